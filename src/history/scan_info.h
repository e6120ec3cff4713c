// SPDX-License-Identifier: GPL-3.0-or-later
// A scan as the history lists it.
#pragma once

#include "core/finding.h"
#include "core/scan_record.h"

#include <QString>

#include <array>
#include <optional>

namespace port135::history {

/// Of one database file: another file gives an imported scan another one. See ScanInfo::uuid.
using ScanId = qint64;

enum class ScanStatus : quint8 {
    Running, ///< some program is at it now
    Complete,
    Stopped, ///< by its user; can be resumed
    Interrupted, ///< its program or the power ended before the scan did; can be resumed
};

/// "running", "complete", "stopped", "interrupted"
QString name(ScanStatus status);

/// Nobody is at it, and hosts are left.
constexpr bool isResumable(ScanStatus status)
{
    return status == ScanStatus::Stopped || status == ScanStatus::Interrupted;
}

struct ScanInfo
{
    ScanId id = 0;
    QString uuid; ///< travels with export and import
    QString name; ///< may be empty
    QString note;
    QString operatorName;
    QString machine; ///< where the scanner ran
    /// Targets, options, times, versions; `examined` and `counts` are those of the hosts stored.
    core::ScanRecord record;
    ScanStatus status = ScanStatus::Complete;
    std::array<quint64, std::size_t(core::Level::Critical) + 1> levels{}; ///< hosts, by core::Level
    quint64 notRated = 0; ///< hosts without a level
    quint64 accepted = 0; ///< findings that an exception covers whole
    qint64 bytes = 0; ///< what its hosts take in the file, about
    std::optional<ScanId> recheckOf;
    bool baseline = false; ///< the scan that others are compared with; one at the most
};

} // namespace port135::history
