// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_style.h"

#include <QHeaderView>
#include <QShortcut>
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
    // Above what they name: a table of one wide column has its title far from it in the middle.
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void openRows(QTableView &table, const std::function<void(const QModelIndex &index)> &open)
{
    QObject::connect(&table, &QTableView::doubleClicked, &table, open);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, &table, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &table, [&table, open] {
            if (table.currentIndex().isValid())
                open(table.currentIndex());
        });
    }
}

} // namespace port135::ui
