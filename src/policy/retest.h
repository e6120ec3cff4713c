// SPDX-License-Identifier: GPL-3.0-or-later
// What was wrong once, and whether it still is: the same policy over the scans as they came.
#pragma once

#include "policy/matrix.h"

#include <string>
#include <vector>

namespace port135::policy {

/// A cell that broke a rule at some time.
struct Retest
{
    std::string place;
    std::string realm;
    core::Address host;
    std::uint16_t port = 0;
    std::uint16_t rule = 0;
    CellResult result = CellResult::Violation; ///< what it was: Violation or BrokenNeed
    CellResult now = CellResult::NoData; ///< what it is
    core::Timestamp firstSeen{};
    core::Timestamp lastSeen{}; ///< the last look that showed it
    core::Timestamp fixed{}; ///< of the look that proved it gone; epoch: not fixed
};

inline constexpr std::size_t mostRetestSteps = 20;

/// Takes one matrix for each time at which a scan began: of the newest mostRetestSteps. By host, port, place.
std::vector<Retest> retestsOf(const std::vector<PlaceScan> &scans, const MatrixOptions &options);

} // namespace port135::policy
