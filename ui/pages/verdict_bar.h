// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan came to, in place of the form that it was begun with: how many hosts need action and which,
// what changed, and what port 135 turned out to be.
#pragma once

#include "core/host_result.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace port135::ui {

class HostModel;
class Session;

/// "2 of 6 hosts need action: switch the spooler off on dc1; replace files."
QString verdictSentence(const HostModel &hosts);

class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(Session &session, QWidget *parent = nullptr);

    QString sentence() const;
    /// Only the sentence: the form of the next scan is above it and needs the room.
    void setBrief(bool brief);

Q_SIGNALS:
    /// The form is to be shown, or to be put away again.
    void newScanWanted(bool form);
    /// Hosts of one outcome; `quiet`: such as are only listed with all hosts.
    void outcomeWanted(const QString &filter, bool quiet);
    /// One computer of the practice network is to be repaired and looked at again.
    void repairWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillChips();
    QString origin() const;
    QString changes() const;

    Session &m_session;
    QLabel *m_sentence;
    QLabel *m_origin;
    QToolButton *m_change;
    QToolButton *m_repair;
    QToolButton *m_recheck;
    QToolButton *m_newScan;
    QWidget *m_counts; ///< the chips, and what changed
    QHBoxLayout *m_chips;
    QTimer m_timer; ///< several changes at once are shown once
};

} // namespace port135::ui
