// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/address_range.h"

#include <bit>
#include <limits>

namespace port135::target {
namespace {

/// An address as a number; IPv4 uses `low` alone.
struct Number
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend bool operator==(const Number &, const Number &) = default;
};

Number numberOf(const core::Address &address)
{
    if (address.isV4())
        return {0, address.toV4()};
    Number number;
    for (std::size_t i = 0; i < 8; ++i) {
        number.high = number.high << 8 | address.bytes()[i];
        number.low = number.low << 8 | address.bytes()[i + 8];
    }
    return number;
}

/// In the family and zone of `like`.
core::Address addressOf(const Number &number, const core::Address &like)
{
    if (like.isV4())
        return core::Address::v4(static_cast<std::uint32_t>(number.low));
    core::Address::Bytes bytes;
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(number.high >> (56 - 8 * i));
        bytes[i + 8] = static_cast<std::uint8_t>(number.low >> (56 - 8 * i));
    }
    return core::Address::v6(bytes, like.scope());
}

/// The lowest `bits` bits set.
std::uint64_t ones(unsigned bits)
{
    return bits >= 64 ? std::numeric_limits<std::uint64_t>::max() : (std::uint64_t(1) << bits) - 1;
}

Number hostMask(const core::Address &like, unsigned length)
{
    const unsigned hostBits = addressBits(like) - length;
    return {hostBits > 64 ? ones(hostBits - 64) : 0, ones(hostBits)};
}

} // namespace

std::uint64_t count(const AddressRange &range)
{
    const auto first = numberOf(range.first);
    const auto last = numberOf(range.last);
    const auto low = last.low - first.low;
    const auto high = last.high - first.high - (last.low < first.low ? 1 : 0);
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    return high != 0 || low == most ? most : low + 1;
}

AddressRange prefixRange(const core::Address &address, unsigned length)
{
    const auto number = numberOf(address);
    const auto mask = hostMask(address, length);
    return {addressOf({number.high & ~mask.high, number.low & ~mask.low}, address),
            addressOf({number.high | mask.high, number.low | mask.low}, address)};
}

std::optional<unsigned> prefixLength(const AddressRange &range)
{
    const auto first = numberOf(range.first);
    const auto last = numberOf(range.last);
    const Number differing{first.high ^ last.high, first.low ^ last.low};
    const auto hostBits = static_cast<unsigned>(differing.high != 0 ? 64 + std::bit_width(differing.high)
                                                                    : std::bit_width(differing.low));
    const auto length = addressBits(range.first) - hostBits;
    return prefixRange(range.first, length) == range ? std::optional(length) : std::nullopt;
}

std::string toString(const AddressRange &range, RangeNotation notation)
{
    auto text = range.first.toString();
    if (range.first == range.last)
        return text;
    if (notation == RangeNotation::PrefixWherePossible) {
        if (const auto length = prefixLength(range))
            return text + '/' + std::to_string(*length);
    }
    return text + " - " + range.last.toString();
}

std::optional<core::Address> successor(const core::Address &address)
{
    if (prefixRange(address, 0).last == address)
        return std::nullopt;
    return advanced(address, 1);
}

std::optional<core::Address> predecessor(const core::Address &address)
{
    auto number = numberOf(address);
    if (number == Number{})
        return std::nullopt;
    if (number.low-- == 0)
        --number.high;
    return addressOf(number, address);
}

core::Address advanced(const core::Address &address, std::uint64_t offset)
{
    auto number = numberOf(address);
    number.low += offset;
    if (number.low < offset)
        ++number.high;
    return addressOf(number, address);
}

std::strong_ordering compareByZone(const core::Address &a, const core::Address &b)
{
    if (const auto c = a.isV6() <=> b.isV6(); c != 0)
        return c;
    if (const auto c = a.scope() <=> b.scope(); c != 0)
        return c;
    return a.bytes() <=> b.bytes();
}

} // namespace port135::target
