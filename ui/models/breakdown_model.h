// SPDX-License-Identifier: GPL-3.0-or-later
// The table twin of a chart: a line for each part, a column for each level.
#pragma once

#include "ui/models/host_statistics.h"

#include <QAbstractTableModel>

namespace port135::ui {

class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Label,
        Total,
        FirstLevel, ///< six of them, in the order of levelKeysWorstFirst
    };

    /// `labelTitle`: translated, asked again when the language changes.
    explicit BreakdownModel(QString (*labelTitle)(), QObject *parent = nullptr);

    void setRows(Breakdown rows);
    const Breakdown &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString (*m_labelTitle)();
    Breakdown m_rows;
};

} // namespace port135::ui
