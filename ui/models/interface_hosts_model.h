// SPDX-License-Identifier: GPL-3.0-or-later
// The shown hosts that list one interface, and where it can be called there.
#pragma once

#include "ui/models/host_sort_filter.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace port135::ui {

class InterfaceHostsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LevelColumn, ///< of the host
        AddressColumn,
        NameColumn,
        ReachColumn,
        EndpointsColumn, ///< ports and pipes
        ColumnCount,
    };
    enum Role {
        LevelRole = Qt::UserRole, ///< int, levelKey()
    };

    explicit InterfaceHostsModel(const HostSortFilter &hosts, QObject *parent = nullptr);

    /// A number of the host model's InterfaceTable; nothing: no hosts. In the order of the host table, the
    /// reachable ones first.
    void setInterface(std::optional<quint32> number);
    core::HostResultPtr host(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        core::HostResultPtr host;
        InterfaceUse use;
        int level = 0;
    };

    QString text(const Row &row, Column column) const;
    QString endpoints(const Row &row) const;

    const HostSortFilter &m_hosts;
    std::optional<core::InterfaceId> m_interface;
    std::vector<Row> m_rows;
};

} // namespace port135::ui
