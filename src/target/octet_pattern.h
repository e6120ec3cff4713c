// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 addresses by a set of numbers for each octet: 192.168.3-5,7.1
#pragma once

#include "target/address_range.h"
#include "target/parse_error.h"

#include <array>
#include <bitset>
#include <string_view>
#include <vector>

namespace port135::target {

class OctetPattern
{
public:
    struct Trouble
    {
        ParseError::Kind kind;
        std::size_t offset; ///< of the offending part in the text
        std::size_t length;
        std::uint64_t value = 0;
        std::uint64_t maximum = 0;
    };

    /// Four octets separated by dots; each a comma list of `7`, `3-5`, `3-`, `-5`, `-` and `*`.
    static core::Result<OctetPattern, Trouble> parse(std::string_view text);

    /// Every address becomes the block of `length` bits (0..32) that it lies in.
    void applyPrefix(unsigned length);

    bool isEverything() const;
    /// How many ranges ranges() would write.
    std::size_t rangeCount() const;
    /// Ascending, disjoint, never adjacent within the first three octets.
    void appendRanges(std::vector<AddressRange> &ranges) const;

private:
    using Octet = std::bitset<256>;

    std::size_t lastSelective() const;

    std::array<Octet, 4> m_octets;
};

} // namespace port135::target
