// SPDX-License-Identifier: GPL-3.0-or-later
// What no scan of this window examines, one expression a line.
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace port135::ui {

class Triage;

class ExclusionsDialog : public QDialog
{
    Q_OBJECT

public:
    ExclusionsDialog(Triage &triage, QWidget *parent);

    void accept() override;

private:
    Triage &m_triage;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
};

} // namespace port135::ui
