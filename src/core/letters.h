// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of ASCII, whatever the locale: names of hosts, words of filters and files.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace port135::core {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether every byte is one of `characters`.
constexpr bool isAllOf(std::string_view text, std::string_view characters)
{
    return text.find_first_not_of(characters) == text.npos;
}

/// Whether two texts differ in nothing but the case of letters of ASCII.
constexpr bool isSameLetters(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lower(c);
    return result;
}

} // namespace port135::core
