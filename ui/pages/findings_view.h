// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of all shown hosts, below them the hosts of the chosen one, and what can be done with all of
// these at once.
#pragma once

#include "ui/models/finding_hosts_model.h"
#include "ui/models/finding_model.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QTableView;
class QToolButton;

namespace port135::ui {

class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(const HostSortFilter &shown, QWidget *parent = nullptr);

    /// Of the lower table; null where none is chosen.
    core::HostResultPtr currentHost() const;
    /// "R7"; empty where none is chosen.
    QString currentRule() const;
    /// Everything that has the chosen finding open.
    QList<core::HostResultPtr> currentHosts() const;
    void copyRows() const;
    void focusTable();
    void setBusy(bool busy); ///< while a scan runs nothing is looked for again

Q_SIGNALS:
    void currentHostChanged();
    void recheckWanted(const QList<port135::core::HostResultPtr> &hosts, const QString &rule);
    void acceptWanted(const QList<port135::core::HostResultPtr> &hosts, const QString &rule);
    void copyAddressesWanted(const QList<port135::core::HostResultPtr> &hosts);
    /// As the format of this name; empty: whatever is chosen.
    void exportWanted(const QList<port135::core::HostResultPtr> &hosts, const QString &format);
    /// The host table with this filter.
    void hostsWanted(const QString &filter);
    void hostWindowWanted(const port135::core::HostResultPtr &host);
    void filterWanted(const QString &value, bool exclude);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void showHosts();
    void fillActions(QMenu &menu);
    void fit();
    void retranslate();
    int currentRow() const;

    const HostSortFilter &m_shown;
    FindingModel m_findings;
    QSortFilterProxyModel m_sorted;
    FindingHostsModel m_hosts;
    QTableView *m_findingTable;
    QTableView *m_hostTable;
    QLabel *m_title;
    QToolButton *m_recheck;
    QToolButton *m_accept;
    QToolButton *m_copy;
    QToolButton *m_script;
    QToolButton *m_export;
    QTimer m_timer;
    bool m_busy = false;
};

} // namespace port135::ui
