// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notify_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/notify_arguments.h"

#include <QCoreApplication>

namespace port135::cli {
namespace {

class NotifyCommandText
{
    Q_DECLARE_TR_FUNCTIONS(NotifyCommand)
};

} // namespace

int runNotifyCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(NotifyCommandText::tr(
        "Sends one test message to receivers, so that one knows before the night that scans reach "
        "them. Nothing is scanned."));
    addNotifyOptions(parser);
    parser.addOption({QStringLiteral("lang"), QCoreApplication::translate("ScanArguments", "en or ja."),
                      QCoreApplication::translate("ScanArguments", "LANGUAGE")});
    if (const auto ended = parse(parser, arguments, QStringLiteral("notify")))
        return *ended;
    const auto notifier = readNotifyArguments(parser);
    if (!notifier)
        return refuse(notifier.error());
    if (!*notifier)
        return refuse(
            NotifyCommandText::tr("Name a receiver: --notify-syslog ADDRESS or --notify-webhook ADDRESS."));
    bool failed = false;
    QObject::connect(notifier->get(), &notify::Notifier::failed, notifier->get(),
                     [&failed](const QString &) { failed = true; });
    Interrupt interrupt;
    deliver(**notifier, notify::testNotification(), interrupt, false);
    if (failed || !(*notifier)->isIdle())
        return ExitUsage;
    say(NotifyCommandText::tr(
        "The test message was sent. Look for it at the receiver: a datagram is not acknowledged."));
    return ExitClean;
}

} // namespace port135::cli
