// SPDX-License-Identifier: GPL-3.0-or-later
// Looks now and then whether the table of neighbours ran over, and says whose silence proves nothing.
#pragma once

#include "core/clock.h"
#include "scan/neighbour_table.h"

namespace port135::scan {

/// Belongs to one thread.
class NeighbourWatch
{
public:
    using TimePoint = core::Steady::time_point;

    /// `isOurs`: whether requests go through this machine's table at all; those of a simulated network do
    /// not.
    NeighbourWatch(TimePoint now, bool isOurs)
        : m_isOurs(isOurs)
        , m_looked(now)
    {
    }

    /// Whether the request of a host that was begun at `begun` and is silent until `now` may have been lost
    /// on this machine: whoever waited while the table ran over is to be asked again.
    bool mayHaveLost(TimePoint begun, TimePoint now)
    {
        if (m_isOurs && now - m_looked >= apart) {
            m_looked = now;
            const auto overflows = neighbourTableOverflows();
            if (overflows && m_overflows && *overflows != *m_overflows)
                m_lost = now;
            if (overflows)
                m_overflows = overflows;
        }
        return begun <= m_lost;
    }

private:
    static constexpr std::chrono::milliseconds apart{50}; ///< less than any request waits

    bool m_isOurs;
    std::optional<std::uint64_t> m_overflows = neighbourTableOverflows();
    TimePoint m_looked;
    TimePoint m_lost = TimePoint::min(); ///< when an overflow was seen last
};

} // namespace port135::scan
