// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/place_scans.h"

#include "history/traffic_store.h"
#include "policy/policy_draft.h"
#include "policy/policy_parser.h"
#include "policy/policy_writer.h"
#include "report/places/policy_messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringConverter>

#include <algorithm>

namespace port135::service {
namespace {

class PlaceScansText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceScans)
};

} // namespace

history::HistoryResult<policy::PlaceScan> readPlaceScan(const history::History &history,
                                                        const history::ScanInfo &scan)
{
    auto place = policy::placeScanOf(scan.record, scan.record.place);
    place.id = scan.uuid.toStdString();
    place.scanner = scan.machine.toStdString();
    place.stoppedEarly = scan.status != history::ScanStatus::Complete;
    place.hosts.reserve(std::size_t(scan.record.examined));
    const auto read = history.forEachHost(
        scan.id,
        [&](const core::HostResultPtr &host) {
            place.hosts.push_back(policy::sightingOf(host->observation));
            return true;
        },
        history::Evidence::Without);
    if (!read)
        return core::failure(read.error());
    return place;
}

history::HistoryResult<QList<history::ScanInfo>> recentScans(const history::History &history,
                                                             std::chrono::milliseconds since,
                                                             core::Timestamp now, ScansOf which)
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
    if (which == ScansOf::Practice)
        scans->removeIf([](const history::ScanInfo &scan) { return !scan.record.practice; });
    else if (anyReal)
        scans->removeIf([](const history::ScanInfo &scan) { return scan.record.practice; });
    if (scans->size() > most)
        scans->resize(most);
    return scans;
}

core::Result<QByteArray, QString> readPolicyBytes(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            PlaceScansText::tr("The policy file %1 cannot be read: %2.").arg(name, file.errorString()));
    return file.read(qint64(policy::mostPolicyBytes) + 1);
}

core::Result<QByteArray, QString> readPolicyFile(const QString &name)
{
    auto bytes = readPolicyBytes(name);
    if (!bytes)
        return bytes;
    // Not converted: the report shows the file's own text and sum.
    if (const auto marked = QStringConverter::encodingForData(*bytes);
        marked && *marked != QStringConverter::Utf8)
        return core::failure(
            PlaceScansText::tr("The policy file %1 is UTF-16, which some programs call Unicode. Save it "
                               "as UTF-8.")
                .arg(name));
    return bytes;
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

history::HistoryResult<std::vector<policy::KnownUse>> knownUses(const QString &historyFile)
{
    constexpr std::size_t most = 200'000;
    std::vector<policy::KnownUse> known;
    const auto readings = history::storedTraffic(historyFile);
    if (!readings)
        return core::failure(readings.error());
    for (const auto &reading : *readings) {
        const auto traffic = history::loadTraffic(historyFile, reading.id);
        if (!traffic)
            return core::failure(traffic.error());
        for (const auto &use : traffic->uses) {
            // A pipe or a web server carries the others: rules about RPC's own ports do not cut them.
            const bool isServed = use.connections > use.refused || use.calls > 0;
            if (use.over != usage::Over::Tcp || !isServed || use.directionAssumed)
                continue;
            if (known.size() == most)
                return known;
            policy::KnownUse entry{use.client.unmapped(), use.server.unmapped(), use.port, {}};
            if (use.interfaceName && !use.interfaceName->id.uuid.isNil())
                entry.interfaceUuid = use.interfaceName->id.uuid;
            known.push_back(entry);
        }
    }
    return known;
}

QByteArray firstPolicy(const std::vector<policy::PlaceScan> &scans, const policy::PolicyWords &words)
{
    auto text = policy::written(policy::draftPolicy(scans, words));
    // Behind the first line, which names the language.
    const auto note =
        PlaceScansText::tr("What was seen, not what is meant: correct zones, places and rules, then run "
                           "port135-cli policy check.");
    text.insert(text.find('\n') + 1, "# " + note.toStdString() + '\n');
    return QByteArray::fromStdString(text);
}

void judge(report::MatrixReport &report)
{
    auto &options = report.options;
    options.policy = report.hasPolicy ? &report.policy : nullptr;
    report.matrix = policy::buildMatrix(report.scans, options);
    report.retests =
        report.hasPolicy ? policy::retestsOf(report.scans, options) : std::vector<policy::Retest>();
    if (report.hasBefore) {
        auto before = options;
        before.policy = &report.beforePolicy;
        report.before = policy::buildMatrix(report.scans, before);
        report.changes = policy::changedCells(report.before, report.matrix);
    }
}

} // namespace port135::service
