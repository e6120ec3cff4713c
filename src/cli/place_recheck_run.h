// SPDX-License-Identifier: GPL-3.0-or-later
// recheck --policy FILE --place NAME: what breaks a policy is looked at again from its own place.
#pragma once

#include <QCommandLineParser>

namespace port135::cli {

/// Adds --policy and --place, with what says which scans count.
void addPlaceRecheckOptions(QCommandLineParser &parser);
/// The exit code. `parser` is that of the command, with --policy set.
int runPlaceRecheck(const QCommandLineParser &parser);

} // namespace port135::cli
