// SPDX-License-Identifier: GPL-3.0-or-later
// Uses between segments: rows are clients, columns servers.
#pragma once

#include "ui/models/traffic_model.h"

#include <QAbstractTableModel>

namespace port135::ui {

class TrafficMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TrafficMatrixModel(const TrafficModel &model, QObject *parent = nullptr);

    /// Counts anew.
    void refresh();
    /// What the filter needs to show a cell's rows: "from:clients to:servers".
    QString filterOf(const QModelIndex &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        quint64 uses = 0;
        quint64 breaks = 0;
        quint64 conspicuous = 0;
    };

    QString nameOf(int segment) const;
    const Cell &cell(const QModelIndex &index) const;

    const TrafficModel &m_model;
    int m_size = 0;
    std::vector<Cell> m_cells;
};

} // namespace port135::ui
