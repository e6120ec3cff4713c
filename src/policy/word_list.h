// SPDX-License-Identifier: GPL-3.0-or-later
// Words that may stand somewhere. Of this room only.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

namespace port135::policy {

template <std::size_t size>
std::vector<std::string_view> all(const std::string_view (&words)[size])
{
    return {std::begin(words), std::end(words)};
}

template <std::size_t size>
bool isOneOf(const std::string_view (&words)[size], std::string_view word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace port135::policy
