// SPDX-License-Identifier: GPL-3.0-or-later
// The table of hosts: keeps the chosen rows and the place one is reading at while rows arrive and the filter
// changes.
#pragma once

#include "core/host_result.h"

#include <QList>
#include <QTableView>
#include <QTimer>

#include <vector>

class QMenu;

namespace port135::ui {

class HostSortFilter;
class Session;

class HostTable : public QTableView
{
    Q_OBJECT

public:
    HostTable(Session &session, HostSortFilter &shown, QWidget *parent = nullptr);

    /// Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    core::HostResultPtr currentHost() const;
    /// In the order shown.
    QList<core::HostResultPtr> selectedHosts() const;
    /// The columns that are shown, in their order, as tab-separated text.
    void copyRows() const;
    void copyAddresses() const;
    /// Which columns are shown: one action each, and one that restores the first choice.
    void fillColumnMenu(QMenu &menu);
    void saveState();

Q_SIGNALS:
    void currentHostChanged();
    void selectedHostsChanged();
    /// The context menu is about to be shown: more may be added to it.
    void menuWanted(QMenu *menu);
    /// A term of the filter, or what must not be so.
    void filterWanted(const QString &term, bool exclude);
    /// Enter was pressed on a host.
    void detailsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restoreHeader();
    void resetColumns();
    /// Unless the user chose widths.
    void fit();
    /// Where a column shows what only the history knows.
    void wantPast();
    void toggleGroup(const QModelIndex &index);
    void keepBeforeReset();
    void restoreAfterReset();
    void keepBeforeReorder();
    void restoreAfterReorder();
    void followNewest();
    void announceCurrent();

    Session &m_session;
    HostSortFilter &m_shown;
    QString m_emptyText;
    bool m_resetting = false;
    bool m_fitting = false;
    bool m_ownWidths = false; ///< the user changed one
    QTimer m_fitTimer; ///< once the first rows are there
    core::HostResultPtr m_lastHost;
    std::vector<core::HostResultPtr> m_selected;
    core::HostResultPtr m_current;
    core::HostResultPtr m_topHost;
    QPersistentModelIndex m_top;
};

} // namespace port135::ui
