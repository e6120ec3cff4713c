// SPDX-License-Identifier: GPL-3.0-or-later
// The verdicts of a re-check as a table.
#pragma once

#include "comparison/recheck.h"

#include <QAbstractTableModel>

#include <memory>

namespace port135::ui {

using RecheckPtr = std::shared_ptr<const comparison::Recheck>;

class RecheckList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Verdict,
        Host,
        Finding,
        LevelBefore,
        LevelAfter,
        Why,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole,
    };

    explicit RecheckList(RecheckPtr recheck, QObject *parent = nullptr);

    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const comparison::RecheckItem &item, int column) const;

    RecheckPtr m_recheck; ///< never null
};

} // namespace port135::ui
