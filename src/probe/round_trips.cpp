// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/round_trips.h"

#include <algorithm>

namespace port135::probe {
namespace {

using namespace std::chrono_literals;

constexpr unsigned enoughSamples = 4;
constexpr std::size_t mostSubnets = 65'536; // a whole /8; about 4 MB

std::uint64_t subnetOf(const core::Address &address)
{
    if (address.isV4())
        return address.toV4() >> 8;
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | address.bytes()[i];
    return prefix ^ address.scope(); // the first bits of IPv6 in use keep it apart from 24-bit numbers
}

} // namespace

RoundTrips::RoundTrips(std::chrono::milliseconds longest, bool hurries)
    : m_longest(longest)
    , m_hurries(hurries)
{
}

void RoundTrips::add(const core::Address &address, std::chrono::microseconds roundTrip, Clock clock)
{
    const auto subnet = subnetOf(address);
    auto found = m_subnets.find(subnet);
    if (found == m_subnets.end()) {
        if (m_subnets.size() >= mostSubnets)
            return;
        found = m_subnets.emplace(subnet, Estimate{}).first;
    }
    auto &estimate = found->second;
    if (estimate.samples == 0 || clock > estimate.clock) {
        estimate.smoothed = roundTrip;
        estimate.variation = roundTrip / 2;
        estimate.clock = clock;
    } else if (clock == estimate.clock) {
        const auto difference = std::chrono::abs(estimate.smoothed - roundTrip);
        estimate.variation = (3 * estimate.variation + difference) / 4;
        estimate.smoothed = (7 * estimate.smoothed + roundTrip) / 8;
    }
    estimate.samples = std::min(estimate.samples + 1, enoughSamples);
    const auto measured = std::size_t(estimate.clock);
    m_slowest[measured] = std::max(m_slowest[measured], estimate.smoothed);
    ++m_answers[measured];
}

std::chrono::milliseconds RoundTrips::patience(const core::Address &address, unsigned attempt) const
{
    const auto most = m_longest * attempt;
    const auto found = m_subnets.find(subnetOf(address));
    if (found == m_subnets.end() || found->second.samples < enoughSamples)
        return patienceInSilence(attempt);
    // TCP's limit is for a path that was measured just now; others of the subnet may be busier.
    const auto &estimate = found->second;
    const auto limit = (estimate.smoothed + 4 * estimate.variation) * (2 * attempt);
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(limit), leastPatience(attempt), most);
}

std::chrono::milliseconds RoundTrips::patienceInSilence(unsigned attempt) const
{
    constexpr unsigned enoughAnswers = 64;
    constexpr auto shortest = 200ms;
    const auto most = m_longest * attempt;
    const auto &answers = m_answers;
    const auto measured = std::size_t(answers[1] >= enoughAnswers ? Clock::Kernel : Clock::Ours);
    if (!m_hurries || answers[measured] < enoughAnswers)
        return most;
    // Four times as long as the slowest of all takes; half of what was allowed even where all are near. Later
    // attempts are longer than a second, so that the kernel asks twice; no more is gained by waiting on.
    const auto slowest = std::chrono::ceil<std::chrono::milliseconds>(m_slowest[measured]);
    if (attempt == 1)
        return std::clamp(4 * slowest, std::min(std::max(m_longest / 2, shortest), m_longest), m_longest);
    return std::clamp(8 * slowest, std::min(3 * m_longest / 2, most), 2 * m_longest);
}

std::chrono::milliseconds RoundTrips::leastPatience(unsigned attempt) const
{
    const auto first = std::max(m_longest / 8, 100ms);
    return std::min(first * (2 * attempt - 1), m_longest * attempt);
}

} // namespace port135::probe
