// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the host table: the numbers that it is sorted, counted and filtered by. What is shown is worked
// out by the columns when it is.
#pragma once

#include "comparison/comparison.h"
#include "core/host_result.h"
#include "ui/models/finding_verdicts.h"
#include "ui/models/interface_table.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace port135::ui {

struct InterfaceUse
{
    quint32 number = 0; ///< of InterfaceTable
    bool remote = false; ///< listed on a transport of the network
    bool open = false; ///< a port that it is listed on took a connection
};

/// What the user wrote about a host.
struct RowNote
{
    QString text;
    QStringList tags;
    QStringList addresses; ///< see history::HostNote
    std::string searchText; ///< lower case, UTF-8
    std::vector<std::string> searchTags;
};

/// Since when a finding of a host is known.
struct FindingSince
{
    qint64 first = 0; ///< ms since 1970: beginning of the first scan that had it
    bool isNew = false; ///< that is the shown one
};

struct HostRow
{
    core::HostResultPtr result;
    std::vector<InterfaceUse> interfaces; ///< each once
    std::string search; ///< service::searchText(); empty for hosts that gave nothing
    std::shared_ptr<const RowNote> note; ///< may be null

    std::shared_ptr<const FindingVerdicts> verdicts; ///< may be null
    /// Of open findings, by rule (static storage); empty where it is not known.
    std::vector<std::pair<std::string_view, FindingSince>> findingsSince;

    quint64 addressHigh = 0; ///< orders IPv4 before IPv6, with addressLow
    quint64 addressLow = 0;
    qint64 rttMicroseconds = std::numeric_limits<qint64>::max(); ///< the largest where unknown
    quint32 remoteServices = 0; ///< interfaces with an endpoint that can be used over the network
    quint32 openPorts = 0; ///< listed ports that took a connection
    quint32 accepted = 0; ///< findings
    qint64 firstSeen = 0; ///< ms since 1970; 0: not known
    qint64 findingFirstSeen = 0; ///< the same for the finding that gives the level
    std::optional<comparison::Change> change; ///< since the scan before, where it is known
    quint8 level = 0; ///< levelKey()
    bool interesting = false;
};

/// `table` learns the interfaces of the host.
HostRow makeHostRow(const core::HostResultPtr &result, InterfaceTable &table);
/// What depends on the rating or the language, again.
void refreshHostRow(HostRow &row);

} // namespace port135::ui
