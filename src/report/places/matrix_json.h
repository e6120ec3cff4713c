// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix for programs.
#pragma once

#include "report/places/matrix_report.h"

#include <functional>
#include <string_view>

namespace port135::report {

/// {"policy":{…},"places":[…],"cells":[…],"violations":[…],"not_proven":N,"notes":[…],"changes":[…]}. Of a
/// cell, "first" is the oldest look at it, or at its reference, that is there, "last" the newest. Broken
/// needs are among the violations: their verdict is "blocked". Without a policy, policy, rule, zone and
/// to_zone are null.
void writeMatrixJson(const MatrixReport &report, const std::function<void(std::string_view)> &write);

/// One line a cell, with the keys of the JSON as its columns.
void writeMatrixCsv(const MatrixReport &report, const std::function<void(std::string_view)> &write);

} // namespace port135::report
