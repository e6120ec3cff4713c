// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a network by name: the `zone NAME ranges` lines of a policy file; its other lines say nothing
// here.
#pragma once

#include "core/result.h"
#include "target/range_set.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace port135::usage {

struct Segment
{
    std::string name;
    target::RangeSet ranges;
};

struct SegmentError
{
    enum class Kind {
        NoName, ///< "zone" alone
        NoRanges,
        BadRange,
        SameName, ///< as an earlier one
        TooMany,
    };
    Kind kind = Kind::NoName;
    std::size_t line = 0; ///< from 1
    std::string text; ///< what is wrong; as in the file
};

class Segments
{
public:
    static constexpr std::size_t most = 1'000;

    /// UTF-8; blanks of any width, # for comments, either line end.
    static core::Result<Segments, SegmentError> parse(std::string_view text);

    /// The networks that these addresses are in, for want of names: of 24 bits (64 of IPv6), or of 16 (48)
    /// where there are more than `mostNetworks`. Of more than that the ones with most addresses.
    static Segments ofNetworks(const std::vector<core::Address> &addresses);
    static constexpr std::size_t mostNetworks = 40;

    bool isEmpty() const { return m_segments.empty(); }
    const std::vector<Segment> &list() const { return m_segments; }
    /// The smallest segment that holds the address; -1 for none.
    int find(const core::Address &address) const;

private:
    std::vector<Segment> m_segments;
};

} // namespace port135::usage
