// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations whose values have stable names in files, options and output. Each enumeration keeps one table
// of Named rows; nameOf and valueOf read it.
#pragma once

#include <optional>
#include <string_view>

namespace port135::core {

template <typename Enum>
struct Named
{
    Enum value;
    std::string_view name;
};

/// The name in `table`, or "unknown" for a value that is not in it (a newer file, a bad cast).
template <typename Enum, std::size_t size>
constexpr std::string_view nameOf(const Named<Enum> (&table)[size], Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.name;
    }
    return "unknown";
}

template <typename Enum, std::size_t size>
constexpr std::optional<Enum> valueOf(const Named<Enum> (&table)[size], std::string_view name)
{
    for (const auto &row : table) {
        if (row.name == name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace port135::core
