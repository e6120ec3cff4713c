// SPDX-License-Identifier: GPL-3.0-or-later
// The uses that recordings and logs told: one row each.
#pragma once

#include "usage/segments.h"
#include "usage/traffic.h"

#include <QAbstractTableModel>

namespace port135::ui {

class TrafficModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ClientColumn,
        ServerColumn,
        ServiceColumn,
        OverColumn,
        CallsColumn,
        LastColumn,
        KnownColumn,
        EffectColumn, ///< as the question is set
        LooksColumn,
        WhyColumn,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< number or lower-case text
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTraffic(usage::Traffic traffic);
    const usage::Traffic &traffic() const { return m_traffic; }
    const usage::Use &use(int row) const { return m_traffic.uses[std::size_t(row)]; }
    void setSegments(usage::Segments segments);
    const usage::Segments &segments() const { return m_segments; }
    /// "What if": 135 alone, or the dynamic ports too.
    void setDynamicToo(bool on);
    usage::Effect effect(int row) const;
    /// Names of the segments of client and server; empty where there are no segments.
    QString segmentOf(const core::Address &address) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;

    usage::Traffic m_traffic;
    usage::Segments m_segments;
    bool m_dynamicToo = false;
};

} // namespace port135::ui
