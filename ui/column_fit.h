// SPDX-License-Identifier: GPL-3.0-or-later
// Widths of a table's columns: each as wide as what it shows, and the room that is left, or missing, shared.
#pragma once

#include <span>

class QTableView;

namespace port135::ui {

/// In average characters of the table's font.
struct ColumnFit
{
    int least; ///< it is never narrower, however little room there is
    int most; ///< of contents; more is only taken from room that nothing else needs
    bool grows = false; ///< takes a share of what is left
};

/// Looks at no more than a hundred rows. One entry a column, in the order of the model; hidden ones count
/// nothing. Where even the least widths find no room, the table scrolls.
void fitColumns(QTableView &table, std::span<const ColumnFit> columns);
/// Now, and whenever the table gets another width. `columns` has static storage.
void keepColumnsFit(QTableView &table, std::span<const ColumnFit> columns);

} // namespace port135::ui
