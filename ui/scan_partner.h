// SPDX-License-Identifier: GPL-3.0-or-later
// Which scans of the history are worth comparing.
#pragma once

#include "history/scan_info.h"

#include <QList>

#include <optional>
#include <utility>

namespace port135::ui {

/// What `scan` is best compared with: the scan before of the same targets, else the baseline of the same kind
/// (practice or not, and place). Of `scans`, which has the newest first; null for none.
const history::ScanInfo *partnerOf(const QList<history::ScanInfo> &scans, const history::ScanInfo &scan);

/// Whether the two tell something about each other: both of the practice network or neither, and of one port.
bool canCompare(const history::ScanInfo &one, const history::ScanInfo &other);

/// Indexes of the newest two of `scans` that can be compared: before, after. Not of two places, which differ
/// by what stands between. Nothing where no two can.
std::optional<std::pair<int, int>> firstPair(const QList<history::ScanInfo> &scans);

} // namespace port135::ui
