// SPDX-License-Identifier: GPL-3.0-or-later
// Version numbers as knowledge files write them.
#pragma once

#include "core/observation.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::knowledge {

struct InterfaceVersion
{
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
};

/// "5.0": two numbers of at most 65535.
std::optional<InterfaceVersion> parseInterfaceVersion(std::string_view text);

/// "10.0.17763"
std::optional<core::OsVersion> parseOsVersion(std::string_view text);
std::string toString(const core::OsVersion &version);

} // namespace port135::knowledge
