// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/value_ranges.h"

#include "filter/number.h"

#include <algorithm>

namespace port135::filter {
namespace {

/// First and last address of the network of `bits` around `address`.
std::pair<core::Address, core::Address> network(const core::Address &address, unsigned bits)
{
    if (address.isV4()) {
        const std::uint32_t host = bits == 0 ? ~0u : bits >= 32 ? 0u : ~0u >> bits;
        return {core::Address::v4(address.toV4() & ~host), core::Address::v4(address.toV4() | host)};
    }
    auto first = address.bytes();
    auto last = address.bytes();
    for (unsigned i = 0; i < 128; ++i) {
        const auto bit = static_cast<std::uint8_t>(0x80u >> (i % 8));
        if (i >= bits) {
            first[i / 8] = static_cast<std::uint8_t>(first[i / 8] & ~bit);
            last[i / 8] = static_cast<std::uint8_t>(last[i / 8] | bit);
        }
    }
    return {core::Address::v6(first), core::Address::v6(last)};
}

} // namespace

bool PortSet::add(std::string_view value, Operator op)
{
    const auto dash = value.find('-');
    const auto first = number<std::uint16_t>(value.substr(0, dash));
    const auto last = dash == value.npos ? first : number<std::uint16_t>(value.substr(dash + 1));
    if (!first || !last || *first > *last || (isComparison(op) && dash != value.npos))
        return false;
    switch (op) {
    case Operator::Less:
        if (*first > 0)
            m_ranges.emplace_back(std::uint16_t(0), std::uint16_t(*first - 1));
        break;
    case Operator::AtMost:
        m_ranges.emplace_back(std::uint16_t(0), *first);
        break;
    case Operator::Greater:
        if (*first < 65535)
            m_ranges.emplace_back(std::uint16_t(*first + 1), std::uint16_t(65535));
        break;
    case Operator::AtLeast:
        m_ranges.emplace_back(*first, std::uint16_t(65535));
        break;
    case Operator::Contains:
    case Operator::Is:
        m_ranges.emplace_back(*first, *last);
        break;
    }
    return true;
}

bool PortSet::contains(std::uint16_t port) const
{
    return port > 0 && std::ranges::any_of(m_ranges, [port](const auto &range) {
               return range.first <= port && port <= range.second;
           });
}

bool AddressSet::add(std::string_view value)
{
    const auto slash = value.find('/');
    const auto dash = value.find('-');
    const auto address = core::Address::parse(value.substr(0, std::min(slash, dash)));
    if (address && slash != value.npos) {
        const auto bits = number<unsigned>(value.substr(slash + 1));
        if (!bits || *bits > (address->isV4() ? 32u : 128u))
            return false;
        m_ranges.push_back(network(*address, *bits));
    } else if (address && dash != value.npos) {
        const auto last = core::Address::parse(value.substr(dash + 1));
        if (!last || last->isV4() != address->isV4() || *last < *address)
            return false;
        m_ranges.emplace_back(*address, *last);
    } else if (address) {
        m_ranges.emplace_back(*address, *address);
    } else if (value.find_first_not_of("0123456789abcdef.:") == value.npos) {
        m_beginnings.emplace_back(value);
    } else {
        return false;
    }
    return true;
}

bool AddressSet::contains(const core::Address &address) const
{
    const auto unmapped = address.unmapped();
    for (const auto &[first, last] : m_ranges) {
        if (first.isV4() != unmapped.isV4())
            continue;
        if (first.isV4() ? first <= unmapped && unmapped <= last
                         : first.bytes() <= unmapped.bytes() && unmapped.bytes() <= last.bytes())
            return true;
    }
    if (m_beginnings.empty())
        return false;
    const auto text = unmapped.toString();
    return std::ranges::any_of(m_beginnings,
                               [&](const std::string &beginning) { return text.starts_with(beginning); });
}

} // namespace port135::filter
