// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/worker.h"

#include "probe/examine.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/post.hpp>
#include <asio/use_awaitable.hpp>

#include <algorithm>
#include <exception>
#include <system_error>

namespace port135::scan {
namespace {

constexpr int shortageRounds = 50;
constexpr std::chrono::milliseconds shortageRest{100};
constexpr std::chrono::seconds neighbourPatience{3}; // three requests for an address, a second apart
constexpr std::chrono::milliseconds neighbourRest{500}; // entries are given up after some seconds
constexpr double muchLoss = 0.01;

constexpr std::uint64_t examinedAtOnce = 16;

constexpr std::chrono::milliseconds lookAgain{100}; // for room that came otherwise than was foreseen

void raise(std::exception_ptr fault)
{
    if (fault)
        std::rethrow_exception(fault); // out of run(): one place reports
}

bool isShortage(const core::Observation &observation)
{
    return observation.outcome == core::Outcome::Error
        && probe::isShortage({observation.cause, observation.status});
}

/// What could have followed is missing, whatever ended the list: a scan that goes on asks for all of it
/// again. False: nothing could have followed.
bool markCutShort(core::Observation &observation)
{
    if (!core::hasMapper(observation.outcome) && observation.outcome != core::Outcome::RpcNoMapper)
        return false; // a port of another kind is asked nothing more
    observation.cause = core::Cause::Stopped;
    observation.status = 0;
    return true;
}

class InFlight
{
public:
    InFlight(WorkList &work, const Job &job)
        : m_work(work)
        , m_job(job)
    {
        m_work.begin();
    }
    ~InFlight()
    {
        if (m_counts)
            m_work.end(m_job);
        else
            m_work.forget();
    }
    /// The attempt is to be made once more.
    void forget() { m_counts = false; }
    InFlight(const InFlight &) = delete;
    InFlight &operator=(const InFlight &) = delete;

private:
    WorkList &m_work;
    Job m_job;
    bool m_counts = true;
};

} // namespace

Worker::Worker(const core::ScanOptions &options, WorkList &work, probe::MemoryBudget &memory,
               std::size_t lanes, double connectionsPerSecond, const probe::Surroundings &surroundings)
    : m_options(options)
    , m_work(work)
    , m_lanes(lanes)
    , m_io(ASIO_CONCURRENCY_HINT_UNSAFE_IO) // sockets and timers are of this thread; others only post
    , m_environment(m_io, options, connectionsPerSecond, &memory, surroundings)
    , m_pausedLanes(m_io, m_environment.time)
    , m_window(lanes)
    , m_neighbours(now(), surroundings.channels == nullptr)
    , m_idleLanes(m_io, m_environment.time)
{
}

void Worker::start(std::function<void(const std::string &)> done)
{
    // Not before: a pause or stop that came already has its turn first.
    m_laneCount = 1;
    asio::co_spawn(m_io, lane(), raise);
    const auto run = [this, done] {
        std::string fault;
        for (bool ended = false; !ended;) {
            try {
                m_environment.time.run(m_io);
                ended = true;
            } catch (const std::exception &exception) {
                fault = exception.what();
            } catch (...) {
                fault = "unknown exception";
            }
            if (!ended)
                stopHere(); // and run on, so that every other lane ends in order
        }
        done(fault);
    };
    try {
        m_thread = std::thread(run);
    } catch (const std::system_error &error) { // the system gives no more of them
        done(error.what());
    }
}

void Worker::pause()
{
    asio::post(m_io, [this] { m_paused = true; });
}

void Worker::resume()
{
    asio::post(m_io, [this] {
        m_paused = false;
        m_pausedLanes.wakeAll();
    });
}

void Worker::stop()
{
    asio::post(m_io, [this] { stopHere(); });
}

void Worker::stopHere()
{
    m_environment.stop();
    m_pausedLanes.wakeAll();
    m_idleLanes.wakeAll();
}

void Worker::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

bool Worker::mayBegin()
{
    return m_window.mayBegin() && !m_environment.memory.isScarce()
        && m_environment.conversations.mayBegin(now());
}

void Worker::letAnotherBegin()
{
    if (m_isOneLooking && !mayBegin())
        return;
    if (m_laneCount < m_lanes && m_idleLanes.isEmpty()) {
        ++m_laneCount;
        asio::post(m_io, [this] { asio::co_spawn(m_io, lane(), raise); }); // not within this lane
    } else {
        m_idleLanes.wakeOne();
    }
}

asio::awaitable<void> Worker::lane()
{
    while (!m_environment.stopping) {
        if (m_paused) {
            co_await m_pausedLanes.forever();
            continue;
        }
        if (!mayBegin()) {
            co_await untilThereIsRoom();
            continue;
        }
        const auto job = m_work.take();
        if (!job)
            break;
        if (job->settled) {
            co_await settle(*job);
            continue;
        }
        m_window.begin();
        letAnotherBegin();
        co_await examine(*job);
        m_window.end();
        if (++m_examined % examinedAtOnce == 0) // what answers at once never waits: others have their turn
            co_await asio::post(m_io, asio::use_awaitable);
    }
    m_idleLanes.wakeOne(); // one after the other they see that nothing is left
}

/// By itself, so that the frames of thousands of lanes have no room for what it needs.
asio::awaitable<void> Worker::settle(Job job)
{
    auto silence = m_work.silence(job);
    silence.port = m_options.port;
    co_await probe::tryLearnedPorts(m_environment, silence);
    if (m_environment.stopping && probe::lacksLearnedPorts(m_environment, silence))
        co_return; // a scan that goes on asks all of it again
    m_work.deliver(std::move(silence));
    co_await asio::post(m_io, asio::use_awaitable); // a stop has its turn
}

asio::awaitable<void> Worker::untilThereIsRoom()
{
    // One for all looks at the clock: of thousands that wake at the same time most would wake in vain.
    if (m_isOneLooking) {
        co_await m_idleLanes.forever();
        co_return;
    }
    m_isOneLooking = true;
    // Only where nothing but conversations stands in the way their end is known.
    auto again = now() + lookAgain;
    if (m_window.mayBegin() && !m_environment.memory.isScarce())
        again = std::min(again, m_environment.conversations.next());
    co_await m_idleLanes.until(again);
    m_isOneLooking = false;
}

asio::awaitable<void> Worker::examine(Job job)
{
    InFlight inFlight(m_work, job);
    const auto begun = now();
    core::Observation observation;
    bool crowdedOut = false;
    co_await probe::examine(m_environment, m_work.address(job), job.attempt, observation, &crowdedOut);
    // Our own shortage says nothing about the host: wait until other lanes have given back what is short.
    for (int round = 0; round < shortageRounds && isShortage(observation) && !m_environment.stopping;
         ++round) {
        m_window.shrink(now());
        co_await m_environment.sleepers.until(now() + shortageRest);
        co_await probe::examine(m_environment, m_work.address(job), job.attempt, observation);
    }
    const bool isCutShort = m_environment.stopping;
    if (observation.outcome == core::Outcome::NotExamined || (isCutShort && isShortage(observation)))
        co_return;
    if (isCutShort)
        markCutShort(observation);
    // What others held is not its fault.
    if (crowdedOut && !job.isLast && !isCutShort) {
        m_work.takeLast(job);
        inFlight.forget();
        co_return;
    }
    // An address that the table dropped can be asked for in vain some seconds later, too.
    const bool nobody =
        observation.outcome == core::Outcome::Silent || observation.outcome == core::Outcome::Unreachable;
    if (nobody && m_neighbours.mayHaveLost(begun - neighbourPatience, now())) {
        m_window.shrink(now());
        if (m_work.repeat(job)) {
            inFlight.forget();
            co_await m_environment.sleepers.until(now() + neighbourRest);
            co_return;
        }
        observation.outcome = core::Outcome::Error;
        observation.cause = core::Cause::SystemError;
        observation.status = probe::neighbourTableFull();
    }
    if (observation.outcome == core::Outcome::Silent
        && job.attempt < m_work.attemptsNeeded(m_options.attempts)) {
        m_work.takeAgain(job);
        co_return;
    }
    co_await probe::tryLearnedPorts(m_environment, observation);
    if (m_environment.stopping && probe::lacksLearnedPorts(m_environment, observation)) {
        if (!markCutShort(observation))
            co_return; // a scan that goes on asks all of it again
    }
    const bool late = job.attempt > 1 && observation.outcome != core::Outcome::Silent;
    m_work.deliver(std::move(observation));
    // What is lost is lost by haste, as far as we can know; a line that loses at a quarter of the haste, too,
    // loses whatever we do.
    if (late && m_work.lossRate() > muchLoss)
        m_window.shrink(now(), m_options.profile == core::Profile::Fast ? m_window.most() / 4 : 0);
}

} // namespace port135::scan
