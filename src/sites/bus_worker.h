// SPDX-License-Identifier: GPL-3.0-or-later
// A worker: takes units from a bus, has them examined, and puts their results there.
#pragma once

#include "codec/work_unit.h"
#include "sites/bus.h"

#include <chrono>
#include <functional>
#include <string>

namespace port135::sites {

/// A frame of what was found, or a sentence why there is none. Ends early when `isStopped` says so.
using Examine = std::function<core::Result<std::string, std::string>(const codec::WorkUnit &unit,
                                                                     const std::function<bool()> &isStopped)>;

struct WorkerEvents
{
    std::function<bool()> isStopped; ///< the user's wish; asked often
    std::function<void(const codec::WorkUnit &)> begun;
    std::function<void(std::uint32_t shard, bool isRepeated)> done;
};

struct WorkerResult
{
    std::uint32_t done = 0;
    std::uint32_t lost = 0; ///< of which the lease ended too early
    std::string problem; ///< why it ended; empty: nothing is left, or the user wished
};

/// Until the bus is closed, the user stops it, or something does not work.
WorkerResult work(Bus &bus, std::chrono::milliseconds lease, const Examine &examine,
                  const WorkerEvents &events);

} // namespace port135::sites
