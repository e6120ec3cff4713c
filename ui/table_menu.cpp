// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_menu.h"

#include "ui/clipboard.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qsizetype valueCharacters = 30;

class TableMenuText
{
    Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

/// In the order in which they are shown, also those of a tree.
QModelIndexList selectedRows(const QAbstractItemView &table)
{
    const auto isAbove = [](QModelIndex one, QModelIndex other) {
        const auto path = [](QModelIndex index) {
            std::vector<int> rows;
            for (; index.isValid(); index = index.parent())
                rows.insert(rows.begin(), index.row());
            return rows;
        };
        return path(one) < path(other);
    };
    auto rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, isAbove);
    return rows;
}

const QHeaderView &headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return *tree->header();
    return *static_cast<const QTableView &>(view).horizontalHeader();
}

std::vector<int> shownColumns(const QAbstractItemView &table)
{
    std::vector<int> columns;
    for (int visual = 0; visual < table.model()->columnCount(); ++visual) {
        const int column = headerOf(table).logicalIndex(visual);
        if (!headerOf(table).isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString shortValue(const QString &value)
{
    return value.size() > valueCharacters ? QString(value.left(valueCharacters) + u'…') : value;
}

void fillCopyMenu(QMenu &menu, QAbstractItemView &table)
{
    const std::pair<QString, TableText> formats[] = {
        {TableMenuText::tr("Text with tabs, for a spreadsheet"), TableText::Tabs},
        {TableMenuText::tr("CSV"), TableText::Csv},
        {TableMenuText::tr("Markdown table"), TableText::Markdown},
    };
    for (const auto &[title, format] : formats)
        menu.addAction(title, &table, [&table, format = format] {
            copyText(tableText(selectedRows(table), shownColumns(table), format));
        });
}

} // namespace

void fillTableMenu(QMenu &menu, QAbstractItemView &table, const QModelIndex &index, const TableMenu &entries)
{
    if (entries.more)
        entries.more(menu, index);
    const QString value = index.data().toString().simplified();
    if (index.isValid() && !value.isEmpty() && entries.filter) {
        menu.addSeparator();
        menu.addAction(icon(Icon::Filter),
                       TableMenuText::tr("Filter by “%1”").arg(menuText(shortValue(value))), &table,
                       [entries, value] { entries.filter(value, false); });
        menu.addAction(TableMenuText::tr("Not “%1”").arg(menuText(shortValue(value))), &table,
                       [entries, value] { entries.filter(value, true); });
    }
    menu.addSeparator();
    if (index.isValid() && !value.isEmpty())
        menu.addAction(icon(Icon::Copy), TableMenuText::tr("Copy the cell"), &table,
                       [value = index.data().toString()] { copyText(value); });
    auto *copies = menu.addMenu(TableMenuText::tr("Copy rows as"));
    fillCopyMenu(*copies, table);
    copies->setEnabled(table.selectionModel()->hasSelection());
}

void giveTableMenu(QAbstractItemView &table, TableMenu entries)
{
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&table, &QWidget::customContextMenuRequested, &table,
                     [&table, entries = std::move(entries)](const QPoint &position) {
                         auto index = table.indexAt(position);
                         QPoint place = position;
                         // The menu key belongs to the row, wherever the mouse is.
                         if (!table.viewport()->underMouse() && table.currentIndex().isValid()) {
                             index = table.currentIndex();
                             place = table.visualRect(index).bottomLeft();
                         }
                         auto *menu = new QMenu(&table);
                         menu->setObjectName(table.objectName() + u"Menu"_s);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         fillTableMenu(*menu, table, index, entries);
                         menu->popup(table.viewport()->mapToGlobal(place));
                     });
}

} // namespace port135::ui
