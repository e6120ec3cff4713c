// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of separation found: what breaks the policy, what is not proven, what was accepted, what was
// mended, and every cell.
#pragma once

#include "report/document/document.h"
#include "report/places/matrix_report.h"

namespace port135::report {

Part violationsPart(const MatrixReport &report);
Part notProvenPart(const MatrixReport &report);
Part exceptionsPart(const MatrixReport &report);
Part retestsPart(const MatrixReport &report);
Part cellsPart(const MatrixReport &report);

} // namespace port135::report
