// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and re-checks as CSV: one row a change, one row a verdict.
#pragma once

#include "comparison/comparison.h"
#include "comparison/recheck.h"
#include "knowledge/catalogue.h"

#include <functional>
#include <string_view>

namespace port135::report {

/// Calls `write` with whole lines, the byte order mark and the names of the columns first.
void writeCsv(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
              const std::function<void(std::string_view)> &write);
void writeCsv(const comparison::Recheck &recheck, const std::function<void(std::string_view)> &write);

} // namespace port135::report
