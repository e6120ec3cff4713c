// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long it takes to compare two scans of many hosts, and prints one JSON object. Checks that what
// was measured was also right, and ends with exit code 1 where it was not.
#include "bench/measure.h"
#include "bench/workstation.h"
#include "comparison/comparison.h"
#include "rating/rate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <stdexcept>

using namespace port135;

namespace {

using Hosts = std::vector<core::HostResultPtr>;
using bench::require;
using bench::secondsOf;

constexpr std::uint32_t firstAddress = 0x0a000000; // 10.0.0.0

core::Observation workstation(std::size_t endpoints)
{
    auto seen = bench::workstationObservation();
    if (seen.endpoints.size() > endpoints)
        seen.endpoints.resize(endpoints);
    seen.evidence.clear();
    return seen;
}

/// Every host with its own name, ports and order, as after a restart; every `oddEvery`th lists one interface
/// more.
Hosts scan(const core::Observation &pattern, std::uint32_t count, unsigned seed, std::uint32_t oddEvery)
{
    std::mt19937 random(seed);
    const auto date = core::Date(std::chrono::floor<std::chrono::days>(pattern.started));
    const auto rating =
        rating::rate(pattern, {knowledge::Catalogue::builtIn(), core::Vantage::SameSegment, date});
    Hosts hosts;
    hosts.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        auto host = std::make_shared<core::HostResult>(core::HostResult{pattern, rating});
        auto &seen = host->observation;
        seen.address = core::Address::v4(firstAddress + i);
        seen.names.netbios = "PC" + std::to_string(i);
        seen.names.dns = "pc" + std::to_string(i) + ".corp.example";
        for (auto &endpoint : seen.endpoints) {
            if (endpoint.port >= 1024) {
                endpoint.port = static_cast<std::uint16_t>(49152 + random() % 16384);
                endpoint.endpoint = std::to_string(endpoint.port);
            }
        }
        std::shuffle(seen.endpoints.begin(), seen.endpoints.end(), random);
        if (oddEvery != 0 && i % oddEvery == 0) {
            auto more = seen.endpoints.front();
            more.interfaceId.uuid.timeLow ^= 0x5a5a5a5a;
            seen.endpoints.push_back(more);
        }
        hosts.push_back(std::move(host));
    }
    return hosts;
}

QJsonArray times(const Hosts &before, const Hosts &after, std::uint64_t changed)
{
    constexpr int rounds = 3;
    QJsonArray seconds;
    for (int round = 0; round < rounds; ++round) {
        comparison::Comparison result;
        seconds.append(secondsOf([&] {
            const auto a = comparison::sideOf({}, before);
            const auto b = comparison::sideOf({}, after);
            result = comparison::compare(a, b);
        }));
        require(result.hosts.size() == before.size(), "not every host was compared");
        require(result.hostCounts[comparison::Change::Changed] == changed
                    && result.hostCounts[comparison::Change::Same] == before.size() - changed
                    && result.endpointCounts[comparison::Change::New] == changed
                    && result.endpointCounts[comparison::Change::Gone] == 0,
                "the comparison found something else");
    }
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto count = arguments.value(1).toUInt();
    const auto endpoints = arguments.value(2, QStringLiteral("24")).toUInt();
    if (count == 0 || endpoints == 0) {
        std::fputs("bench_comparison HOSTS [ENDPOINTS]\n", stderr);
        return 2;
    }
    try {
        const auto pattern = workstation(endpoints);
        const auto before = scan(pattern, count, 1, 0);
        QJsonObject result{{QStringLiteral("hosts"), qint64(count)},
                           {QStringLiteral("endpoints"), qint64(pattern.endpoints.size())}};
        result.insert(QStringLiteral("restarted_s"), times(before, scan(pattern, count, 2, 0), 0));
        result.insert(QStringLiteral("tenth_changed_s"),
                      times(before, scan(pattern, count, 3, 10), (count + 9) / 10));
        result.insert(QStringLiteral("all_changed_s"), times(before, scan(pattern, count, 4, 1), count));
        std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_comparison: %s\n", error.what());
        return 1;
    }
}
