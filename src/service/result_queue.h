// SPDX-License-Identifier: GPL-3.0-or-later
// Results on their way from worker threads to the front end's thread.
#pragma once

#include "core/host_result.h"

#include <QList>

#include <condition_variable>
#include <mutex>

namespace port135::service {

/// Many threads push, one drains. Bounded: a slow front end slows the scan down instead of filling the
/// memory.
class ResultQueue
{
public:
    /// Waits while `capacity` results are waiting, unless the queue was opened.
    void push(core::HostResultPtr result)
    {
        std::unique_lock lock(m_mutex);
        m_drained.wait(lock, [this] { return m_open || m_results.size() < capacity; });
        m_results.append(std::move(result));
    }

    QList<core::HostResultPtr> drain()
    {
        QList<core::HostResultPtr> results;
        {
            const std::lock_guard lock(m_mutex);
            results.swap(m_results);
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
    static constexpr qsizetype capacity = 16'384;

    std::mutex m_mutex;
    std::condition_variable m_drained;
    QList<core::HostResultPtr> m_results;
    bool m_open = false;
};

} // namespace port135::service
