// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for by name where a mapper does not give its whole list: few interfaces that tell the most.
#pragma once

#include "core/endpoint.h"

#include <span>

namespace port135::probe {

/// Role or reach of a host hangs on each of them. In the order in which they are asked.
std::span<const core::InterfaceId> tellingInterfaces();

} // namespace port135::probe
