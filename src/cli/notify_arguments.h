// SPDX-License-Identifier: GPL-3.0-or-later
// --notify-syslog, --notify-webhook: who is told when a command has done its work.
#pragma once

#include "core/result.h"
#include "notify/notifier.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>

namespace port135::cli {

class Interrupt;

/// One option for each kind of sink; each may be repeated.
void addNotifyOptions(QCommandLineParser &parser);

/// The sinks asked for; null where none is. The error is a sentence for the user.
core::Result<std::shared_ptr<notify::Notifier>, QString>
readNotifyArguments(const QCommandLineParser &parser);

/// Sends, and runs the event loop until all is delivered or given up: that is said on standard error, and
/// changes no exit code. Where it takes longer than a moment, that is said, too, and that the results are
/// written, if they are. Ctrl-C ends the waiting.
void deliver(notify::Notifier &notifier, const notify::Notification &notification, Interrupt &interrupt,
             bool areResultsWritten = true);

} // namespace port135::cli
