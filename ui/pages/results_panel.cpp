// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_panel.h"

#include "ui/charts/level_chart.h"
#include "ui/current_stack.h"
#include "ui/details_split.h"
#include "ui/finding_commands.h"
#include "ui/host_commands.h"
#include "ui/menu_button.h"
#include "ui/pages/details_pane.h"
#include "ui/pages/endpoints_view.h"
#include "ui/pages/filter_line.h"
#include "ui/pages/findings_view.h"
#include "ui/pages/host_table.h"
#include "ui/pages/interfaces_view.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/units.h"
#include "ui/view_switch.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto countsInterval = 200ms;

struct GroupCommand
{
    Command command;
    Grouping grouping;
    QLatin1StringView name; ///< in the settings
};

constexpr GroupCommand groupCommands[] = {
    {Command::GroupNone, Grouping::None, QLatin1StringView("none")},
    {Command::GroupSubnet, Grouping::Subnet, QLatin1StringView("subnet")},
    {Command::GroupRole, Grouping::Role, QLatin1StringView("role")},
    {Command::GroupOs, Grouping::Os, QLatin1StringView("os")},
    {Command::GroupLevel, Grouping::Level, QLatin1StringView("level")},
};

} // namespace

ResultsPanel::ResultsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_shown(session.hosts())
    , m_levels(new LevelChart(session.hosts(), this))
    , m_filter(new FilterLine(session, this))
    , m_findingsButton(new ViewButton(this))
    , m_hostsButton(new ViewButton(this))
    , m_interfacesButton(new ViewButton(this))
    , m_group(new MenuButton(this))
    , m_columns(new QMenu(this))
    , m_all(new QToolButton(this))
    , m_counts(new Label(this))
    , m_views(new CurrentStack(this))
    , m_table(new HostTable(session, m_shown, this))
    , m_findings(new FindingsView(m_shown, this))
    , m_interfaces(new InterfacesView(m_shown, this))
    , m_details(new DetailsPane(this))
    , m_side(new QSplitter(Qt::Horizontal, this))
    , m_split(new DetailsSplit(session.settings(), this))
    , m_commands(new HostCommands(session, *m_table, this))
{
    auto &actions = session.actions();
    m_all->setDefaultAction(actions.action(Command::AllHosts));
    m_group->setObjectName(u"groupButton"_s);
    m_columns->setObjectName(u"columnsMenu"_s);
    m_findingsButton->setObjectName(u"viewFindingsButton"_s);
    m_hostsButton->setObjectName(u"viewHostsButton"_s);
    m_interfacesButton->setObjectName(u"viewInterfacesButton"_s);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (auto *button : {m_findingsButton, m_hostsButton, m_interfacesButton, m_group, m_all})
        button->setFocusPolicy(Qt::StrongFocus);
    m_group->setMenu(new QMenu(m_group));
    m_counts->setObjectName(u"hostCounts"_s);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_counts)})
        m_filter->addWidget(widget);

    auto *switches = new QHBoxLayout;
    switches->setSpacing(0);
    switches->addWidget(m_findingsButton);
    switches->addWidget(m_hostsButton);
    switches->addWidget(m_interfacesButton);
    auto *bar = new QHBoxLayout;
    bar->addLayout(switches);
    bar->addWidget(m_filter, 1);
    bar->setAlignment(switches, Qt::AlignTop);
    m_views->addWidget(m_table);
    m_views->addWidget(m_findings);
    m_views->addWidget(m_interfaces);
    auto *upper = new QWidget(this);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(4);
    upperLayout->addLayout(bar);
    upperLayout->addWidget(m_views, 1);
    m_split->setWidgets(upper, m_details);
    m_side->addWidget(m_levels);
    m_side->addWidget(m_split);
    m_side->setStretchFactor(0, 0);
    m_side->setStretchFactor(1, 1);
    m_side->setSizes({190, 1000});
    m_side->restoreState(session.settings().value(Setting::SideSplitter).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_side);

    m_countsTimer.setSingleShot(true);
    m_countsTimer.setInterval(countsInterval);
    new FindingCommands(session, *m_findings);
    connectViews();
    connectCommands();
    retranslate();
}

void ResultsPanel::connectViews()
{
    connect(m_filter, &FilterLine::queryChanged, this,
            [this](const filter::Query &query) { m_shown.setQuery(query); });
    connect(m_filter, &FilterLine::leave, this, [this] {
        if (m_views->currentWidget() == m_findings)
            m_findings->focusTable();
        else if (m_views->currentWidget() == m_interfaces)
            m_interfaces->focusTable();
        else
            m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_levels, &LevelChart::levelChosen, &m_shown, &HostSortFilter::setLevel);
    connect(m_table, &HostTable::currentHostChanged, this, &ResultsPanel::showDetails);
    connect(m_commands, &HostCommands::said, m_details, &DetailsPane::say);
    connect(m_table, &HostTable::detailsWanted, m_details, &DetailsPane::enter);
    connect(m_details, &DetailsPane::recheckWanted, &m_session,
            [this](const core::Address &host, const QString &rule) {
                Q_EMIT m_session.recheckWanted({host}, rule);
            });
    connect(m_details, &DetailsPane::acceptWanted, this,
            [this](const core::HostResultPtr &host, const QString &rule) {
                FindingCommands::accept(m_session, {host}, rule, window());
            });
    connect(m_table, &HostTable::menuWanted, this, &ResultsPanel::fillHostMenu);
    connect(m_interfaces, &InterfacesView::currentHostChanged, this, &ResultsPanel::showDetails);
    const auto showHosts = [this](const QString &filter) {
        m_filter->setText(filter);
        m_session.actions().action(Command::ViewHosts)->trigger();
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(m_interfaces, &InterfacesView::hostsWanted, this, showHosts);
    connect(m_findings, &FindingsView::hostsWanted, this, showHosts);
    connect(m_findings, &FindingsView::currentHostChanged, this, &ResultsPanel::showDetails);
    connect(m_findings, &FindingsView::filterWanted, this, &ResultsPanel::filterBy);
    connect(m_interfaces, &InterfacesView::filterWanted, this, &ResultsPanel::filterBy);
    connect(m_interfaces, &InterfacesView::hostWindowWanted, &m_session, &Session::hostWindowWanted);
    connect(m_table, &HostTable::filterWanted, this, &ResultsPanel::filterBy);
    connect(m_findings, &FindingsView::exportWanted, this, &ResultsPanel::exportWanted);
    connect(&m_session.rechecks(), &Rechecks::changed, this, &ResultsPanel::showDetails);
    connect(m_columns, &QMenu::aboutToShow, this, [this] {
        m_columns->clear();
        m_table->fillColumnMenu(*m_columns);
    });
    connect(&m_countsTimer, &QTimer::timeout, this, &ResultsPanel::showCounts);
    const auto countSoon = [this] {
        if (!m_countsTimer.isActive())
            m_countsTimer.start();
    };
    connect(&m_shown, &HostSortFilter::shownChanged, this, countSoon);
    // Headings and hosts that were judged anew: what is chosen may be another object now.
    connect(&m_shown, &QAbstractItemModel::modelReset, this, &ResultsPanel::showDetails);
    connect(&m_session.service(), &pipeline::ScanService::stateChanged, this, countSoon);
    const auto setNetworks = [this] { m_details->setManagementNetworks(m_session.reportContext()); };
    setNetworks();
    connect(&m_session.settings(), &Settings::changed, this, [setNetworks](Setting key) {
        if (key == Setting::ManagementNetworks || key == Setting::ServiceClients)
            setNetworks();
    });
    connect(&m_session, &Session::settled, this, &ResultsPanel::selectFirst);
    connect(&m_session, &Session::filterWanted, this, [this](const QString &filter) {
        resetFilter();
        m_filter->setText(filter);
    });
    connect(&m_session.triage(), &Triage::notesChanged, this, [this] {
        m_filter->setTags(m_session.triage().tags());
        showDetails();
    });
}

void ResultsPanel::connectCommands()
{
    auto &actions = m_session.actions();
    auto &settings = m_session.settings();
    const auto on = [&](Command command, auto work) {
        connect(actions.action(command), &QAction::triggered, this, work);
    };

    const bool all = settings.value(Setting::AllHosts).toBool();
    actions.action(Command::AllHosts)->setChecked(all);
    m_shown.setAllHosts(all);
    connect(actions.action(Command::AllHosts), &QAction::toggled, this, [this](bool checked) {
        m_shown.setAllHosts(checked);
        m_session.settings().set(Setting::AllHosts, checked);
    });
    auto *follow = actions.action(Command::FollowResults);
    follow->setChecked(settings.value(Setting::FollowResults).toBool());
    connect(follow, &QAction::toggled, this,
            [this](bool checked) { m_session.settings().set(Setting::FollowResults, checked); });
    on(Command::ResetFilter, [this] { resetFilter(); });

    auto *views = new QActionGroup(this);
    struct View
    {
        Command command;
        QToolButton *button;
        QWidget *widget;
        QString name;
    };
    const View entries[] = {{Command::ViewFindings, m_findingsButton, m_findings, u"findings"_s},
                            {Command::ViewHosts, m_hostsButton, m_table, u"hosts"_s},
                            {Command::ViewInterfaces, m_interfacesButton, m_interfaces, u"interfaces"_s}};
    const QString stored = settings.value(Setting::ResultsView).toString();
    for (const auto &[command, button, widget, name] : entries) {
        // Not the action's own words: those of the menu are longer than this bar has room for.
        auto *action = views->addAction(actions.action(command));
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
        connect(button, &QToolButton::clicked, action, [action, button = button] {
            action->trigger();
            button->setChecked(action->isChecked());
        });
        action->setChecked(name == stored);
        button->setChecked(action->isChecked());
        connect(action, &QAction::triggered, this, [this, widget = widget, name = name] {
            showView(widget);
            m_session.settings().set(Setting::ResultsView, name);
        });
        if (name == stored)
            showView(widget);
    }

    auto *groups = new QActionGroup(this);
    const QString grouped = settings.value(Setting::Grouping).toString();
    for (const auto &[command, grouping, name] : groupCommands) {
        auto *action = groups->addAction(actions.action(command));
        m_group->menu()->addAction(action);
        if (grouped == name) {
            action->setChecked(true);
            m_shown.setGrouping(grouping);
        }
        connect(action, &QAction::triggered, this, [this, grouping = grouping, name = QString(name)] {
            m_shown.setGrouping(grouping);
            m_session.settings().set(Setting::Grouping, name);
        });
    }
    m_group->menu()->addSeparator();
    m_group->menu()->addMenu(m_columns);
    m_group->menu()->addAction(actions.action(Command::FollowResults));
}

void ResultsPanel::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
    m_group->setEnabled(view == m_table);
    // Since when a finding is known only the history knows.
    if (view == m_findings)
        m_session.past().want();
    showDetails();
}

void ResultsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_split->place(width());
}

void ResultsPanel::showDetails()
{
    const auto *view = m_views->currentWidget();
    const auto host = view == m_interfaces ? m_interfaces->currentHost()
        : view == m_findings               ? m_findings->currentHost()
                                           : m_table->currentHost();
    m_details->setHost(host);
    m_details->setVerdicts(host ? m_session.rechecks().of(host->observation.address) : FindingVerdicts());
    m_details->setNote(host ? m_session.triage().note(host->observation) : history::HostNote());
}

void ResultsPanel::fillHostMenu(QMenu *menu)
{
    m_commands->fill(*menu);
    const auto host = m_table->currentHost();
    if (!host)
        return;
    menu->addSeparator();
    const auto &seen = host->observation;
    if (seen.address.isV4()) {
        const auto network = core::Address::v4(seen.address.toV4() & 0xffffff00u);
        const QString text = QString::fromStdString(network.toString()) + u"/24"_s;
        menu->addAction(icon(Icon::Filter), tr("Only the subnet %1").arg(text), this,
                        [this, text] { filterBy(u"net:"_s + text); });
    }
    if (!host->rating.findings.empty()) {
        const auto rule = host->rating.findings.front().rule;
        const QString text = QString::fromUtf8(rule.data(), qsizetype(rule.size()));
        menu->addAction(icon(Icon::Filter), tr("Only hosts with the finding %1").arg(text), this,
                        [this, text] { filterBy(u"rule:"_s + text); });
    }
}

void ResultsPanel::showOutcome(const QString &filter, bool quiet)
{
    if (quiet)
        m_session.actions().action(Command::AllHosts)->setChecked(true);
    resetFilter();
    m_filter->setText(filter);
    m_session.actions().action(Command::ViewHosts)->trigger();
}

void ResultsPanel::filterBy(const QString &asked, bool exclude)
{
    const QString term = exclude ? u'-' + asked : asked;
    const QString before = m_filter->isUnderstood() ? m_filter->text().trimmed() : QString();
    m_filter->setText(before.isEmpty()               ? term
                          : before.contains(u"OR"_s) ? u"("_s + before + u") "_s + term
                                                     : before + u' ' + term);
}

QList<core::HostResultPtr> ResultsPanel::selectedHosts() const
{
    return m_table->selectedHosts();
}

void ResultsPanel::focusFilter()
{
    m_filter->focus();
}

void ResultsPanel::copySelection()
{
    if (m_details->endpoints().hasFocusInTree())
        m_details->endpoints().copyRows();
    else if (m_views->currentWidget() == m_findings)
        m_findings->copyRows();
    else if (m_views->currentWidget() == m_interfaces)
        m_interfaces->copyRows();
    else
        m_table->copyRows();
}

void ResultsPanel::selectFirst()
{
    m_shown.mergeNow();
    for (int row = 0; row < m_shown.rowCount() && !m_table->currentHost(); ++row) {
        if (m_shown.hostAt(row))
            m_table->selectRow(row);
    }
}

void ResultsPanel::resetFilter()
{
    m_filter->setText({});
    m_levels->setLevel(std::nullopt);
    m_shown.setLevel(std::nullopt);
}

void ResultsPanel::showCounts()
{
    const auto &hosts = m_session.hosts();
    const quint64 quiet = quint64(hosts.size()) - hosts.interesting();
    QString text =
        tr("%1 of %2 hosts shown")
            .arg(number(quint64(m_shown.shownHosts())), number(quint64(hosts.size()) + hosts.unlisted()));
    m_counts->setText(text);
    m_counts->setToolTip(tip(
        hosts.unlisted() == 0
            ? QString()
            : tr("%1 hosts that gave no answer are counted, but not listed.").arg(number(hosts.unlisted()))));
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

void ResultsPanel::saveState()
{
    auto &settings = m_session.settings();
    settings.set(Setting::SideSplitter, m_side->saveState());
    m_split->saveSizes();
    m_table->saveState();
}

void ResultsPanel::retranslate()
{
    m_findingsButton->setText(tr("Findings"));
    m_findingsButton->setToolTip(markupTip(m_session.actions().action(Command::ViewFindings)->toolTip()));
    m_hostsButton->setText(tr("Hosts"));
    m_interfacesButton->setText(tr("Interfaces"));
    m_hostsButton->setToolTip(markupTip(m_session.actions().action(Command::ViewHosts)->toolTip()));
    m_interfacesButton->setToolTip(markupTip(m_session.actions().action(Command::ViewInterfaces)->toolTip()));
    m_group->setText(tr("Table"));
    m_group->setToolTip(tip(tr("Groups and columns of the table")));
    m_columns->setTitle(tr("&Columns"));
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
