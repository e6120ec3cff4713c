// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `export SCAN`: a stored scan in any format.
int runExportCommand(const QStringList &arguments);

} // namespace port135::cli
