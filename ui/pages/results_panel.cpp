// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_panel.h"

#include "ui/charts/level_chart.h"
#include "ui/pages/details_pane.h"
#include "ui/pages/endpoints_view.h"
#include "ui/pages/host_table.h"
#include "ui/session.h"
#include "ui/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto typingPause = 250ms;
constexpr auto countsInterval = 200ms;

} // namespace

ResultsPanel::ResultsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(session.hosts())
    , m_levels(new LevelChart(session.hosts(), this))
    , m_filter(new QLineEdit(this))
    , m_all(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_table(new HostTable(session, m_shown, this))
    , m_details(new DetailsPane(this))
    , m_side(new QSplitter(Qt::Horizontal, this))
    , m_split(new QSplitter(Qt::Vertical, this))
{
    auto &actions = session.actions();
    m_filter->setObjectName(u"hostFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_all->setDefaultAction(actions.action(Command::AllHosts));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setFocusPolicy(Qt::StrongFocus);
    m_counts->setObjectName(u"hostCounts"_s);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_all);
    bar->addWidget(m_counts);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(4);
    upperLayout->addLayout(bar);
    upperLayout->addWidget(m_table, 1);
    m_split->addWidget(upper);
    m_split->addWidget(m_details);
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 5);
    m_split->setChildrenCollapsible(false);
    m_side->addWidget(m_levels);
    m_side->addWidget(m_split);
    m_side->setStretchFactor(0, 0);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({190, 1000});
    m_split->setSizes({300, 380});
    m_side->restoreState(session.settings().value(Setting::SideSplitter).toByteArray());
    m_split->restoreState(session.settings().value(Setting::DetailsSplitter).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_side);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(typingPause);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(&m_filterTimer, &QTimer::timeout, this, [this] { m_shown.setFilterText(m_filter->text()); });
    connect(m_levels, &LevelChart::levelChosen, &m_shown, &HostSortFilter::setLevel);
    connect(m_table, &HostTable::currentHostChanged, this,
            [this] { m_details->setHost(m_table->currentHost()); });

    const bool all = session.settings().value(Setting::AllHosts).toBool();
    actions.action(Command::AllHosts)->setChecked(all);
    m_shown.setAllHosts(all);
    connect(actions.action(Command::AllHosts), &QAction::toggled, this, [this](bool checked) {
        m_shown.setAllHosts(checked);
        m_session.settings().set(Setting::AllHosts, checked);
    });
    connect(actions.action(Command::ResetFilter), &QAction::triggered, this, &ResultsPanel::resetFilter);

    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsInterval);
    connect(&m_countsTimer, &QTimer::timeout, this, &ResultsPanel::showCounts);
    const auto countSoon = [this] {
        if (!m_countsTimer.isActive())
            m_countsTimer.start();
    };
    connect(&m_shown, &HostSortFilter::shownChanged, this, countSoon);
    connect(&session.service(), &service::ScanService::stateChanged, this, countSoon);
    connect(&session, &Session::settled, this, &ResultsPanel::selectFirst);
    retranslate();
}

void ResultsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResultsPanel::copySelection()
{
    if (m_details->endpoints().hasFocusInTree())
        m_details->endpoints().copyRows();
    else
        m_table->copyRows();
}

void ResultsPanel::selectFirst()
{
    m_shown.mergeNow();
    if (m_shown.rowCount() > 0 && !m_table->currentHost())
        m_table->selectRow(0);
}

void ResultsPanel::resetFilter()
{
    m_filter->clear();
    m_filterTimer.stop();
    m_shown.setFilterText({});
    m_levels->setLevel(std::nullopt);
    m_shown.setLevel(std::nullopt);
}

void ResultsPanel::showCounts()
{
    const auto &hosts = m_session.hosts();
    const quint64 quiet = quint64(hosts.size()) - hosts.interesting();
    QString text =
        tr("%1 of %2 hosts shown")
            .arg(number(quint64(m_shown.rowCount())), number(quint64(hosts.size()) + hosts.unlisted()));
    m_counts->setText(text);
    m_counts->setToolTip(
        hosts.unlisted() == 0
            ? QString()
            : tr("%1 hosts that gave no answer are counted, but not listed.").arg(number(hosts.unlisted())));
    if (m_shown.isFiltered())
        m_table->setEmptyText(tr("No host matches the filter. Press %1 to show everything again.")
                                  .arg(m_session.actions()
                                           .action(Command::ResetFilter)
                                           ->shortcut()
                                           .toString(QKeySequence::NativeText)));
    else if (m_session.service().isActive())
        m_table->setEmptyText(tr("No host has answered so far."));
    else if (quiet > 0)
        m_table->setEmptyText(
            tr("No host answered on port 135. Turn on “All hosts” to list those that were silent or "
               "refused the connection."));
    else
        m_table->setEmptyText(tr("No host was examined."));
}

bool ResultsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        // Esc clears the filter first; only an empty filter lets it stop the scan.
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            if (event->type() == QEvent::KeyPress)
                m_filter->clear();
            event->accept();
            return true;
        }
        if (key == Qt::Key_Down && event->type() == QEvent::KeyPress) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ResultsPanel::saveState()
{
    auto &settings = m_session.settings();
    settings.set(Setting::SideSplitter, m_side->saveState());
    settings.set(Setting::DetailsSplitter, m_split->saveState());
    m_table->saveState();
}

void ResultsPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: address, name, level, service, UUID, port"));
    m_filter->setAccessibleName(tr("Filter the hosts"));
    m_table->setAccessibleName(tr("Hosts"));
    showCounts();
}

void ResultsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
