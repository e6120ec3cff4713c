// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/resume_point.h"

#include <algorithm>

namespace port135::history {

ResumePoint makeResumePoint(ScanInfo info, ScanPlan plan, target::RangeSet examined,
                            std::vector<core::HostResultPtr> cutShort)
{
    // Never below 0, whatever a file says.
    const auto takeOne = [](std::uint64_t &count) { count -= std::min<std::uint64_t>(count, 1); };
    for (const auto &host : cutShort) {
        takeOne(info.record.examined);
        takeOne(info.record.counts[host->observation.outcome]);
    }
    examined.subtract(addressesOf(cutShort));
    return {std::move(info), std::move(plan), std::move(examined), std::move(cutShort)};
}

target::RangeSet addressesOf(const std::vector<core::HostResultPtr> &hosts)
{
    std::vector<target::AddressRange> ranges;
    ranges.reserve(hosts.size());
    for (const auto &host : hosts)
        ranges.push_back({host->observation.address, host->observation.address});
    return target::RangeSet(std::move(ranges));
}

} // namespace port135::history
