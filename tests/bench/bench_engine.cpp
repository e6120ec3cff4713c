// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the engine, one row at a time, and prints one JSON object: bench.py makes the table. Every row
// checks that what was measured was also right, and ends with exit code 1 where it was not.
#include "bench/answer_loop.h"
#include "bench/connect_loop.h"
#include "bench/map_server.h"
#include "bench/measure.h"
#include "bench/workstation.h"
#include "knowledge/catalogue.h"
#include "knowledge/known_issues.h"
#include "knowledge/resource.h"
#include "rating/rate.h"
#include "report/export/exporter.h"
#include "scan/descriptor_limit.h"
#include "scan/scanner.h"
#include "support/hostile_fleet.h"
#include "wire/fold.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

using namespace port135;

namespace {

using bench::require;
using bench::secondsOf;

constexpr std::uint32_t firstRefusing = 0x7f880000; // 127.136.0.0
constexpr std::uint32_t firstOfFleet = 0x7f8c0001; // 127.140.0.1
constexpr std::uint16_t refusingPort = 1;
constexpr unsigned loopInFlight = 1024;
constexpr int rounds = 5;

/// How often a second `work` can be done, once for each round of `seconds`.
template <typename Work>
QJsonArray ratesOf(double seconds, Work work)
{
    QJsonArray rates;
    for (int round = 0; round < rounds; ++round) {
        std::uint64_t count = 0;
        const auto begin = core::Steady::now();
        std::chrono::duration<double> passed{};
        do {
            work();
            ++count;
            passed = core::Steady::now() - begin;
        } while (passed.count() < seconds);
        rates.append(double(count) / passed.count());
    }
    return rates;
}

target::Feed feedOf(std::uint32_t first, std::uint32_t count)
{
    target::RangeSet set;
    set.add(core::Address::v4(first), core::Address::v4(first + count - 1));
    return target::Feed(set);
}

core::ScanOptions fastMapOnly(std::uint16_t port)
{
    auto options = core::ScanOptions::forProfile(core::Profile::Fast);
    options.port = port;
    options.stages.reach = false;
    options.stages.identity = false;
    return options;
}

/// All hosts must have this outcome, and this many lines in their maps.
void scanAll(target::Feed feed, const core::ScanOptions &options, core::Outcome outcome,
             std::uint32_t entries)
{
    const auto hosts = feed.size();
    std::atomic<std::uint64_t> right = 0;
    std::string trouble;
    {
        scan::Scanner scanner(
            std::move(feed), options,
            [&](core::Observation &&observation) {
                if (observation.outcome == outcome && observation.entriesRead == entries)
                    ++right;
            },
            [&](const std::string &fault) { trouble = fault; });
        scanner.start();
        scanner.wait();
    }
    require(trouble.empty(), trouble.c_str());
    require(right == hosts, "the scan did not find every host as it is");
}

QJsonObject refused(std::uint32_t count)
{
    scan::availableDescriptors(core::ScanOptions::forProfile(core::Profile::Fast).inFlight);
    QJsonArray ours;
    QJsonArray other;
    for (int round = 0; round < rounds; ++round) {
        ours.append(secondsOf([count] {
            scanAll(feedOf(firstRefusing, count), fastMapOnly(refusingPort), core::Outcome::Closed, 0);
        }));
        bench::ConnectCounts counts;
        other.append(
            secondsOf([&] { counts = bench::connectAll(firstRefusing, count, refusingPort, loopInFlight); }));
        require(counts.refused == count, "the bare loop was not refused everywhere");
    }
    return {{QStringLiteral("ours_s"), ours}, {QStringLiteral("other_s"), other}};
}

QJsonObject decode(double seconds, std::size_t entries)
{
    const auto stub = wire::writeLookupResponse(bench::workstationAnswer(entries));
    const auto rates = ratesOf(seconds, [&stub, entries] {
        std::vector<core::Endpoint> endpoints;
        const auto summary = wire::appendLookupResponse(stub, wire::ByteOrder::Little, endpoints);
        require(summary.status == wire::ReadStatus::Ok && endpoints.size() == entries,
                "the answer was not read whole");
    });
    return {{QStringLiteral("per_s"), rates},
            {QStringLiteral("entries"), int(entries)},
            {QStringLiteral("bytes"), qint64(stub.size())}};
}

core::Rating rated(const core::Observation &observation)
{
    const auto today = std::chrono::floor<std::chrono::days>(observation.started);
    return rating::rate(observation,
                        {knowledge::Catalogue::builtIn(), core::Vantage::SameSegment, core::Date(today)});
}

QJsonObject rate(double seconds)
{
    const auto observation = bench::workstationObservation();
    const auto first = rated(observation);
    require(first.level.has_value() && !first.findings.empty(), "the workstation was not rated");
    const auto rates = ratesOf(seconds, [&] {
        const auto again = rated(observation);
        require(again.level == first.level && again.findings.size() == first.findings.size(),
                "two ratings of one host differ");
    });
    return {{QStringLiteral("per_s"), rates}};
}

/// What every start of a program waits for.
QJsonObject catalogue(double seconds)
{
    const auto interfaces = knowledge::resourceBytes(u"interfaces.tsv");
    const auto traits = knowledge::resourceBytes(u"traits.tsv");
    const auto issues = knowledge::resourceBytes(u"known_issues.tsv");
    std::size_t rows = 0;
    const auto rates = ratesOf(seconds, [&] {
        const auto loaded = knowledge::Catalogue::fromTsv(interfaces, traits);
        const auto known = knowledge::KnownIssues::fromTsv(issues);
        require(loaded && known && loaded->size() > 1000, "the catalogue was not loaded");
        rows = loaded->size() + known->all().size();
    });
    return {{QStringLiteral("per_s"), rates}, {QStringLiteral("rows"), int(rows)}};
}

QJsonObject jsonl(double seconds)
{
    const auto *format = report::findFormat("jsonl");
    require(format != nullptr, "there is no jsonl exporter");
    core::HostResult host;
    host.observation = bench::workstationObservation();
    host.rating = rated(host.observation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto exporter = format->create(buffer, knowledge::Catalogue::builtIn());
    exporter->begin({});
    exporter->host(host);
    exporter->flush();
    const auto line = buffer.data();
    const auto endpoints = QJsonDocument::fromJson(line).object().value(QStringLiteral("endpoints"));
    require(endpoints.toArray().size() == qsizetype(host.observation.endpoints.size()),
            "the line is not the host's JSON");
    const auto rates = ratesOf(seconds, [&] {
        buffer.seek(0);
        exporter->host(host);
        exporter->flush();
        require(buffer.pos() == line.size(), "two lines of one host differ");
    });
    exporter->end({});
    return {{QStringLiteral("per_s"), rates}, {QStringLiteral("bytes"), line.size()}};
}

QJsonObject maps(std::uint16_t port, std::uint32_t hosts)
{
    QJsonArray rates;
    for (int round = 0; round < rounds; ++round) {
        rates.append(hosts / secondsOf([&] {
                         scanAll(feedOf(bench::firstServed, hosts), fastMapOnly(port), core::Outcome::Listed,
                                 std::uint32_t(bench::mapEntries));
                     }));
    }
    return {{QStringLiteral("per_s"), rates}};
}

/// What is read from the same servers by a client that decodes nothing, on one thread.
QJsonObject fragments(std::uint16_t port, std::uint32_t hosts)
{
    const auto answers = bench::workstationAnswers();
    QJsonArray rates;
    for (int round = 0; round < rounds; ++round) {
        std::uint32_t whole = 0;
        rates.append(hosts / secondsOf([&] {
                         whole = bench::askAll(bench::firstServed, hosts, port, loopInFlight, answers);
                     }));
        require(whole == hosts, "the bare client did not get every answer whole");
    }
    return {{QStringLiteral("per_s"), rates}};
}

/// Says the port and waits until standard input ends.
void sayPortAndWait(std::uint16_t port)
{
    std::printf("%u\n", unsigned(port));
    std::fflush(stdout);
    while (std::cin.get() != std::istream::traits_type::eof()) {}
}

void serve(unsigned hosts)
{
    scan::availableDescriptors(2 * std::size_t(hosts) + 8192);
    bench::MapServer server(hosts);
    std::thread thread([&server] { server.run(); });
    sayPortAndWait(server.port());
    server.stop();
    thread.join();
}

void fleet(const test::FleetPlan &plan)
{
    const std::size_t listeners =
        plan.crowded * 2 + plan.wordy + plan.stalling + plan.sound * (1 + test::HostileFleet::soundPorts);
    scan::availableDescriptors(2 * listeners + 8192);
    const test::HostileFleet server(firstOfFleet, plan);
    sayPortAndWait(server.port());
}

constexpr char usage[] =
    "bench_engine refused ADDRESSES | decode SECONDS [ENTRIES] | rate SECONDS | jsonl SECONDS |\n"
    "             catalogue SECONDS | serve HOSTS | maps PORT HOSTS | fragments PORT HOSTS | answer PORT |\n"
    "             fleet CROWDED WORDY STALLING SOUND\n";

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto row = arguments.value(1);
    const auto number = [&arguments](int index) { return arguments.value(index).toUInt(); };
    const auto seconds = arguments.value(2).toDouble();
    try {
        QJsonObject result;
        if (row == QStringLiteral("refused") && number(2) > 0)
            result = refused(number(2));
        else if (row == QStringLiteral("decode") && seconds > 0)
            result = decode(seconds, number(3) > 0 ? number(3) : bench::mapEntries);
        else if (row == QStringLiteral("rate") && seconds > 0)
            result = rate(seconds);
        else if (row == QStringLiteral("catalogue") && seconds > 0)
            result = catalogue(seconds);
        else if (row == QStringLiteral("jsonl") && seconds > 0)
            result = jsonl(seconds);
        else if (row == QStringLiteral("maps") && number(2) > 0 && number(2) < 65536 && number(3) > 0)
            result = maps(std::uint16_t(number(2)), number(3));
        else if (row == QStringLiteral("fragments") && number(2) > 0 && number(2) < 65536 && number(3) > 0)
            result = fragments(std::uint16_t(number(2)), number(3));
        else if (row == QStringLiteral("answer") && number(2) > 0 && number(2) < 65536) {
            scan::availableDescriptors(65536);
            bench::answerEverywhere(std::uint16_t(number(2)), bench::workstationAnswers());
            return 0;
        } else if (row == QStringLiteral("serve") && number(2) > 0) {
            serve(number(2));
            return 0;
        } else if (row == QStringLiteral("fleet") && arguments.size() == 6) {
            fleet({number(2), number(3), number(4), number(5)});
            return 0;
        } else {
            std::fputs(usage, stderr);
            return 2;
        }
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_engine %s: %s\n", qPrintable(row), error.what());
        return 1;
    }
}
