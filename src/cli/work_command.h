// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace port135::cli {

/// `work`: units from standard input, frames to standard output (a child process). `work --bus FOLDER`: units
/// and frames of a shared folder. See docs/architecture.md.
int runWorkCommand(const QStringList &arguments);

} // namespace port135::cli
