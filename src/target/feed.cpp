// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/feed.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace port135::target {
namespace {

constexpr std::uint64_t subnetSize = 256;

/// a * b mod `modulus` for a, b < modulus. There is no 128-bit integer on every compiler.
std::uint64_t multiplyModulo(std::uint64_t a, std::uint64_t b, std::uint64_t modulus)
{
    if (modulus <= std::uint64_t(1) << 32)
        return a * b % modulus;
    const auto sum = [modulus](std::uint64_t x, std::uint64_t y) {
        return x >= modulus - y ? x - (modulus - y) : x + y;
    };
    std::uint64_t result = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            result = sum(result, a);
        a = sum(a, a);
    }
    return result;
}

/// Far from 0 modulo `size`, so that neighbours are at least a subnet apart as soon as the size allows it,
/// and coprime with it, so that every address comes up once.
std::uint64_t strideFor(std::uint64_t size)
{
    if (size <= subnetSize)
        return 1;
    // Half of the set apart is the best that few subnets allow. From four subnets on, the golden section also
    // keeps the addresses after the next one apart, and those after that.
    const auto wanted = size < 4 * subnetSize ? size / 2 : size / 1000 * 618 + size % 1000 * 618 / 1000;
    for (std::uint64_t away = 0;; ++away) { // size - 1 at the latest: it is coprime with size
        if (std::gcd(wanted + away, size) == 1)
            return wanted + away;
        if (std::gcd(wanted - away, size) == 1)
            return wanted - away;
    }
}

} // namespace

Feed::Feed(RangeSet addresses)
    : m_addresses(std::move(addresses))
    , m_size(m_addresses.count())
    , m_stride(strideFor(m_size))
{
}

core::Address Feed::at(std::uint64_t index) const
{
    return m_addresses.at(multiplyModulo(index, m_stride, m_size));
}

} // namespace port135::target
