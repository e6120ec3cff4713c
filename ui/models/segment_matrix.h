// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses whom, by segments, as a table: rows are clients, columns servers. All uses, whatever is filtered.
#pragma once

#include "ui/models/use_model.h"
#include "usage/use_matrix.h"

#include <QAbstractTableModel>

#include <vector>

namespace port135::ui {

class SegmentMatrix : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SegmentMatrix(const UseModel &uses, QObject *parent = nullptr);

    /// After the uses, their segments or what is blocked changed.
    void refresh();
    void retranslate();
    /// The filter that shows the uses of a cell; empty where there are none.
    QString filterOf(const QModelIndex &cell) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const usage::UseCell &cell(const QModelIndex &index) const;
    const std::array<std::uint64_t, 4> &effects(const usage::UseCell &cell) const;
    QString name(int number) const;
    QString explanation(const QModelIndex &index) const;

    const UseModel &m_uses;
    usage::UseMatrix m_matrix;
    std::vector<int> m_used; ///< rows and columns of the matrix that have uses
};

} // namespace port135::ui
