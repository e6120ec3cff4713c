// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that look and behave alike on every page.
#pragma once

#include <QModelIndex>

#include <functional>

class QTableView;

namespace port135::ui {

/// Whole rows are chosen, Tab leaves the table, clicks on the header sort, and every row is one line high.
void styleRows(QTableView &table);
/// What a double click and Enter do with a row.
void openRows(QTableView &table, const std::function<void(const QModelIndex &index)> &open);

} // namespace port135::ui
