// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/version_text.h"

#include <charconv>
#include <limits>
#include <span>

namespace port135::knowledge {
namespace {

/// Exactly as many decimal numbers as `numbers`, with dots between them and nothing else.
bool parseNumbers(std::string_view text, std::span<unsigned> numbers)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at == end || *at++ != '.'))
            return false;
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc{})
            return false;
        at = next;
    }
    return at == end;
}

} // namespace

std::optional<InterfaceVersion> parseInterfaceVersion(std::string_view text)
{
    unsigned n[2]{};
    constexpr unsigned most = std::numeric_limits<std::uint16_t>::max();
    if (!parseNumbers(text, n) || n[0] > most || n[1] > most)
        return std::nullopt;
    return InterfaceVersion{static_cast<std::uint16_t>(n[0]), static_cast<std::uint16_t>(n[1])};
}

std::optional<core::OsVersion> parseOsVersion(std::string_view text)
{
    unsigned n[3]{};
    if (!parseNumbers(text, n) || n[0] > 255 || n[1] > 255 || n[2] > 65535)
        return std::nullopt;
    return core::OsVersion{static_cast<std::uint8_t>(n[0]), static_cast<std::uint8_t>(n[1]),
                           static_cast<std::uint16_t>(n[2])};
}

std::string toString(const core::OsVersion &version)
{
    return std::to_string(version.major) + '.' + std::to_string(version.minor) + '.'
        + std::to_string(version.build);
}

} // namespace port135::knowledge
