// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of the history as a table.
#pragma once

#include "history/scan_info.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace port135::ui {

/// "Monday's scan", else its targets; with its time. For lists of scans in one line.
QString scanLabel(const history::ScanInfo &scan);
/// The same for several scans, each another text: where minutes do not tell them apart, seconds do, else numbers.
QStringList scanLabels(const QList<history::ScanInfo> &scans);
/// "Complete", "Interrupted"
QString word(history::ScanStatus status);

class ScanList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Started,
        Name,
        Targets,
        Kind,
        Status,
        Hosts,
        Answered,
        Critical,
        High,
        Medium,
        Low,
        Size,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< numbers where the text is a number
    };

    explicit ScanList(QObject *parent = nullptr);

    void setScans(QList<history::ScanInfo> scans);
    const history::ScanInfo &scan(int row) const { return m_scans[row]; }
    /// -1 where there is none.
    int rowOf(history::ScanId id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const history::ScanInfo &scan, int column) const;
    QVariant sortKey(const history::ScanInfo &scan, int column) const;

    QList<history::ScanInfo> m_scans;
};

} // namespace port135::ui
