// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// verify BUNDLE
int runVerifyCommand(const QStringList &arguments);

} // namespace port135::cli
