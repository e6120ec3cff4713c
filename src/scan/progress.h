// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan_record.h"

#include <algorithm>
#include <cstdint>

namespace port135::scan {

/// A snapshot; the figures are read one by one while the scan runs on.
struct Progress
{
    std::uint64_t hosts = 0; ///< to examine
    std::uint64_t examined = 0; ///< delivered to the sink
    std::uint64_t inFlight = 0; ///< being examined now
    std::uint64_t retrying = 0; ///< silent at the first try, waiting for another
    std::uint64_t tries = 0; ///< attempts that ended; a silent host takes several
    std::uint64_t firstTries = 0; ///< hosts that had their first
    core::OutcomeCounts counts; ///< of those examined

    /// Attempts to come, if hosts stay as silent as they were so far.
    double expectedTries() const
    {
        const double firstLeft = double(hosts - std::min(hosts, firstTries));
        const double repeats =
            firstTries > 0 ? double(tries - std::min(tries, firstTries) + retrying) / double(firstTries) : 0;
        return firstLeft * (1 + repeats) + double(retrying);
    }
    /// 0..1
    double fraction() const
    {
        const double all = double(tries) + expectedTries();
        return all > 0 ? double(tries) / all : 1;
    }
};

} // namespace port135::scan
