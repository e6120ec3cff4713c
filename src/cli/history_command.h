// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `history`: lists the stored scans, and changes them.
int runHistoryCommand(const QStringList &arguments);

} // namespace port135::cli
