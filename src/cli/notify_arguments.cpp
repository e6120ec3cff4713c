// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notify_arguments.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace port135::cli {
namespace {

class NotifyArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(NotifyArguments)
};

const auto fileOption = QStringLiteral("notify-webhook-file");
constexpr auto longDelivery = std::chrono::milliseconds(1'500);

QString optionOf(const notify::SinkKind &kind)
{
    return QStringLiteral("notify-") + text::fromLatin1(kind.name);
}

/// The addresses in a file, one a line; a secret does not belong into the list of processes.
core::Result<QStringList, QString> addressesIn(const QString &fileName)
{
    constexpr qint64 most = 64 << 10;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(
            NotifyArgumentsText::tr("The file %1 cannot be read: %2.").arg(fileName, file.errorString()));
    const auto bytes = file.read(most + 1);
    QStringList addresses;
    for (const auto &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (const auto text = line.trimmed(); !text.isEmpty() && !text.startsWith(u'#'))
            addresses.append(text);
    }
    if (addresses.isEmpty() || bytes.size() > most)
        return core::failure(
            NotifyArgumentsText::tr("The file %1 must hold the addresses of webhooks, one a line.")
                .arg(fileName));
    return addresses;
}

} // namespace

void addNotifyOptions(QCommandLineParser &parser)
{
    parser.addOption({fileOption,
                      NotifyArgumentsText::tr(
                          "The same for webhooks whose addresses stand in this file, one a line: other users "
                          "of this computer see the arguments of a command."),
                      NotifyArgumentsText::tr("FILE")});
    for (const auto &kind : notify::sinkKinds()) {
        parser.addOption({optionOf(kind),
                          NotifyArgumentsText::tr(
                              "When it is done, tell %1: %2; may be repeated. A receiver that does not "
                              "answer is tried for about half a minute.",
                              "kind of receiver, address")
                              .arg(kind.title(), kind.hint()),
                          NotifyArgumentsText::tr("ADDRESS")});
    }
}

core::Result<std::shared_ptr<notify::Notifier>, QString> readNotifyArguments(const QCommandLineParser &parser)
{
    auto notifier = std::make_shared<notify::Notifier>();
    for (const auto &kind : notify::sinkKinds()) {
        auto addresses = parser.values(optionOf(kind));
        if (kind.name == "webhook") {
            for (const auto &file : parser.values(fileOption)) {
                const auto listed = addressesIn(file);
                if (!listed)
                    return core::failure(listed.error());
                addresses += *listed;
            }
        }
        for (const auto &address : addresses) {
            auto sink = kind.create(address);
            if (!sink)
                return core::failure(sink.error());
            if (kind.name == "webhook"
                && address.trimmed().startsWith(QStringLiteral("http://"), Qt::CaseInsensitive))
                say(NotifyArgumentsText::tr(
                        "Warning: the webhook %1 is not encrypted: anybody on the way reads the address and "
                        "the results. Use https:// where the receiver has it.")
                        .arg((*sink)->destination()));
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
        say(NotifyArgumentsText::tr("Not all messages were delivered."));
        loop.quit();
    });
    QObject::connect(&notifier, &notify::Notifier::failed, &loop,
                     [](const QString &message) { say(message); });
    QObject::connect(&notifier, &notify::Notifier::idle, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(longDelivery, &loop, [areResultsWritten] {
        say(areResultsWritten
                ? NotifyArgumentsText::tr(
                    "The results are written. Messages about them are still being delivered, for about "
                    "half a minute at most. Press Ctrl-C to end without them.")
                : NotifyArgumentsText::tr(
                    "Messages are still being delivered, for about half a minute at most. Press Ctrl-C "
                    "to end without them."));
    });
    notifier.send(notification);
    if (!notifier.isIdle())
        loop.exec();
}

} // namespace port135::cli
