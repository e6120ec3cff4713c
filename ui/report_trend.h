// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan_record.h"
#include "history/history.h"
#include "report/report_context.h"

namespace port135::ui {

/// Earlier scans of the same targets, for the trend in the report of this one. Nothing is added where the
/// history cannot be read: a report without a trend is better than none.
void addTrend(report::ReportContext &context, const history::History &history,
              const core::ScanRecord &record);

} // namespace port135::ui
