// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows before the first scan: what to do first.
#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;
class QVBoxLayout;

namespace port135::ui {

class Session;

class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One of this machine's networks was picked: its expression.
    void networkPicked(const QString &expression);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_choices;
};

} // namespace port135::ui
