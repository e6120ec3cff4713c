// SPDX-License-Identifier: GPL-3.0-or-later
// A scheduled command for the scheduler of an operating system: scans without the window and without a logon.
#pragma once

#include "core/result.h"
#include "schedule/schedule.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace port135::schedule {

enum class SchedulerKind {
    Systemd, ///< a .service and a .timer of systemd
    WindowsTask, ///< a task of the Windows Task Scheduler, schema 1.2
};

/// "systemd", "windows-task"
std::optional<SchedulerKind> parseSchedulerKind(const QString &name);

struct ScheduledCommand
{
    QString program; ///< absolute path, as on the computer that will run it
    QStringList arguments;
    Schedule schedule;
    QString name; ///< of the unit or task: letters, digits, '-', '_' and '.', at most 64
};

struct UnitFile
{
    QString fileName; ///< without a folder
    QByteArray content; ///< as it is to be stored: UTF-8, or UTF-16 with its mark for Windows
    QString howTo; ///< translated: what to do with it, may be empty
};

/// `from`: the first day for schedulers that want one. The error is a sentence: a name or an argument that
/// the format cannot hold (a line end).
core::Result<QList<UnitFile>, QString> scheduleUnits(SchedulerKind kind, const ScheduledCommand &command,
                                                     const QDateTime &from);

/// One argument of ExecStart, quoted [systemd.service(5), COMMAND LINES].
QString systemdQuoted(const QString &argument);
/// One argument of a Windows command line, quoted as CommandLineToArgvW reads it.
QString windowsQuoted(const QString &argument);

} // namespace port135::schedule
