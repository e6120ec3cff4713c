// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observation.h"

#include <algorithm>

namespace port135::core {

bool isInteresting(const Observation &observation)
{
    return isInteresting(observation.outcome) || isUnresolvedName(observation)
        || std::any_of(observation.ports.begin(), observation.ports.end(), [](const PortReach &port) {
               return port.state == PortState::Open || port.state == PortState::Wrapped;
           });
}

} // namespace port135::core
