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

void copyText(const QString &text);

} // namespace port135::ui
