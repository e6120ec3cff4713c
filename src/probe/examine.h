// SPDX-License-Identifier: GPL-3.0-or-later
// One host, all stages.
// In coroutines of this program co_await stands in a statement of its own: GCC 12 miscompiles it in the
// condition of an if (a trap when the frame is resumed).
#pragma once

#include "core/observation.h"
#include "probe/connection.h"

#include <asio/awaitable.hpp>

namespace port135::probe {

/// Examines one host within options.limits and writes all of `observation`, which outlives the examination.
/// `attempt` counts from 1: later attempts wait longer for the connection. Never fails: every trouble is an
/// outcome. NotExamined when a stop came before the connection was made. At most one connection to the host
/// is open at a time. `crowdedOut` is set where something is missing only because of the memory that other
/// hosts held meanwhile: another time it may be whole. Sends nothing but TCP connects, bind, alter_context,
/// ept_lookup, ept_map, ept_lookup_handle_free, mgmt 0, 1, 2, 4 and ServerAlive2.
asio::awaitable<void> examine(Environment &environment, core::Address address, unsigned attempt,
                              core::Observation &observation, bool *crowdedOut = nullptr);

/// For a host whose map could not be read, or named no port: connects to the ports that another place learned
/// of it (Environment::learned), as the stage does that tries listed ports. Nothing where that stage is not
/// to be made, was made already, or nothing was learned.
asio::awaitable<void> tryLearnedPorts(Environment &environment, core::Observation &observation);

/// Some port that was learned of the host is not tried yet, and would have been.
bool lacksLearnedPorts(const Environment &environment, const core::Observation &observation);

} // namespace port135::probe
