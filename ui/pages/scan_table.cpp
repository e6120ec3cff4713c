// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_table.h"

#include "ui/clipboard.h"
#include "ui/column_fit.h"
#include "ui/session.h"
#include "ui/table_style.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Their order in this version.
QByteArray scanColumnMemory()
{
    return "2,";
}

} // namespace

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
    // What was kept by a user who chose widths; else they follow what the columns hold.
    const QByteArray stored = session.settings().value(Setting::HistoryHeader).toByteArray();
    m_ownWidths = stored.startsWith(scanColumnMemory())
        && horizontalHeader()->restoreState(stored.sliced(scanColumnMemory().size()));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_ownWidths = m_ownWidths || QGuiApplication::mouseButtons() != Qt::NoButton; });
}

void ScanTable::fit()
{
    constexpr ColumnFit fits[] = {{14, 24}, {8, 40, true}, {14, 50, true}, {8, 26}, {8, 18}, {6, 14},
                                  {6, 14},  {5, 18},       {5, 18},        {5, 18}, {5, 18}, {6, 14}};
    static_assert(std::size(fits) == ScanList::ColumnCount);
    if (!m_ownWidths)
        fitColumns(*this, fits);
}

void ScanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
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
    fit();
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
    m_session.settings().set(Setting::HistoryHeader,
                             m_ownWidths ? scanColumnMemory() + horizontalHeader()->saveState()
                                         : QByteArray());
}

void ScanTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedScansChanged();
}

} // namespace port135::ui
