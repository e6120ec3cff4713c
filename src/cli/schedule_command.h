// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli schedule: the files that make a scheduler of the system run `port135-cli scan` by itself.
int runScheduleCommand(const QStringList &arguments);

} // namespace port135::cli
