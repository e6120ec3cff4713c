// SPDX-License-Identifier: GPL-3.0-or-later
// Time that stands still while there is work, and then passes at once to what is due next.
#pragma once

#include "probe/time_source.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace port135::test {

/// Belongs to the thread that runs it.
class VirtualTime final : public probe::TimeSource
{
public:
    using TimePoint = core::Steady::time_point;

    TimePoint now() override { return m_now; }
    core::Steady::duration passed() const { return m_now - TimePoint{std::chrono::hours(1)}; }

    void run(asio::io_context &io) override
    {
        for (;;) {
            io.poll();
            if (io.stopped())
                return;
            if (m_alarms.empty()) {
                io.run_one(); // for another thread
                continue;
            }
            const auto next = m_alarms.begin();
            auto &alarm = *next->second;
            // Even what is due already takes a moment, or who looks again and again would look for ever.
            m_now = std::max(m_now + std::chrono::microseconds(1), next->first);
            drop(alarm);
            alarm.ring();
        }
    }

    TimePoint set(probe::Alarm &alarm, TimePoint time) override
    {
        drop(alarm);
        if (time != TimePoint::max())
            m_places[&alarm] = m_alarms.emplace(time, &alarm);
        return TimePoint::max();
    }
    void drop(probe::Alarm &alarm) override
    {
        const auto place = m_places.find(&alarm);
        if (place == m_places.end())
            return;
        m_alarms.erase(place->second);
        m_places.erase(place);
    }

private:
    using Alarms = std::multimap<TimePoint, probe::Alarm *>;

    TimePoint m_now{std::chrono::hours(1)};
    Alarms m_alarms; ///< those of one time in the order in which they were set
    std::unordered_map<probe::Alarm *, Alarms::iterator> m_places;
};

} // namespace port135::test
