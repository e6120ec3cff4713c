// SPDX-License-Identifier: GPL-3.0-or-later
// One host examined on the calling thread.
#pragma once

#include "probe/examine.h"

#include <asio/co_spawn.hpp>
#include <asio/io_context.hpp>

#include <exception>
#include <functional>

namespace port135::test {

/// The endpoint map alone, with times that suit a host on loopback.
inline core::ScanOptions mapOnly(std::uint16_t port)
{
    auto options = core::ScanOptions::forProfile(core::Profile::Fast);
    options.port = port;
    options.stages = {false, false};
    options.connectTimeout = std::chrono::milliseconds(300);
    options.answerTimeout = std::chrono::milliseconds(500);
    options.limits.time = std::chrono::milliseconds(10'000);
    return options;
}

/// The same with these stages too.
inline core::ScanOptions withStages(std::uint16_t port, core::Stages stages)
{
    auto options = mapOnly(port);
    options.stages = stages;
    return options;
}

/// How a coroutine under test ends: what it throws comes out of run().
inline void raise(const std::exception_ptr &exception)
{
    if (exception)
        std::rethrow_exception(exception);
}

/// `meanwhile` may start other things in the environment, before the examination runs. `received` gets the
/// bytes that came.
inline core::Observation examine(const core::ScanOptions &options, const char *address,
                                 const std::function<void(probe::Environment &)> &meanwhile = {},
                                 unsigned attempt = 1, std::uint64_t *received = nullptr)
{
    asio::io_context io{1};
    probe::Environment environment(io, options, 0);
    core::Observation observation;
    asio::co_spawn(
        io, probe::examine(environment, core::Address::parse(address).value(), attempt, observation), raise);
    if (meanwhile)
        meanwhile(environment);
    io.run();
    if (received)
        *received = environment.received;
    return observation;
}

} // namespace port135::test
