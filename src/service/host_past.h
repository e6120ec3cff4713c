// SPDX-License-Identifier: GPL-3.0-or-later
// What the history knows of the hosts of a scan: what changed about each since the scan before, and since
// when it is known.
#pragma once

#include "comparison/comparison.h"
#include "history/history.h"

#include <QList>

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::service {

struct FindingPast
{
    std::string_view rule; ///< static storage
    core::Timestamp firstSeen;
    bool isNew = false; ///< the scan itself is the first
};

struct HostPast
{
    /// Empty: nothing to compare with, or no open port on either side.
    std::optional<comparison::Change> change;
    /// Beginning of the first scan in which port 135 of this address answered.
    std::optional<core::Timestamp> firstSeen;
    /// The same for the finding that gives the host its level.
    std::optional<core::Timestamp> findingFirstSeen;
    /// The same for each open finding. Empty where there is no scan to compare with.
    std::vector<FindingPast> findings;
};

using HostPasts = std::unordered_map<core::Address, HostPast>;

/// Whether nothing says that they were made from two places: older scans name none. What two places see
/// differs by what stands between, and is no change.
bool maySharePlace(const core::ScanRecord &one, const core::ScanRecord &other);

/// The scan that `scan` is compared with where nobody chose one, of `scans` with the newest first: the
/// baseline, where it is earlier and of the same targets, else the newest whole scan that is; from the same
/// place. Re-checks are none; a practice scan is compared with practice scans. Null where there is none.
const history::ScanInfo *scanBefore(const QList<history::ScanInfo> &scans, const core::ScanRecord &scan);
history::HistoryResult<std::optional<history::ScanInfo>> scanBefore(const history::History &history,
                                                                    const core::ScanRecord &scan);

using HostChanges = std::unordered_map<core::Address, comparison::Change>;

/// What changed, by where each host is now, or was, where it left its address to nobody. Hosts with no open
/// port on either side are left out.
HostChanges changesOf(const comparison::Comparison &comparison);

/// Any thread; takes as long as reading `before` does. Addresses that nothing is known of are left out.
history::HistoryResult<HostPasts> hostPasts(const history::History &history,
                                            const std::optional<history::ScanInfo> &before,
                                            const core::ScanRecord &scan,
                                            const QList<core::HostResultPtr> &hosts);

} // namespace port135::service
