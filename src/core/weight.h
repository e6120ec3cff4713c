// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory what is known of a host takes: the measure of everything that waits or is under way.
#pragma once

#include "core/host_result.h"

#include <cstddef>

namespace port135::core {

/// Bytes, texts and evidence included; about, and in time proportional to the lines of the map.
std::size_t weightOf(const Observation &observation);
std::size_t weightOf(const HostResult &host);

/// Of the lines of a map alone.
std::size_t weightOf(const std::vector<Endpoint> &endpoints);

} // namespace port135::core
