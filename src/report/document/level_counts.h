// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts counted by level: of a scan, and of each of its subnets.
#pragma once

#include "core/address.h"
#include "core/finding.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace port135::report {

/// Hosts by level, and those that answered without one.
struct LevelCounts
{
    std::array<std::uint64_t, std::size_t(core::Level::Critical) + 1> levels{};
    std::uint64_t notRated = 0;

    void add(std::optional<core::Level> level) { level ? ++levels[std::size_t(*level)] : ++notRated; }
    std::uint64_t all() const;
    /// Worst first: compares the numbers of critical hosts, then of high ones ...
    friend bool operator<(const LevelCounts &a, const LevelCounts &b);
};

/// The /24 of an IPv4 address, the /64 of an IPv6 address: its first address.
core::Address subnetOf(const core::Address &address);
/// "10.0.0.0/24"
std::string subnetText(const core::Address &subnet);

class SubnetLevels
{
public:
    void add(const core::Address &address, std::optional<core::Level> level);

    struct Subnet
    {
        core::Address address;
        LevelCounts counts;
    };
    /// Worst first, `most` of them at the most.
    std::vector<Subnet> worst(std::size_t most) const;
    std::size_t size() const { return m_subnets.size(); }

private:
    std::map<core::Address, LevelCounts> m_subnets;
};

} // namespace port135::report
