// SPDX-License-Identifier: GPL-3.0-or-later
// One host on both sides, looked at closely. Of this room only.
#pragma once

#include "comparison/comparison.h"

namespace port135::comparison {

/// What holds for every host of two scans.
struct ScanPair
{
    const core::ScanRecord &before;
    const core::ScanRecord &after;
    Reason blocked = Reason::None; ///< whyScansDiffer
};

/// Fills in the details and `change` of a host whose port was open on both sides; before and after are set.
void compareHost(const ScanPair &frame, HostChange &host);

/// Its findings as those of a host that only one side has: all New, Gone or NotComparable.
void listFindings(HostChange &host, Change change, Reason reason);

} // namespace port135::comparison
