// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text/host_facts.h"

#include <algorithm>
#include <vector>

namespace port135::report {

EndpointCounts countEndpoints(const core::Observation &observation)
{
    EndpointCounts counts;
    counts.all = observation.endpoints.size();
    std::vector<std::uint16_t> ports;
    for (const core::Endpoint &endpoint : observation.endpoints) {
        // What is not known to be remote is not called so.
        counts.remote +=
            !core::isLocalOnly(endpoint.protseq) && endpoint.protseq != core::ProtocolSequence::Unknown;
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0)
            ports.push_back(endpoint.port);
    }
    std::ranges::sort(ports);
    counts.tcpPorts = static_cast<std::size_t>(std::unique(ports.begin(), ports.end()) - ports.begin());
    counts.reachablePorts = static_cast<std::size_t>(
        std::ranges::count(observation.ports, core::PortState::Open, &core::PortReach::state));
    return counts;
}

const core::Finding *mainFinding(const core::Rating &rating)
{
    const auto open = std::ranges::find_if(rating.findings, &std::vector<core::AcceptancePtr>::empty,
                                           &core::Finding::accepted);
    if (open != rating.findings.end())
        return &*open;
    return rating.findings.empty() ? nullptr : &rating.findings.front();
}

bool mapRead(const core::Observation &observation)
{
    switch (observation.outcome) {
    case core::Outcome::Empty:
    case core::Outcome::Partial:
    case core::Outcome::Listed:
        return true;
    default:
        // A mapper without a lookup can still have named single services.
        return !observation.endpoints.empty();
    }
}

std::vector<std::string_view> incompleteWords(const core::Incomplete &incomplete)
{
    std::vector<std::string_view> words;
    const auto add = [&words](bool holds, std::string_view word) {
        if (holds)
            words.push_back(word);
    };
    add(incomplete.time, "time");
    add(incomplete.evidenceCut, "evidence_cut");
    add(incomplete.damaged, "damaged");
    add(incomplete.textCut, "text_cut");
    return words;
}

} // namespace port135::report
