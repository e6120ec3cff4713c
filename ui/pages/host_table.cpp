// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/host_table.h"

#include "ui/clipboard.h"
#include "ui/delegates/host_delegate.h"
#include "ui/models/host_sort_filter.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/table_menu.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

/// More are not brought back after a change of the filter: nobody selects that many to keep them.
constexpr qsizetype keptSelection = 2000;
constexpr auto fitPause = 400ms;

/// Their order in this version, and how many they are.
QByteArray hostColumnMemory()
{
    return QByteArray("2,") + char(hostColumns().size());
}

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

    setItemDelegate(new HostDelegate(this));
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
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(position));
    });
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(fitPause);
    connect(&m_fitTimer, &QTimer::timeout, this, &HostTable::fit);
    connect(&shown, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            m_fitTimer.start();
    });
    connect(&shown, &QAbstractItemModel::headerDataChanged, this, &HostTable::fit);
    connect(&session, &Session::settled, this, &HostTable::fit);
    connect(&session.rechecks(), &Rechecks::changed, this, [this] {
        // Its column is shown once there is something in it.
        if (!m_session.rechecks().isEmpty() && isColumnHidden(int(HostColumn::Recheck))) {
            setColumnHidden(int(HostColumn::Recheck), false);
            fit();
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto host = m_shown.hostAt(index.row()))
            Q_EMIT m_session.hostWindowWanted(host);
    });
    connect(&session.triage(), &Triage::notesChanged, this, &HostTable::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_ownWidths = m_ownWidths || (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton);
    });
    restoreHeader();
    setSortingEnabled(true);
    // Sorting is not remembered: the worst comes first each time.
    sortByColumn(int(HostColumn::Level), Qt::DescendingOrder);
    connect(session.actions().action(Command::FollowResults), &QAction::toggled, this,
            &HostTable::followNewest);
}

void HostTable::resetColumns()
{
    auto *header = horizontalHeader();
    for (const auto &column : hostColumns()) {
        const int section = int(column.id);
        setColumnHidden(section, !column.shownAtFirst);
        header->moveSection(header->visualIndex(section), section);
    }
    m_ownWidths = false;
    fit();
}

void HostTable::restoreHeader()
{
    resetColumns();
    // What the columns are goes first: a memory of others than these is worth nothing.
    const QByteArray stored = m_session.settings().value(Setting::TableHeader).toByteArray();
    if (stored.startsWith(hostColumnMemory()) && stored.size() > hostColumnMemory().size()) {
        const QByteArray state = stored.sliced(hostColumnMemory().size());
        m_fitting = true;
        horizontalHeader()->restoreState(state.sliced(1));
        m_fitting = false;
        m_ownWidths = state.front() != 0;
    }
    wantPast();
}

void HostTable::wantPast()
{
    const auto columns = hostColumns();
    if (std::ranges::any_of(columns, [this](const HostColumnDefinition &column) {
            return needsPast(column.id) && !isColumnHidden(int(column.id));
        }))
        m_session.past().want();
}

void HostTable::saveState()
{
    m_session.settings().set(Setting::TableHeader,
                             hostColumnMemory() + char(m_ownWidths) + horizontalHeader()->saveState());
}

void HostTable::fillColumnMenu(QMenu &menu)
{
    int visible = 0;
    for (const auto &column : hostColumns())
        visible += !isColumnHidden(int(column.id));
    for (const auto &column : hostColumns()) {
        const int section = int(column.id);
        auto *action = menu.addAction(columnTitle(column));
        action->setToolTip(tip(columnTip(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || visible > 1);
        connect(action, &QAction::toggled, this, [this, section](bool on) {
            setColumnHidden(section, !on);
            fit();
            wantPast();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &HostTable::resetColumns);
}

void HostTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

core::HostResultPtr HostTable::currentHost() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_shown.hostAt(index.row()) : nullptr;
}

QList<core::HostResultPtr> HostTable::selectedHosts() const
{
    // By ranges: there may be very many rows.
    std::vector<int> rows;
    const auto ranges = selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<core::HostResultPtr> hosts;
    hosts.reserve(qsizetype(rows.size()));
    for (const int row : rows) {
        if (auto host = m_shown.hostAt(row))
            hosts.append(std::move(host));
    }
    return hosts;
}

void HostTable::copyRows() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<int> columns;
    for (int visual = 0; visual < m_shown.columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    copyText(toTsv(rows, columns));
}

void HostTable::copyAddresses() const
{
    QStringList lines;
    const auto hosts = selectedHosts();
    for (const auto &host : hosts)
        lines += QString::fromStdString(host->observation.address.toString());
    copyText(lines.join(u'\n'));
}

void HostTable::announceCurrent()
{
    const auto host = currentHost();
    if (host != m_lastHost) {
        m_lastHost = host;
        Q_EMIT currentHostChanged();
    }
}

void HostTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting)
        announceCurrent();
}

void HostTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_resetting)
        Q_EMIT selectedHostsChanged();
}

void HostTable::keepBeforeReset()
{
    m_resetting = true;
    m_current = currentHost();
    m_selected.clear();
    const auto ranges = selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (auto host = m_shown.hostAt(row); host && qsizetype(m_selected.size()) < keptSelection)
                m_selected.push_back(std::move(host));
        }
    }
    m_topHost.reset();
    if (verticalScrollBar()->value() > 0) {
        const auto top = indexAt(QPoint(1, 1));
        m_topHost = top.isValid() ? m_shown.hostAt(top.row()) : nullptr;
    }
}

void HostTable::restoreAfterReset()
{
    // By address: a host may have been judged anew meanwhile.
    std::unordered_map<core::Address, bool> selected;
    for (const auto &host : m_selected)
        selected.emplace(host->observation.address, true);
    const auto is = [](const core::HostResultPtr &a, const core::HostResultPtr &b) {
        return a && b && a->observation.address == b->observation.address;
    };
    QItemSelection selection;
    QModelIndex current;
    QModelIndex top;
    if (!selected.empty() || m_current || m_topHost) {
        for (int row = 0; row < m_shown.rowCount(); ++row) {
            const auto host = m_shown.hostAt(row);
            if (!host)
                continue;
            if (!selected.empty() && selected.contains(host->observation.address))
                selection.select(m_shown.index(row, 0), m_shown.index(row, m_shown.columnCount() - 1));
            if (is(host, m_current))
                current = m_shown.index(row, 0);
            if (is(host, m_topHost))
                top = m_shown.index(row, 0);
        }
    }
    // What was chosen is hidden now: the first of what is left, rather than nothing.
    for (int row = 0; m_current && !current.isValid() && row < m_shown.rowCount(); ++row) {
        if (m_shown.isGroup(row))
            continue;
        current = m_shown.index(row, 0);
        if (selection.isEmpty())
            selection.select(current, m_shown.index(row, m_shown.columnCount() - 1));
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (top.isValid())
        scrollTo(top, QAbstractItemView::PositionAtTop);
    else if (current.isValid())
        scrollTo(current);
    m_resetting = false;
    m_selected.clear();
    m_current.reset();
    m_topHost.reset();
    announceCurrent();
    Q_EMIT selectedHostsChanged();
    followNewest();
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
    followNewest();
}

void HostTable::followNewest()
{
    if (!m_session.actions().action(Command::FollowResults)->isChecked() || !m_session.service().isActive())
        return;
    const auto &hosts = m_shown.hosts();
    for (int row = hosts.size() - 1; row >= 0; --row) {
        const auto shown = m_shown.mapFromSource(hosts.index(row, 0));
        if (shown.isValid()) {
            scrollTo(shown);
            return;
        }
    }
}

void HostTable::toggleGroup(const QModelIndex &index)
{
    const int row = index.row();
    const int column = index.column();
    const int scroll = verticalScrollBar()->value();
    m_shown.toggleGroup(row);
    // What is above the heading stays as it was.
    verticalScrollBar()->setValue(scroll);
    selectionModel()->setCurrentIndex(m_shown.index(row, column), QItemSelectionModel::NoUpdate);
}

void HostTable::mousePressEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_shown.isGroup(index.row())) {
        toggleGroup(index);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void HostTable::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex();
    if (index.isValid() && m_shown.isGroup(index.row()) && event->modifiers() == Qt::NoModifier) {
        const bool collapsed = index.data(HostSortFilter::CollapsedRole).toBool();
        const int key = event->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter
            || key == (collapsed ? Qt::Key_Right : Qt::Key_Left)) {
            toggleGroup(index);
            return;
        }
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && index.isValid()) {
        Q_EMIT detailsWanted();
        return;
    }
    QTableView::keyPressEvent(event);
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
    if (event->size().width() != event->oldSize().width())
        fit();
}

void HostTable::fit()
{
    if (m_ownWidths || m_fitting)
        return;
    m_fitting = true;
    std::vector<ColumnFit> fits;
    for (const auto &column : hostColumns())
        fits.push_back(column.fit);
    fitColumns(*this, fits);
    m_fitting = false;
}

void HostTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    auto &actions = m_session.actions();
    for (const auto command : {Command::Copy, Command::CopyAddresses})
        menu.addAction(actions.action(command));
    const auto cell = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    TableMenu entries;
    if (cell.isValid() && !m_shown.isGroup(cell.row())) {
        const QString term = filterTerm(hostColumns()[std::size_t(cell.column())], m_shown.row(cell.row()));
        if (!term.isEmpty())
            entries.filter = [this, term](const QString &, bool exclude) {
                Q_EMIT filterWanted(term, exclude);
            };
    }
    fillTableMenu(menu, *this, cell, entries);
    if (const auto host = currentHost())
        menu.addAction(icon(Icon::Host), tr("Open in a window of its own"), this,
                       [this, host] { Q_EMIT m_session.hostWindowWanted(host); });
    Q_EMIT menuWanted(&menu);
    menu.addSeparator();
    for (const auto command : {Command::ResetFilter, Command::AllHosts, Command::Export})
        menu.addAction(actions.action(command));
    // By keyboard it belongs to the row, not to where the mouse happens to be.
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(position);
}

} // namespace port135::ui
