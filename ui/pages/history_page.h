// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier scans: open, name, compare, resume, delete, take to another computer.
#pragma once

#include "history/history_error.h"
#include "history/scan_info.h"
#include "ui/models/scan_list.h"
#include "ui/pages/page.h"

#include <QFuture>
#include <QList>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableView;

namespace port135::history {
class History;
}

namespace port135::ui {

class Banner;
class EmptyState;

class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);
    /// Deletes what was to be deleted, and waits for it.
    ~HistoryPage() override;

    void arrive() override;
    void copySelection() override;
    void focusFilter() override;
    void saveState() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Texts;

    QWidget *newDetails();
    void addAction(const char *name, Icon icon, const char *text, const char *tip, const QKeySequence &keys,
                   void (HistoryPage::*run)());
    void reload();
    void showScans(const history::Result<QList<history::ScanInfo>> &scans);
    void followSelection();
    QList<history::ScanInfo> selected() const;
    void changeHistory(std::function<history::Result<void>(history::History &)> work);
    void showError(const QString &message);

    void openSelected();
    void compareSelected();
    void resumeSelected();
    void resumeScan(history::ScanId id, bool allowPublic);
    void toggleBaseline();
    void removeSelected();
    void undoRemove();
    void removeForGood();
    void exportSelected();
    void importFile();
    void storeName();
    void storeNote();
    void retranslate();

    Session &m_session;
    ScanList m_scans;
    QSortFilterProxyModel m_shown;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    std::optional<history::ScanId> m_asksForPublic; ///< the scan that the button of the message lets go on
    Banner *m_removed;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_noteLabel = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_facts = nullptr;
    std::optional<history::ScanId> m_edited; ///< whose name and note are in the fields
    QList<history::ScanInfo> m_all;
    QSet<history::ScanId> m_removing; ///< no longer shown, not yet deleted
    QTimer m_removeTimer;
    QTimer m_noteTimer;
    QFuture<void> m_writing; ///< the last change
};

} // namespace port135::ui
