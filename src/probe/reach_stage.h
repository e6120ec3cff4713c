// SPDX-License-Identifier: GPL-3.0-or-later
// Stage 2: would real data flow? The map lists ports that a firewall may block.
#pragma once

#include "core/observation.h"
#include "probe/connection.h"

#include <asio/awaitable.hpp>

namespace port135::probe {

/// Connects to each distinct TCP or HTTP port that the map lists or another place learned (see
/// Environment::learned), at the scanned address, one after the
/// other; asks the server behind an open one which interfaces it serves (mgmt inq_if_ids). Sets reachTried,
/// ports and the reach of endpoints. Endpoints that name another address of the host are left untried: that
/// address may be out of scope.
asio::awaitable<void> tryPorts(Environment &environment, core::Observation &observation, HostBudget &budget);

} // namespace port135::probe
