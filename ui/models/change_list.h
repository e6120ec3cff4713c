// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of a comparison as a table: host, before, after, what happened.
#pragma once

#include "comparison/comparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace port135::ui {

enum class Trend {
    None, ///< the same level, or it cannot be said
    Better,
    Worse,
};

/// Of the level: a host that is new with a level is worse, one that is gone is better.
Trend trendOf(const comparison::HostChange &host);

using ComparisonPtr = std::shared_ptr<const comparison::Comparison>;

class ChangeList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Change,
        Direction,
        Host,
        Before,
        After,
        Text,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole,
        ChangeRole, ///< int, comparison::Change
        ClaimRole, ///< bool: the same by its own word only, so not comparable, too
    };

    explicit ChangeList(QObject *parent = nullptr);

    /// Null for none.
    void setComparison(ComparisonPtr comparison);
    const comparison::HostChange &host(int row) const { return m_comparison->hosts[std::size_t(row)]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const comparison::HostChange &host, int column) const;

    ComparisonPtr m_comparison;
};

} // namespace port135::ui
