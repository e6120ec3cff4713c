// SPDX-License-Identifier: GPL-3.0-or-later
// Stage 1: ask the endpoint mapper where services are [C706 Appendix O, MS-RPCE 2.2.1.2].
#pragma once

#include "core/observation.h"
#include "probe/connection.h"

#include <asio/awaitable.hpp>

namespace port135::probe {

/// Connects, binds, reads the map to its end, frees the lookup handle where the list was not read to its end.
/// Sets outcome, cause, status, rtt, anonymousLookup, endpoints, entriesRead, truncated, incomplete.
asio::awaitable<void> readMap(Environment &environment, core::Observation &observation, HostBudget &budget);

} // namespace port135::probe
