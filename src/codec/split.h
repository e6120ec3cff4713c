// SPDX-License-Identifier: GPL-3.0-or-later
// How one scan is split among several computers that have nothing but the same command in common.
#pragma once

#include "core/address.h"
#include "core/scan_options.h"
#include "target/range_set.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace port135::codec {

inline constexpr std::uint32_t mostShards = 65'536;

/// A name among the targets or exclusions, and where it led to on this computer.
struct PlannedName
{
    std::string name;
    std::uint8_t prefix = 0; ///< the network around it that is meant; 0: the host alone
    bool excluded = false;
    std::vector<core::Address> addresses;

    friend bool operator==(const PlannedName &, const PlannedName &) = default;
};

/// What all computers must agree on before their results belong together: `fixed` and the names; `addresses`
/// of names may differ, which is said when the parts are merged.
struct SharedPlan
{
    target::RangeSet fixed; ///< typed as addresses, exclusions typed as addresses taken off
    std::vector<PlannedName> names; ///< in the order typed

    /// What is to be examined: with names, less excluded ones.
    target::RangeSet addresses() const;
};

/// Of addresses alone.
inline SharedPlan planOf(const target::RangeSet &addresses)
{
    SharedPlan plan;
    plan.fixed = addresses;
    return plan;
}

/// Every address of the plan in exactly one shard. Runs of neighbours go to the shards in turn, so that each
/// shard lies in all subnets; a shard has some 4,096 runs at the most. Names are dealt out on their own: a
/// name that leads elsewhere on another computer moves nothing but its own addresses.
class Split
{
public:
    /// 1 <= shards <= mostShards
    Split(const SharedPlan &plan, std::uint32_t shards);

    std::uint32_t shards() const { return m_shards; }
    /// 1 .. shards(); empty where the plan does not have it. Of a name without an address: by `name`.
    std::optional<std::uint32_t> shardOf(const core::Address &address) const;
    std::optional<std::uint32_t> shardOfName(const std::string &name) const;
    /// Of one shard.
    target::RangeSet addresses(std::uint32_t shard) const;

private:
    target::RangeSet m_fixed;
    target::RangeSet m_excluded; ///< by name
    std::uint32_t m_shards;
    std::uint64_t m_run = 1; ///< addresses side by side
    std::map<std::string, std::uint32_t> m_names; ///< to shards; targets only
    std::map<std::uint32_t, target::RangeSet> m_named; ///< by shard: what only names lead to
};

/// SHA-256, hexadecimal, of what must be alike: `fixed`, the names as typed, and what the options say of
/// which facts are got (not how fast), and from where.
std::string planHash(const SharedPlan &plan, const core::ScanOptions &options, const std::string &place);

} // namespace port135::codec
