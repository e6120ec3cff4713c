// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and scans for the tests of the report room.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"

#include <chrono>

namespace port135::report::sample {

using namespace core::literals;
using namespace std::chrono_literals;

/// 2026-01-31T09:00:00.000Z
inline core::Timestamp startTime()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 1 / 31) + 9h;
}

inline core::HostResult host(core::Outcome outcome, core::Cause cause = core::Cause::None,
                             std::uint32_t status = 0)
{
    core::HostResult host;
    host.observation.address = core::Address::v4(0x0a000005);
    host.observation.outcome = outcome;
    host.observation.cause = cause;
    host.observation.status = status;
    host.observation.started = startTime();
    return host;
}

inline core::Endpoint endpoint(core::ProtocolSequence protseq, std::uint16_t port, const std::string &text)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
    endpoint.protseq = protseq;
    endpoint.port = port;
    endpoint.endpoint = text;
    endpoint.address = "10.0.0.5";
    return endpoint;
}

/// Every fact is known.
inline core::HostResult fullHost()
{
    core::HostResult result = host(core::Outcome::Listed);
    core::Observation &seen = result.observation;
    seen.rtt = 410us;
    seen.attempts = 1;
    seen.names = {"srv5", "srv5.example", "SRV5", "EXAMPLE", "example", "example"};
    seen.os = core::OsVersion{10, 0, 17763};
    seen.clockSkew = 200ms;
    seen.addresses = {"SRV5", "10.0.0.5", "192.168.9.5"};
    seen.securityProviders = {9, 10, 16};
    seen.anonymousLookup = true;
    seen.endpoints = {endpoint(core::ProtocolSequence::NcacnIpTcp, 49664, "49664"),
                      endpoint(core::ProtocolSequence::NcacnNp, 0, "\\pipe\\lsass")};
    seen.endpoints[0].reach = core::PortState::Open;
    seen.endpoints[1].object = "00000001-0002-0003-0405-060708090a0b"_uuid;
    seen.entriesRead = 3;
    seen.reachTried = true;
    seen.ports = {{49664, core::PortState::Open}};

    core::Finding finding;
    finding.rule = "R9";
    finding.level = core::Level::Medium;
    finding.confidence = core::Confidence::High;
    finding.evidence = {{"Listed on TCP port %1.", {"49664"}}};
    result.rating.level = core::Level::Medium;
    result.rating.confidence = core::Confidence::High;
    result.rating.findings = {finding};
    result.rating.roles = {"domain_controller"};
    result.rating.potential = {{"CVE-2008-4250", {"A reason: %1", {"a \"name\""}}}};
    return result;
}

inline core::ScanRecord scan()
{
    core::ScanRecord scan;
    scan.targets = "10.0.0.0/24";
    scan.excludes = {"10.0.0.1"};
    scan.options = core::ScanOptions::forProfile(core::Profile::Normal);
    scan.started = startTime();
    scan.ended = startTime() + 12'300ms;
    scan.hosts = 254;
    scan.examined = 254;
    scan.counts[core::Outcome::Listed] = 3;
    scan.counts[core::Outcome::Silent] = 251;
    scan.programVersion = "0.1.0";
    scan.catalogueVersion = "2026-11-23 1a2b3c4d";
    scan.rulesVersion = "1";
    return scan;
}

} // namespace port135::report::sample
