// SPDX-License-Identifier: GPL-3.0-or-later
// One scan as it is written down: what was asked, from where, with which options, when, and how it ended.
#pragma once

#include "core/clock.h"
#include "core/outcome.h"
#include "core/scan_options.h"
#include "core/scan_part.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace port135::core {

/// Hosts by outcome, indexed by Outcome.
struct OutcomeCounts
{
    std::array<std::uint64_t, std::size_t(Outcome::Error) + 1> byOutcome{};

    std::uint64_t &operator[](Outcome outcome) { return byOutcome[std::size_t(outcome)]; }
    std::uint64_t operator[](Outcome outcome) const { return byOutcome[std::size_t(outcome)]; }
    /// Hosts that gave something: see isInteresting.
    std::uint64_t interesting() const
    {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < byOutcome.size(); ++i)
            sum += isInteresting(Outcome(i)) ? byOutcome[i] : 0;
        return sum;
    }
};

struct ScanRecord
{
    std::string targets; ///< as typed
    std::string place; ///< the named standing point it was made from; empty: none was named. UTF-8
    std::vector<std::string> excludes; ///< as typed
    ScanOptions options;
    Timestamp started{};
    Timestamp ended{}; ///< epoch while running
    std::uint64_t hosts = 0; ///< addresses to examine
    std::uint64_t examined = 0;
    OutcomeCounts counts;
    bool practice = false; ///< the built-in practice network: marked wherever the scan is shown
    bool stoppedEarly = false;
    std::string programVersion;
    std::string catalogueVersion;
    std::string rulesVersion;
    std::uint32_t shards = 0; ///< into how many it was split; 0: it was not
    std::vector<ScanPart> parts; ///< that it was merged from, by shard; empty: one computer made it
};

/// Whether two scans asked the same of the same hosts from the same place: only then do their figures
/// compare.
inline bool asksTheSame(const ScanRecord &a, const ScanRecord &b)
{
    return a.targets == b.targets && a.excludes == b.excludes && a.place == b.place
        && a.practice == b.practice && a.options.port == b.options.port
        && a.options.vantage == b.options.vantage && a.options.stages.reach == b.options.stages.reach
        && a.options.stages.identity == b.options.stages.identity;
}

} // namespace port135::core
