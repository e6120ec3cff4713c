// SPDX-License-Identifier: GPL-3.0-or-later
// Many hosts: worker threads, each with an io_context and a bounded number of lanes that take addresses from
// a Feed.
#pragma once

#include "core/learned_ports.h"
#include "core/observation.h"
#include "core/scan_options.h"
#include "probe/surroundings.h"
#include "scan/progress.h"
#include "target/feed.h"

#include <functional>
#include <memory>
#include <string>

namespace port135::scan {

class Scanner
{
public:
    /// Called on worker threads, several at once; every host exactly once. May block: then the scan waits.
    using Sink = std::function<void(core::Observation &&)>;
    /// Called once, on a worker thread, after the last host was delivered. `fault` is empty, or what went
    /// wrong in the program itself (out of memory); hosts not delivered then were not examined.
    using Finished = std::function<void(const std::string &fault)>;

    /// `options.inFlight`, `rate` and `threads` are bounded here by what the machine allows.
    /// `learned`: ports that are tried beside those that a host lists; may be null.
    /// `surroundings`: for tests, with one thread.
    Scanner(target::Feed feed, core::ScanOptions options, Sink sink, Finished finished,
            core::LearnedPortsPtr learned = {}, const probe::Surroundings &surroundings = {});
    /// Stops and waits.
    ~Scanner();

    void start();
    /// No new hosts; those begun are finished.
    void pause();
    void resume();
    /// Ends within a moment: hosts that had begun to answer are delivered with what was read of them and
    /// Cause::Stopped, hosts not yet connected are not delivered.
    void stop();
    /// Waits for the worker threads.
    void wait();

    /// Any thread.
    Progress progress() const;
    /// Hosts at once after respecting the descriptor limit: may be less than asked for.
    std::size_t inFlightLimit() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace port135::scan
