// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/segments.h"

#include "target/specification.h"

#include <algorithm>

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
    while (end < text.size() && text[end] != ' ' && text[end] != '\t' && !text.substr(end).starts_with(wideBlank))
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
