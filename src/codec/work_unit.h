// SPDX-License-Identifier: GPL-3.0-or-later
// What one worker examines in one go: (shard, options) -> observations. Readers take bytes from anybody.
#pragma once

#include "codec/decode_error.h"
#include "core/address.h"
#include "core/scan_options.h"
#include "target/range_set.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec {

/// Ports of a host that another place read in its map.
struct LearnedTarget
{
    core::Address address;
    std::vector<std::uint16_t> ports;
};

struct WorkUnit
{
    std::string scan; ///< what it belongs to
    std::uint32_t shard = 0; ///< 1 .. shards
    std::uint32_t shards = 0;
    std::uint32_t attempt = 1;
    target::RangeSet addresses;
    core::ScanOptions options;
    std::vector<LearnedTarget> learned;
};

std::string encodeWorkUnit(const WorkUnit &unit);
Decoded<WorkUnit> decodeWorkUnit(std::string_view bytes);

} // namespace port135::codec
