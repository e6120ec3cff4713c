// SPDX-License-Identifier: GPL-3.0-or-later
// Stage 2: would real data flow? The map lists ports that a firewall may block.
#pragma once

#include "core/observation.h"
#include "probe/connection.h"

#include <asio/awaitable.hpp>

namespace port135::probe {

/// Connects to each distinct TCP or HTTP port that the map lists or another place learned (see
/// Environment::learned), at the scanned address, one after the other; asks the server behind it which
/// interfaces it serves (mgmt inq_if_ids; the first 1,024 of an answer): open is a port that speaks RPC,
/// wrapped one that only takes the connection. Sets reachTried, ports, the reach of endpoints, and
/// incomplete. Endpoints that name another address of the host are left untried: that address may be out of
/// scope.
asio::awaitable<void> tryPorts(Environment &environment, core::Observation &observation, HostBudget &budget);

} // namespace port135::probe
