// SPDX-License-Identifier: GPL-3.0-or-later
// What every command does with its arguments first.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace port135::cli {

/// Adds --help, parses. A value means: the command is done, with this exit code (help was printed, or wrong
/// use said).
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command);

/// Says what is wrong on standard error; the exit code of wrong use.
int refuse(const QString &message);

} // namespace port135::cli
