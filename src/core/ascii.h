// SPDX-License-Identifier: GPL-3.0-or-later
// Eight bytes at a time: hosts are mostly short texts, and a large network has millions of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace port135::core {

inline constexpr std::uint64_t eachByte = 0x0101010101010101;
inline constexpr std::uint64_t highBits = 0x80 * eachByte;

inline std::uint64_t eightBytes(const char *from)
{
    std::uint64_t word;
    std::memcpy(&word, from, sizeof word);
    return word;
}

/// Whether one of the eight bytes is `c`, or perhaps a byte beside one is.
inline bool mayHold(std::uint64_t word, char c)
{
    const auto zeroWhereEqual = word ^ (static_cast<unsigned char>(c) * eachByte);
    return ((zeroWhereEqual - eachByte) & ~zeroWhereEqual & highBits) != 0;
}

/// Whether all eight bytes are 0x20 to 0x7e.
inline bool isPrintable(std::uint64_t word)
{
    return ((word | (word + eachByte) | (word - 0x20 * eachByte)) & highBits) == 0;
}

/// 0x20 to 0x7e.
inline bool isPrintableAscii(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        if (!isPrintable(eightBytes(bytes.data() + i)))
            return false;
    }
    return std::all_of(bytes.begin() + std::ptrdiff_t(i), bytes.end(),
                       [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Printable, and the same between the quotation marks of JSON and most languages.
inline bool isPlain(std::string_view bytes)
{
    const auto all = [](const char *from, const char *to) {
        return std::all_of(from, to, [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; });
    };
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    if (bytes.size() < 8)
        return all(at, end);
    const auto eight = [&all](const char *from) {
        const auto word = eightBytes(from);
        return isPrintable(word) && ((!mayHold(word, '"') && !mayHold(word, '\\')) || all(from, from + 8));
    };
    for (; end - at > 8; at += 8) {
        if (!eight(at))
            return false;
    }
    return eight(end - 8); // some of them a second time
}

} // namespace port135::core
