// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan needs to begin, and to go on after it was cut off.
#pragma once

#include "core/address.h"
#include "core/host_result.h"
#include "core/scan_record.h"
#include "history/scan_info.h"
#include "target/range_set.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace port135::history {

/// A list that targets came from.
struct StoredOrigin
{
    std::string source; ///< what results say of it
    std::string targets; ///< its expressions
};

/// Of ScanPlan::learnedPorts.
inline constexpr std::size_t mostStoredPorts = 1'048'576;

/// What was asked for, with names resolved: nothing of it changes when the scan is resumed.
struct ScanPlan
{
    target::RangeSet addresses; ///< to examine, exclusions taken off
    std::vector<std::pair<core::Address, std::string>> typedNames; ///< the name that the user typed
    bool allowPublic = false;
    bool reverseDns = true;
    bool guessVantage = false; ///< the record's vantage was found out, not chosen
    std::vector<StoredOrigin> origins;
    /// Ports that another scan read in maps, by host. They stay here: a file for elsewhere holds none.
    std::vector<std::pair<core::Address, std::uint16_t>> learnedPorts;
};

/// A scan about to begin. `record.started` is its beginning.
struct NewScan
{
    core::ScanRecord record;
    ScanPlan plan;
    QString name;
    QString note;
    QString operatorName;
    QString machine;
    QString uuid; ///< empty: a new one
    std::optional<ScanId> recheckOf;
};

struct ResumePoint
{
    ScanInfo info; ///< `record.examined` and `record.counts` without the hosts of `cutShort`
    ScanPlan plan;
    target::RangeSet examined; ///< the addresses whose results are stored, without those of `cutShort`
    /// Hosts that a stop of the scan cut short: they are to be examined again, and stay stored until then.
    std::vector<core::HostResultPtr> cutShort;
};

/// `info` and `examined` as they are stored: with the hosts of `cutShort`.
ResumePoint makeResumePoint(ScanInfo info, ScanPlan plan, target::RangeSet examined,
                            std::vector<core::HostResultPtr> cutShort);
/// The addresses of `hosts`.
target::RangeSet addressesOf(const std::vector<core::HostResultPtr> &hosts);

} // namespace port135::history
