// SPDX-License-Identifier: GPL-3.0-or-later
// A set of addresses as disjoint ranges in ascending order: a /8 is one entry, not sixteen million.
#pragma once

#include "target/address_range.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace port135::target {

/// What one scan may consist of. Checked by the parser and by the scope guard, not by RangeSet itself.
inline constexpr std::size_t maximumRanges = 1'048'576;
inline constexpr std::uint64_t maximumAddresses = std::uint64_t(1) << 32;
/// The shortest IPv6 prefix that may be scanned: 2^20 addresses.
inline constexpr unsigned shortestV6Prefix = 108;
inline constexpr std::uint64_t maximumV6RangeSize = std::uint64_t(1) << 20;

/// Addresses spelled as IPv4-mapped IPv6 (::ffff:a.b.c.d) are kept as the IPv4 addresses they are.
/// Zones (the scope of link-local IPv6) are kept apart when ranges are added; what is taken away without a
/// zone is taken away in every zone, because an exclusion must hold however the target was spelled. Const
/// functions from any thread; no function throws but for lack of memory.
class RangeSet
{
public:
    RangeSet() = default;
    /// In any order, overlapping or not; each as for add(). O(n log n): the way to build a large set.
    explicit RangeSet(std::vector<AddressRange> ranges);

    void add(const core::Address &address) { add(address, address); }
    /// Ends in either order. Ends of two families or two zones are no range: nothing is added, false is
    /// returned. O(1) behind the last range, else O(ranges).
    bool add(const core::Address &first, const core::Address &last);
    void add(const RangeSet &other);

    bool subtract(const core::Address &first, const core::Address &last);
    void subtract(const RangeSet &other);

    /// What is in both; ranges of `other` without a zone count for every zone.
    RangeSet intersected(const RangeSet &other) const;
    /// The parts that core::Address::isPublic() holds for.
    RangeSet publicRanges() const;

    bool isEmpty() const { return m_ranges.empty(); }
    /// This very zone; IPv4-mapped is understood.
    bool contains(const core::Address &address) const;
    /// Addresses; 2^64 - 1 stands for that many or more.
    std::uint64_t count() const { return m_count; }
    /// The address at `index` in ascending order, 0 <= index < count(). O(log ranges).
    core::Address at(std::uint64_t index) const;
    /// The index of this very address, its zone included; IPv4-mapped is understood. O(log ranges).
    std::optional<std::uint64_t> indexOf(const core::Address &address) const;

    /// Ascending (IPv4 first, then by zone, then by number), disjoint, and never adjacent.
    const std::vector<AddressRange> &ranges() const { return m_ranges; }
    auto begin() const { return m_ranges.begin(); }
    auto end() const { return m_ranges.end(); }

    friend bool operator==(const RangeSet &a, const RangeSet &b) { return a.m_ranges == b.m_ranges; }

private:
    void assign(const std::vector<AddressRange> &sorted);
    void append(const AddressRange &range);

    std::vector<AddressRange> m_ranges;
    std::vector<std::uint64_t> m_offsets; ///< addresses before each range; saturating
    std::uint64_t m_count = 0;
};

} // namespace port135::target
