// SPDX-License-Identifier: GPL-3.0-or-later
// Neighbouring addresses as one value, and the arithmetic on addresses that ranges need.
#pragma once

#include "core/address.h"

#include <cstdint>
#include <optional>
#include <string>

namespace port135::target {

/// From `first` to `last`, both included: of one family and one zone, first <= last.
struct AddressRange
{
    core::Address first;
    core::Address last;

    friend bool operator==(const AddressRange &, const AddressRange &) = default;
};

/// 32 or 128.
constexpr unsigned addressBits(const core::Address &address)
{
    return address.isV4() ? 32 : 128;
}

/// The number of addresses; 2^64 - 1 stands for that many or more.
std::uint64_t count(const AddressRange &range);

/// The block of `length` bits that `address` lies in (its host bits are ignored). length <=
/// addressBits(address).
AddressRange prefixRange(const core::Address &address, unsigned length);

/// The length of the prefix that is exactly this range; empty where there is none.
std::optional<unsigned> prefixLength(const AddressRange &range);

enum class RangeNotation : std::uint8_t {
    PrefixWherePossible, ///< "10.0.0.0/24", "10.0.0.3 - 10.0.0.7"
    FirstAndLast, ///< "10.0.0.0 - 10.0.0.255"
};

/// A single address is written alone in both notations.
std::string toString(const AddressRange &range, RangeNotation notation = RangeNotation::PrefixWherePossible);

/// The address after or before this one in its family and zone; empty at the end of the number space.
std::optional<core::Address> successor(const core::Address &address);
std::optional<core::Address> predecessor(const core::Address &address);

/// `address` + `offset`; the caller knows that the sum exists.
core::Address advanced(const core::Address &address, std::uint64_t offset);

/// The order that ranges are kept in: IPv4 first, then by zone, then by number.
std::strong_ordering compareByZone(const core::Address &a, const core::Address &b);

} // namespace port135::target
