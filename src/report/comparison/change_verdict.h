// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison or a re-check comes down to: the sentence of its first page, and its counts by rule.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "report/document/document.h"

namespace port135::report {

Lead verdictOf(const comparison::Comparison &comparison);
Lead verdictOf(const comparison::Recheck &recheck);

/// One row a rule, worst first: on how many hosts its finding is new, gone, changed, not comparable.
Table changesByRule(const comparison::Comparison &comparison);
/// One row a rule, worst first: what was to be mended, what is, and what is not proven.
Table verdictsByRule(const comparison::Recheck &recheck);
/// Rule by rule what was to be done, and what came of it host by host.
Part recheckFindings(const comparison::Recheck &recheck, const DocumentLimits &limits);

} // namespace port135::report
