// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/watchdog.h"

namespace port135::probe {

Watchdog::Watchdog(asio::io_context &io, HostClock &clock, TimeSource &time)
    : m_clock(clock)
    , m_time(time)
    , m_alarm(io, time)
{
}

void Watchdog::arm(Guarded &guarded, core::Steady::time_point deadline)
{
    guarded.m_deadline = deadline;
    if (guarded.m_armed)
        return;
    guarded.m_armed = true;
    guarded.m_previous = nullptr;
    guarded.m_next = m_first;
    if (m_first)
        m_first->m_previous = &guarded;
    m_first = &guarded;
    if (!m_ticking)
        schedule();
}

void Watchdog::disarm(Guarded &guarded)
{
    if (!guarded.m_armed)
        return;
    guarded.m_armed = false;
    if (guarded.m_previous)
        guarded.m_previous->m_next = guarded.m_next;
    else
        m_first = guarded.m_next;
    if (guarded.m_next)
        guarded.m_next->m_previous = guarded.m_previous;
    if (!m_first)
        m_alarm.cancel(); // the last tick is nothing to wait for at the end of a scan
}

void Watchdog::expireAll()
{
    look(core::Steady::time_point::max());
}

void Watchdog::schedule()
{
    m_ticking = true;
    m_alarm.set(m_time.now() + tick);
    m_alarm.wait([this](const std::error_code &error) {
        m_ticking = false;
        if (m_alarm.hasCome(error))
            look(m_clock.now());
        if (m_first && !m_ticking)
            schedule(); // nothing armed: no timer, so that the io_context can run out of work
    });
}

void Watchdog::look(core::Steady::time_point now)
{
    // expire() only cancels operations, whose handlers run later, or arms itself again, in front: the rest of
    // the list stays as it is.
    for (Guarded *guarded = m_first; guarded;) {
        Guarded *const next = guarded->m_next;
        if (guarded->m_deadline <= now) {
            disarm(*guarded);
            guarded->expire();
        }
        guarded = next;
    }
}

} // namespace port135::probe
