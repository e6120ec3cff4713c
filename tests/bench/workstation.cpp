// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/workstation.h"

#include "practice/office.h"
#include "wire/fold.h"

#include <algorithm>
#include <stdexcept>

namespace port135::bench {
namespace {

constexpr std::uint8_t lastOctet = 10;

practice::Persona workstation()
{
    const auto personas = practice::office();
    const auto found = std::find_if(personas.begin(), personas.end(),
                                    [](const auto &persona) { return persona.lastOctet == lastOctet; });
    if (found == personas.end())
        throw std::runtime_error("the practice network has no workstation");
    return *found;
}

} // namespace

wire::LookupResponse workstationAnswer(std::size_t entries)
{
    wire::LookupResponse response;
    for (const auto &endpoint : workstation().endpoints)
        wire::appendEntries(endpoint, response.entries);
    if (response.entries.size() < mapEntries)
        throw std::runtime_error("the workstation's map is too short");
    const auto whole = response.entries;
    while (response.entries.size() < entries)
        response.entries.insert(response.entries.end(), whole.begin(), whole.end());
    response.entries.resize(entries);
    return response;
}

core::Observation workstationObservation()
{
    core::Observation observation;
    observation.address = core::Address::v4(0x0a000005);
    observation.outcome = core::Outcome::Listed;
    observation.started = core::now();
    observation.attempts = 1;
    observation.rtt = std::chrono::microseconds(410);
    observation.anonymousLookup = true;
    const auto stub = wire::writeLookupResponse(workstationAnswer());
    std::vector<core::Endpoint> endpoints;
    observation.entriesRead = wire::appendLookupResponse(stub, wire::ByteOrder::Little, endpoints).entries;
    wire::foldEndpoints(endpoints);
    observation.endpoints = std::move(endpoints);
    observation.names.netbios = "PC-SALES";
    observation.names.domain = "OFFICE";
    observation.names.dns = "pc-sales.office.example";
    observation.names.dnsDomain = "office.example";
    observation.os = core::OsVersion{10, 0, 19041};
    return observation;
}

} // namespace port135::bench
