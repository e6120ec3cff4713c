// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of separation was: from where, of what, how, when and by whom, and what was not tested.
#pragma once

#include "report/document/document.h"
#include "report/places/matrix_report.h"

namespace port135::report {

Part scopePart(const MatrixReport &report);
Part methodPart();
/// The scans, and the policy text with its hash.
Part provenancePart(const MatrixReport &report);
/// With room for a name, a day and a hand.
Part signaturePart();

} // namespace port135::report
