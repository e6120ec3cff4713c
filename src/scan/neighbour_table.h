// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the system's table of neighbours (ARP, neighbour discovery) ran over: then connection requests to
// hosts of the own segment are dropped on this machine, without a word. The room's second platform file.
#pragma once

#include <cstdint>
#include <optional>

namespace port135::scan {

/// How often so far, since the system was started. Empty where the system does not say. Takes some
/// microseconds.
std::optional<std::uint64_t> neighbourTableOverflows();

} // namespace port135::scan
