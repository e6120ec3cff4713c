// SPDX-License-Identifier: GPL-3.0-or-later
// What several computers share one scan over: work goes out, results come back. A folder today; a message
// server is one more class.
#pragma once

#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::sites {

/// Errors are the system's words: what could not be done with which file.
template <typename Value>
using Bused = core::Result<Value, std::string>;

/// A unit of work that this worker has, until its lease ends.
struct Task
{
    std::uint32_t shard = 0;
    std::uint32_t attempt = 1;
    std::string unit; ///< see codec::decodeWorkUnit(); anybody may have written it
    std::string name; ///< on the bus
};

struct Delivery
{
    std::uint32_t shard = 0;
    std::string frame; ///< anybody may have written it
    std::string name;
};

/// Of one worker or of who has the work done; one thread, but for extend(). A worker that dies loses its
/// lease after a while, and its work goes to another: delivered at least once, and counted once by who
/// collects.
class Bus
{
public:
    static constexpr std::uint32_t mostAttempts = 5;

    virtual ~Bus() = default;

    // Who has the work done.
    /// Work that nobody has offered yet; whatever its state is, it stays.
    virtual Bused<void> offer(std::uint32_t shard, std::string_view unit) = 0;
    /// Results that have come since the last call.
    virtual Bused<std::vector<Delivery>> collect() = 0;
    /// It was no result: the work is to be done again.
    virtual Bused<void> refuse(const Delivery &delivery, std::string_view unit) = 0;
    /// Shards that were begun too often and are given to nobody any more.
    virtual std::vector<std::uint32_t> givenUp() = 0;
    virtual void setPaused(bool paused) = 0;
    /// Nobody needs to work on.
    virtual void close() = 0;

    // A worker.
    /// None: there is nothing for now.
    virtual Bused<std::optional<Task>> fetch() = 0;
    /// False: the lease is lost, another may have it. From any thread.
    virtual bool extend(const Task &task) = 0;
    virtual Bused<void> publish(const Task &task, std::string_view frame) = 0;
    /// After publish(). False: the lease was lost meanwhile; the result may be there twice.
    virtual bool acknowledge(const Task &task) = 0;
    /// Not done: another may.
    virtual void giveBack(const Task &task) = 0;
    virtual bool isClosed() = 0;
};

} // namespace port135::sites
