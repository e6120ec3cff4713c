// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint map that is decoded, rated, written and served: the practice network's workstation.
#pragma once

#include "core/observation.h"
#include "wire/epm_lookup.h"

#include <cstddef>

namespace port135::bench {

inline constexpr std::size_t mapEntries = 300;

/// The first lines of its map, as one answer that ends the list; from the beginning again where it has fewer.
wire::LookupResponse workstationAnswer(std::size_t entries = mapEntries);

/// What a scan would have found out about it: the answer read and folded, names and operating system known.
core::Observation workstationObservation();

} // namespace port135::bench
