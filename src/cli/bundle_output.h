// SPDX-License-Identifier: GPL-3.0-or-later
// `export SCAN --format bundle`: the one format that is several files, and needs the history of the scan.
#pragma once

#include "cli/stored_scan.h"

#include <QCommandLineParser>

namespace port135::cli {

/// Whether the arguments ask for a bundle: by --format, or by the ending of --output.
bool wantsBundle(const QCommandLineParser &parser);
/// The exit code of the command.
int writeBundleOf(const StoredScan &scan, const QCommandLineParser &parser);

} // namespace port135::cli
