// SPDX-License-Identifier: GPL-3.0-or-later
// The zone of a link-local IPv6 address by the name of its network interface: fe80::1%eth0.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::target {

/// The index of the interface of this machine that is named so; empty where there is none. Asks the system:
/// any thread.
std::optional<std::uint32_t> interfaceZone(std::string_view name);

/// Remembers the names of the zones in a text of targets, so that the addresses of a stored scan are shown as
/// they were typed.
void rememberZones(std::string_view targets);

} // namespace port135::target
