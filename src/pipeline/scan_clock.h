// SPDX-License-Identifier: GPL-3.0-or-later
// When a scan ends, also where the wall clock is set meanwhile.
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <chrono>

namespace port135::pipeline {

/// For one thread.
class ScanClock
{
public:
    /// The scan begins, or goes on, now. Returns the wall clock's time.
    core::Timestamp start(core::Timestamp wall = core::now(),
                          core::Steady::time_point steady = core::Steady::now())
    {
        m_wall = wall;
        m_steady = steady;
        return wall;
    }

    /// What the wall clock says, and never less than what has passed: a clock that was set back would end a
    /// scan before its start. The steady clock alone would not know of the time that a computer slept.
    core::Timestamp now(core::Timestamp wall = core::now(),
                        core::Steady::time_point steady = core::Steady::now()) const
    {
        return std::max(wall, m_wall + std::chrono::floor<std::chrono::milliseconds>(steady - m_steady));
    }

private:
    core::Timestamp m_wall{};
    core::Steady::time_point m_steady{};
};

} // namespace port135::pipeline
