// SPDX-License-Identifier: GPL-3.0-or-later
// Time limits for all connections of one thread with a single timer: arming costs two pointers, not a timer.
#pragma once

#include "probe/host_clock.h"

#include <asio/io_context.hpp>

namespace port135::probe {

/// Belongs to one thread: that of its io_context. Limits are times of `clock`, kept to within `tick`.
class Watchdog
{
public:
    static constexpr std::chrono::milliseconds tick{10};

    /// Something that can run out of time. Not copyable: it is linked by address while armed.
    class Guarded
    {
    public:
        Guarded(const Guarded &) = delete;
        Guarded &operator=(const Guarded &) = delete;

    protected:
        Guarded() = default;
        virtual ~Guarded() = default;

    private:
        friend class Watchdog;
        /// Called once, disarmed already, from the thread of the watchdog. May arm itself again.
        virtual void expire() = 0;

        core::Steady::time_point m_deadline{};
        Guarded *m_previous = nullptr;
        Guarded *m_next = nullptr;
        bool m_armed = false;
    };

    Watchdog(asio::io_context &io, HostClock &clock, TimeSource &time = TimeSource::ofComputer());

    /// Arms, or moves the deadline of an armed one.
    void arm(Guarded &guarded, core::Steady::time_point deadline);
    void disarm(Guarded &guarded);
    /// Expires everything that is armed, at once: a stop.
    void expireAll();

private:
    void schedule();
    void look(core::Steady::time_point now);

    HostClock &m_clock;
    TimeSource &m_time;
    Alarm m_alarm;
    Guarded *m_first = nullptr;
    bool m_ticking = false;
};

} // namespace port135::probe
