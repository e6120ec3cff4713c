// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says beside the scan, from the history.
#pragma once

#include "history/history.h"
#include "report/report_context.h"

#include <optional>

namespace port135::pipeline {

/// Of a stored scan, with its trend. `history` may be null or unreadable: then there is no trend. Management
/// networks are left to the caller.
report::ReportContext reportContext(const history::ScanInfo &scan, const history::History *history);

/// Hosts by level as reports and charts of that scan count them: those that answered.
report::TrendPoint trendPoint(const history::ScanInfo &scan);

/// The earlier whole scans of the same targets; none for a practice scan, or where the history cannot be
/// read: a report without a trend is better than none.
void addTrend(report::ReportContext &context, const core::ScanRecord &scan, const history::History &history);

/// Of a scan that is about to run: operator and machine are those of this program. `databaseFile` may be
/// empty or not there.
report::ReportContext reportContext(const core::ScanRecord &scan, const QString &name,
                                    const QString &operatorName, const QString &databaseFile);

/// What a history knows of a scan in it, over what `context` says already; the trend, too. Without such a
/// scan only the trend is added, as of `record`.
void complete(report::ReportContext &context, std::optional<history::ScanId> scan,
              const core::ScanRecord &record, const history::History &history);

/// A stored scan and the history that it is in, which outlives the calls below.
struct ScanSource
{
    const history::History &history;
    history::ScanInfo info;
};

/// Of a comparison or a re-check of stored scans, with the hashes of both: reads every host of both.
report::ReportContext reportContext(const ScanSource &before, const ScanSource &after);

/// Who this program works for, where the user did not say: the account that it runs under. May be empty.
QString accountName();

} // namespace port135::pipeline
