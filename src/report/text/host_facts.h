// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and short texts about one host that every tabular format shows.
#pragma once

#include "core/finding.h"
#include "core/observation.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace port135::report {

struct EndpointCounts
{
    std::size_t all = 0;
    std::size_t remote = 0; ///< usable from another machine by their protocol sequence
    std::size_t tcpPorts = 0; ///< distinct TCP and HTTP ports that are listed
    std::size_t reachablePorts = 0; ///< of those, the ones that took a connection
};

EndpointCounts countEndpoints(const core::Observation &observation);

/// The first open finding, else the first; nullptr for none.
const core::Finding *mainFinding(const core::Rating &rating);

/// The map was read, to its end or in part: endpoints and roles are known, even where there are none.
bool mapRead(const core::Observation &observation);

/// "time", "evidence_cut", "damaged", "text_cut": those that hold, in this order. Words of the JSON contract.
std::vector<std::string_view> incompleteWords(const core::Incomplete &incomplete);

} // namespace port135::report
