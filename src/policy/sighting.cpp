// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/sighting.h"

#include <algorithm>
#include <map>

namespace port135::policy {
namespace {

void makeSet(std::vector<core::Uuid> &uuids)
{
    std::sort(uuids.begin(), uuids.end());
    uuids.erase(std::unique(uuids.begin(), uuids.end()), uuids.end());
}

} // namespace

Sighting sightingOf(const core::Observation &observation)
{
    Sighting seen;
    seen.address = observation.address.unmapped();
    seen.mapperPort = observation.port;
    seen.outcome = observation.outcome;
    seen.mapper = viewOf(observation.outcome);
    seen.time = observation.started;
    seen.mapWhole =
        (observation.outcome == core::Outcome::Listed || observation.outcome == core::Outcome::Empty)
        && !observation.truncated;
    // Few: a map lists some twenty ports.
    const auto portOf = [&](std::uint16_t number) -> PortSighting & {
        const auto at = std::lower_bound(seen.ports.begin(), seen.ports.end(), number,
                                         [](const PortSighting &p, std::uint16_t n) { return p.port < n; });
        if (at != seen.ports.end() && at->port == number)
            return *at;
        return *seen.ports.insert(at, {number, PortView::None, {}});
    };
    for (const auto &endpoint : observation.endpoints) {
        seen.interfaces.push_back(endpoint.interfaceId.uuid);
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0 && endpoint.port != observation.port)
            portOf(endpoint.port).interfaces.push_back(endpoint.interfaceId.uuid);
    }
    for (const auto &tried : observation.ports) {
        if (tried.port == observation.port)
            continue;
        auto &port = portOf(tried.port);
        port.view = viewOf(tried.state);
        for (const auto &id : tried.unlisted)
            port.interfaces.push_back(id.uuid);
    }
    makeSet(seen.interfaces);
    for (auto &port : seen.ports)
        makeSet(port.interfaces);
    seen.clockSkew = observation.clockSkew;
    seen.computer = observation.names.netbios;
    seen.domain = observation.names.domain;
    // Without a NetBIOS name the DNS name is what reverse DNS says, which may differ from place to place.
    if (!seen.computer.empty())
        seen.dns = observation.names.dns;
    for (const auto &text : observation.addresses) {
        if (const auto address = core::Address::parse(text))
            seen.ownAddresses.push_back(address->unmapped());
    }
    std::sort(seen.ownAddresses.begin(), seen.ownAddresses.end());
    return seen;
}

PlaceScan placeScanOf(const core::ScanRecord &record, std::string_view place)
{
    PlaceScan scan;
    scan.named = !place.empty();
    scan.place = scan.named ? place : core::name(record.options.vantage);
    scan.vantage = record.options.vantage;
    scan.targets = record.targets;
    scan.programVersion = record.programVersion;
    scan.started = record.started;
    scan.ended = record.ended;
    scan.stoppedEarly = record.stoppedEarly;
    scan.practice = record.practice;
    scan.portsTried = record.options.stages.reach;
    return scan;
}

} // namespace port135::policy
