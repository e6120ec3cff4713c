// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to do, shared by the lanes of all threads, and the counters.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "core/scan_options.h"
#include "scan/retry_set.h"
#include "scan/scanner.h"
#include "target/feed.h"

#include <array>
#include <atomic>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace port135::scan {

/// One host to examine, and the how-manieth attempt it is (1 = first).
struct Job
{
    std::uint64_t index = 0;
    unsigned attempt = 1;
    bool settled = false; ///< silent as it is after the attempt before this one: not to be tried
    bool isLast = false; ///< others left it no room the first time: whatever comes now is what is kept
};

/// Any thread.
class WorkList
{
public:
    static constexpr unsigned maxAttempts = 5;

    WorkList(target::Feed feed, Scanner::Sink sink)
        : m_feed(std::move(feed))
        , m_sink(std::move(sink))
        , m_begun(std::size_t(m_feed.size() >> timeShift(m_feed.size())) + 1)
    {
    }

    /// First attempts first: a silent host is tried again when all others had their turn.
    std::optional<Job> take()
    {
        if (m_next.load(std::memory_order_relaxed) < m_feed.size()) {
            const auto index = m_next.fetch_add(1, std::memory_order_relaxed);
            if (index < m_feed.size()) {
                auto &begun = m_begun[std::size_t(index >> timeShift(m_feed.size()))];
                if (begun.load(std::memory_order_relaxed) == 0)
                    begun.store(core::now().time_since_epoch().count(), std::memory_order_relaxed);
                return Job{index, 1};
            }
        }
        for (unsigned attempt = 1; attempt <= maxAttempts; ++attempt) {
            if (const auto index = m_retries[attempt].take()) {
                const Job job{*index, attempt, attempt == 2 && !maySecondAttemptsMatter()};
                if (attempt == 2 && !job.settled)
                    m_secondBegun.fetch_add(1, std::memory_order_relaxed);
                return job;
            }
        }
        if (const auto index = m_crowdedOut.take())
            return Job{*index, 1, false, true};
        return std::nullopt;
    }

    /// An attempt that proves nothing is made once more, after all others; false where that was done too
    /// often.
    bool repeat(const Job &job)
    {
        constexpr std::uint64_t mostRepeatsOfAll = 20;
        if (m_repeats.fetch_add(1, std::memory_order_relaxed) >= mostRepeatsOfAll * m_feed.size())
            return false;
        m_retries[job.attempt].insert(job.index);
        return true;
    }
    /// Once more, when those that need much are done.
    void takeLast(const Job &job) { m_crowdedOut.insert(job.index); }
    void takeAgain(const Job &job) { m_retries[job.attempt + 1].insert(job.index); }

    /// A settled job's host.
    core::Observation silence(const Job &job) const
    {
        core::Observation observation;
        observation.address = address(job);
        observation.outcome = core::Outcome::Silent;
        observation.cause = core::Cause::ConnectTimeout;
        observation.attempts = job.attempt - 1;
        const auto begun = m_begun[std::size_t(job.index >> timeShift(m_feed.size()))].load();
        observation.started = core::Timestamp(std::chrono::milliseconds(begun));
        return observation;
    }

    core::Address address(const Job &job) const { return m_feed.at(job.index); }

    /// How many attempts prove that a host is silent: more than `asked` where the hosts that answered late
    /// show that packets are lost.
    unsigned attemptsNeeded(unsigned asked) const
    {
        constexpr double mostMissed = 0.0003; // of the hosts that answer
        if (asked < 2)
            return asked; // no second attempts, nothing known
        const double lost = lossRate();
        unsigned attempts = asked;
        for (double missed = std::pow(lost, asked); missed > mostMissed && attempts < maxAttempts;
             missed *= lost)
            ++attempts;
        return attempts;
    }
    /// The part of the hosts that answer, but not at the first attempt, as far as second attempts have come.
    /// 0..1
    double lossRate() const
    {
        const auto answered = double(m_answeredLate.load(std::memory_order_relaxed));
        if (answered == 0)
            return 0;
        const auto begun = double(m_secondBegun.load(std::memory_order_relaxed));
        const auto late = begun > 0 ? answered * (1 + double(m_retries[2].size()) / begun) : answered;
        return late / (late + double(m_answeredFirst.load(std::memory_order_relaxed)));
    }

    void deliver(core::Observation &&observation)
    {
        if (observation.outcome == core::Outcome::Closed || core::isOpen(observation.outcome)) {
            auto &answered = observation.attempts > 1 ? m_answeredLate : m_answeredFirst;
            answered.fetch_add(1, std::memory_order_relaxed);
        }
        m_counts[std::size_t(observation.outcome)].fetch_add(1, std::memory_order_relaxed);
        m_sink(std::move(observation));
        m_examined.fetch_add(1, std::memory_order_relaxed);
    }

    void begin() { m_inFlight.fetch_add(1, std::memory_order_relaxed); }
    void forget() { m_inFlight.fetch_sub(1, std::memory_order_relaxed); }
    void end(const Job &job)
    {
        if (job.attempt == 2)
            m_secondTries.fetch_add(1, std::memory_order_relaxed);
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
        for (unsigned attempt = 1; attempt <= maxAttempts; ++attempt)
            progress.retrying += m_retries[attempt].size();
        progress.retrying += m_crowdedOut.size();
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            progress.counts.byOutcome[i] = m_counts[i].load(std::memory_order_relaxed);
        return progress;
    }

    std::uint64_t size() const { return m_feed.size(); }

private:
    /// Second attempts go over the silent hosts in an order as good as random. While they find nothing, the
    /// hosts that they can still find are, with 95 % confidence, at most 3 in as many as were tried (the rule
    /// of three): no more are tried when that is less than a thousandth of the hosts that answer.
    bool maySecondAttemptsMatter() const
    {
        if (m_answeredLate.load(std::memory_order_relaxed) > 0)
            return true;
        const auto tried = double(m_secondTries.load(std::memory_order_relaxed));
        const auto silent = tried + 1 + double(m_retries[2].size()); // the one that was just taken, too
        return tried * double(m_answeredFirst.load(std::memory_order_relaxed)) < 3000 * silent;
    }

    /// The times of at most 65,536 hosts are kept, each for those that follow it in the feed.
    static unsigned timeShift(std::uint64_t hosts)
    {
        unsigned shift = 0;
        while (hosts >> shift > 65'535)
            ++shift;
        return shift;
    }

    target::Feed m_feed;
    Scanner::Sink m_sink;
    std::vector<std::atomic<std::int64_t>> m_begun; ///< milliseconds since 1970; 0: not yet
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<std::uint64_t> m_secondBegun{0}; ///< second attempts
    std::atomic<std::uint64_t> m_secondTries{0}; ///< that ended
    std::array<RetrySet, maxAttempts + 1> m_retries; ///< by attempt; 0 stays empty
    RetrySet m_crowdedOut;
    std::atomic<std::uint64_t> m_repeats{0};
    std::atomic<std::uint64_t> m_answeredFirst{0};
    std::atomic<std::uint64_t> m_answeredLate{0};
    std::atomic<std::uint64_t> m_examined{0};
    std::atomic<std::uint64_t> m_inFlight{0};
    std::atomic<std::uint64_t> m_tries{0};
    std::atomic<std::uint64_t> m_firstTries{0};
    std::array<std::atomic<std::uint64_t>, std::size_t(core::Outcome::Error) + 1> m_counts{};
};

} // namespace port135::scan
