// SPDX-License-Identifier: GPL-3.0-or-later
// What every table and tree offers at its rows: copy the cell or the rows, and filter by what stands there.
#pragma once

#include <QModelIndex>
#include <QString>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace port135::ui {

struct TableMenu
{
    /// A value of the table becomes part of the filter, or what must not be there; null where the table has
    /// no filter.
    std::function<void(const QString &value, bool exclude)> filter;
    /// More entries, in front of the others; may be null.
    std::function<void(QMenu &menu, const QModelIndex &index)> more;
};

/// Entries for the cell at `index`.
void fillTableMenu(QMenu &menu, QAbstractItemView &table, const QModelIndex &index, const TableMenu &entries);
/// Shows them on the right mouse button and on the menu key.
void giveTableMenu(QAbstractItemView &table, TableMenu entries);

} // namespace port135::ui
