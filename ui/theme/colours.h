// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the window by name, for light and dark. Nobody writes a colour anywhere else.
#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace port135::ui {

enum class Colour {
    CriticalText,
    CriticalBack,
    HighText,
    HighBack,
    MediumText,
    MediumBack,
    LowText,
    LowBack,
    InfoText,
    InfoBack,
    UnratedText,
    UnratedBack,
    Surface, ///< what plain text stands on: window and base
    MutedText,
    ErrorText,
    OpenText, ///< a port that took a connection
    NoteText,
    NoteBack,
    WarningText,
    WarningBack,
    FailureText,
    FailureBack,
    PracticeText,
    PracticeBack,
    Edge, ///< around fields, on Surface
};

struct ColourDefinition
{
    Colour id;
    const char *name; ///< "level.critical.text": for user themes and tests
    QRgb light;
    QRgb dark;
};

/// Text that is shown on a background: must be readable (4.5:1, WCAG 2.1 AA) in both themes.
struct ColourPair
{
    Colour text;
    Colour back;
};

/// In the order of Colour.
std::span<const ColourDefinition> colours();
std::span<const ColourPair> readablePairs();

QColor colour(Colour id, bool dark);
/// For the application's palette as it is now.
QColor colour(Colour id);

/// By lightness: Qt 6.4 cannot tell the system's colour scheme.
bool isDark(const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1..21.
double contrast(const QColor &a, const QColor &b);

} // namespace port135::ui
