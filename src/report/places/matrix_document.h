// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence of a segmentation test as a report, for every format that takes documents.
#pragma once

#include "report/document/document.h"
#include "report/places/matrix_report.h"

namespace port135::report {

/// Scope, method, result, what breaks the policy, what is not proven, exceptions, re-tests, cells, policy
/// text, scans. Long tables are cut, and say so; JSON and CSV hold every cell.
Document matrixDocument(const MatrixReport &report);

} // namespace port135::report
