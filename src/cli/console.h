// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and error. The room's platform file for terminals.
#pragma once

#include <QFile>
#include <QString>

namespace port135::cli {

enum class Stream {
    Output,
    Error,
};

bool isTerminal(Stream stream);
/// Columns of the terminal; 0 where there is none.
int terminalWidth(Stream stream);
/// Opens standard output for data: unbuffered by Qt, binary on every system.
bool openOutput(QFile &file);
/// Opens standard input for data: unbuffered and binary, so that a live source is read as it comes.
bool openInput(QFile &file);
/// A line for people, on standard error, in UTF-8; '\n' begins another one. What a terminal would obey is
/// escaped (core::escaped).
void say(const QString &line);

} // namespace port135::cli
