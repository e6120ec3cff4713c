// SPDX-License-Identifier: GPL-3.0-or-later
// What the scans of several places saw of hosts, as small as a matrix needs it.
#pragma once

#include "core/observation.h"
#include "core/scan_record.h"
#include "policy/path_verdict.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::policy {

struct PortSighting
{
    std::uint16_t port = 0;
    PortView view = PortView::None;
    std::vector<core::Uuid> interfaces; ///< listed or said to be served there; ascending
};

/// One host as one scan saw it.
struct Sighting
{
    core::Address address;
    std::uint16_t mapperPort = 135;
    PortView mapper = PortView::None;
    core::Outcome outcome = core::Outcome::NotExamined;
    core::Timestamp time{};
    bool mapWhole = false; ///< the map was read to its end: what is not listed is not there
    std::vector<PortSighting> ports; ///< TCP ports listed or tried, without the mapper's; ascending
    std::vector<core::Uuid> interfaces; ///< of the whole map, whatever they are bound to; ascending
    // Who it is: empty where not found out. Raw as received.
    std::string computer; ///< NetBIOS
    std::string domain;
    std::string dns;
    std::optional<std::chrono::milliseconds> clockSkew; ///< its clock minus the scanner's
    std::vector<core::Address> ownAddresses; ///< what the host itself names
};

Sighting sightingOf(const core::Observation &observation);

/// One scan from one place.
struct PlaceScan
{
    std::string place; ///< raw: as typed, or the name of the vantage
    bool named = true; ///< false: a scan made without a place; never a reference
    /// Whose addresses it saw: "" unless ranges overlap. A policy that declares the place says it instead.
    std::string realm;
    core::Vantage vantage = core::Vantage::SameSegment;
    std::string id; ///< names the scan everywhere
    std::string targets;
    std::string scanner; ///< the computer it ran on
    std::string programVersion;
    core::Timestamp started{};
    core::Timestamp ended{};
    bool stoppedEarly = false;
    bool practice = false;
    bool portsTried = false; ///< the stage that tries listed ports was made
    std::vector<Sighting> hosts;
};

/// Without hosts: they are added one by one.
PlaceScan placeScanOf(const core::ScanRecord &record, std::string_view place);

} // namespace port135::policy
