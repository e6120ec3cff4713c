// SPDX-License-Identifier: GPL-3.0-or-later
// The results by RPC service: which there are, and which hosts expose the chosen one.
#pragma once

#include "ui/models/interface_hosts_model.h"
#include "ui/models/interface_model.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace port135::ui {

class InterfacesView : public QWidget
{
    Q_OBJECT

public:
    explicit InterfacesView(const HostSortFilter &shown, QWidget *parent = nullptr);

    core::HostResultPtr currentHost() const;
    bool hasFocusInTables() const;
    /// Of the table that has the focus.
    void copyRows() const;
    void focusTable();

Q_SIGNALS:
    void currentHostChanged();
    /// A filter that finds the hosts of an interface.
    void hostsWanted(const QString &filter);

    void filterWanted(const QString &term, bool exclude);
    void hostWindowWanted(const port135::core::HostResultPtr &host);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void refreshSoon();
    void refresh();
    void showHosts();
    void retranslate();

    const HostSortFilter &m_shown;
    InterfaceModel m_interfaces;
    InterfaceHostsModel m_hosts;
    QSortFilterProxyModel m_sorted;
    QTableView *m_interfaceTable;
    QLabel *m_title;
    QTableView *m_hostTable;
    QTimer m_timer;
};

} // namespace port135::ui
