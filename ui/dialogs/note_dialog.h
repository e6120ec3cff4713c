// SPDX-License-Identifier: GPL-3.0-or-later
// Note and tags of the chosen hosts.
#pragma once

#include "core/host_result.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QPlainTextEdit;

namespace port135::ui {

class Triage;

class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(Triage &triage, const QList<core::HostResultPtr> &hosts, QWidget *parent);

    void accept() override;

private:
    Triage &m_triage;
    QList<core::HostResultPtr> m_hosts;
    QPlainTextEdit *m_text;
    QLineEdit *m_tags;
};

} // namespace port135::ui
