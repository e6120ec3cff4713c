// SPDX-License-Identifier: GPL-3.0-or-later
// A stored scan as one side of a comparison.
#pragma once

#include "comparison/comparison.h"
#include "history/history.h"

namespace port135::service {

/// Reads every host once. Of large scans the details are read again from `history` when the comparison asks
/// for them, which has to outlive the side then.
history::HistoryResult<comparison::Side> readSide(const history::History &history,
                                                  const history::ScanInfo &scan);

} // namespace port135::service
