// SPDX-License-Identifier: GPL-3.0-or-later
// How many hosts of one thread may answer at once.
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>

namespace port135::probe {

/// Thousands of maps on their way at once overrun the buffers of switches and the caches of this computer,
/// and gain nothing: a host that answers is read in some milliseconds. Who takes longer no longer counts, so
/// that neither silent nor slow hosts keep others waiting. Belongs to one thread.
class Conversations
{
public:
    /// As long as it lives a host is turned to.
    class Part
    {
    public:
        explicit Part(Conversations &conversations, core::Steady::time_point now)
            : m_conversations(conversations)
            , m_number(conversations.m_connecting.begin(now))
        {
        }
        ~Part()
        {
            if (m_isTalking)
                m_conversations.m_talking.end(m_number);
            else if (m_conversations.m_connecting.end(m_number))
                m_conversations.learn(false);
        }
        Part(const Part &) = delete;
        Part &operator=(const Part &) = delete;

        /// It has accepted the connection: now it counts for longer.
        void connected(core::Steady::time_point now)
        {
            if (m_conversations.m_connecting.end(m_number))
                m_conversations.learn(true);
            m_number = m_conversations.m_talking.begin(now);
            m_isTalking = true;
        }

    private:
        Conversations &m_conversations;
        std::uint64_t m_number;
        bool m_isTalking = false;
    };

    /// Whether another host may be turned to.
    bool mayBegin(core::Steady::time_point now)
    {
        for (auto silent = m_connecting.age(now); silent > 0; --silent)
            learn(false);
        m_talking.age(now);
        return double(m_talking.count()) + m_answering * double(m_connecting.count()) < most;
    }
    /// When mayBegin() may say yes if nobody ends before; only after it said no.
    core::Steady::time_point next() const { return std::min(m_connecting.next(), m_talking.next()); }

private:
    static constexpr double most = 64;
    static constexpr double weight = 1.0 / 64;

    /// Those that began lately and have not ended.
    class Recent
    {
    public:
        explicit Recent(std::chrono::milliseconds time)
            : m_time(time)
        {
        }

        std::uint64_t begin(core::Steady::time_point now)
        {
            m_begun.push_back({now});
            ++m_count;
            return m_first + m_begun.size() - 1;
        }
        /// Whether it counted.
        bool end(std::uint64_t number)
        {
            if (number < m_first)
                return false;
            m_begun[static_cast<std::size_t>(number - m_first)].ended = true;
            --m_count;
            return true;
        }
        /// How many count no longer because of their age.
        std::size_t age(core::Steady::time_point now)
        {
            std::size_t old = 0;
            while (!m_begun.empty() && (m_begun.front().ended || m_begun.front().since + m_time <= now)) {
                old += m_begun.front().ended ? 0 : 1;
                m_begun.pop_front();
                ++m_first;
            }
            m_count -= old;
            return old;
        }
        std::size_t count() const { return m_count; }
        core::Steady::time_point next() const
        {
            return m_begun.empty() ? core::Steady::time_point::max() : m_begun.front().since + m_time;
        }

    private:
        struct Begun
        {
            core::Steady::time_point since;
            bool ended = false;
        };

        std::chrono::milliseconds m_time;
        std::deque<Begun> m_begun; ///< in the order of their beginning
        std::uint64_t m_first = 0; ///< number of the first of them
        std::size_t m_count = 0; ///< of those that have not ended
    };

    void learn(bool answers) { m_answering += ((answers ? 1 : 0) - m_answering) * weight; }

    double m_answering = 1; ///< the share of hosts that accept a connection, of late
    Recent m_connecting{std::chrono::milliseconds(20)};
    Recent m_talking{std::chrono::milliseconds(100)};
};

} // namespace port135::probe
