// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan is to examine.
#pragma once

#include "codec/split.h"
#include "core/address.h"
#include "target/range_set.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace port135::codec {

/// A list that targets came from.
struct StoredOrigin
{
    std::string source; ///< what results say of it
    std::string targets; ///< its expressions
};

/// Of ScanPlan::learnedPorts.
inline constexpr std::size_t mostStoredPorts = 1'048'576;

/// What was asked for, with names resolved: nothing of it changes when the scan is resumed.
struct ScanPlan
{
    target::RangeSet addresses; ///< to examine, exclusions taken off
    std::vector<std::pair<core::Address, std::string>> typedNames; ///< the name that the user typed
    bool allowPublic = false;
    bool reverseDns = true;
    bool guessVantage = false; ///< the record's vantage was found out, not chosen
    std::vector<StoredOrigin> origins;
    /// Ports that another scan read in maps, by host. They stay here: a file for elsewhere holds none.
    std::vector<std::pair<core::Address, std::uint16_t>> learnedPorts;
    std::uint32_t shards = 0; ///< into how many the scan was split; 0: it was not
    std::uint32_t shard = 0; ///< which one `addresses` are; 0: all that there are
    SharedPlan shared; ///< of the whole scan where it was split
};

} // namespace port135::codec
