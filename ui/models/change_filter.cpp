// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_filter.h"

#include "ui/models/change_list.h"

namespace port135::ui {

ChangeFilter::ChangeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ChangeList::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void ChangeFilter::setShown(comparison::Change change, bool shown)
{
    m_shown[std::size_t(change)] = shown;
    invalidateRowsFilter();
}

bool ChangeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const bool isShown = m_shown[std::size_t(index.data(ChangeList::ChangeRole).toInt())]
        || (m_shown[std::size_t(comparison::Change::NotComparable)]
            && index.data(ChangeList::ClaimRole).toBool());
    return isShown && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace port135::ui
