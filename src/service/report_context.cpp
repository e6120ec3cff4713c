// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report_context.h"

#include <QFile>
#include <QSysInfo>

namespace port135::service {
namespace {

// Of all targets together; those of the same ones are among them.
constexpr int scansLookedAt = 200;

report::TrendPoint pointOf(const history::ScanInfo &scan)
{
    report::TrendPoint point;
    point.time = scan.record.started;
    point.name = scan.name;
    for (std::size_t i = 0; i < point.levels.size(); ++i)
        point.levels[i] = scan.levels[i];
    // Of hosts that gave nothing a trend says nothing; they have no level either.
    std::uint64_t quiet = 0;
    for (const auto outcome : {core::Outcome::NotExamined, core::Outcome::Silent, core::Outcome::Unreachable,
                               core::Outcome::Closed})
        quiet += scan.record.counts[outcome];
    point.notRated = scan.notRated > quiet ? scan.notRated - quiet : 0;
    return point;
}

} // namespace

report::ReportContext reportContext(const history::ScanInfo &scan, const history::History *history)
{
    report::ReportContext context;
    context.scanName = scan.name;
    context.scanNote = scan.note;
    context.scanUuid = scan.uuid;
    context.operatorName = scan.operatorName;
    context.machine = scan.machine;
    if (history)
        addTrend(context, scan.record, *history);
    return context;
}

void addTrend(report::ReportContext &context, const core::ScanRecord &scan, const history::History &history)
{
    if (scan.practice)
        return;
    const auto earlier = history.trend(scansLookedAt);
    if (!earlier)
        return;
    for (const history::ScanInfo &other : *earlier) {
        if (other.status == history::ScanStatus::Complete && other.record.targets == scan.targets
            && other.record.started < scan.started)
            context.trend.push_back(pointOf(other));
    }
}

report::ReportContext reportContext(const core::ScanRecord &scan, const QString &name,
                                    const QString &operatorName, const QString &databaseFile)
{
    history::ScanInfo info;
    info.name = name;
    info.operatorName = operatorName;
    if (info.operatorName.isEmpty()) // the first on Windows, the second elsewhere
        info.operatorName = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    info.machine = QSysInfo::machineHostName();
    info.record = scan;
    if (databaseFile.isEmpty() || !QFile::exists(databaseFile))
        return reportContext(info, nullptr);
    const auto history = history::History::open(databaseFile, history::Access::ReadOnly);
    return reportContext(info, history ? history->get() : nullptr);
}

} // namespace port135::service
