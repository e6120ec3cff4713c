// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to do, shared by the lanes of all threads, and the counters.
#pragma once

#include "core/observation.h"
#include "core/scan_options.h"
#include "scan/retry_set.h"
#include "scan/scanner.h"
#include "target/feed.h"

#include <array>
#include <atomic>
#include <optional>
#include <utility>

namespace port135::scan {

/// One host to examine, and the how-manieth attempt it is (1 = first).
struct Job
{
    std::uint64_t index = 0;
    unsigned attempt = 1;
};

/// Any thread.
class WorkList
{
public:
    static constexpr unsigned maxAttempts = 5;

    WorkList(target::Feed feed, Scanner::Sink sink)
        : m_feed(std::move(feed))
        , m_sink(std::move(sink))
    {
    }

    /// First attempts first: a silent host is tried again when all others had their turn.
    std::optional<Job> take()
    {
        if (m_next.load(std::memory_order_relaxed) < m_feed.size()) {
            const auto index = m_next.fetch_add(1, std::memory_order_relaxed);
            if (index < m_feed.size())
                return Job{index, 1};
        }
        for (unsigned attempt = 2; attempt <= maxAttempts; ++attempt) {
            if (const auto index = m_retries[attempt].take())
                return Job{*index, attempt};
        }
        return std::nullopt;
    }

    void takeAgain(const Job &job) { m_retries[job.attempt + 1].insert(job.index); }

    core::Address address(const Job &job) const { return m_feed.at(job.index); }

    void deliver(core::Observation &&observation)
    {
        m_counts[std::size_t(observation.outcome)].fetch_add(1, std::memory_order_relaxed);
        m_sink(std::move(observation));
        m_examined.fetch_add(1, std::memory_order_relaxed);
    }

    void begin() { m_inFlight.fetch_add(1, std::memory_order_relaxed); }
    void end(const Job &job)
    {
        m_inFlight.fetch_sub(1, std::memory_order_relaxed);
        m_tries.fetch_add(1, std::memory_order_relaxed);
        if (job.attempt == 1)
            m_firstTries.fetch_add(1, std::memory_order_relaxed);
    }

    Progress progress() const
    {
        Progress progress;
        progress.hosts = m_feed.size();
        progress.examined = m_examined.load(std::memory_order_relaxed);
        progress.inFlight = m_inFlight.load(std::memory_order_relaxed);
        progress.tries = m_tries.load(std::memory_order_relaxed);
        progress.firstTries = m_firstTries.load(std::memory_order_relaxed);
        for (unsigned attempt = 2; attempt <= maxAttempts; ++attempt)
            progress.retrying += m_retries[attempt].size();
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            progress.counts.byOutcome[i] = m_counts[i].load(std::memory_order_relaxed);
        return progress;
    }

    std::uint64_t size() const { return m_feed.size(); }

private:
    target::Feed m_feed;
    Scanner::Sink m_sink;
    std::atomic<std::uint64_t> m_next{0};
    std::array<RetrySet, maxAttempts + 1> m_retries; ///< by attempt; 0 and 1 stay empty
    std::atomic<std::uint64_t> m_examined{0};
    std::atomic<std::uint64_t> m_inFlight{0};
    std::atomic<std::uint64_t> m_tries{0};
    std::atomic<std::uint64_t> m_firstTries{0};
    std::array<std::atomic<std::uint64_t>, std::size_t(core::Outcome::Error) + 1> m_counts{};
};

} // namespace port135::scan
