// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/record_context.h"

#include "pipeline/report_past.h"
#include "report/json/observation_hash.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace port135::pipeline {
namespace {

// Of all targets together; those of the same ones are among them.
constexpr int scansLookedAt = 200;

/// Read only where the counts allow it: hosts are many.
std::optional<report::AlikeGroup> alikeIn(const history::ScanInfo &scan, const history::History &history)
{
    if (scan.record.counts[core::Outcome::NotRpc] < report::AlikeCount::fewest)
        return std::nullopt;
    report::AlikeCount count;
    const auto read = history.forEachHost(
        scan.id,
        [&count](const core::HostResultPtr &host) {
            count.add(host->observation);
            return true;
        },
        history::Evidence::Without);
    return read ? count.group(scan.record) : std::nullopt;
}

/// Empty where a host cannot be read: no number is better than that of a part.
QByteArray hashOf(const ScanSource &scan)
{
    report::ObservationHash hash;
    const auto read =
        scan.history.forEachSum(scan.info.id, [&hash](const codec::ObservationSum &sum) { hash.add(sum); });
    return read ? hash.text() : QByteArray();
}

} // namespace

report::TrendPoint trendPoint(const history::ScanInfo &scan)
{
    report::TrendPoint point;
    point.time = scan.record.started;
    point.name = scan.name;
    for (std::size_t i = 0; i < point.levels.size(); ++i)
        point.levels[i] = scan.levels[i];
    // Of hosts that gave nothing a trend says nothing, and a closed port is no host of a report.
    const auto less = [](std::uint64_t &count, std::uint64_t by) { count -= std::min(count, by); };
    less(point.levels[std::size_t(core::Level::Info)], scan.record.counts[core::Outcome::Closed]);
    point.notRated = scan.notRated;
    for (const auto outcome : {core::Outcome::NotExamined, core::Outcome::Silent, core::Outcome::Unreachable})
        less(point.notRated, scan.record.counts[outcome]);
    return point;
}

report::ReportContext reportContext(const history::ScanInfo &scan, const history::History *history)
{
    report::ReportContext context;
    context.scanName = scan.name;
    context.scanNote = scan.note;
    context.scanUuid = scan.uuid;
    context.operatorName = scan.operatorName;
    context.machine = scan.machine;
    if (history) {
        addTrend(context, scan.record, *history);
        addPast(context, scan.record, history->file());
        if (scan.id != history::ScanId{})
            context.alike = alikeIn(scan, *history);
    }
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
        if (other.status == history::ScanStatus::Complete && core::asksTheSame(other.record, scan)
            && other.record.started < scan.started)
            context.trend.push_back(trendPoint(other));
    }
}

report::ReportContext reportContext(const core::ScanRecord &scan, const QString &name,
                                    const QString &operatorName, const QString &databaseFile)
{
    history::ScanInfo info;
    info.name = name;
    info.operatorName = operatorName;
    if (info.operatorName.isEmpty())
        info.operatorName = accountName();
    info.machine = QSysInfo::machineHostName();
    info.record = scan;
    if (databaseFile.isEmpty() || !QFile::exists(databaseFile)) {
        auto context = reportContext(info, nullptr);
        addPast(context, scan, databaseFile);
        return context;
    }
    const auto history = history::History::open(databaseFile, history::Access::ReadOnly);
    return reportContext(info, history ? history->get() : nullptr);
}

void complete(report::ReportContext &context, std::optional<history::ScanId> scan,
              const core::ScanRecord &record, const history::History &history)
{
    addTrend(context, record, history);
    addPast(context, record, history.file());
    if (!scan)
        return;
    const auto stored = history.scan(*scan);
    if (!stored)
        return;
    const auto take = [](QString &text, const QString &known) {
        if (!known.isEmpty())
            text = known;
    };
    take(context.scanName, stored->name);
    take(context.scanNote, stored->note);
    take(context.scanUuid, stored->uuid);
    take(context.operatorName, stored->operatorName);
    take(context.machine, stored->machine);
}

report::ReportContext reportContext(const ScanSource &before, const ScanSource &after)
{
    auto context = reportContext(after.info, nullptr);
    context.observationHash = hashOf(after);
    auto earlier = reportContext(before.info, nullptr);
    earlier.observationHash = hashOf(before);
    context.before = std::make_shared<const report::ReportContext>(std::move(earlier));
    return context;
}

QString accountName()
{
    // The first on Windows, the second elsewhere.
    const QString named = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    // Services and jobs of a scheduler have neither; on Linux the process itself belongs to somebody.
    return named.isEmpty() ? QFileInfo(QStringLiteral("/proc/self")).owner() : named;
}

} // namespace port135::pipeline
