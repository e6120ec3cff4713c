// SPDX-License-Identifier: GPL-3.0-or-later
// The table of hosts: keeps the chosen rows and the place one is reading at while rows arrive and the filter
// changes.
#pragma once

#include "core/host_result.h"

#include <QTableView>

#include <vector>

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
    void copyRows() const;
    void saveState();

Q_SIGNALS:
    void currentHostChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepBeforeReset();
    void restoreAfterReset();
    void keepBeforeReorder();
    void restoreAfterReorder();

    Session &m_session;
    HostSortFilter &m_shown;
    QString m_emptyText;
    bool m_resetting = false;
    core::HostResultPtr m_lastHost;
    std::vector<core::HostResultPtr> m_selected;
    core::HostResultPtr m_current;
    QPersistentModelIndex m_top;
};

} // namespace port135::ui
