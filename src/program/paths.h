// SPDX-License-Identifier: GPL-3.0-or-later
// Where the programs keep their files. Both use the same ones.
#pragma once

#include <QString>

namespace port135::program {

// The first of these that holds says where:
// 1. the environment variable PORT135_DATA names a folder: everything there (tests, several profiles);
// 2. a file `portable.ini` lies beside the program: everything beside it (a memory stick);
// 3. the user's own folders: XDG_DATA_HOME and XDG_CONFIG_HOME, or %LOCALAPPDATA%.
// Nothing is created by asking.

bool isPortable();
/// Absolute, without a slash at its end.
QString dataFolder();
/// The history.
QString databaseFile();
/// What the window remembers; INI.
QString settingsFile();
/// The user's own additions to the interface catalogue; TSV.
QString userCatalogueFile();

} // namespace port135::program
