// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `merge PART...`: parts of a scan made one. 0: whole, 3: something is missing, 2: nothing was merged.
int runMergeCommand(const QStringList &arguments);

} // namespace port135::cli
