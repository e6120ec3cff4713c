// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// port135-cli policy check|init|import.
int runPolicyCommand(const QStringList &arguments);

} // namespace port135::cli
