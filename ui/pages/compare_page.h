// SPDX-License-Identifier: GPL-3.0-or-later
// Two scans side by side: what is new, gone and changed, and what cannot be said.
#pragma once

#include "history/history_error.h"
#include "history/scan_info.h"
#include "ui/models/change_list.h"
#include "ui/pages/page.h"

#include <QList>
#include <QSortFilterProxyModel>
#include <QToolButton>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QSplitter;
class QTableView;
class QTextBrowser;

namespace port135::ui {

class Banner;
class EmptyState;

/// Only some kinds of change, and only rows with a text.
class ChangeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(comparison::Change change, bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::array<bool, std::size_t(comparison::Change::NotComparable) + 1> m_shown{true, true, true, false,
                                                                                 true};
};

class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(Session &session, QWidget *parent = nullptr);

    void arrive() override;
    void copySelection() override;
    void focusFilter() override;
    void saveState() override;

    void choose(history::ScanId before, history::ScanId after);

Q_SIGNALS:
    /// A comparison is shown, or why there is none.
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadScans();
    void fill(const QList<history::ScanInfo> &scans);
    void compare();
    void show(ComparisonPtr comparison);
    void showHost();
    void save();
    void retranslate();

    Session &m_session;
    ChangeList m_changes;
    ChangeFilter m_shown;
    QList<history::ScanInfo> m_scans;
    ComparisonPtr m_comparison;
    std::optional<history::ScanId> m_wantedBefore;
    std::optional<history::ScanId> m_wantedAfter;
    quint64 m_run = 0; ///< answers to older questions are dropped
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    QLabel *m_beforeLabel;
    QComboBox *m_before;
    QLabel *m_afterLabel;
    QComboBox *m_after;
    QToolButton *m_swap;
    QToolButton *m_save;
    QLabel *m_summary;
    QLabel *m_notices;
    std::array<QToolButton *, std::size_t(comparison::Change::NotComparable) + 1> m_chips{};
    QLineEdit *m_filter;
    QTableView *m_table;
    QTextBrowser *m_details;
    QSplitter *m_split;
};

} // namespace port135::ui
