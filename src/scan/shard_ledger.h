// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of a scan wait, are being worked at, and are done: every part is done exactly once, however its
// workers end.
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace port135::scan {

/// Any thread.
class ShardLedger
{
public:
    static constexpr std::uint32_t mostAttempts = 5;

    struct Lease
    {
        std::uint32_t shard = 0; ///< 1 .. count
        std::uint32_t attempt = 0; ///< 1: the first
    };

    explicit ShardLedger(std::uint32_t count)
        : m_shards(count + 1)
    {
        for (std::uint32_t shard = 1; shard <= count; ++shard)
            m_waiting.push_back(shard);
    }

    /// The one that waits longest; none: all are done, failed or under way.
    std::optional<Lease> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            return std::nullopt;
        const auto shard = m_waiting.front();
        m_waiting.pop_front();
        auto &state = m_shards[shard];
        state.isTaken = true;
        return Lease{shard, ++state.attempts};
    }

    /// Its results are here, whole. False: they are there already, or nobody was to make them: drop these.
    bool done(std::uint32_t shard)
    {
        const std::lock_guard lock(m_mutex);
        if (shard == 0 || shard >= m_shards.size() || m_shards[shard].isDone)
            return false;
        auto &state = m_shards[shard];
        state.isDone = true;
        if (state.isFailed) {
            state.isFailed = false;
            --m_failed;
        }
        if (!state.isTaken)
            std::erase(m_waiting, shard);
        ++m_done;
        return true;
    }

    /// Its worker is gone and left nothing: it waits again. Of an older lease nothing happens.
    void giveBack(const Lease &lease)
    {
        const std::lock_guard lock(m_mutex);
        auto &state = m_shards[lease.shard];
        if (state.isDone || !state.isTaken || state.attempts != lease.attempt)
            return;
        state.isTaken = false;
        if (state.attempts < mostAttempts) {
            m_waiting.push_back(lease.shard);
        } else {
            state.isFailed = true;
            ++m_failed;
        }
    }

    /// Nothing waits or is under way.
    bool isOver() const
    {
        const std::lock_guard lock(m_mutex);
        return m_done + m_failed == m_shards.size() - 1;
    }
    std::uint32_t doneCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_done;
    }
    std::uint32_t failedCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_failed;
    }
    bool isDone(std::uint32_t shard) const
    {
        const std::lock_guard lock(m_mutex);
        return m_shards[shard].isDone;
    }

private:
    struct State
    {
        std::uint32_t attempts = 0;
        bool isTaken = false;
        bool isDone = false;
        bool isFailed = false; ///< after too many attempts
    };

    mutable std::mutex m_mutex;
    std::deque<std::uint32_t> m_waiting;
    std::vector<State> m_shards; ///< 0 unused
    std::uint32_t m_done = 0;
    std::uint32_t m_failed = 0;
};

} // namespace port135::scan
