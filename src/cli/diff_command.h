// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli diff SCAN SCAN: exit code 0 where nothing differs, 1 where something does, 2 on an error.
int runDiffCommand(const QStringList &arguments);

} // namespace port135::cli
