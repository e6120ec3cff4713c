// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait for a host, by how long its neighbours took to answer.
#pragma once

#include "core/address.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <unordered_map>

namespace port135::probe {

/// Smoothed round trip and its variation for each subnet (IPv4 /24, IPv6 /64), as TCP keeps them [RFC 6298].
/// Belongs to one thread.
class RoundTrips
{
public:
    /// `longest` is what a first attempt may wait; where nothing is known yet, all of it. `hurries`: less
    /// than that in subnets without an answer, once others have answered many times as fast.
    explicit RoundTrips(std::chrono::milliseconds longest, bool hurries = false);

    /// Who measured a round trip. What we measure has in it how long the answer waited for us.
    enum class Clock : std::uint8_t {
        Ours,
        Kernel
    };

    /// A host answered a connection attempt, or refused it. In a subnet with figures of the kernel, ours
    /// count as answers, but not as times.
    void add(const core::Address &address, std::chrono::microseconds roundTrip, Clock clock = Clock::Ours);

    /// How long the nth attempt (from 1) waits; may become less while it waits. Never less than
    /// leastPatience() and never more than `longest` times `attempt`.
    std::chrono::milliseconds patience(const core::Address &address, unsigned attempt) const;
    /// Wireless clients that sleep and busy hosts need so much even where others answer at once.
    std::chrono::milliseconds leastPatience(unsigned attempt) const;

private:
    struct Estimate
    {
        std::chrono::microseconds smoothed{};
        std::chrono::microseconds variation{};
        unsigned samples = 0;
        Clock clock = Clock::Ours;
    };

    /// The same for a subnet without figures of its own.
    std::chrono::milliseconds patienceInSilence(unsigned attempt) const;

    std::chrono::milliseconds m_longest;
    bool m_hurries;
    /// Of all subnets, by who measured.
    std::array<std::chrono::microseconds, 2> m_slowest{};
    std::array<unsigned, 2> m_answers{};
    std::unordered_map<std::uint64_t, Estimate> m_subnets; ///< of those that answered, up to a bound
};

} // namespace port135::probe
