// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a scan, by index, computed on demand: a /8 costs as much memory as a single host.
#pragma once

#include "core/address.h"
#include "target/range_set.h"

#include <cstdint>

namespace port135::target {

/// A bijection from 0..size()-1 to the addresses of a RangeSet. Immutable after construction; any thread.
/// Above 256 addresses, neighbouring indices lie in different subnets, so that no single switch or router
/// takes the whole rate; the same set gives the same order every time, so an index identifies an address
/// (resume depends on it).
class Feed
{
public:
    Feed() = default;
    explicit Feed(RangeSet addresses);

    std::uint64_t size() const { return m_size; }
    /// 0 <= index < size()
    core::Address at(std::uint64_t index) const;
    const RangeSet &addresses() const { return m_addresses; }

private:
    RangeSet m_addresses;
    std::uint64_t m_size = 0;
    std::uint64_t m_stride = 1; ///< coprime with m_size
};

} // namespace port135::target
