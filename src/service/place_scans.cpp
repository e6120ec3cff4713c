// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/place_scans.h"

#include "policy/policy_parser.h"
#include "report/places/policy_messages.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace port135::service {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PlaceScans)
};

} // namespace

history::Result<policy::PlaceScan> readPlaceScan(const history::History &history, const history::ScanInfo &scan)
{
    auto place = policy::placeScanOf(scan.record, scan.record.place);
    place.id = scan.uuid.toStdString();
    place.scanner = scan.machine.toStdString();
    place.stoppedEarly = scan.status != history::ScanStatus::Complete;
    place.hosts.reserve(std::size_t(scan.record.examined));
    const auto read = history.forEachHost(scan.id, [&](const core::HostResultPtr &host) {
        place.hosts.push_back(policy::sightingOf(host->observation));
        return true;
    });
    if (!read)
        return core::failure(read.error());
    return place;
}

history::Result<QList<history::ScanInfo>> recentScans(const history::History &history,
                                                      std::chrono::milliseconds since, core::Timestamp now)
{
    constexpr qsizetype most = 200;
    auto scans = history.scans();
    if (!scans)
        return scans;
    scans->removeIf([&](const history::ScanInfo &scan) {
        return scan.status == history::ScanStatus::Running || scan.record.started < now - since;
    });
    const bool anyReal =
        std::any_of(scans->begin(), scans->end(), [](const auto &scan) { return !scan.record.practice; });
    if (anyReal)
        scans->removeIf([](const history::ScanInfo &scan) { return scan.record.practice; });
    if (scans->size() > most)
        scans->resize(most);
    return scans;
}

core::Result<QByteArray, QString> readPolicyFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(Text::tr("The policy file %1 cannot be read: %2.").arg(name, file.errorString()));
    return file.read(qint64(policy::mostPolicyBytes) + 1);
}

core::Result<policy::Policy, QString> readPolicy(const QByteArray &text, const policy::PolicyWords &words)
{
    auto parsed = policy::parsePolicy({text.constData(), std::size_t(text.size())}, words);
    if (parsed)
        return std::move(*parsed);
    QStringList lines;
    for (const auto &error : parsed.error())
        lines.append(report::message(error));
    return core::failure(lines.join(u'\n'));
}

void judge(report::MatrixReport &report)
{
    auto &options = report.options;
    options.policy = report.hasPolicy ? &report.policy : nullptr;
    report.matrix = policy::buildMatrix(report.scans, options);
    report.retests = report.hasPolicy ? policy::retestsOf(report.scans, options) : std::vector<policy::Retest>();
    if (report.hasBefore) {
        auto before = options;
        before.policy = &report.beforePolicy;
        report.before = policy::buildMatrix(report.scans, before);
        report.changes = policy::changedCells(report.before, report.matrix);
    }
}

} // namespace port135::service
