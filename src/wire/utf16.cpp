// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/utf16.h"

namespace port135::wire {
namespace {

constexpr char32_t replacement = 0xfffd;

constexpr bool isHigh(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool isLow(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

void append(std::string &text, char32_t c)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | c >> 6);
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3f));
        put(0x80 | (c >> 6 & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

/// unit(i) is the i-th of `count` UTF-16 units.
template <typename Unit>
std::string fromUnits(std::size_t count, Unit unit)
{
    std::string text;
    text.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        char32_t c = unit(i);
        if (isHigh(c) && i + 1 < count && isLow(unit(i + 1)))
            c = 0x10000 + ((c - 0xd800) << 10) + (unit(++i) - 0xdc00);
        else if (isHigh(c) || isLow(c))
            c = replacement;
        append(text, c);
    }
    return text;
}

/// The character at the front of `text`, which is shortened by it; a broken one costs a byte.
char32_t takeUtf8(std::string_view &text)
{
    const auto byte = [&](std::size_t i) { return char32_t(static_cast<std::uint8_t>(text[i])); };
    const char32_t first = byte(0);
    std::size_t length = 0;
    char32_t smallest = 0;
    char32_t c = first;
    if (first < 0x80) {
        length = 1;
    } else if (first >> 5 == 0x6) {
        length = 2;
        smallest = 0x80;
        c = first & 0x1f;
    } else if (first >> 4 == 0xe) {
        length = 3;
        smallest = 0x800;
        c = first & 0x0f;
    } else if (first >> 3 == 0x1e) {
        length = 4;
        smallest = 0x10000;
        c = first & 0x07;
    }
    bool good = length != 0 && length <= text.size();
    for (std::size_t i = 1; good && i < length; ++i) {
        good = byte(i) >> 6 == 2;
        c = c << 6 | (byte(i) & 0x3f);
    }
    good = good && c >= smallest && c <= 0x10ffff && !isHigh(c) && !isLow(c);
    text.remove_prefix(good ? length : 1);
    return good ? c : replacement;
}

} // namespace

std::string utf8FromUtf16(std::span<const std::uint16_t> units)
{
    return fromUnits(units.size(), [&](std::size_t i) { return char32_t(units[i]); });
}

std::string utf8FromUtf16Le(Bytes bytes)
{
    return fromUnits(bytes.size() / 2,
                     [&](std::size_t i) { return char32_t(bytes[2 * i]) | char32_t(bytes[2 * i + 1]) << 8; });
}

std::string utf8FromLatin1(Bytes bytes)
{
    std::string text;
    for (auto byte : bytes)
        append(text, byte);
    return text;
}

std::vector<std::uint16_t> utf16FromUtf8(std::string_view text)
{
    std::vector<std::uint16_t> units;
    units.reserve(text.size());
    while (!text.empty()) {
        const auto c = takeUtf8(text);
        if (c < 0x10000) {
            units.push_back(static_cast<std::uint16_t>(c));
        } else {
            units.push_back(static_cast<std::uint16_t>(0xd800 + ((c - 0x10000) >> 10)));
            units.push_back(static_cast<std::uint16_t>(0xdc00 + ((c - 0x10000) & 0x3ff)));
        }
    }
    return units;
}

Buffer utf16LeFromUtf8(std::string_view text)
{
    Buffer bytes;
    Writer writer(bytes);
    for (auto unit : utf16FromUtf8(text))
        writer.u16(unit);
    return bytes;
}

} // namespace port135::wire
