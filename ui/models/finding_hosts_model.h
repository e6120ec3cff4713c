// SPDX-License-Identifier: GPL-3.0-or-later
// The shown hosts that have one finding, the worst first.
#pragma once

#include "ui/models/host_sort_filter.h"

#include <QAbstractTableModel>

#include <string_view>
#include <vector>

namespace port135::ui {

class FindingHostsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LevelColumn,
        AddressColumn,
        NameColumn,
        StateColumn,
        EvidenceColumn,
        ColumnCount,
    };
    enum Role {
        LevelRole = Qt::UserRole, ///< int, levelKey()
    };

    explicit FindingHostsModel(const HostSortFilter &hosts, QObject *parent = nullptr);

    /// Of static storage; empty: none. Reads the shown hosts anew.
    void setRule(std::string_view rule);
    /// Null where there is no such row.
    core::HostResultPtr host(int row) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int source = 0; ///< row of the host model
        core::HostResultPtr host;
        int finding = 0; ///< index into Rating::findings
    };

    const core::Finding &finding(const Row &row) const
    {
        return row.host->rating.findings[std::size_t(row.finding)];
    }
    bool isCurrent(const Row &row) const;
    QString stateOf(const Row &row) const;
    QString text(const Row &row, Column column) const;

    const HostSortFilter &m_hosts;
    std::string_view m_rule;
    std::vector<Row> m_rows;
};

} // namespace port135::ui
