// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli matrix [SCAN…]: what is reachable from where, and is that what was declared.
int runMatrixCommand(const QStringList &arguments);

} // namespace port135::cli
