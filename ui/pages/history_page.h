// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier scans: open, name, compare, resume, delete, take to another computer.
#pragma once

#include "history/history_error.h"
#include "history/scan_info.h"
#include "ui/pages/page.h"
#include "ui/scan_removal.h"

#include <QFuture>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

class QLineEdit;
class QStackedWidget;

namespace port135::history {
class History;
}

namespace port135::ui {

class Banner;
class EmptyState;
class ScanForm;
class ScanTable;

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

    void reload();
    void showScans(const history::HistoryResult<QList<history::ScanInfo>> &scans);
    void followSelection();
    void changeHistory(std::function<history::HistoryResult<void>(history::History &)> work);
    void showError(const QString &message);

    void openSelected();
    void compareSelected();
    void resumeSelected();
    void resumeScan(history::ScanId id, bool allowPublic);
    void resumed(history::ScanId id, const core::Result<void, pipeline::RequestError> &begun);
    void toggleBaseline();
    void removeSelected();
    void removeForGood(const QSet<history::ScanId> &ids);
    void exportSelected();
    void importFile();
    void retranslate();

    Session &m_session;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_message;
    std::optional<history::ScanId> m_asksForPublic; ///< the scan that the button of the message lets go on
    Banner *m_removed;
    ScanRemoval m_removal;
    QLineEdit *m_filter;
    ScanTable *m_table;
    ScanForm *m_form;
    QList<history::ScanInfo> m_all;
    QFuture<void> m_writing; ///< the last change
};

} // namespace port135::ui
