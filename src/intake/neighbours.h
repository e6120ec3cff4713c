// SPDX-License-Identifier: GPL-3.0-or-later
// The neighbour table (ARP, neighbour discovery) of this computer. A platform file.
#pragma once

#include "core/address.h"

#include <optional>
#include <vector>

namespace port135::intake {

/// Hosts that this computer has spoken with on its own segments: no multicast, nothing that failed.
/// Link-local addresses with their interface. Empty where the system does not say. No traffic.
std::optional<std::vector<core::Address>> neighbours();

} // namespace port135::intake
