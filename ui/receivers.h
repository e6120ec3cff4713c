// SPDX-License-Identifier: GPL-3.0-or-later
// Those who are told of what is found, as the settings name them: a line of log or a webhook.
#pragma once

#include "notify/notifier.h"

#include <QObject>
#include <QStringList>

namespace port135::ui {

class Settings;

class Receivers : public QObject
{
    Q_OBJECT

public:
    explicit Receivers(const Settings &settings, QObject *parent = nullptr);

    /// Where to, without passwords and keys; empty for nobody.
    QStringList destinations() const;
    /// To all, in the background. While something is still being sent, it goes to those that this began with.
    void send(const notify::Notification &notification);
    /// Sends the test message; what came of it is said by tested(), at once where nobody is named. Not while
    /// something is being sent.
    void test();

Q_SIGNALS:
    /// A message was given up; translated.
    void failed(const QString &message);
    /// How far the test has come, in a sentence.
    void tested(const QString &message);

private:
    /// A sentence of what is wrong with an address; empty for nothing.
    QString fill();

    const Settings &m_settings;
    notify::Notifier m_notifier;
    bool m_isTest = false;
};

} // namespace port135::ui
