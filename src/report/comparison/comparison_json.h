// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and re-checks as JSON: fixed keys in a fixed order, null for what is not known, as in the
// contract for hosts.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "knowledge/catalogue.h"
#include "report/report_context.h"

#include <QByteArray>

namespace port135::report {

/// {"before":{scan},"after":{scan},"differs":…,"counts":{…},"hosts":[…]}; hosts that are the same only where
/// wanted. `context` is that of the later scan and holds that of the earlier one. Ends with a line end.
QByteArray toJson(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
                  const ReportContext &context = {}, bool withSame = false);

/// {"before":{scan},"after":{scan},"all_fixed":…,"counts":{…},"items":[…],"rule":"R7"|null}, the rule where
/// only its findings were asked for. Ends with a line end.
QByteArray toJson(const comparison::Recheck &recheck, const knowledge::Catalogue &catalogue,
                  const ReportContext &context = {});

} // namespace port135::report
