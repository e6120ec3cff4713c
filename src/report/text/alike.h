// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that all take a connection and say nothing of RPC, in the same way: then most likely one thing in
// between answers for all of them (a SYN proxy, a tarpit, a load balancer).
#pragma once

#include "core/observation.h"
#include "core/scan_record.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>

namespace port135::report {

struct AlikeGroup
{
    core::Cause cause = core::Cause::None; ///< how their connections ended
    std::uint64_t addresses = 0;
    std::uint64_t answered = 0; ///< addresses of the scan that answered in any way, these included
};

/// Counts the hosts of one scan that it is given; a few bytes in all.
class AlikeCount
{
public:
    static constexpr std::uint64_t fewest = 64; ///< fewer of them are said one by one
    static constexpr std::uint64_t percent = 90; ///< of what answered

    void add(const core::Observation &observation);

    /// The one kind that is nearly everything. Hosts that were not added count as answered where the record
    /// says so.
    std::optional<AlikeGroup> group(const core::ScanRecord &scan = {}) const;
    /// Of those that ended in this way, whatever their share.
    std::uint64_t countOf(core::Cause cause) const;

private:
    std::map<core::Cause, std::uint64_t> m_byCause;
    std::uint64_t m_answered = 0;
};

bool isOf(const AlikeGroup &group, const core::Observation &observation);

/// "4095 of 4096 addresses that answered …: most likely something in between answers for them."
QString alikeSentence(const AlikeGroup &group);

} // namespace port135::report
