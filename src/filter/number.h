// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace port135::filter {

/// Nothing but decimal digits that fit.
template <typename Number>
std::optional<Number> number(std::string_view text)
{
    Number value{};
    const auto end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

} // namespace port135::filter
