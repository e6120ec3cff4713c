// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and re-checks as documents: before and after, in a form that can be printed and filed.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "knowledge/catalogue.h"
#include "report/document/document.h"
#include "report/report_context.h"

namespace port135::report {

/// Of hosts that are the same only their number.
Document comparisonDocument(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
                            const ReportContext &context, const DocumentLimits &limits);
Document recheckDocument(const comparison::Recheck &recheck, const ReportContext &context,
                         const DocumentLimits &limits);

Mark markOf(comparison::Change change);
Mark markOf(comparison::Verdict verdict);

} // namespace port135::report
