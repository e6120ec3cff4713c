// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

#include <vector>

namespace port135::ui {

/// The rows of `indexes` as tab-separated text with a header line, in the order given. Tabs and line breaks
/// inside cells become blanks, and cells that a spreadsheet would take for a formula get an apostrophe in
/// front. All columns, or only `columns` in that order.
QString toTsv(const QModelIndexList &rows, std::vector<int> columns = {});

enum class TableText {
    Tabs,
    Csv,
    Markdown,
};

/// toTsv(), or the same rows in another notation.
QString tableText(const QModelIndexList &rows, std::vector<int> columns, TableText format);

void copyText(const QString &text);

} // namespace port135::ui
