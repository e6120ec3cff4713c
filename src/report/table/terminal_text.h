// SPDX-License-Identifier: GPL-3.0-or-later
// Text in the columns of a terminal: how wide it is there, cut, padded and wrapped.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace port135::report::terminal {

/// Columns that a code point takes: 2 for East Asian wide and full-width characters and emoji, 0 for marks
/// that combine with the character before and for format characters, else 1 [Unicode UAX #11].
int width(char32_t codePoint);
int width(QStringView text);

/// At most `columns` wide; what is cut off is told by "…". Never cuts inside a character.
QString cut(const QString &text, int columns);
/// Cut, then filled with spaces to exactly `columns`.
QString padded(const QString &text, int columns);
/// Right-aligned.
QString paddedLeft(const QString &text, int columns);
/// Lines at most `columns` wide, broken at spaces and between the wide characters of Japanese, where no line
/// may begin with “。” or end with “「” [Unicode UAX #14]; inside a word only where it is longer than a line.
QStringList wrapped(const QString &text, int columns);

enum class Paint {
    Plain,
    Strong,
    Faint,
    Alarm,
    Red,
    Yellow,
    Cyan,
};

/// With the escape sequences of `paint` around it [ECMA-48 8.3.117] where `colour` is wanted, else as it is.
QString painted(const QString &text, Paint paint, bool colour);

} // namespace port135::report::terminal
