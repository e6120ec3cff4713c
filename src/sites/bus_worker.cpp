// SPDX-License-Identifier: GPL-3.0-or-later
#include "sites/bus_worker.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace port135::sites {
namespace {

constexpr std::chrono::milliseconds idleRest{200}; // while there is nothing

/// Says to the bus that we live.
class Heartbeat
{
public:
    Heartbeat(Bus &bus, const Task &task, std::chrono::milliseconds lease)
        : m_thread([this, &bus, task, lease] {
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, lease / 3, [this] { return m_ends; })) {
                if (!bus.extend(task)) {
                    m_isLost = true;
                    return;
                }
            }
        })
    {
    }
    ~Heartbeat()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    bool isLost() const { return m_isLost; }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ends = false;
    std::atomic<bool> m_isLost{false};
    std::thread m_thread; // last: it uses the others
};

} // namespace

WorkerResult work(Bus &bus, std::chrono::milliseconds lease, const Examine &examine,
                  const WorkerEvents &events)
{
    WorkerResult result;
    while (!events.isStopped() && !bus.isClosed()) {
        auto task = bus.fetch();
        if (!task) {
            result.problem = task.error();
            return result;
        }
        if (!*task) {
            std::this_thread::sleep_for(idleRest);
            continue;
        }
        auto unit = codec::decodeWorkUnit((*task)->unit);
        if (!unit || unit->shard != (*task)->shard) {
            bus.giveBack(**task);
            result.problem = unit || unit.error() == codec::DecodeError::Damaged
                ? "the work that lies there is damaged: " + (*task)->name
                : "the work that lies there is of a later version of Port135: update this one";
            return result;
        }
        unit->attempt = (*task)->attempt;
        events.begun(*unit);
        core::Result<std::string, std::string> frame;
        bool isLost = false;
        {
            const Heartbeat heartbeat(bus, **task, lease);
            frame = examine(*unit, [&] { return events.isStopped() || heartbeat.isLost(); });
            isLost = heartbeat.isLost();
        }
        if (events.isStopped() || !frame) {
            bus.giveBack(**task);
            if (!frame && !events.isStopped())
                result.problem = frame.error();
            return result;
        }
        if (isLost) {
            ++result.lost;
            continue;
        }
        if (const auto published = bus.publish(**task, *frame); !published) {
            bus.giveBack(**task);
            result.problem = published.error();
            return result;
        }
        const bool isOurs = bus.acknowledge(**task);
        result.done += isOurs ? 1 : 0;
        result.lost += isOurs ? 0 : 1;
        events.done(unit->shard, !isOurs);
    }
    return result;
}

} // namespace port135::sites
