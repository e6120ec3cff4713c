// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says beside the scan, from the history.
#pragma once

#include "history/history.h"
#include "report/report_context.h"

namespace port135::service {

/// Of a stored scan, with its trend. `history` may be null or unreadable: then there is no trend. Management
/// networks are left to the caller.
report::ReportContext reportContext(const history::ScanInfo &scan, const history::History *history);

/// The earlier whole scans of the same targets; none for a practice scan, or where the history cannot be
/// read: a report without a trend is better than none.
void addTrend(report::ReportContext &context, const core::ScanRecord &scan, const history::History &history);

/// Of a scan that is about to run: operator and machine are those of this program. `databaseFile` may be
/// empty or not there.
report::ReportContext reportContext(const core::ScanRecord &scan, const QString &name,
                                    const QString &operatorName, const QString &databaseFile);

} // namespace port135::service
