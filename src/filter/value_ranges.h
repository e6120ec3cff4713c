// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a condition that stand for ranges: ports and addresses.
#pragma once

#include "core/address.h"
#include "filter/field.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace port135::filter {

class PortSet
{
public:
    /// "49664", "49664-49670"; a comparison takes one number. False, and nothing added, for anything else.
    bool add(std::string_view value, Operator op);
    /// Never 0.
    bool contains(std::uint16_t port) const;

private:
    std::vector<std::pair<std::uint16_t, std::uint16_t>> m_ranges;
};

class AddressSet
{
public:
    /// An address, its beginning, a network or a range, in lower case. False, and nothing added, for anything
    /// else.
    bool add(std::string_view value);
    bool contains(const core::Address &address) const;

private:
    std::vector<std::pair<core::Address, core::Address>> m_ranges;
    std::vector<std::string> m_beginnings;
};

} // namespace port135::filter
