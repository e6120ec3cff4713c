// SPDX-License-Identifier: GPL-3.0-or-later
// The scope guard: the last look at the addresses of a scan, however they were written or looked up.
#pragma once

#include "core/result.h"
#include "target/range_set.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace port135::target {

struct ScopeError
{
    enum class Kind : std::uint8_t {
        Empty, ///< nothing to scan: all of it is excluded
        TooManyRanges, ///< more than maximumRanges
        TooManyAddresses, ///< more than maximumAddresses
        Unspecified, ///< 0.0.0.0, ::
        Broadcast, ///< 255.255.255.255
        Multicast, ///< 224.0.0.0/4, ff00::/8
        Public, ///< allowed only where the user says so
    };

    Kind kind = Kind::Empty;
    std::vector<AddressRange> ranges; ///< the parts that are refused; none for the first three kinds
};

/// `addresses`: exclusions taken off, names resolved. The network and broadcast addresses of subnets are
/// hosts like others here: only the owner of a subnet knows its mask.
core::Result<std::monostate, ScopeError> checkScope(const RangeSet &addresses, bool allowPublic);

} // namespace port135::target
