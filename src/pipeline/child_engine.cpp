// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/child_engine.h"

#include "codec/frame.h"
#include "pipeline/worker_process.h"
#include "scan/shard_ledger.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <vector>

namespace port135::pipeline {
namespace {

std::uint32_t shardsFor(std::uint64_t addresses, std::uint64_t each)
{
    each = std::max<std::uint64_t>(each, 1);
    return static_cast<std::uint32_t>(
        std::clamp<std::uint64_t>((addresses + each - 1) / each, 1, codec::mostShards));
}

} // namespace

struct ChildEngine::State
{
    State(Children theChildren, codec::WorkUnit all, Sink theSink, Finished theFinished)
        : children(std::move(theChildren))
        , whole(std::move(all))
        , sink(std::move(theSink))
        , finished(std::move(theFinished))
        , split(codec::planOf(whole.addresses), shardsFor(whole.addresses.count(), children.addressesOfShard))
        , ledger(split.shards())
        , ids(std::max(children.count, 1u))
    {
    }

    void run(std::size_t number)
    {
        WorkerProcess process(children.program, children.arguments);
        while (!stopping && !ledger.isOver()) {
            {
                std::unique_lock lock(mutex);
                if (isPaused) {
                    wake.wait(lock, [this] { return !isPaused || stopping; });
                    continue;
                }
            }
            const auto lease = ledger.take();
            if (!lease) { // others are at the last ones, and may die
                std::unique_lock lock(mutex);
                wake.wait_for(lock, std::chrono::milliseconds(100));
                continue;
            }
            if (lease->attempt > 1)
                ++repeated;
            codec::WorkUnit unit;
            unit.scan = whole.scan;
            unit.options = whole.options;
            unit.shard = lease->shard;
            unit.shards = split.shards();
            unit.attempt = lease->attempt;
            unit.addresses = split.addresses(lease->shard);
            for (const auto &learned : whole.learned) {
                if (unit.addresses.contains(learned.address))
                    unit.learned.push_back(learned);
            }
            const auto frame = process.examine(unit, [&] {
                ids[number] = process.processId();
                return stopping.load();
            });
            if (!frame)
                ids[number] = 0; // it is gone, and its number may be another's
            if (!frame || !deliver(*frame, *lease)) {
                const std::lock_guard lock(mutex);
                lastProblem = frame ? "a child process gave a damaged result" : frame.error();
                ledger.giveBack(*lease);
            }
            wake.notify_all();
        }
        ids[number] = 0;
    }

    bool deliver(const std::string &frame, const scan::ShardLedger::Lease &lease)
    {
        codec::FrameReader reader(codec::sourceOf(frame));
        const auto header = reader.header();
        if (!header || header->shard != lease.shard || header->shards != split.shards())
            return false;
        std::vector<core::Observation> observations;
        std::set<core::Address> seen;
        while (true) {
            const auto hosts = reader.next();
            if (!hosts)
                return false;
            if (hosts->empty())
                break;
            for (const auto &host : *hosts) {
                const auto &observation = host.host->observation;
                if (split.shardOf(observation.address) != lease.shard
                    || !seen.insert(observation.address).second)
                    return false;
                observations.push_back(observation);
            }
        }
        if (!ledger.done(lease.shard))
            return true;
        for (auto &observation : observations) {
            const auto outcome = std::size_t(observation.outcome);
            sink(std::move(observation));
            counts[outcome].fetch_add(1);
            examined.fetch_add(1);
        }
        return true;
    }

    void ended()
    {
        if (running.fetch_sub(1) != 1)
            return;
        std::string fault;
        if (ledger.failedCount() > 0)
            fault = lastProblem;
        finished(fault);
    }

    const Children children;
    const codec::WorkUnit whole;
    Sink sink;
    Finished finished;
    codec::Split split;
    scan::ShardLedger ledger;
    std::vector<std::atomic<qint64>> ids;
    std::atomic<bool> stopping{false};
    std::mutex mutex;
    std::condition_variable wake;
    bool isPaused = false;
    std::string lastProblem;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<std::size_t> running{0};
    std::atomic<std::uint32_t> repeated{0};
    std::atomic<std::uint64_t> examined{0};
    std::array<std::atomic<std::uint64_t>, std::size_t(core::Outcome::Error) + 1> counts{};
};

ChildEngine::ChildEngine(Children children, codec::WorkUnit whole, Sink sink, Finished finished)
    : m_state(
        std::make_unique<State>(std::move(children), std::move(whole), std::move(sink), std::move(finished)))
{
}

ChildEngine::~ChildEngine()
{
    stop();
    wait();
}

void ChildEngine::start()
{
    auto &state = *m_state;
    const auto count = state.ids.size();
    state.running = count;
    for (std::size_t i = 0; i < count; ++i) {
        // Of Qt: only those may speak with processes.
        state.threads.emplace_back(QThread::create([&state, i] {
            try {
                state.run(i);
            } catch (const std::exception &exception) { // out of memory: the others go on
                const std::lock_guard lock(state.mutex);
                state.lastProblem = exception.what();
            }
            state.ended();
        }));
    }
    for (auto &thread : state.threads)
        thread->start();
}

void ChildEngine::pause()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isPaused = true;
}

void ChildEngine::resume()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isPaused = false;
    }
    m_state->wake.notify_all();
}

void ChildEngine::stop()
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->wake.notify_all();
}

void ChildEngine::wait()
{
    for (auto &thread : m_state->threads)
        thread->wait();
}

scan::Progress ChildEngine::progress() const
{
    scan::Progress progress;
    progress.hosts = m_state->whole.addresses.count();
    progress.examined = m_state->examined;
    progress.tries = progress.examined;
    progress.firstTries = progress.examined;
    for (std::size_t i = 0; i < m_state->counts.size(); ++i)
        progress.counts.byOutcome[i] = m_state->counts[i];
    return progress;
}

std::size_t ChildEngine::inFlightLimit() const
{
    return m_state->whole.options.inFlight;
}

QList<qint64> ChildEngine::processIds() const
{
    QList<qint64> ids;
    for (const auto &id : m_state->ids) {
        if (const auto value = id.load(); value > 0)
            ids.append(value);
    }
    return ids;
}

std::uint32_t ChildEngine::repeated() const
{
    return m_state->repeated;
}

} // namespace port135::pipeline
