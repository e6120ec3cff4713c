// SPDX-License-Identifier: GPL-3.0-or-later
// A scan that the scheduler of an operating system repeats: port135-cli schedule and the window write the
// same files.
#pragma once

#include "core/result.h"
#include "pipeline/scan_service.h"
#include "schedule/schedule_units.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace port135::service {

/// The scheduler of this operating system.
schedule::SchedulerKind usualScheduler();
/// Whether a task of this kind runs on another operating system than this one.
bool isElsewhere(schedule::SchedulerKind kind);

struct ScheduledScan
{
    QString program; ///< absolute path of port135-cli on the computer that will run it
    QStringList arguments; ///< what `port135-cli scan` is given; the addresses of webhooks may be among them
    schedule::Schedule schedule;
    QString name = QStringLiteral("port135-scan"); ///< of the unit or task
    QString user = {}; ///< see ScheduledCommand
};

/// As it is written into a unit; the addresses of webhooks no longer stand in the arguments.
schedule::ScheduledCommand scheduledCommand(schedule::SchedulerKind kind, ScheduledScan scan);

/// What `port135-cli scan` is given to make the scan of a request. What its targets say by a file, a shard or
/// learned ports is not carried. The error is a sentence: a practice network, or targets that are too long
/// for a command line.
core::Result<QStringList, QString> scanArguments(const pipeline::ScanRequest &request);

/// Writes them into `folder`, which is made; an older file of the name is replaced when the new one is whole.
/// The paths, or a sentence.
core::Result<QStringList, QString> writeUnitFiles(const QList<schedule::UnitFile> &files,
                                                  const QString &folder);

} // namespace port135::service
