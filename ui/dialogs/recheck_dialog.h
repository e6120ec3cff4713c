// SPDX-License-Identifier: GPL-3.0-or-later
// The record of a re-check: what is fixed, still there, not verifiable and new.
#pragma once

#include "ui/models/recheck_list.h"
#include "ui/report_source.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;
class QTableView;

namespace port135::ui {

class Banner;
class Session;

class RecheckDialog : public QDialog
{
    Q_OBJECT

public:
    RecheckDialog(Session &session, RecheckPtr recheck, ReportSource source, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void print();
    void retranslate();

    Session &m_session;
    RecheckPtr m_recheck;
    ReportSource m_source;
    RecheckList m_list;
    QSortFilterProxyModel m_shown;
    Banner *m_message;
    QLabel *m_summary;
    std::array<QLabel *, std::size_t(comparison::Verdict::New) + 1> m_counts{};
    QTableView *m_table;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace port135::ui
