// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `key new FILE`, `key show FILE`: keys for --sign and --trust.
int runKeyCommand(const QStringList &arguments);

} // namespace port135::cli
