// SPDX-License-Identifier: GPL-3.0-or-later
// The names of network interfaces by which link-local addresses were given: fe80::1%eth0 is shown as it was
// typed, not as fe80::1%2.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace port135::core {

/// From now on this index is shown by this name, in the whole program. Two names for one index (of two
/// computers): it is shown by its number again. Any thread; at most some hundreds are kept.
void rememberZone(std::uint32_t index, std::string_view name);
/// Empty where the number is all that is known. Any thread.
std::string zoneName(std::uint32_t index);
/// The index that was remembered under this name.
std::optional<std::uint32_t> zoneIndex(std::string_view name);

} // namespace port135::core
