// SPDX-License-Identifier: GPL-3.0-or-later
// A re-check worked out again from the two scans that it rests on.
#pragma once

#include "comparison/recheck.h"
#include "history/history.h"

#include <string_view>

namespace port135::service {

/// `later` is the scan that was the re-check, `earlier` the one whose findings it looked for. Of the hosts
/// and of the rule that were asked for, as the stored record names them; `rule` (static storage), where
/// given, in place of that. Details are shared with the result: `history` may go.
history::HistoryResult<comparison::Recheck> readRecheck(const history::History &history,
                                                        const history::ScanInfo &earlier,
                                                        const history::ScanInfo &later,
                                                        std::string_view rule = {});

} // namespace port135::service
