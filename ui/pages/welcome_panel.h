// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows before the first scan: what to do first.
#pragma once

#include "intake/local_networks.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace port135::ui {

class Session;

class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(Session &session, QWidget *parent = nullptr);

    /// One button for each of the first few.
    void offer(QList<intake::LocalNetwork> networks);

Q_SIGNALS:
    /// One of this machine's networks is to be scanned: its expression.
    void scanWanted(const QString &expression);
    /// It is only to be filled in, so that something can be changed first.
    void networkPicked(const QString &expression);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    /// At the longest, as a duration; empty where the scan would be refused.
    QString expectedTime(const QString &expression) const;

    Session &m_session;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_choices;
};

} // namespace port135::ui
