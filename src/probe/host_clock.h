// SPDX-License-Identifier: GPL-3.0-or-later
// The time by which hosts are judged: that in which somebody could have looked at their answers.
#pragma once

#include "probe/time_source.h"

namespace port135::probe {

/// A thread that works on one host, or waits for the front end to take its results, or gets no processor,
/// cannot see what others have sent meanwhile. Such time is nobody's fault, and does not pass here. Belongs
/// to one thread, which looks at it several times in every `longestStep` unless nothing is waited for.
class HostClock
{
public:
    using TimePoint = core::Steady::time_point;

    static constexpr std::chrono::milliseconds longestStep{50};

    explicit HostClock(TimeSource &time = TimeSource::ofComputer())
        : m_time(time)
        , m_looked(time.now())
    {
    }

    TimePoint now() { return now(m_time.now()); }
    /// Never goes back, and never faster than `actual`.
    TimePoint now(TimePoint actual)
    {
        const auto passed = actual - m_looked;
        if (passed > longestStep)
            m_lost += passed - longestStep;
        m_looked = actual;
        return actual - m_lost;
    }

private:
    TimeSource &m_time;
    TimePoint m_looked;
    core::Steady::duration m_lost{};
};

} // namespace port135::probe
