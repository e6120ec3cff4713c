// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_view.h"

#include "rating/rule.h"
#include "ui/clipboard.h"
#include "ui/column_fit.h"
#include "ui/delegates/level_delegate.h"
#include "ui/plain.h"
#include "ui/table_menu.h"
#include "ui/table_style.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto refreshPause = 250ms;
constexpr ColumnFit findingFits[] = {{20, 20}, {26, 60, true}, {5, 10}, {24, 70, true}, {14, 40}};
constexpr ColumnFit hostFits[] = {{20, 20}, {14, 30}, {16, 40}, {12, 36}, {24, 90, true}};
static_assert(std::size(findingFits) == FindingModel::ColumnCount);
static_assert(std::size(hostFits) == FindingHostsModel::ColumnCount);

} // namespace

FindingsView::FindingsView(const HostSortFilter &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_findings(shown)
    , m_hosts(shown)
    , m_findingTable(new QTableView(this))
    , m_hostTable(new QTableView(this))
    , m_title(new Label(this))
    , m_recheck(new QToolButton(this))
    , m_accept(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_script(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    setObjectName(u"findingsView"_s);
    m_sorted.setSourceModel(&m_findings);
    m_sorted.setSortRole(FindingModel::SortRole);
    m_findingTable->setObjectName(u"findingRows"_s);
    m_findingTable->setModel(&m_sorted);
    m_hostTable->setObjectName(u"findingHosts"_s);
    m_hostTable->setModel(&m_hosts);
    styleRows(*m_findingTable);
    styleRows(*m_hostTable);
    m_hostTable->setSortingEnabled(false);
    m_findingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingTable->setItemDelegateForColumn(FindingModel::LevelColumn,
                                             new LevelDelegate(FindingModel::LevelRole, this));
    m_hostTable->setItemDelegateForColumn(FindingHostsModel::LevelColumn,
                                          new LevelDelegate(FindingHostsModel::LevelRole, this));
    m_findingTable->sortByColumn(FindingModel::LevelColumn, Qt::DescendingOrder);
    for (auto *table : {m_findingTable, m_hostTable})
        table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_title->setObjectName(u"findingHostsTitle"_s);
    m_title->setBuddy(m_hostTable);
    m_title->setWordWrap(true);
    m_recheck->setObjectName(u"findingRecheck"_s);
    m_accept->setObjectName(u"findingAccept"_s);
    m_copy->setObjectName(u"findingCopy"_s);
    m_script->setObjectName(u"findingScript"_s);
    m_export->setObjectName(u"findingExport"_s);
    m_recheck->setIcon(icon(Icon::Recheck));
    m_accept->setIcon(icon(Icon::Check));
    m_copy->setIcon(icon(Icon::Copy));
    m_script->setIcon(icon(Icon::Note));
    m_export->setIcon(icon(Icon::Export));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(4);
    actions->addWidget(m_title, 1);
    for (auto *button : {m_recheck, m_accept, m_copy, m_script, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        actions->addWidget(button);
    }
    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 2, 0, 0);
    lowerLayout->setSpacing(2);
    lowerLayout->addLayout(actions);
    lowerLayout->addWidget(m_hostTable, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"findingsSplit"_s);
    split->addWidget(m_findingTable);
    split->addWidget(lower);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    // A bar that comes or goes takes room or leaves it.
    for (auto *view : {m_findingTable, m_hostTable})
        connect(view->verticalScrollBar(), &QAbstractSlider::rangeChanged, this,
                [this] { QTimer::singleShot(0, this, &FindingsView::fit); });

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshPause);
    connect(&m_timer, &QTimer::timeout, this, &FindingsView::refresh);
    connect(&shown, &HostSortFilter::shownChanged, this, &FindingsView::refreshSoon);
    connect(m_findingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::showHosts);
    connect(m_hostTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::currentHostChanged);
    connect(m_findingTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT hostsWanted(m_findings.filterTerm(m_sorted.mapToSource(index).row()));
    });
    openRows(*m_hostTable,
             [this](const QModelIndex &index) { Q_EMIT hostWindowWanted(m_hosts.host(index.row())); });
    connect(m_recheck, &QToolButton::clicked, this,
            [this] { Q_EMIT recheckWanted(currentHosts(), currentRule()); });
    connect(m_accept, &QToolButton::clicked, this,
            [this] { Q_EMIT acceptWanted(currentHosts(), currentRule()); });
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyAddressesWanted(currentHosts()); });
    connect(m_script, &QToolButton::clicked, this, [this] { Q_EMIT exportWanted(currentHosts(), u"ps1"_s); });
    connect(m_export, &QToolButton::clicked, this, [this] { Q_EMIT exportWanted(currentHosts(), {}); });
    giveTableMenu(*m_findingTable,
                  {[this](const QString &value, bool exclude) {
                       // What the filter knows of findings is their rule.
                       Q_UNUSED(value)
                       Q_EMIT filterWanted(m_findings.filterTerm(currentRow()), exclude);
                   },
                   [this](QMenu &menu, const QModelIndex &) { fillActions(menu); }});
    giveTableMenu(
        *m_hostTable,
        {[this](const QString &value, bool exclude) { Q_EMIT filterWanted(u'"' + value + u'"', exclude); },
         [this](QMenu &menu, const QModelIndex &index) {
             if (const auto host = m_hosts.host(index.row()))
                 menu.addAction(icon(Icon::Host), tr("Open in a window of its own"), this,
                                [this, host] { Q_EMIT hostWindowWanted(host); });
         }});
    retranslate();
}

void FindingsView::fillActions(QMenu &menu)
{
    for (auto *button : {m_recheck, m_accept, m_copy, m_script, m_export}) {
        auto *action = menu.addAction(button->icon(), button->text(), button, &QToolButton::click);
        action->setEnabled(button->isEnabled());
    }
}

int FindingsView::currentRow() const
{
    const auto current = m_findingTable->currentIndex();
    return current.isValid() ? m_sorted.mapToSource(current).row() : -1;
}

core::HostResultPtr FindingsView::currentHost() const
{
    return m_hosts.host(m_hostTable->currentIndex().row());
}

QString FindingsView::currentRule() const
{
    const int row = currentRow();
    if (row < 0)
        return {};
    const auto rule = m_findings.row(row).rule;
    return QString::fromUtf8(rule.data(), qsizetype(rule.size()));
}

QList<core::HostResultPtr> FindingsView::currentHosts() const
{
    const int row = currentRow();
    return row < 0 ? QList<core::HostResultPtr>() : m_findings.openHosts(row);
}

void FindingsView::setBusy(bool busy)
{
    m_busy = busy;
    showHosts();
}

void FindingsView::refreshSoon()
{
    // Counting is left until somebody looks.
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void FindingsView::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void FindingsView::refresh()
{
    m_timer.stop();
    QElapsedTimer clock;
    clock.start();
    const QString kept = currentRule();
    m_findings.refresh();
    for (int row = 0; !kept.isEmpty() && currentRule() != kept && row < m_findings.rowCount(); ++row) {
        if (m_findings.filterTerm(row).endsWith(u':' + kept))
            m_findingTable->selectRow(m_sorted.mapFromSource(m_findings.index(row, 0)).row());
    }
    // The worst one, until somebody chooses.
    if (!m_findingTable->currentIndex().isValid() && m_sorted.rowCount() > 0)
        m_findingTable->selectRow(0);
    showHosts();
    fit();
    // Of very many hosts seldom: it must not take more than a tenth of the time.
    m_timer.setInterval(std::max(refreshPause, std::chrono::milliseconds(10 * clock.elapsed())));
}

void FindingsView::showHosts()
{
    const int row = currentRow();
    const auto host = currentHost();
    const bool any = row >= 0 && m_findings.row(row).open > 0;
    if (row < 0) {
        m_hosts.setRule({});
        m_title->setText(tr("No finding is shown."));
    } else {
        const auto &finding = m_findings.row(row);
        m_hosts.setRule(finding.rule);
        m_title->setText(tr("On %n host(s). Enter shows them in the host table.", nullptr,
                            int(finding.open + finding.accepted)));
    }
    m_recheck->setEnabled(any && !m_busy && m_findings.row(row).level);
    m_accept->setEnabled(any && m_findings.row(row).level);
    for (auto *button : {m_copy, m_script, m_export})
        button->setEnabled(any);
    for (int i = 0; host && i < m_hosts.rowCount(); ++i) {
        if (m_hosts.host(i)->observation.address == host->observation.address) {
            m_hostTable->selectRow(i);
            break;
        }
    }
    if (!m_hostTable->currentIndex().isValid() && m_hosts.rowCount() > 0)
        m_hostTable->selectRow(0);
    fitColumns(*m_hostTable, hostFits);
    Q_EMIT currentHostChanged();
}

void FindingsView::fit()
{
    fitColumns(*m_findingTable, findingFits);
    fitColumns(*m_hostTable, hostFits);
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Once the tables have their new size.
    QTimer::singleShot(0, this, &FindingsView::fit);
}

void FindingsView::copyRows() const
{
    const auto *view = m_hostTable->hasFocus() ? m_hostTable : m_findingTable;
    auto rows = view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    copyText(toTsv(rows));
}

void FindingsView::focusTable()
{
    m_findingTable->setFocus(Qt::TabFocusReason);
}

void FindingsView::retranslate()
{
    m_findingTable->setAccessibleName(tr("Findings of the shown hosts"));
    m_hostTable->setAccessibleName(tr("Hosts that have the chosen finding"));
    m_recheck->setText(tr("Re-check"));
    m_accept->setText(tr("Accept…"));
    m_copy->setText(tr("Copy addresses"));
    m_script->setText(tr("Script…"));
    m_export->setText(tr("Export…"));
    const std::pair<QToolButton *, QString> tips[] = {
        {m_recheck, tr("Look for this finding again on all its hosts")},
        {m_accept, tr("Say who answers for this finding on all its hosts, and until when")},
        {m_copy, tr("Copy the addresses of all its hosts, one a line")},
        {m_script, tr("Write a remediation script for all its hosts; it is to be read before it is run")},
        {m_export, tr("Write all its hosts to a file")},
    };
    for (const auto &[button, hint] : tips)
        button->setToolTip(tip(hint));
    m_findings.retranslate();
    m_hosts.retranslate();
    showHosts();
    fit();
}

void FindingsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
