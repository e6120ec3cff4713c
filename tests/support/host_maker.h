// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and scans for tests of what is done with results: observations by hand, rated as a scan rates them.
#pragma once

#include "comparison/comparison.h"
#include "core/host_result.h"
#include "core/scan_record.h"
#include "rating/rate.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace port135::test {

using namespace core::literals;

inline constexpr auto samr = "12345778-1234-abcd-ef00-0123456789ac"_uuid;
inline constexpr auto spooler = "76f03f96-cdfd-44fc-a22c-64950a001209"_uuid;
inline constexpr auto serviceControl = "367abb81-9844-35f1-ad32-98f038001003"_uuid;
inline constexpr auto taskScheduler = "86d35949-83c9-4044-b424-db363231fd0c"_uuid;
inline constexpr auto shutdownInterface = "d95afe70-a6d5-4259-822e-2c84da1ddb0d"_uuid;

inline core::Endpoint tcp(const core::Uuid &uuid, std::uint16_t port,
                          core::PortState reach = core::PortState::Open, std::uint16_t minor = 0)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {uuid, 1, minor};
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.port = port;
    endpoint.endpoint = std::to_string(port);
    endpoint.reach = reach;
    endpoint.syntaxes = core::SyntaxNdr | core::SyntaxNdr64;
    endpoint.address = "10.0.0.5";
    return endpoint;
}

inline core::Endpoint named(const core::Uuid &uuid, core::ProtocolSequence protseq, std::string name)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {uuid, 1, 0};
    endpoint.protseq = protseq;
    endpoint.endpoint = std::move(name);
    return endpoint;
}

/// A Windows workstation whose ports were all tried.
inline core::Observation workstation(const char *address = "10.0.0.5", const char *name = "srv5")
{
    core::Observation seen;
    seen.address = core::Address::parse(address).value();
    seen.outcome = core::Outcome::Listed;
    seen.started = core::Timestamp(std::chrono::milliseconds(1'780'000'000'000));
    seen.attempts = 1;
    seen.anonymousLookup = true;
    seen.reachTried = true;
    seen.endpoints = {
        tcp(samr, 49664),
        named(samr, core::ProtocolSequence::NcacnNp, "\\pipe\\lsass"),
        named(samr, core::ProtocolSequence::Ncalrpc, "LRPC-7f3c0f0f41d0c6d1ab"),
        tcp(taskScheduler, 49666),
        tcp(serviceControl, 49667),
        named(shutdownInterface, core::ProtocolSequence::Ncalrpc, "WMsgKRpc07AEA0"),
        named(shutdownInterface, core::ProtocolSequence::NcacnNp, "\\PIPE\\InitShutdown"),
    };
    if (*name != 0) {
        seen.names.netbios = name;
        std::transform(seen.names.netbios.begin(), seen.names.netbios.end(), seen.names.netbios.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
        seen.names.dns = std::string(name) + ".corp.example";
        seen.names.domain = "CORP";
        seen.names.dnsDomain = "corp.example";
        seen.os = core::OsVersion{10, 0, 26200};
    }
    seen.securityProviders = {9, 10, 16};
    return seen;
}

/// The ports in PortReach as stage 2 would list them.
inline void listPorts(core::Observation &seen)
{
    seen.ports.clear();
    for (const auto &endpoint : seen.endpoints) {
        if (core::isTcpBased(endpoint.protseq))
            seen.ports.push_back({endpoint.port, endpoint.reach});
    }
    std::sort(seen.ports.begin(), seen.ports.end(),
              [](const auto &a, const auto &b) { return a.port < b.port; });
}

/// Nothing but an outcome.
inline core::Observation only(core::Outcome outcome, const char *address = "10.0.0.5",
                              core::Cause cause = core::Cause::None, std::uint32_t status = 0)
{
    core::Observation seen;
    seen.address = core::Address::parse(address).value();
    seen.outcome = outcome;
    seen.cause = cause;
    seen.status = status;
    seen.attempts = 1;
    return seen;
}

inline core::HostResultPtr rated(core::Observation seen, core::Vantage vantage = core::Vantage::SameSegment)
{
    listPorts(seen);
    const core::Date date =
        std::chrono::year_month_day(std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1));
    auto rating = rating::rate(seen, {knowledge::Catalogue::builtIn(), vantage, date});
    return std::make_shared<const core::HostResult>(core::HostResult{std::move(seen), std::move(rating)});
}

inline core::ScanRecord scanFrom(core::Vantage vantage = core::Vantage::SameSegment)
{
    core::ScanRecord record;
    record.targets = "10.0.0.0/24";
    record.options = core::ScanOptions::forProfile(core::Profile::Normal);
    record.options.vantage = vantage;
    record.rulesVersion = "1 test";
    record.catalogueVersion = "1 test";
    return record;
}

inline comparison::Side sideOf(const std::vector<core::Observation> &hosts,
                               const core::ScanRecord &record = scanFrom())
{
    std::vector<core::HostResultPtr> results;
    for (const auto &seen : hosts)
        results.push_back(rated(seen, record.options.vantage));
    return comparison::sideOf(record, results);
}

/// As after a restart of the host: other dynamic ports, other generated names, another order, another address
/// in the towers, other annotations.
inline void restart(core::Observation &seen, std::mt19937 &random)
{
    std::vector<std::pair<std::uint16_t, std::uint16_t>> moved; // one port stays one port
    for (auto &endpoint : seen.endpoints) {
        if (endpoint.port >= comparison::firstChangingPort) {
            const auto port = endpoint.port;
            auto known =
                std::find_if(moved.begin(), moved.end(), [&](const auto &m) { return m.first == port; });
            if (known == moved.end()) {
                moved.emplace_back(port, static_cast<std::uint16_t>(50000 + moved.size() * 7 + random() % 7));
                known = std::prev(moved.end());
            }
            endpoint.port = known->second;
            endpoint.endpoint = std::to_string(endpoint.port);
        }
        const auto stays = comparison::lastingPart(endpoint.protseq, endpoint.endpoint);
        std::string name(endpoint.endpoint);
        for (auto i = stays; i < name.size(); ++i) {
            if (name[i] != '-')
                name[i] = "0123456789abcdef"[random() % 16];
        }
        if (stays < name.size()) {
            // A generated name has digits; all letters would be a word.
            name.back() = static_cast<char>('0' + random() % 10);
        }
        endpoint.endpoint = name;
        endpoint.address = "10.0.0." + std::to_string(random() % 255);
        endpoint.annotation = random() % 2 ? "Service" : "";
        endpoint.syntaxes = static_cast<std::uint8_t>(1 + random() % 3);
    }
    std::shuffle(seen.endpoints.begin(), seen.endpoints.end(), random);
}

} // namespace port135::test
