// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli notify: a test message to receivers.
int runNotifyCommand(const QStringList &arguments);

} // namespace port135::cli
