// SPDX-License-Identifier: GPL-3.0-or-later
// The interfaces that the shown hosts list, each once: which services there are, and on how many hosts.
#pragma once

#include "core/uuid.h"
#include "ui/models/host_sort_filter.h"

#include <QAbstractTableModel>

#include <vector>

namespace port135::ui {

class InterfaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LevelColumn, ///< worst level of an open finding about it
        ServiceColumn,
        CategoryColumn,
        OpenColumn, ///< hosts where a port of it took a connection
        RemoteColumn, ///< hosts that list it for the network
        HostsColumn, ///< hosts that list it at all
        UuidColumn,
        DocumentColumn,
        ColumnCount,
    };
    enum Role {
        LevelRole = Qt::UserRole, ///< int, levelKey()
        SortRole, ///< number or lower-case text
    };

    struct Row
    {
        quint32 number = 0; ///< of the host model's InterfaceTable
        int hosts = 0;
        int remote = 0;
        int open = 0;
        int level = 0; ///< levelKey(); 0: not rated
    };

    explicit InterfaceModel(const HostSortFilter &hosts, QObject *parent = nullptr);

    /// Counts anew: one pass over what the shown hosts list.
    void refresh();
    const Row &row(int index) const { return m_rows[std::size_t(index)]; }
    const InterfaceTable::Entry &entry(int index) const;
    /// A filter term that finds its hosts: "interface:samr", or its UUID.
    QString filterTerm(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString headerText(Column column, bool isTip);
    QString text(int index, Column column) const;

    const HostSortFilter &m_hosts;
    std::vector<Row> m_rows;
};

} // namespace port135::ui
