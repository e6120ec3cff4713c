// SPDX-License-Identifier: GPL-3.0-or-later
// Two scans side by side: what is new, gone and changed, and what cannot be said.
#pragma once

#include "history/history_error.h"
#include "history/scan_info.h"
#include "ui/models/change_filter.h"
#include "ui/models/change_list.h"
#include "ui/pages/page.h"

#include <QList>
#include <QToolButton>

class QComboBox;
class QLabel;
class QStackedWidget;
class QSplitter;
class QTableView;
class QTextBrowser;

namespace port135::ui {

class Banner;
class ChangeBar;
class EmptyState;

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
    static void addScan(QComboBox &combo, const history::ScanInfo &scan, const QString &label);
    /// The scans that the later one can be compared with; `wanted` is chosen where it is one of them, or,
    /// with `anyWanted`, whatever it is.
    void fillBefore(std::optional<history::ScanId> wanted, bool anyWanted);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void compare();
    void show(ComparisonPtr comparison);
    void describe();
    void showHost();
    /// For the scan that is chosen as the later one, the best to compare it with.
    void chooseBefore();
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
    QTableView *m_table;
    QTextBrowser *m_details;
    QSplitter *m_split;
    ChangeBar *m_bar;
    QStackedWidget *m_body; ///< the changes, or why there can be none
    EmptyState *m_unrelated;
};

} // namespace port135::ui
