// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the history: a scan of 65,536 hosts written as the engine delivers it, read back, and a file of
// fifty scans opened. Prints one JSON object; ends with exit code 1 where what was measured was wrong.
#include "bench/measure.h"
#include "bench/workstation.h"
#include "core/host_result.h"
#include "history/history.h"
#include "history/scan_writer.h"
#include "knowledge/catalogue.h"
#include "rating/rate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <utility>

using namespace port135;

namespace {

using bench::require;
using bench::secondsOf;

constexpr std::uint32_t firstAddress = 0x0a000000;
constexpr qsizetype batch = 4'096; // what 50 ms of a fast scan bring

core::HostResult workstation()
{
    core::HostResult host;
    host.observation = bench::workstationObservation();
    host.rating = rating::rate(host.observation,
                               {knowledge::Catalogue::builtIn(), core::Vantage::SameSegment,
                                core::Date(std::chrono::floor<std::chrono::days>(host.observation.started))});
    return host;
}

core::HostResult silent()
{
    core::HostResult host;
    host.observation.outcome = core::Outcome::Silent;
    host.observation.cause = core::Cause::ConnectTimeout;
    host.observation.attempts = 2;
    host.rating = rating::rate(host.observation,
                               {knowledge::Catalogue::builtIn(), core::Vantage::SameSegment, core::Date{}});
    return host;
}

QList<core::HostResultPtr> manyOf(const core::HostResult &host, std::uint32_t count)
{
    QList<core::HostResultPtr> hosts;
    hosts.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        auto copy = std::make_shared<core::HostResult>(host);
        copy->observation.address = core::Address::v4(firstAddress + i);
        hosts.append(std::move(copy));
    }
    return hosts;
}

history::ScanId write(const QString &file, const QList<core::HostResultPtr> &hosts)
{
    history::NewScan scan;
    scan.record.started = core::now();
    scan.record.hosts = quint64(hosts.size());
    history::ScanWriter writer(file);
    const auto id = writer.begin(scan);
    require(id.has_value(), id ? std::string() : id.error().message.toStdString());
    for (qsizetype first = 0; first < hosts.size(); first += batch) {
        while (!writer.hasRoom())
            QThread::msleep(1); // as the service holds the engine back
        writer.add(hosts.mid(first, batch));
    }
    require(writer.finish(scan.record, history::ScanStatus::Complete), "not all was written");
    return *id;
}

QJsonObject measure(const QString &file, const core::HostResult &host, std::uint32_t count)
{
    const auto hosts = manyOf(host, count);
    history::ScanId id = 0;
    const auto writing = secondsOf([&] { id = write(file, hosts); });
    qsizetype read = 0;
    const auto reading = secondsOf([&] {
        const auto opened = history::History::open(file, history::Access::ReadOnly);
        require(opened.has_value(), "the file was not opened");
        const auto stored = (*opened)->hosts(id);
        require(stored.has_value(), "the hosts were not read");
        read = stored->size();
    });
    require(read == hosts.size(), "hosts are missing");
    return {{QStringLiteral("hosts"), qint64(count)},
            {QStringLiteral("written_per_s"), count / writing},
            {QStringLiteral("read_per_s"), count / reading},
            {QStringLiteral("bytes_per_host"), double(QFileInfo(file).size()) / count}};
}

/// What a start of the window waits for.
double secondsToList(const QString &file)
{
    const auto hosts = manyOf(silent(), 256);
    for (int i = 0; i < 50; ++i)
        write(file, hosts);
    return secondsOf([&] {
        const auto opened = history::History::open(file);
        require(opened.has_value() && (*opened)->scans()->size() == 50, "scans are missing");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto count = QCoreApplication::arguments().value(1, QStringLiteral("65536")).toUInt();
    const QTemporaryDir folder;
    try {
        require(count > 0, "bench_history [HOSTS]");
        auto plain = workstation();
        plain.observation.evidence.clear();
        auto withEvidence = plain;
        withEvidence.observation.evidence.assign(8, {false, std::string(1'000, '\x05')});
        QJsonObject result;
        result[QStringLiteral("silent")] = measure(folder.filePath(QStringLiteral("1")), silent(), count);
        result[QStringLiteral("listed")] = measure(folder.filePath(QStringLiteral("2")), plain, count);
        result[QStringLiteral("with_evidence")] =
            measure(folder.filePath(QStringLiteral("3")), withEvidence, count / 8 + 1);
        result[QStringLiteral("list_50_scans_s")] = secondsToList(folder.filePath(QStringLiteral("4")));
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_history: %s\n", error.what());
        return 1;
    }
}
