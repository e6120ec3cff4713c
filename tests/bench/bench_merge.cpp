// SPDX-License-Identifier: GPL-3.0-or-later
// Measures parts: recorded hosts, of which some have a map of 300 lines, written into parts and merged into a
// history. bench_merge HOSTS PARTS PERCENT; prints one JSON object; ends with exit code 1 where what was
// measured was wrong.
#include "bench/measure.h"
#include "bench/workstation.h"
#include "codec/frame.h"
#include "history/history.h"
#include "service/merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <stdexcept>

using namespace port135;

namespace {

using bench::require;
using bench::secondsOf;

constexpr std::uint32_t firstAddress = 0x0a000000;

core::HostResult listed()
{
    core::HostResult host;
    host.observation = bench::workstationObservation();
    host.observation.evidence.clear();
    return host;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto count = arguments.value(1, QStringLiteral("1000000")).toUInt();
    const auto shards = arguments.value(2, QStringLiteral("64")).toUInt();
    const auto percent = arguments.value(3, QStringLiteral("5")).toUInt();
    const QTemporaryDir folder;
    try {
        require(count > 0 && shards > 0 && shards <= codec::mostShards && percent <= 100,
                "bench_merge HOSTS PARTS PERCENT");
        codec::FrameHeader header;
        header.record.options = core::ScanOptions::forProfile(core::Profile::Normal);
        header.record.targets = "10.0.0.0/8";
        header.record.started = core::now();
        header.shards = shards;
        header.plan.fixed.add(core::Address::v4(firstAddress), core::Address::v4(firstAddress + count - 1));
        const codec::Split split(header.plan, shards);
        auto full = listed();
        core::HostResult silent;
        silent.observation.outcome = core::Outcome::Silent;
        silent.observation.attempts = 2;
        std::uint64_t bytes = 0;
        QStringList files;
        const auto writing = secondsOf([&] {
            std::uint64_t number = 0;
            for (std::uint32_t shard = 1; shard <= shards; ++shard) {
                files.append(folder.filePath(QStringLiteral("%1.p135").arg(shard)));
                QFile file(files.last());
                require(file.open(QIODevice::WriteOnly), file.errorString().toStdString());
                header.shard = shard;
                codec::FrameWriter writer(
                    [&file](std::string_view more) {
                        return file.write(more.data(), qint64(more.size())) == qint64(more.size());
                    },
                    header);
                codec::FrameEnd end;
                const auto set = split.addresses(shard);
                end.hosts = end.examined = set.count();
                for (std::uint64_t i = 0; i < set.count(); ++i) {
                    auto &host = number++ % 100 < percent ? full : silent;
                    host.observation.address = set.at(i);
                    writer.add(host);
                }
                require(writer.finish(end), "a part was not written");
                bytes += std::uint64_t(file.size());
            }
        });
        service::MergeRequest request;
        request.files = files;
        request.database = folder.filePath(QStringLiteral("history.db"));
        std::uint64_t examined = 0;
        const auto merging = secondsOf([&] {
            const auto merged = service::mergeParts(request);
            require(merged.has_value(), merged ? std::string() : merged.error().toStdString());
            require(merged->isWhole(), "parts are missing");
            examined = merged->record.examined;
        });
        require(examined == count, "hosts are missing");
        const QJsonObject result{{QStringLiteral("hosts"), qint64(count)},
                                 {QStringLiteral("parts"), qint64(shards)},
                                 {QStringLiteral("listed_percent"), qint64(percent)},
                                 {QStringLiteral("written_per_s"), count / writing},
                                 {QStringLiteral("part_bytes_per_host"), double(bytes) / count},
                                 {QStringLiteral("merged_per_s"), count / merging},
                                 {QStringLiteral("merge_s"), merging},
                                 {QStringLiteral("peak_mb"), bench::peakMegabytes()}};
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
