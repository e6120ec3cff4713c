// SPDX-License-Identifier: GPL-3.0-or-later
// Coroutines of one thread that wait for a time and can all be woken early.
#pragma once

#include "probe/time_source.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>

#include <vector>

namespace port135::probe {

/// Belongs to the thread of its io_context.
class Sleepers
{
public:
    explicit Sleepers(asio::io_context &io, TimeSource &time = TimeSource::ofComputer())
        : m_io(io)
        , m_time(time)
    {
    }

    TimeSource &time() const { return m_time; }

    /// Returns at `time`, or when everybody is woken.
    asio::awaitable<void> until(core::Steady::time_point time);
    /// Until woken.
    asio::awaitable<void> forever() { return until(core::Steady::time_point::max()); }
    bool isEmpty() const { return m_sleepers.empty(); }
    void wakeAll();
    /// Whichever; nobody where nobody sleeps.
    void wakeOne();

private:
    struct Sleeper
    {
        Alarm alarm;
        std::size_t place; ///< in m_sleepers, or `woken`
    };

    static constexpr std::size_t woken = std::size_t(-1);

    asio::io_context &m_io;
    TimeSource &m_time;
    std::vector<Sleeper *> m_sleepers;
};

} // namespace port135::probe
