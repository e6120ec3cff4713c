// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli traffic: who uses RPC here, read from recordings and logs. Sends nothing.
#pragma once

#include <QStringList>

namespace port135::cli {

int runTrafficCommand(const QStringList &arguments);

} // namespace port135::cli
