// SPDX-License-Identifier: GPL-3.0-or-later
// Results on their way from worker threads to the front end's thread.
#pragma once

#include "core/host_result.h"

#include <QList>

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <utility>

namespace port135::pipeline {

/// Many threads push, one drains. Bounded by memory: a slow front end slows the scan down.
class ResultQueue
{
public:
    /// `filling` is called by a pushing thread, once between two drains: when half of the room is taken.
    explicit ResultQueue(std::function<void()> filling = {})
        : m_filling(std::move(filling))
    {
    }

    /// Waits while there is no room, unless the queue was opened. One result always has room.
    void push(core::HostResultPtr result)
    {
        const auto size = sizeOf(*result);
        bool isFilling = false;
        {
            std::unique_lock lock(m_mutex);
            m_drained.wait(lock, [this] { return m_open || m_bytes < capacity; });
            isFilling = m_bytes < capacity / 2 && m_bytes + size >= capacity / 2;
            m_results.append(std::move(result));
            m_bytes += size;
        }
        if (isFilling && m_filling)
            m_filling();
    }

    QList<core::HostResultPtr> drain()
    {
        QList<core::HostResultPtr> results;
        {
            const std::lock_guard lock(m_mutex);
            results.swap(m_results);
            m_bytes = 0;
        }
        m_drained.notify_all();
        return results;
    }

    /// Nobody will drain soon: never wait again.
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_open = true;
        }
        m_drained.notify_all();
    }

private:
    static constexpr std::size_t capacity = 8u << 20;

    /// About the bytes that are held: the map is nearly all of it.
    static std::size_t sizeOf(const core::HostResult &host)
    {
        return sizeof host + host.observation.endpoints.size() * sizeof(core::Endpoint);
    }

    const std::function<void()> m_filling;
    std::mutex m_mutex;
    std::condition_variable m_drained;
    QList<core::HostResultPtr> m_results;
    std::size_t m_bytes = 0;
    bool m_open = false;
};

} // namespace port135::pipeline
