// SPDX-License-Identifier: GPL-3.0-or-later
// Time, and what rings when it has come: the computer's, or in tests one that passes as fast as the work is
// done.
#pragma once

#include "core/clock.h"

#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <utility>

namespace port135::probe {

class Alarm;

/// Belongs to one thread.
class TimeSource
{
public:
    virtual ~TimeSource() = default;

    virtual core::Steady::time_point now() { return core::Steady::now(); }
    /// Runs `io` until it is out of work.
    virtual void run(asio::io_context &io) { io.run(); }
    /// When an alarm's own timer has to ring; a time that is not the computer's says never, and rings itself.
    virtual core::Steady::time_point set(Alarm &, core::Steady::time_point time) { return time; }
    virtual void drop(Alarm &) {}

    /// Any thread.
    static TimeSource &ofComputer()
    {
        static TimeSource source;
        return source;
    }
};

/// A timer of a thread. One wait at a time.
class Alarm
{
public:
    Alarm(asio::io_context &io, TimeSource &time)
        : m_time(time)
        , m_timer(io)
    {
    }
    ~Alarm() { m_time.drop(*this); }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    /// Ends a wait under way.
    void set(core::Steady::time_point time)
    {
        m_hasRung = false;
        m_timer.expires_at(m_time.set(*this, time));
    }
    /// Until it rings or is cancelled; after set().
    template <typename Token>
    auto wait(Token &&token)
    {
        return m_timer.async_wait(std::forward<Token>(token));
    }
    void cancel()
    {
        m_time.drop(*this);
        m_timer.cancel();
    }
    /// Whether the time had come when a wait ended with `error`.
    bool hasCome(const std::error_code &error) const { return !error || m_hasRung; }

    /// For time sources: now.
    void ring()
    {
        m_hasRung = true;
        m_timer.cancel();
    }

private:
    TimeSource &m_time;
    asio::steady_timer m_timer;
    bool m_hasRung = false;
};

} // namespace port135::probe
