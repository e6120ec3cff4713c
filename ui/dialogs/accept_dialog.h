// SPDX-License-Identifier: GPL-3.0-or-later
// Accepts a finding of the chosen hosts: which one, for which hosts, who answers for it, why, until when.
#pragma once

#include "core/host_result.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace port135::ui {

class Session;

class AcceptDialog : public QDialog
{
    Q_OBJECT

public:
    /// `rule`: the finding that is proposed; empty: the worst.
    AcceptDialog(Session &session, const QList<core::HostResultPtr> &hosts, QWidget *parent,
                 const QString &rule = {});

    /// Of these hosts a finding can be accepted.
    static bool hasOpenFinding(const QList<core::HostResultPtr> &hosts);

    void accept() override;

private:
    void fillRules();
    void fillInterfaces();
    void fillScopes();
    core::Acceptance exception() const;

    Session &m_session;
    QList<core::HostResultPtr> m_hosts;
    QComboBox *m_rule;
    QComboBox *m_scope;
    QLineEdit *m_targets;
    QComboBox *m_interface;
    QLineEdit *m_owner;
    QPlainTextEdit *m_reason;
    QDateEdit *m_expires;
    QLabel *m_problem;
};

} // namespace port135::ui
