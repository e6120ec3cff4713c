// SPDX-License-Identifier: GPL-3.0-or-later
// All accepted findings: owner, reason, end; they can be withdrawn here.
#pragma once

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace port135::ui {

class Triage;

class ExceptionsDialog : public QDialog
{
    Q_OBJECT

public:
    ExceptionsDialog(Triage &triage, QWidget *parent);

private:
    void fill();

    Triage &m_triage;
    QTableWidget *m_table;
    QPushButton *m_withdraw;
};

} // namespace port135::ui
