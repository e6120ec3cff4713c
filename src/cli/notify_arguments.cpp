// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notify_arguments.h"

#include "cli/console.h"
#include "cli/interrupt.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace port135::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(NotifyArguments)
};

constexpr auto longDelivery = std::chrono::milliseconds(1'500);

QString optionOf(const notify::SinkKind &kind)
{
    return QStringLiteral("notify-") + QString::fromLatin1(kind.name.data(), qsizetype(kind.name.size()));
}

} // namespace

void addNotifyOptions(QCommandLineParser &parser)
{
    for (const auto &kind : notify::sinkKinds()) {
        parser.addOption({optionOf(kind),
                          Text::tr("When it is done, tell %1: %2; may be repeated. A receiver that does not "
                                   "answer is tried for about half a minute.",
                                   "kind of receiver, address")
                              .arg(kind.title(), kind.hint()),
                          Text::tr("ADDRESS")});
    }
}

core::Result<std::shared_ptr<notify::Notifier>, QString> readNotifyArguments(const QCommandLineParser &parser)
{
    auto notifier = std::make_shared<notify::Notifier>();
    for (const auto &kind : notify::sinkKinds()) {
        const auto addresses = parser.values(optionOf(kind));
        for (const auto &address : addresses) {
            auto sink = kind.create(address);
            if (!sink)
                return core::failure(sink.error());
            notifier->add(std::move(*sink));
        }
    }
    if (!notifier->hasSinks())
        return std::shared_ptr<notify::Notifier>();
    return notifier;
}

void deliver(notify::Notifier &notifier, const notify::Notification &notification, Interrupt &interrupt,
             bool areResultsWritten)
{
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&loop] {
        say(Text::tr("Not all messages were delivered."));
        loop.quit();
    });
    QObject::connect(&notifier, &notify::Notifier::failed, &loop,
                     [](const QString &message) { say(message); });
    QObject::connect(&notifier, &notify::Notifier::idle, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(longDelivery, &loop, [areResultsWritten] {
        say(areResultsWritten
                ? Text::tr(
                    "The results are written. Messages about them are still being delivered, for about "
                    "half a minute at most. Press Ctrl-C to end without them.")
                : Text::tr(
                    "Messages are still being delivered, for about half a minute at most. Press Ctrl-C "
                    "to end without them."));
    });
    notifier.send(notification);
    if (!notifier.isIdle())
        loop.exec();
}

} // namespace port135::cli
