// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/range_set.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace port135::target {
namespace {

using core::Address;

bool before(const Address &a, const Address &b)
{
    return compareByZone(a, b) < 0;
}

bool sameSpace(const Address &a, const Address &b)
{
    return a.isV6() == b.isV6() && a.scope() == b.scope();
}

Address withScope(const Address &address, std::uint32_t scope)
{
    return address.isV4() ? address : Address::v6(address.bytes(), scope);
}

AddressRange mappedBlock(std::uint32_t scope)
{
    Address::Bytes bytes{};
    bytes[10] = 0xff;
    bytes[11] = 0xff;
    return prefixRange(Address::v6(bytes, scope), 96);
}

/// Writes the range to `out` with its ends in order and its IPv4-mapped part as IPv4: up to three ranges.
bool normalise(Address first, Address last, std::vector<AddressRange> &out)
{
    // Both ends may be mapped while only one of them is spelled with a zone, which means nothing there.
    if (first.unmapped().isV4() && last.unmapped().isV4()) {
        first = first.unmapped();
        last = last.unmapped();
    }
    // One end IPv4 and the other IPv4-mapped was settled above; a plain IPv4 end against IPv6 is no range.
    if (!sameSpace(first, last))
        return false;
    if (before(last, first))
        std::swap(first, last);
    if (first.isV4()) {
        out.push_back({first, last});
        return true;
    }
    const auto mapped = mappedBlock(first.scope());
    if (before(last, mapped.first) || before(mapped.last, first)) {
        out.push_back({first, last});
        return true;
    }
    if (before(first, mapped.first))
        out.push_back({first, *predecessor(mapped.first)});
    out.push_back(
        {std::max(first, mapped.first, before).unmapped(), std::min(last, mapped.last, before).unmapped()});
    if (before(mapped.last, last))
        out.push_back({*successor(mapped.last), last});
    return true;
}

/// The ranges of `sorted` that overlap `range`, whose zone is taken as `scope`.
std::pair<std::size_t, std::size_t> overlapping(const std::vector<AddressRange> &sorted,
                                                const AddressRange &range, std::uint32_t scope)
{
    const auto first = withScope(range.first, scope);
    const auto last = withScope(range.last, scope);
    const auto from = std::partition_point(sorted.begin(), sorted.end(),
                                           [&](const AddressRange &r) { return before(r.last, first); });
    const auto to = std::partition_point(from, sorted.end(),
                                         [&](const AddressRange &r) { return !before(last, r.first); });
    return {static_cast<std::size_t>(from - sorted.begin()), static_cast<std::size_t>(to - sorted.begin())};
}

enum class Zones : std::uint8_t {
    Same, ///< a range meets those of its own zone
    Every, ///< a range with a zone meets those without one
};

bool isSkipped(const AddressRange &range, Zones zones)
{
    return zones == Zones::Every && range.first.scope() == 0;
}

/// Both inputs and the result in order.
std::vector<AddressRange> without(const std::vector<AddressRange> &ranges,
                                  const std::vector<AddressRange> &taken, Zones zones)
{
    std::vector<AddressRange> result;
    result.reserve(ranges.size());
    for (const auto &range : ranges) {
        const auto scope = range.first.scope();
        const auto [from, to] = isSkipped(range, zones)
            ? std::pair<std::size_t, std::size_t>{0, 0}
            : overlapping(taken, range, zones == Zones::Every ? 0 : scope);
        auto rest = range.first;
        bool done = false;
        for (auto i = from; i < to && !done; ++i) {
            const auto first = withScope(taken[i].first, scope);
            const auto last = withScope(taken[i].last, scope);
            if (before(rest, first))
                result.push_back({rest, *predecessor(first)});
            done = !before(last, range.last);
            if (!done)
                rest = *successor(last);
        }
        if (!done)
            result.push_back({rest, range.last});
    }
    return result;
}

void appendCommon(const std::vector<AddressRange> &ranges, const std::vector<AddressRange> &others,
                  Zones zones, std::vector<AddressRange> &result)
{
    for (const auto &range : ranges) {
        if (isSkipped(range, zones))
            continue;
        const auto scope = range.first.scope();
        const auto [from, to] = overlapping(others, range, zones == Zones::Every ? 0 : scope);
        for (auto i = from; i < to; ++i) {
            result.push_back({std::max(range.first, withScope(others[i].first, scope), before),
                              std::min(range.last, withScope(others[i].last, scope), before)});
        }
    }
}

std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b)
{
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    return a > most - b ? most : a + b;
}

const RangeSet &publicSpace()
{
    static const RangeSet space = [] {
        RangeSet set;
        const auto edges = core::publicEdges();
        for (std::size_t i = 0; i < edges.size(); ++i) {
            if (!edges[i].isPublic())
                continue;
            const bool hasNext = i + 1 < edges.size() && edges[i + 1].isV6() == edges[i].isV6();
            set.add(edges[i], hasNext ? *predecessor(edges[i + 1]) : prefixRange(edges[i], 0).last);
        }
        return set;
    }();
    return space;
}

} // namespace

RangeSet::RangeSet(std::vector<AddressRange> ranges)
{
    const bool isPlain = std::all_of(ranges.begin(), ranges.end(), [](const AddressRange &range) {
        return range.first.isV4() && range.last.isV4() && !before(range.last, range.first);
    });
    if (!isPlain) {
        std::vector<AddressRange> normalised;
        normalised.reserve(ranges.size());
        for (const auto &range : ranges)
            normalise(range.first, range.last, normalised);
        ranges = std::move(normalised);
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const AddressRange &a, const AddressRange &b) { return before(a.first, b.first); });
    assign(ranges);
}

void RangeSet::assign(const std::vector<AddressRange> &sorted)
{
    m_ranges.clear();
    m_offsets.clear();
    m_count = 0;
    for (const auto &range : sorted)
        append(range);
}

/// `range` begins at or behind the beginning of the last one.
void RangeSet::append(const AddressRange &range)
{
    if (!m_ranges.empty()) {
        auto &last = m_ranges.back();
        const auto next = successor(last.last);
        // No successor: the end of the number space, which everything else of this zone lies before.
        const bool touches = sameSpace(last.last, range.first) && (!next || !before(*next, range.first));
        if (touches) {
            if (before(last.last, range.last))
                last.last = range.last;
            m_count = saturatingSum(m_offsets.back(), target::count(last));
            return;
        }
    }
    m_ranges.push_back(range);
    m_offsets.push_back(m_count);
    m_count = saturatingSum(m_count, target::count(range));
}

bool RangeSet::add(const Address &first, const Address &last)
{
    std::vector<AddressRange> added;
    if (!normalise(first, last, added))
        return false;
    if (added.size() == 1 && (m_ranges.empty() || !before(added.front().first, m_ranges.back().first)))
        append(added.front());
    else
        add(RangeSet(std::move(added)));
    return true;
}

void RangeSet::add(const RangeSet &other)
{
    std::vector<AddressRange> merged;
    merged.reserve(m_ranges.size() + other.m_ranges.size());
    std::merge(m_ranges.begin(), m_ranges.end(), other.m_ranges.begin(), other.m_ranges.end(),
               std::back_inserter(merged),
               [](const AddressRange &a, const AddressRange &b) { return before(a.first, b.first); });
    assign(merged);
}

bool RangeSet::subtract(const Address &first, const Address &last)
{
    RangeSet taken;
    if (!taken.add(first, last))
        return false;
    subtract(taken);
    return true;
}

void RangeSet::subtract(const RangeSet &other)
{
    auto rest = without(m_ranges, other.m_ranges, Zones::Same);
    assign(without(rest, other.m_ranges, Zones::Every));
}

RangeSet RangeSet::intersected(const RangeSet &other) const
{
    std::vector<AddressRange> common;
    appendCommon(m_ranges, other.m_ranges, Zones::Same, common);
    appendCommon(m_ranges, other.m_ranges, Zones::Every, common);
    return RangeSet(std::move(common));
}

RangeSet RangeSet::publicRanges() const
{
    return intersected(publicSpace());
}

bool RangeSet::contains(const Address &address) const
{
    const auto plain = address.unmapped();
    const auto found = std::partition_point(m_ranges.begin(), m_ranges.end(), [&](const AddressRange &range) {
        return before(range.last, plain);
    });
    return found != m_ranges.end() && !before(plain, found->first);
}

Address RangeSet::at(std::uint64_t index) const
{
    const auto behind = std::upper_bound(m_offsets.begin(), m_offsets.end(), index);
    const auto i = static_cast<std::size_t>(behind - m_offsets.begin()) - 1;
    return advanced(m_ranges[i].first, index - m_offsets[i]);
}

std::optional<std::uint64_t> RangeSet::indexOf(const Address &address) const
{
    const auto plain = address.unmapped();
    const auto found = std::partition_point(m_ranges.begin(), m_ranges.end(), [&](const AddressRange &range) {
        return before(range.last, plain);
    });
    if (found == m_ranges.end() || before(plain, found->first))
        return std::nullopt;
    return m_offsets[static_cast<std::size_t>(found - m_ranges.begin())]
        + target::count({found->first, plain}) - 1;
}

} // namespace port135::target
