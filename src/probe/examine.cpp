// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/examine.h"

#include "probe/map_stage.h"

namespace port135::probe {

asio::awaitable<core::Observation> examine(Environment &environment, core::Address address, unsigned attempt)
{
    core::Observation observation;
    observation.address = address;
    observation.port = environment.options.port;
    observation.started = core::now();
    observation.attempts = attempt;
    const auto deadline = core::Steady::now() + environment.options.limits.time;
    co_await readMap(environment, observation, deadline);
    co_return observation;
}

} // namespace port135::probe
