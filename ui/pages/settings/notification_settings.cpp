// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace port135::ui {
namespace {

class NotificationSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(NotificationSettings)

public:
    NotificationSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
    {
        addHeading([] { return tr("After a watched scan"); });
        addNote([] {
            return tr(
                "When a watch finds new exposure, it is sent to these receivers. Nothing is sent where a "
                "field is empty.");
        });
        addLine(
            Setting::SyslogReceiver, [] { return tr("&Syslog receiver:"); },
            [] { return notify::findSinkKind("syslog")->hint(); });
        addLine(
            Setting::Webhook, [] { return tr("&Webhook:"); },
            [] { return notify::findSinkKind("webhook")->hint(); });
        auto *test = new QPushButton(this);
        test->setObjectName(QStringLiteral("testMessage"));
        addButton(test, [] { return tr("Send a &test message"); });
        m_result = addFact([] { return tr("Last test:"); });
        m_result->setObjectName(QStringLiteral("testResult"));
        m_result->setWordWrap(true);
        connect(test, &QPushButton::clicked, this, [this] { sendTest(); });
        connect(&m_notifier, &notify::Notifier::failed, this, [this](const QString &message) {
            m_failed = true;
            m_result->setText(message);
        });
        connect(&m_notifier, &notify::Notifier::idle, this, [this] {
            if (m_failed)
                return;
            QString text = tr("Sent. Look for it at the receiver: a datagram is not acknowledged.");
            const auto webhook = settings().value(Setting::Webhook).toString().trimmed();
            if (webhook.startsWith(u"http://", Qt::CaseInsensitive))
                text +=
                    u' '
                    + tr(
                        "The webhook is not encrypted: anybody on the way reads the address and the results. "
                        "Use https:// where the receiver has it.");
            m_result->setText(text);
        });
    }

private:
    void sendTest()
    {
        if (!m_notifier.isIdle())
            return;
        m_notifier.clear();
        m_failed = false;
        for (const auto &[kind, key] :
             {std::pair("syslog", Setting::SyslogReceiver), std::pair("webhook", Setting::Webhook)}) {
            const auto address = settings().value(key).toString().trimmed();
            if (address.isEmpty())
                continue;
            auto sink = notify::findSinkKind(kind)->create(address);
            if (!sink) {
                m_result->setText(sink.error());
                return;
            }
            m_notifier.add(std::move(*sink));
        }
        if (!m_notifier.hasSinks()) {
            m_result->setText(tr("Fill in a receiver first."));
            return;
        }
        m_result->setText(tr("Sending…"));
        m_notifier.send(notify::testNotification());
    }

    notify::Notifier m_notifier;
    QLabel *m_result = nullptr;
    bool m_failed = false;
};

} // namespace

QWidget *createNotificationSettings(Session &session, QWidget *parent)
{
    return new NotificationSettings(session, parent);
}

} // namespace port135::ui
