// SPDX-License-Identifier: GPL-3.0-or-later
// One thread of a scan: an io_context, its share of the lanes and of the rate.
#pragma once

#include "probe/connection.h"
#include "scan/neighbour_watch.h"
#include "scan/window.h"
#include "scan/work_list.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>

#include <string>
#include <thread>

namespace port135::scan {

class Worker
{
public:
    /// `options`, `work` and `memory` outlive the worker.
    Worker(const core::ScanOptions &options, WorkList &work, probe::MemoryBudget &memory, std::size_t lanes,
           double connectionsPerSecond, const probe::Surroundings &surroundings = {});

    /// Before start(): ports that are tried beside those that a host lists; may be null.
    void learn(core::LearnedPortsPtr learned) { m_environment.learned = std::move(learned); }
    /// Runs the thread; calls `done` from it as its last act, with what went wrong in the program or nothing.
    void start(std::function<void(const std::string &fault)> done);
    // From any thread, also before start().
    void pause();
    void resume();
    void stop();
    void join();

private:
    core::Steady::time_point now() const { return m_environment.time.now(); }
    bool mayBegin();
    /// An idle lane, or a new one while there may be more; if only to look when there is room.
    void letAnotherBegin();
    asio::awaitable<void> untilThereIsRoom();
    asio::awaitable<void> lane();
    asio::awaitable<void> settle(Job job);
    asio::awaitable<void> examine(Job job);
    void stopHere();

    const core::ScanOptions &m_options;
    WorkList &m_work;
    std::size_t m_lanes;
    asio::io_context m_io;
    probe::Environment m_environment;
    probe::Sleepers m_pausedLanes;
    Window m_window;
    std::uint64_t m_examined = 0;
    NeighbourWatch m_neighbours;
    probe::Sleepers m_idleLanes; ///< outside the window
    std::size_t m_laneCount = 0; ///< begun; never more than m_lanes
    bool m_isOneLooking = false; ///< an idle lane, whether there is room again
    bool m_paused = false;
    std::thread m_thread;
};

} // namespace port135::scan
