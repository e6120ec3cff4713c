// SPDX-License-Identifier: GPL-3.0-or-later
// A command of port135-cli: one file each, one line in commands.cpp.
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace port135::cli {

/// What the program ends with; part of the command line contract. Where several hold: 2, 3, 1, 4, 0.
enum ExitCode {
    ExitClean = 0, ///< complete, nothing at or above --fail-on
    ExitFindings = 1, ///< complete, something is
    ExitUsage = 2, ///< wrong use, or cannot start
    ExitStopped = 3, ///< stopped early
    ExitIncomplete = 4, ///< complete, nothing at or above --fail-on, but not all could be examined or stored
};

struct Subcommand
{
    std::string_view name;
    QString (*summary)(); ///< one line for --help; null: not listed there
    /// `arguments` begin with the program's name, as QCommandLineParser wants them; without the command's
    /// name.
    int (*run)(const QStringList &arguments);
};

std::span<const Subcommand> commands();
const Subcommand *findCommand(const QString &name);

} // namespace port135::cli
