// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts a second and time left, from samples of progress.
#pragma once

#include "core/clock.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace port135::pipeline {

/// The time is given, so that it can be tested without waiting. Paused time does not count.
class RateMeter
{
public:
    void start(core::Steady::time_point now);
    void pause(core::Steady::time_point now);
    void resume(core::Steady::time_point now);
    /// `done` units of work since the start; call it regularly.
    void sample(core::Steady::time_point now, std::uint64_t done);

    /// Units a second over the last five seconds of running time.
    double perSecond() const;
    /// Empty in the first second and while nothing moves.
    std::optional<std::chrono::seconds> left(std::uint64_t remaining) const;
    /// Running time.
    std::chrono::milliseconds elapsed(core::Steady::time_point now) const;

private:
    struct Sample
    {
        std::chrono::milliseconds at; ///< running time
        std::uint64_t done;
    };

    core::Steady::time_point m_started{};
    core::Steady::time_point m_pausedAt{};
    core::Steady::duration m_paused{};
    bool m_isPaused = false;
    std::deque<Sample> m_samples;
};

} // namespace port135::pipeline
