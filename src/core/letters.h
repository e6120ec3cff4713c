// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of ASCII, whatever the locale: names of hosts, words of filters and files.
#pragma once

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

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lower(c);
    return result;
}

} // namespace port135::core
