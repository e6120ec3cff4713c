// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escape.h"

#include "core/ascii.h"

#include <algorithm>
#include <cstdint>

namespace port135::core {
namespace {

constexpr char hexDigits[] = "0123456789abcdef";

struct Decoded
{
    char32_t codePoint = 0;
    std::size_t length = 0; ///< 0: the first byte starts no well-formed sequence
};

std::uint8_t byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<std::uint8_t>(bytes[i]);
}

Decoded decodeUtf8(std::string_view bytes)
{
    const std::uint8_t lead = byteAt(bytes, 0);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0                      ? 3
        : lead >= 0xf0 && lead < 0xf5                      ? 4
                                                           : 0;
    if (length == 0 || bytes.size() < length)
        return {};
    char32_t codePoint = lead & (0xff >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const std::uint8_t next = byteAt(bytes, i);
        if ((next & 0xc0) != 0x80)
            return {};
        codePoint = codePoint << 6 | (next & 0x3f);
    }
    // Overlong forms, surrogates and what lies beyond Unicode are not well formed.
    if ((length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000) || codePoint > 0x10ffff
        || (codePoint >= 0xd800 && codePoint < 0xe000))
        return {};
    return {codePoint, length};
}

bool isHarmless(char32_t c)
{
    if (c < 0x7f)
        return c >= 0x20;
    if (c < 0xa0)
        return false; // DEL and C1
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr Range harmful[] = {
        {0xad, 0xad}, // soft hyphen
        {0x34f, 0x34f}, // combining grapheme joiner
        {0x61c, 0x61c}, // Arabic letter mark
        {0x115f, 0x1160}, // Hangul fillers
        {0x17b4, 0x17b5}, // Khmer vowels that are not drawn
        {0x180b, 0x180f}, // Mongolian variation selectors and vowel separator
        {0x200b, 0x200f}, // zero width space, joiner and non-joiner, direction marks
        {0x2028, 0x202e}, // line and paragraph separator, embeddings and overrides
        {0x2060, 0x206f}, // invisible operators, isolates, deprecated formatting
        {0x2800, 0x2800}, // Braille pattern without a dot
        {0x3164, 0x3164}, // Hangul filler
        {0xfdd0, 0xfdef}, // noncharacters
        {0xfe00, 0xfe0f}, // variation selectors
        {0xfeff, 0xfeff}, // byte order mark
        {0xffa0, 0xffa0}, // halfwidth Hangul filler
        {0xfff0, 0xfffc}, // not assigned and invisible, interlinear annotation, the place of a picture
        {0x1bca0, 0x1bca3}, // shorthand format controls
        {0x1d173, 0x1d17a}, // musical format controls
        {0xe0000, 0xe0fff}, // tags, variation selectors and what may become invisible like them
    };
    for (const Range &range : harmful) {
        if (c >= range.first && c <= range.last)
            return false;
    }
    return (c & 0xfffe) != 0xfffe; // the last two of every plane are noncharacters
}

void appendByteEscape(std::string &out, std::uint8_t byte)
{
    out += "\\x";
    out += hexDigits[byte >> 4];
    out += hexDigits[byte & 15];
}

void appendCodePointEscape(std::string &out, char32_t codePoint)
{
    out += "\\u{";
    int shift = 20;
    while (shift > 12 && (codePoint >> shift) == 0)
        shift -= 4;
    for (; shift >= 0; shift -= 4)
        out += hexDigits[codePoint >> shift & 15];
    out += '}';
}

} // namespace

std::string escaped(std::string_view bytes, std::size_t limit)
{
    if (bytes.size() <= limit && isPrintableAscii(bytes))
        return std::string(bytes);

    std::string out;
    out.reserve(std::min(bytes.size() + 16, limit + 3));
    std::string piece;
    for (std::size_t i = 0; i < bytes.size();) {
        const Decoded next = decodeUtf8(bytes.substr(i));
        const std::size_t length = std::max<std::size_t>(next.length, 1);
        piece.clear();
        if (next.length == 0 || next.codePoint < 0x20 || next.codePoint == 0x7f)
            appendByteEscape(piece, byteAt(bytes, i));
        else if (isHarmless(next.codePoint))
            piece.append(bytes.substr(i, length));
        else
            appendCodePointEscape(piece, next.codePoint);
        if (out.size() + piece.size() > limit) {
            out += "…";
            break;
        }
        out += piece;
        i += length;
    }
    return out;
}

} // namespace port135::core
