// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_style.h"

#include <QHeaderView>
#include <QTableView>

namespace port135::ui {

void styleRows(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSortingEnabled(true);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().lineSpacing() + 8);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace port135::ui
