// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix for a terminal.
#pragma once

#include "report/places/matrix_report.h"

#include <QStringList>

namespace port135::report {

/// Hosts and services by places, then what breaks the policy, what is not proven, and what to know. `all`:
/// also hosts of which nothing can be reached and nothing is against the policy. The last line is
/// "not proven: N".
QStringList matrixLines(const MatrixReport &report, int width, bool colour, bool all);

} // namespace port135::report
