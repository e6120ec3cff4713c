// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the system has it.
#pragma once

#include <QPalette>
#include <QStringView>

#include <optional>

namespace port135::ui {

enum class Scheme {
    System,
    Light,
    Dark,
};

/// "system", "light", "dark": as stored and as on the command line.
QString name(Scheme scheme);
std::optional<Scheme> parseScheme(QStringView name);

QPalette schemePalette(Scheme scheme);
/// Palette and style of the whole application, now; may be called again.
void applyScheme(Scheme scheme);

} // namespace port135::ui
