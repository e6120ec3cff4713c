// SPDX-License-Identifier: GPL-3.0-or-later
// Coroutines of one thread that wait for a time and can all be woken early.
#pragma once

#include "core/clock.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <vector>

namespace port135::probe {

/// Belongs to the thread of its io_context.
class Sleepers
{
public:
    explicit Sleepers(asio::io_context &io)
        : m_io(io)
    {
    }

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
        asio::steady_timer timer;
        std::size_t place; ///< in m_sleepers, or `woken`
    };

    static constexpr std::size_t woken = std::size_t(-1);

    asio::io_context &m_io;
    std::vector<Sleeper *> m_sleepers;
};

} // namespace port135::probe
