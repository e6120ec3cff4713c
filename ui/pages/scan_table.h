// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of the history as a table: sorted, filtered by their texts, and what is chosen stays chosen when
// they are read again.
#pragma once

#include "ui/models/scan_list.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace port135::ui {

class Session;

class ScanTable : public QTableView
{
    Q_OBJECT

public:
    explicit ScanTable(Session &session, QWidget *parent = nullptr);

    /// The first one is chosen where none of those that were is there any more.
    void setScans(QList<history::ScanInfo> scans);
    bool isEmpty() const { return m_scans.rowCount() == 0; }
    QList<history::ScanInfo> selected() const;
    void setFilter(const QString &text) { m_shown.setFilterFixedString(text); }
    void copyRows() const;
    void retranslate()
    {
        m_scans.retranslate();
        fit();
    }
    void saveState();

Q_SIGNALS:
    void selectedScansChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fit();

    Session &m_session;
    bool m_ownWidths = false; ///< the user changed one
    ScanList m_scans;
    QSortFilterProxyModel m_shown;
};

} // namespace port135::ui
