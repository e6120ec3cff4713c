// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of addresses in described structs.
#pragma once

#include "codec/columns.h"
#include "target/range_set.h"

#include <utility>
#include <vector>

namespace port135::codec {

/// IPv4 as steps from the end of the range before; 0: another family, in full.
template <>
struct Form<target::RangeSet>
{
    static bool isZero(const target::RangeSet &set) { return set.ranges().empty(); }

    static void write(BlobWriter &out, const target::RangeSet &set)
    {
        std::uint32_t previous = 0;
        out.number(set.ranges().size());
        for (const auto &range : set.ranges()) {
            if (range.first.isV4()) {
                out.number(std::uint64_t(range.first.toV4() - previous) + 1);
                out.number(range.last.toV4() - range.first.toV4());
                previous = range.last.toV4();
            } else {
                out.number(0);
                out.address(range.first);
                out.address(range.last);
            }
        }
    }

    static void read(BlobReader &in, target::RangeSet &set)
    {
        std::vector<target::AddressRange> ranges;
        const auto count = in.count(2, target::maximumRanges);
        ranges.reserve(count);
        std::uint64_t previous = 0;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            target::AddressRange range;
            if (const auto step = in.number(std::uint64_t(1) << 32); step != 0) {
                const auto first = previous + step - 1;
                previous = first + in.number(0xffffffff);
                if (previous > 0xffffffff)
                    return in.fail();
                range = {core::Address::v4(static_cast<std::uint32_t>(first)),
                         core::Address::v4(static_cast<std::uint32_t>(previous))};
            } else {
                range.first = in.address();
                range.last = in.address();
            }
            ranges.push_back(range);
        }
        set = target::RangeSet(std::move(ranges));
    }
};

} // namespace port135::codec
