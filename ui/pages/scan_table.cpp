// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_table.h"

#include "ui/clipboard.h"
#include "ui/session.h"
#include "ui/table_style.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace port135::ui {

ScanTable::ScanTable(Session &session, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
{
    setObjectName(u"historyScans"_s);
    m_shown.setSourceModel(&m_scans);
    m_shown.setSortRole(ScanList::SortRole);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_shown);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    styleRows(*this);
    sortByColumn(ScanList::Started, Qt::DescendingOrder);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setSectionsMovable(true);
    const int character = fontMetrics().averageCharWidth();
    constexpr int widths[] = {23, 20, 24, 13, 14, 13, 13, 11, 8, 11, 8, 12};
    for (int column = 0; column < ScanList::ColumnCount; ++column)
        setColumnWidth(column, widths[column] * character);
    horizontalHeader()->restoreState(session.settings().value(Setting::HistoryHeader).toByteArray());
}

void ScanTable::setScans(QList<history::ScanInfo> scans)
{
    const auto chosen = selected();
    m_scans.setScans(std::move(scans));
    QItemSelection again;
    for (const auto &scan : chosen) {
        const int row = m_scans.rowOf(scan.id);
        if (row >= 0)
            again.select(m_scans.index(row, 0), m_scans.index(row, 0));
    }
    if (again.isEmpty() && m_shown.rowCount() > 0)
        selectRow(0);
    else
        selectionModel()->select(m_shown.mapSelectionFromSource(again),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT selectedScansChanged();
}

QList<history::ScanInfo> ScanTable::selected() const
{
    QList<history::ScanInfo> scans;
    for (const auto &index : selectionModel()->selectedRows())
        scans += m_scans.scan(m_shown.mapToSource(index).row());
    return scans;
}

void ScanTable::copyRows() const
{
    copyText(toTsv(selectionModel()->selectedRows()));
}

void ScanTable::saveState()
{
    m_session.settings().set(Setting::HistoryHeader, horizontalHeader()->saveState());
}

void ScanTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedScansChanged();
}

} // namespace port135::ui
