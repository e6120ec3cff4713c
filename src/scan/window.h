// SPDX-License-Identifier: GPL-3.0-or-later
// How many hosts of one thread are examined at once: as many as allowed, fewer for a while when the machine
// or the network shows that it is too much, as TCP does.
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <cstddef>

namespace port135::scan {

/// Belongs to one thread.
class Window
{
public:
    explicit Window(std::size_t most)
        : m_most(std::max<std::size_t>(most, 1))
        , m_limit(m_most)
    {
    }

    bool mayBegin() const { return m_active < m_limit; }
    void begin() { ++m_active; }
    /// One by one back to where it was, and slower than it went down.
    void end()
    {
        --m_active;
        if (m_limit < m_most && ++m_ended >= endsForOneMore) {
            m_ended = 0;
            ++m_limit;
        }
    }
    /// Half of it, but no less than `floor`. Much trouble at the same time counts once.
    void shrink(core::Steady::time_point now, std::size_t floor = least)
    {
        if (now < m_calmUntil)
            return;
        m_calmUntil = now + calm;
        m_limit = std::min(m_limit, std::max(m_limit / 2, std::min(m_most, std::max(floor, least))));
        m_ended = 0;
    }

    std::size_t limit() const { return m_limit; }
    std::size_t most() const { return m_most; }

private:
    static constexpr std::size_t endsForOneMore = 4;
    static constexpr std::size_t least = 64;
    static constexpr std::chrono::milliseconds calm{300}; ///< until the last step shows

    std::size_t m_most;
    std::size_t m_limit;
    std::size_t m_active = 0;
    std::size_t m_ended = 0; ///< since the limit grew last
    core::Steady::time_point m_calmUntil{};
};

} // namespace port135::scan
