// SPDX-License-Identifier: GPL-3.0-or-later
// What one host may still cost, all its connections together.
#pragma once

#include "probe/host_clock.h"
#include "probe/memory_budget.h"

#include <cstdint>

namespace port135::probe {

struct HostBudget
{
    HostClock::TimePoint deadline; ///< by the environment's clock
    std::uint64_t bytes = 0; ///< that may still be received
    std::size_t evidence = 0; ///< bytes kept as proof, those kept already included
    MemoryShare memory;
};

} // namespace port135::probe
