// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers.h"

#include "ui/settings.h"

#include <string_view>
#include <utility>

namespace port135::ui {
namespace {

constexpr std::pair<Setting, std::string_view> receiverKinds[] = {
    {Setting::SyslogReceiver, "syslog"},
    {Setting::Webhook, "webhook"},
};

} // namespace

Receivers::Receivers(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_notifier, &notify::Notifier::failed, this, [this](const QString &message) {
        if (std::exchange(m_isTest, false))
            Q_EMIT tested(message);
        else
            Q_EMIT failed(message);
    });
    connect(&m_notifier, &notify::Notifier::idle, this, [this] {
        if (!std::exchange(m_isTest, false))
            return;
        QString text = tr("Sent. Look for it at the receiver: a datagram is not acknowledged.");
        if (m_settings.value(Setting::Webhook)
                .toString()
                .trimmed()
                .startsWith(u"http://", Qt::CaseInsensitive))
            text += u' '
                + tr("The webhook is not encrypted: anybody on the way reads the address and the results. "
                     "Use https:// where the receiver has it.");
        Q_EMIT tested(text);
    });
}

QStringList Receivers::destinations() const
{
    QStringList list;
    for (const auto &[setting, kind] : receiverKinds) {
        const auto address = m_settings.value(setting).toString().trimmed();
        if (address.isEmpty())
            continue;
        if (const auto sink = notify::findSinkKind(kind)->create(address))
            list += (*sink)->destination();
    }
    return list;
}

QString Receivers::fill()
{
    m_notifier.clear();
    QString problem;
    for (const auto &[setting, kind] : receiverKinds) {
        const auto address = m_settings.value(setting).toString().trimmed();
        if (address.isEmpty())
            continue;
        auto sink = notify::findSinkKind(kind)->create(address);
        if (sink)
            m_notifier.add(std::move(*sink));
        else
            problem = sink.error();
    }
    return problem;
}

void Receivers::send(const notify::Notification &notification)
{
    if (m_notifier.isIdle()) {
        if (const QString problem = fill(); !problem.isEmpty())
            Q_EMIT failed(problem);
    }
    if (m_notifier.hasSinks())
        m_notifier.send(notification);
}

void Receivers::test()
{
    if (!m_notifier.isIdle())
        return;
    if (const QString problem = fill(); !problem.isEmpty()) {
        Q_EMIT tested(problem);
    } else if (!m_notifier.hasSinks()) {
        Q_EMIT tested(tr("Fill in a receiver first."));
    } else {
        m_isTest = true;
        Q_EMIT tested(tr("Sending…"));
        m_notifier.send(notify::testNotification());
    }
}

} // namespace port135::ui
