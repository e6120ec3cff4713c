// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/host_table.h"

#include "ui/clipboard.h"
#include "ui/delegates/level_delegate.h"
#include "ui/models/host_sort_filter.h"
#include "ui/session.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// More are not brought back after a change of the filter: nobody selects that many to keep them.
constexpr qsizetype keptSelection = 2000;

} // namespace

HostTable::HostTable(Session &session, HostSortFilter &shown, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_shown(shown)
{
    setObjectName(u"hosts"_s);
    // Before setModel: this view's own slots have to run around those of the base class.
    connect(&shown, &QAbstractItemModel::modelAboutToBeReset, this, &HostTable::keepBeforeReset);
    connect(&shown, &QAbstractItemModel::layoutAboutToBeChanged, this, &HostTable::keepBeforeReorder);
    setModel(&shown);
    connect(&shown, &QAbstractItemModel::modelReset, this, &HostTable::restoreAfterReset);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, &HostTable::restoreAfterReorder);

    setItemDelegateForColumn(int(HostColumn::Level), new LevelDelegate(HostModel::LevelRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    for (const auto &column : hostColumns())
        setColumnWidth(int(column.id), column.width * character + 12);
    const QByteArray header = session.settings().value(Setting::TableHeader).toByteArray();
    if (!header.isEmpty())
        horizontalHeader()->restoreState(header);
    setSortingEnabled(true);
    // Sorting is not remembered: the worst comes first each time.
    sortByColumn(int(HostColumn::Level), Qt::DescendingOrder);
}

void HostTable::saveState()
{
    m_session.settings().set(Setting::TableHeader, horizontalHeader()->saveState());
}

void HostTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

core::HostResultPtr HostTable::currentHost() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_shown.row(index.row()).result : nullptr;
}

void HostTable::copyRows() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    copyText(toTsv(rows));
}

void HostTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting)
        return;
    const auto host = currentHost();
    if (host != m_lastHost) {
        m_lastHost = host;
        Q_EMIT currentHostChanged();
    }
}

void HostTable::keepBeforeReset()
{
    m_resetting = true;
    m_current = currentHost();
    m_selected.clear();
    const auto rows = selectionModel()->selectedRows();
    for (const auto &row : rows.first(std::min(rows.size(), keptSelection)))
        m_selected.push_back(m_shown.row(row.row()).result);
}

void HostTable::restoreAfterReset()
{
    const std::unordered_set<core::HostResultPtr> selected(m_selected.begin(), m_selected.end());
    QItemSelection selection;
    QModelIndex current;
    if (!selected.empty() || m_current) {
        for (int row = 0; row < m_shown.rowCount(); ++row) {
            const auto &host = m_shown.row(row).result;
            if (selected.contains(host))
                selection.select(m_shown.index(row, 0), m_shown.index(row, m_shown.columnCount() - 1));
            if (host == m_current)
                current = m_shown.index(row, 0);
        }
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid())
        scrollTo(current);
    m_resetting = false;
    m_selected.clear();
    m_current.reset();
    const auto host = currentHost();
    if (host != m_lastHost) {
        m_lastHost = host;
        Q_EMIT currentHostChanged();
    }
}

void HostTable::keepBeforeReorder()
{
    // At the top one wants to see the worst arrive; further down the place one is reading at stays.
    m_top = verticalScrollBar()->value() > 0 ? QPersistentModelIndex(indexAt(QPoint(1, 1)))
                                             : QPersistentModelIndex();
}

void HostTable::restoreAfterReorder()
{
    if (m_top.isValid())
        scrollTo(m_top, QAbstractItemView::PositionAtTop);
    m_top = QPersistentModelIndex();
}

void HostTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_shown.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect area = viewport()->rect().adjusted(24, 12, -24, -12);
    painter.drawText(area, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_emptyText);
}

void HostTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // The sentence takes the room that the other columns leave.
    constexpr int column = int(HostColumn::Finding);
    const int room = viewport()->width() - horizontalHeader()->length();
    const int least = hostColumns()[std::size_t(column)].width * fontMetrics().averageCharWidth();
    setColumnWidth(column, std::max(least, columnWidth(column) + room));
}

void HostTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    auto &actions = m_session.actions();
    menu.addAction(actions.action(Command::Copy));
    if (const auto host = currentHost()) {
        const QString address = QString::fromStdString(host->observation.address.toString());
        menu.addAction(icon(Icon::Copy), tr("Copy address %1").arg(address), this,
                       [address] { copyText(address); });
    }
    menu.addSeparator();
    menu.addAction(actions.action(Command::ResetFilter));
    menu.addAction(actions.action(Command::AllHosts));
    menu.addAction(actions.action(Command::Export));
    menu.exec(event->globalPos());
}

} // namespace port135::ui
