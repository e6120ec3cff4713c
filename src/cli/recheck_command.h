// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli recheck [SCAN]: exit code 0 where every finding is fixed, 1 where one is not (still there,
/// new, or not verifiable), 2 on an error, 3 where it was stopped early.
int runRecheckCommand(const QStringList &arguments);

} // namespace port135::cli
