// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scanner.h"

#include "scan/descriptor_limit.h"
#include "scan/heap.h"
#include "scan/work_list.h"
#include "scan/worker.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace port135::scan {
namespace {

// More threads than this only contend: one core carries 100,000 connection attempts a second.
constexpr unsigned maxThreads = 4;
constexpr unsigned maxInFlight = 65536;

} // namespace

struct Scanner::State
{
    State(target::Feed feed, const core::ScanOptions &scanOptions, Sink sink, Finished onFinished)
        : options(scanOptions)
        , work(std::move(feed), std::move(sink))
        , finished(std::move(onFinished))
    {
    }

    void workerDone(const std::string &fault)
    {
        {
            const std::lock_guard lock(faultMutex);
            if (firstFault.empty())
                firstFault = fault;
        }
        if (!fault.empty()) {
            for (auto &worker : workers)
                worker->stop();
        }
        if (running.fetch_sub(1) == 1)
            finished(firstFault);
    }

    core::ScanOptions options;
    WorkList work;
    probe::MemoryBudget memory;
    Finished finished;
    std::vector<std::unique_ptr<Worker>> workers;
    std::atomic<std::size_t> running{0};
    std::size_t lanes = 0;
    std::mutex faultMutex;
    std::string firstFault;
    /// Why there is no worker, where there is none.
    std::error_code shortage = std::make_error_code(std::errc::too_many_files_open);
};

Scanner::Scanner(target::Feed feed, core::ScanOptions options, Sink sink, Finished finished,
                 const core::LearnedPortsPtr &learned, const probe::Surroundings &surroundings)
{
    keepFreedMemory();
    options.attempts = std::clamp(options.attempts, 1u, WorkList::maxAttempts);
    const auto hosts = feed.size();
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(
        std::clamp(options.inFlight, 1u, maxInFlight), std::max<std::uint64_t>(hosts, 1)));
    m_state = std::make_unique<State>(std::move(feed), options, std::move(sink), std::move(finished));
    // A host holds at most one connection at a time.
    m_state->lanes = std::min(wanted, availableDescriptors(wanted));
    const auto cores = std::clamp(std::thread::hardware_concurrency(), 1u, maxThreads);
    const auto asked = options.threads == 0 ? cores : std::min(options.threads, 64u);
    const auto threads = static_cast<unsigned>(std::min<std::size_t>(asked, m_state->lanes));
    try {
        for (unsigned i = 0; i < threads; ++i) {
            const auto lanes = m_state->lanes / threads + (i < m_state->lanes % threads ? 1 : 0);
            m_state->workers.push_back(
                std::make_unique<Worker>(m_state->options, m_state->work, m_state->memory, lanes,
                                         double(options.rate) / threads, surroundings));
            m_state->workers.back()->learn(learned);
        }
    } catch (const std::system_error &error) { // of what a worker's loop needs
        m_state->shortage = error.code();
        m_state->workers.clear();
        m_state->lanes = 0;
    }
}

Scanner::~Scanner()
{
    stop();
    wait();
}

void Scanner::start()
{
    if (m_state->workers.empty())
        return m_state->finished(m_state->shortage.message());
    m_state->running = m_state->workers.size();
    for (auto &worker : m_state->workers)
        worker->start([state = m_state.get()](const std::string &fault) { state->workerDone(fault); });
}

void Scanner::pause()
{
    for (auto &worker : m_state->workers)
        worker->pause();
}

void Scanner::resume()
{
    for (auto &worker : m_state->workers)
        worker->resume();
}

void Scanner::stop()
{
    for (auto &worker : m_state->workers)
        worker->stop();
}

void Scanner::wait()
{
    for (auto &worker : m_state->workers)
        worker->join();
}

Progress Scanner::progress() const
{
    return m_state->work.progress();
}

std::size_t Scanner::inFlightLimit() const
{
    return m_state->lanes;
}

} // namespace port135::scan
