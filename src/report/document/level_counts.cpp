// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/level_counts.h"

#include <algorithm>
#include <numeric>

namespace port135::report {

std::uint64_t LevelCounts::all() const
{
    return std::accumulate(levels.begin(), levels.end(), notRated);
}

bool operator<(const LevelCounts &a, const LevelCounts &b)
{
    for (std::size_t i = a.levels.size(); i-- > 0;) {
        if (a.levels[i] != b.levels[i])
            return a.levels[i] > b.levels[i];
    }
    return a.notRated > b.notRated;
}

core::Address subnetOf(const core::Address &address)
{
    if (address.isV4())
        return core::Address::v4(address.toV4() & 0xffffff00u);
    auto bytes = address.bytes();
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t(0));
    return core::Address::v6(bytes);
}

std::string subnetText(const core::Address &subnet)
{
    return subnet.toString() + (subnet.isV4() ? "/24" : "/64");
}

void SubnetLevels::add(const core::Address &address, std::optional<core::Level> level)
{
    m_subnets[subnetOf(address)].add(level);
}

std::vector<SubnetLevels::Subnet> SubnetLevels::worst(std::size_t most) const
{
    std::vector<Subnet> subnets;
    subnets.reserve(m_subnets.size());
    for (const auto &[address, counts] : m_subnets)
        subnets.push_back({address, counts});
    std::ranges::stable_sort(subnets, [](const Subnet &a, const Subnet &b) { return a.counts < b.counts; });
    if (subnets.size() > most)
        subnets.resize(most);
    return subnets;
}

} // namespace port135::report
