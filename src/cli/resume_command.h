// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `resume [SCAN]`: goes on with a scan that was stopped or cut off.
int runResumeCommand(const QStringList &arguments);

} // namespace port135::cli
