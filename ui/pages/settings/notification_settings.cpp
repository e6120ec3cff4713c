// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"
#include "ui/pages/settings/sections.h"
#include "ui/pages/settings/settings_form.h"
#include "ui/receivers.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace port135::ui {
namespace {

class NotificationSettings : public SettingsForm
{
    Q_DECLARE_TR_FUNCTIONS(NotificationSettings)

public:
    NotificationSettings(Session &session, QWidget *parent)
        : SettingsForm(session.settings(), parent)
        , m_receivers(session.settings())
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
        connect(test, &QPushButton::clicked, &m_receivers, &Receivers::test);
        connect(&m_receivers, &Receivers::tested, m_result, &QLabel::setText);
    }

private:
    Receivers m_receivers;
    QLabel *m_result = nullptr;
};

} // namespace

QWidget *createNotificationSettings(Session &session, QWidget *parent)
{
    return new NotificationSettings(session, parent);
}

} // namespace port135::ui
