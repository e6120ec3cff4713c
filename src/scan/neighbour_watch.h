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

    /// Whether the request of a host that was begun at `begun` and is silent until `now` may have been lost
    /// on this machine. Requests wait longer than two looks are apart, so that none falls between them.
    bool mayHaveLost(TimePoint begun, TimePoint now)
    {
        if (now - m_looked >= apart) {
            const auto overflows = neighbourTableOverflows();
            if (overflows != m_overflows) {
                m_overflows = overflows;
                if (m_lostUntil != m_looked)
                    m_lostSince = m_looked;
                m_lostUntil = now;
            }
            m_looked = now;
        }
        return m_lostUntil > m_lostSince && begun >= m_lostSince - apart && begun <= m_lostUntil;
    }

private:
    static constexpr std::chrono::milliseconds apart{50};

    std::uint64_t m_overflows = neighbourTableOverflows();
    TimePoint m_looked = core::Steady::now();
    TimePoint m_lostSince{};
    TimePoint m_lostUntil{};
};

} // namespace port135::scan
