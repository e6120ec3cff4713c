// SPDX-License-Identifier: GPL-3.0-or-later
// One scan on the command line, from the request to the exit code.
#pragma once

#include "cli/command.h"
#include "cli/scan_arguments.h"

namespace port135::cli {

/// Runs the event loop until the scan has ended. Data to standard output or the file, all else to standard
/// error. Ctrl-C stops the scan; what was found is written, and stays well-formed.
int runScan(ScanArguments arguments);

/// What would be scanned and how long at the most, to standard output.
int printPlan(const ScanArguments &arguments);

} // namespace port135::cli
