// SPDX-License-Identifier: GPL-3.0-or-later
// port135-cli exceptions: the findings that were accepted, and accepting more.
#pragma once

#include <QStringList>

namespace port135::cli {

int runExceptionsCommand(const QStringList &arguments);

} // namespace port135::cli
