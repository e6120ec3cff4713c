// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/octet_pattern.h"

#include <algorithm>
#include <charconv>

namespace port135::target {
namespace {

using Trouble = OctetPattern::Trouble;
using Kind = ParseError::Kind;

struct Run
{
    unsigned first;
    unsigned last;
};

std::vector<Run> runsOf(const std::bitset<256> &octet)
{
    std::vector<Run> runs;
    for (unsigned value = 0; value < 256; ++value) {
        if (!octet[value])
            continue;
        if (!runs.empty() && runs.back().last + 1 == value)
            runs.back().last = value;
        else
            runs.push_back({value, value});
    }
    return runs;
}

core::Result<unsigned, Trouble> parseNumber(std::string_view text, std::size_t offset, unsigned ifEmpty)
{
    if (text.empty())
        return ifEmpty;
    if (const auto bad = text.find_first_not_of("0123456789"); bad != text.npos)
        return core::failure(Trouble{Kind::BadCharacter, offset + bad, 1});
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || value > 255)
        return core::failure(Trouble{Kind::OctetTooLarge, offset, text.size(), value, 255});
    if (text.size() > 1 && text.front() == '0')
        return core::failure(Trouble{Kind::LeadingZero, offset, text.size()});
    return value;
}

core::Result<Run, Trouble> parseRun(std::string_view text, std::size_t offset)
{
    if (text.empty())
        return core::failure(Trouble{Kind::MissingOctet, offset, 0});
    if (text == "*")
        return Run{0, 255};
    const auto dash = text.find('-');
    if (dash == text.npos) {
        return parseNumber(text, offset, 0).map([](unsigned value) { return Run{value, value}; });
    }
    if (text.find('-', dash + 1) != text.npos)
        return core::failure(Trouble{Kind::BadOctetRange, offset, text.size()});
    const auto first = parseNumber(text.substr(0, dash), offset, 0);
    if (!first)
        return core::failure(first.error());
    const auto last = parseNumber(text.substr(dash + 1), offset + dash + 1, 255);
    if (!last)
        return core::failure(last.error());
    if (*first > *last)
        return core::failure(Trouble{Kind::ReversedOctetRange, offset, text.size()});
    return Run{*first, *last};
}

} // namespace

core::Result<OctetPattern, Trouble> OctetPattern::parse(std::string_view text)
{
    const auto dots = static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
    if (dots != 3)
        return core::failure(Trouble{Kind::WrongNumberOfOctets, 0, text.size(), dots + 1, 4});
    OctetPattern pattern;
    std::size_t octet = 0;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find_first_of(".,", begin), text.size());
        const auto run = parseRun(text.substr(begin, end - begin), begin);
        if (!run)
            return core::failure(run.error());
        for (auto value = run->first; value <= run->last; ++value)
            pattern.m_octets[octet].set(value);
        if (end < text.size() && text[end] == '.')
            ++octet;
        begin = end + 1;
    }
    return pattern;
}

void OctetPattern::applyPrefix(unsigned length)
{
    for (std::size_t i = 0; i < 4; ++i) {
        const auto kept =
            std::clamp<unsigned>(length, unsigned(8 * i), unsigned(8 * i + 8)) - unsigned(8 * i);
        const auto host = 0xffu >> kept;
        Octet widened;
        for (unsigned value = 0; value < 256; ++value) {
            if (!m_octets[i][value])
                continue;
            for (auto member = value & ~host; member <= (value | host); ++member)
                widened.set(member);
        }
        m_octets[i] = widened;
    }
}

bool OctetPattern::isEverything() const
{
    return std::all_of(m_octets.begin(), m_octets.end(), [](const Octet &octet) { return octet.all(); });
}

/// The octets behind this one are complete, so that a run in it is one range.
std::size_t OctetPattern::lastSelective() const
{
    std::size_t last = 3;
    while (last > 0 && m_octets[last].all())
        --last;
    return last;
}

std::size_t OctetPattern::rangeCount() const
{
    const auto last = lastSelective();
    auto result = runsOf(m_octets[last]).size();
    for (std::size_t i = 0; i < last; ++i)
        result *= m_octets[i].count();
    return result;
}

void OctetPattern::appendRanges(std::vector<AddressRange> &ranges) const
{
    const auto last = lastSelective();
    const auto runs = runsOf(m_octets[last]);
    const auto shift = 24 - 8 * static_cast<unsigned>(last);
    const std::uint32_t behind = (std::uint32_t(1) << shift) - 1;

    const auto append = [&](auto &self, std::size_t octet, std::uint32_t network) -> void {
        if (octet == last) {
            for (const auto &run : runs) {
                ranges.push_back({core::Address::v4(network | run.first << shift),
                                  core::Address::v4(network | run.last << shift | behind)});
            }
            return;
        }
        for (std::uint32_t value = 0; value < 256; ++value) {
            if (m_octets[octet][value])
                self(self, octet + 1, network | value << (24 - 8 * octet));
        }
    };
    append(append, 0, 0);
}

} // namespace port135::target
