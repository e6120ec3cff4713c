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

RoundTrips::RoundTrips(std::chrono::milliseconds longest)
    : m_longest(longest)
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
}

std::chrono::milliseconds RoundTrips::patience(const core::Address &address, unsigned attempt) const
{
    const auto most = m_longest * attempt;
    const auto found = m_subnets.find(subnetOf(address));
    if (found == m_subnets.end() || found->second.samples < enoughSamples)
        return most;
    // TCP's limit is for a path that was measured just now; others of the subnet may be busier.
    const auto &estimate = found->second;
    const auto limit = (estimate.smoothed + 4 * estimate.variation) * (2 * attempt);
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(limit), leastPatience(attempt), most);
}

std::chrono::milliseconds RoundTrips::leastPatience(unsigned attempt) const
{
    const auto first = std::max(m_longest / 8, 100ms);
    return std::min(first * (2 * attempt - 1), m_longest * attempt);
}

} // namespace port135::probe
