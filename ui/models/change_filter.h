// SPDX-License-Identifier: GPL-3.0-or-later
// Of a change list only some kinds of change, and only rows with a text.
#pragma once

#include "comparison/comparison.h"

#include <QSortFilterProxyModel>

#include <array>

namespace port135::ui {

class ChangeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChangeFilter(QObject *parent = nullptr);

    void setShown(comparison::Change change, bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::array<bool, std::size_t(comparison::Change::NotComparable) + 1> m_shown{true, true, true, false,
                                                                                 true};
};

} // namespace port135::ui
