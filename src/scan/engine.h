// SPDX-License-Identifier: GPL-3.0-or-later
// What examines the hosts of a scan: this process, child processes, or other computers.
#pragma once

#include "core/observation.h"
#include "core/scan_part.h"
#include "scan/progress.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace port135::scan {

class Engine
{
public:
    /// Called on threads of the engine, several at once; every host exactly once. May block: then the scan
    /// waits.
    using Sink = std::function<void(core::Observation &&)>;
    /// Called once, on a thread of the engine, after the last host was delivered. `fault` is empty, or what
    /// went wrong in the program itself (out of memory); hosts not delivered then were not examined.
    using Finished = std::function<void(const std::string &fault)>;

    Engine() = default;
    virtual ~Engine() = default; ///< stops and waits
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    virtual void start() = 0;
    /// No new hosts; those begun are finished.
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Ends within a moment.
    virtual void stop() = 0;
    /// Until `finished` was called.
    virtual void wait() = 0;

    /// Any thread.
    virtual Progress progress() const = 0;
    /// Hosts at once: may be less than asked for.
    virtual std::size_t inFlightLimit() const = 0;
    /// Of other computers: who examined which part; complete when the engine has ended.
    virtual std::vector<core::ScanPart> parts() const { return {}; }
};

} // namespace port135::scan
