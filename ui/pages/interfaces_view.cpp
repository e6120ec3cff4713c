// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interfaces_view.h"

#include "ui/clipboard.h"
#include "ui/column_fit.h"
#include "ui/delegates/level_delegate.h"
#include "ui/plain.h"
#include "ui/table_menu.h"
#include "ui/table_style.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto countingPause = 250ms;

QTableView *newTableView(const QString &name, QAbstractItemModel &model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(&model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

constexpr ColumnFit interfaceFits[] = {{20, 20}, {24, 60, true}, {12, 30}, {6, 14},
                                       {6, 14},  {6, 12},        {12, 60}, {8, 24}};
constexpr ColumnFit listedHostFits[] = {{20, 20}, {14, 30}, {16, 40}, {12, 30}, {24, 90, true}};
static_assert(std::size(interfaceFits) == InterfaceModel::ColumnCount);
static_assert(std::size(listedHostFits) == InterfaceHostsModel::ColumnCount);

} // namespace

InterfacesView::InterfacesView(const HostSortFilter &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_interfaces(shown)
    , m_hosts(shown)
{
    setObjectName(u"interfacesView"_s);
    m_sorted.setSourceModel(&m_interfaces);
    m_sorted.setSortRole(InterfaceModel::SortRole);
    m_interfaceTable = newTableView(u"interfaces"_s, m_sorted, this);
    m_interfaceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_interfaceTable->setItemDelegateForColumn(InterfaceModel::LevelColumn,
                                               new LevelDelegate(InterfaceModel::LevelRole, this));
    m_interfaceTable->setSortingEnabled(true);
    m_interfaceTable->sortByColumn(InterfaceModel::LevelColumn, Qt::DescendingOrder);
    m_hostTable = newTableView(u"interfaceHosts"_s, m_hosts, this);
    m_hostTable->setItemDelegateForColumn(InterfaceHostsModel::LevelColumn,
                                          new LevelDelegate(InterfaceHostsModel::LevelRole, this));
    m_title = new Label(this);
    m_title->setObjectName(u"interfaceHostsTitle"_s);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_hostTable);

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 2, 0, 0);
    lowerLayout->setSpacing(2);
    lowerLayout->addWidget(m_title);
    lowerLayout->addWidget(m_hostTable, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_interfaceTable);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    // A bar that comes or goes takes room or leaves it.
    for (auto *view : {m_interfaceTable, m_hostTable})
        connect(view->verticalScrollBar(), &QAbstractSlider::rangeChanged, this,
                [this] { QTimer::singleShot(0, this, &InterfacesView::fit); });

    m_timer.setSingleShot(true);
    m_timer.setInterval(countingPause);
    connect(&m_timer, &QTimer::timeout, this, &InterfacesView::refresh);
    connect(&shown, &HostSortFilter::shownChanged, this, &InterfacesView::refreshSoon);
    connect(m_interfaceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InterfacesView::showHosts);
    connect(m_interfaceTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT hostsWanted(m_interfaces.filterTerm(m_sorted.mapToSource(index).row()));
    });
    connect(m_hostTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InterfacesView::currentHostChanged);
    openRows(*m_hostTable,
             [this](const QModelIndex &index) { Q_EMIT hostWindowWanted(m_hosts.host(index.row())); });
    giveTableMenu(*m_interfaceTable,
                  {[this](const QString &, bool exclude) {
                       const auto current = m_interfaceTable->currentIndex();
                       if (current.isValid())
                           Q_EMIT filterWanted(m_interfaces.filterTerm(m_sorted.mapToSource(current).row()),
                                               exclude);
                   },
                   {}});
    giveTableMenu(*m_hostTable,
                  {[this](const QString &value, bool exclude) {
                       Q_EMIT filterWanted(u'"' + QString(value).remove(u'"') + u'"', exclude);
                   },
                   [this](QMenu &menu, const QModelIndex &index) {
                       if (const auto host = m_hosts.host(index.row()))
                           menu.addAction(icon(Icon::Host), tr("Open in a window of its own"), this,
                                          [this, host] { Q_EMIT hostWindowWanted(host); });
                   }});
    retranslate();
}

void InterfacesView::fit()
{
    fitColumns(*m_interfaceTable, interfaceFits);
    fitColumns(*m_hostTable, listedHostFits);
}

void InterfacesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Once the tables have their new size.
    QTimer::singleShot(0, this, &InterfacesView::fit);
}

void InterfacesView::refreshSoon()
{
    // Counting is left until somebody looks.
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void InterfacesView::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void InterfacesView::refresh()
{
    m_timer.stop();
    const auto current = m_interfaceTable->currentIndex();
    const auto kept = current.isValid()
        ? std::optional(m_interfaces.row(m_sorted.mapToSource(current).row()).number)
        : std::nullopt;
    m_interfaces.refresh();
    if (kept && !m_interfaceTable->currentIndex().isValid()) {
        for (int row = 0; row < m_interfaces.rowCount(); ++row) {
            if (m_interfaces.row(row).number == *kept)
                m_interfaceTable->selectRow(m_sorted.mapFromSource(m_interfaces.index(row, 0)).row());
        }
    }
    // The worst one, until somebody chooses.
    if (!m_interfaceTable->currentIndex().isValid() && m_sorted.rowCount() > 0)
        m_interfaceTable->selectRow(0);
    showHosts();
    fit();
}

void InterfacesView::showHosts()
{
    const auto current = m_interfaceTable->currentIndex();
    const auto host = currentHost();
    if (!current.isValid()) {
        m_hosts.setInterface(std::nullopt);
        m_title->setText(tr("Choose a service to see the hosts that expose it."));
    } else {
        const int row = m_sorted.mapToSource(current).row();
        m_hosts.setInterface(m_interfaces.row(row).number);
        m_title->setText(tr("Hosts with %1: %2 reachable, %3 listed. Enter shows them in the host table.")
                             .arg(interfaceTitle(m_interfaces.entry(row).info))
                             .arg(m_interfaces.row(row).open)
                             .arg(m_interfaces.row(row).hosts));
    }
    // The same host stays chosen where it is there.
    for (int row = 0; host && row < m_hosts.rowCount(); ++row) {
        if (m_hosts.host(row)->observation.address == host->observation.address) {
            m_hostTable->selectRow(row);
            break;
        }
    }
    if (!m_hostTable->currentIndex().isValid() && m_hosts.rowCount() > 0)
        m_hostTable->selectRow(0);
    Q_EMIT currentHostChanged();
}

core::HostResultPtr InterfacesView::currentHost() const
{
    return m_hosts.host(m_hostTable->currentIndex().row());
}

bool InterfacesView::hasFocusInTables() const
{
    return m_interfaceTable->hasFocus() || m_hostTable->hasFocus();
}

void InterfacesView::copyRows() const
{
    const auto *view = m_hostTable->hasFocus() ? m_hostTable : m_interfaceTable;
    auto rows = view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    copyText(toTsv(rows));
}

void InterfacesView::focusTable()
{
    m_interfaceTable->setFocus(Qt::TabFocusReason);
}

void InterfacesView::retranslate()
{
    m_interfaceTable->setAccessibleName(tr("RPC services of the shown hosts"));
    m_hostTable->setAccessibleName(tr("Hosts that list the chosen service"));
    showHosts();
}

void InterfacesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT m_interfaces.headerDataChanged(Qt::Horizontal, 0, InterfaceModel::ColumnCount - 1);
        Q_EMIT m_hosts.headerDataChanged(Qt::Horizontal, 0, InterfaceHostsModel::ColumnCount - 1);
    }
    QWidget::changeEvent(event);
}

} // namespace port135::ui
