// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of the program wrote a file of settings: an older one is brought up to date, a later one is
// refused.
#pragma once

#include "core/result.h"

#include <QString>

#include <span>

class QSettings;

namespace port135::program {

/// Changes a file of the version before into the next: renames a key, converts a unit.
using SettingsStep = void (*)(QSettings &file);

/// The first step leads from version 0 to 1; version 0 are the files that do not name theirs.
std::span<const SettingsStep> settingsSteps();

/// Brings `file` up to date; a copy of what an older version wrote is left beside it (port135.ini.v0). A file
/// that holds nothing is not touched. The error says, translated, which file was refused and what to do: a
/// later version wrote it, and nothing in it was changed.
core::Result<void, QString> prepareSettings(QSettings &file,
                                            std::span<const SettingsStep> steps = settingsSteps());

/// Before the first value is written into a new file: it names its version from then on.
void nameSettingsVersion(QSettings &file);

/// The same refusal without changing anything; empty where the file may be used, or is not there.
QString settingsRefusal(const QString &fileName);

} // namespace port135::program
