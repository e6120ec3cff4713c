// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a scheduled command can run where it will run: what it reads and writes, seen with the account and
// the protection of its unit. Asked when the unit is written, since nobody looks at night.
#pragma once

#include "core/result.h"
#include "schedule/schedule_units.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace port135::schedule {

/// The command with absolute paths for what it reads, and with what its unit must let it do. The error is one
/// or two sentences, translated: what could not work, and the way to make it work. Looks at files; no
/// traffic. `isElsewhere`: the program lies on another computer, so that only its path is judged.
core::Result<ScheduledCommand, QString> checkedCommand(SchedulerKind kind, ScheduledCommand command,
                                                       bool isElsewhere);

/// The shell command that runs the service once as systemd would: by systemd where that runs, else in
/// namespaces with the same protection (that needs root). Empty arguments: neither is possible here.
QStringList trialCommand(const ScheduledCommand &command);

} // namespace port135::schedule
