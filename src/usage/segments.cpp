// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/segments.h"

#include "target/specification.h"

#include <algorithm>
#include <map>
#include <utility>

namespace port135::usage {
namespace {

constexpr std::string_view wideBlank = "\xe3\x80\x80"; ///< U+3000, as Japanese keyboards type it

/// Takes the blanks at the front.
void skipBlanks(std::string_view &text)
{
    for (;;) {
        if (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        else if (text.starts_with(wideBlank))
            text.remove_prefix(wideBlank.size());
        else
            return;
    }
}

std::string_view takeWord(std::string_view &text)
{
    skipBlanks(text);
    std::size_t end = 0;
    if (text.starts_with('"')) { // a name with blanks
        const auto close = text.find('"', 1);
        if (close != std::string_view::npos) {
            const auto word = text.substr(1, close - 1);
            text.remove_prefix(close + 1);
            return word;
        }
    }
    while (end < text.size() && text[end] != ' ' && text[end] != '\t'
           && !text.substr(end).starts_with(wideBlank))
        ++end;
    const auto word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

} // namespace

core::Result<Segments, SegmentError> Segments::parse(std::string_view text)
{
    Segments segments;
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        line = line.substr(0, line.find('#'));
        const auto refuse = [number](SegmentError::Kind kind, std::string_view what) {
            return core::failure(SegmentError{kind, number, std::string(what)});
        };
        if (takeWord(line) != "zone")
            continue;
        const auto name = takeWord(line);
        if (name.empty())
            return refuse(SegmentError::Kind::NoName, {});
        skipBlanks(line);
        if (line.empty())
            return refuse(SegmentError::Kind::NoRanges, name);
        auto ranges = std::string(line);
        for (auto at = ranges.find(wideBlank); at != std::string::npos; at = ranges.find(wideBlank))
            ranges.replace(at, wideBlank.size(), " ");
        const auto parsed = target::parseTargets(ranges, target::Meaning::Exclusions);
        if (!parsed || !parsed->names.empty() || parsed->exclude.isEmpty())
            return refuse(SegmentError::Kind::BadRange, line);
        if (std::any_of(segments.m_segments.begin(), segments.m_segments.end(),
                        [name](const Segment &known) { return known.name == name; }))
            return refuse(SegmentError::Kind::SameName, name);
        if (segments.m_segments.size() >= most)
            return refuse(SegmentError::Kind::TooMany, name);
        segments.m_segments.push_back({std::string(name), parsed->exclude});
    }
    return segments;
}

namespace {

/// First and last address of the network of so many bits.
std::pair<core::Address, core::Address> networkOf(const core::Address &address, unsigned bits4,
                                                  unsigned bits6)
{
    if (address.isV4()) {
        const std::uint32_t host = ~0u >> bits4;
        return {core::Address::v4(address.toV4() & ~host), core::Address::v4(address.toV4() | host)};
    }
    auto first = address.bytes();
    auto last = address.bytes();
    for (std::size_t i = bits6 / 8; i < first.size(); ++i) {
        first[i] = 0;
        last[i] = 0xff;
    }
    return {core::Address::v6(first), core::Address::v6(last)};
}

} // namespace

Segments Segments::ofNetworks(const std::vector<core::Address> &addresses)
{
    using Network = std::pair<core::Address, core::Address>;
    const auto count = [&](unsigned bits4, unsigned bits6) {
        std::map<Network, std::size_t> networks;
        for (const auto &address : addresses)
            ++networks[networkOf(address.unmapped(), bits4, bits6)];
        return networks;
    };
    unsigned bits4 = 24;
    unsigned bits6 = 64;
    auto networks = count(bits4, bits6);
    if (networks.size() > mostNetworks)
        networks = count(bits4 = 16, bits6 = 48);
    std::vector<std::pair<Network, std::size_t>> list(networks.begin(), networks.end());
    if (list.size() > mostNetworks) {
        std::stable_sort(list.begin(), list.end(),
                         [](const auto &a, const auto &b) { return a.second > b.second; });
        list.resize(mostNetworks);
        std::sort(list.begin(), list.end());
    }
    Segments segments;
    for (const auto &[network, size] : list) {
        const auto bits = std::to_string(network.first.isV4() ? bits4 : bits6);
        Segment segment;
        segment.name = network.first.toString() + '/' + bits;
        segment.ranges.add(network.first, network.second);
        segments.m_segments.push_back(std::move(segment));
    }
    return segments;
}

int Segments::find(const core::Address &address) const
{
    int best = -1;
    std::uint64_t size = 0;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const auto &ranges = m_segments[i].ranges;
        for (const auto &range : ranges) {
            if (address < range.first || address > range.last || address.isV4() != range.first.isV4())
                continue;
            if (best < 0 || target::count(range) < size) {
                best = int(i);
                size = target::count(range);
            }
        }
    }
    return best;
}

} // namespace port135::usage
