// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_page.h"

#include "history/history_task.h"
#include "pipeline/record_context.h"
#include "report/text/words.h"
#include "ui/charts/breakdown_card.h"
#include "ui/pages/empty_state.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto refreshInterval = 500ms;
constexpr int trendLength = 12;
constexpr int scansLookedAt = 200; // of all targets; those that compare are among them
constexpr int cardWidth = 330; ///< at least
constexpr int cardHeight = 232;
constexpr int mostColumns = 3;

QDateTime local(core::Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toLocalTime();
}

/// Only scans that asked the same as the one that is shown (else: as the newest) can be compared with it.
history::HistoryResult<QList<history::ScanInfo>>
likeScans(history::HistoryResult<QList<history::ScanInfo>> scans, const core::ScanRecord &shown)
{
    if (!scans || scans->isEmpty())
        return scans;
    const bool isScan = shown.started != core::Timestamp{} && !shown.practice;
    const core::ScanRecord like = isScan ? shown : scans->back().record;
    scans->removeIf([&like](const history::ScanInfo &scan) { return !core::asksTheSame(scan.record, like); });
    if (scans->size() > trendLength)
        scans->remove(0, scans->size() - trendLength);
    return scans;
}

} // namespace

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Dashboard, this))
    , m_headline(new Label(this))
    , m_origin(new ColouredLabel(Colour::MutedText, this))
{
    using Kind = BreakdownCard::Kind;
    auto *content = new QWidget(this);
    auto *cards = new QWidget(content);
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(10);
    m_levels = new BreakdownCard(
        "levelsCard", Kind::Lying, [] { return tr("Levels"); }, [] { return tr("Level"); }, cards);
    m_outcomes = new BreakdownCard(
        "outcomesCard", Kind::Lying, [] { return tr("What port 135 turned out to be"); },
        [] { return tr("Outcome"); }, cards);
    m_support = new BreakdownCard(
        "supportCard", Kind::Lying, [] { return tr("Updates of the operating system"); },
        [] { return tr("Support"); }, cards);
    m_subnets = new BreakdownCard(
        "subnetsCard", Kind::Lying, [] { return tr("Subnets"); }, [] { return tr("Subnet"); }, cards);
    m_roles = new BreakdownCard(
        "rolesCard", Kind::Lying, [] { return tr("Roles"); }, [] { return tr("Role"); }, cards);
    m_trend = new BreakdownCard(
        "trendCard", Kind::Standing, [] { return tr("Trend over the last scans"); },
        [] { return tr("Scan"); }, cards);
    for (auto *card : {m_levels, m_outcomes, m_support, m_subnets, m_roles, m_trend})
        addCard(card);
    connect(m_trend, &BreakdownCard::chosen, this, [this] { m_session.goTo(Command::PageHistory); });

    auto *scroll = new QScrollArea(content);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(cards);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_headline->setFont(font);
    m_headline->setObjectName(u"dashboardHeadline"_s);
    m_headline->setWordWrap(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_headline);
    column->addWidget(m_origin);
    column->addWidget(scroll, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_session.goTo(Command::PageScan); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshInterval);
    connect(&m_timer, &QTimer::timeout, this, &DashboardPage::refresh);
    auto &hosts = session.hosts();
    connect(&hosts, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    // Levels changed below the counts: an exception, or another scan.
    connect(&hosts, &QAbstractItemModel::modelReset, this, &DashboardPage::reset);
    connect(&hosts, &QAbstractItemModel::dataChanged, this, &DashboardPage::reset);
    connect(&session, &Session::settled, this, &DashboardPage::refresh);
    connect(&session, &Session::settled, this, &DashboardPage::loadTrend);
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        if (key != Setting::ChartTables)
            return;
        for (auto *card : m_cards)
            card->showTable(m_session.settings().value(key).toBool());
    });
    retranslate();
    arrange();
}

void DashboardPage::addCard(BreakdownCard *card)
{
    card->setMinimumHeight(cardHeight);
    card->showTable(m_session.settings().value(Setting::ChartTables).toBool());
    m_cards.push_back(card);
    if (card == m_trend)
        return;
    connect(card, &BreakdownCard::chosen, this, [this](const BreakdownRow &row) {
        if (row.quiet)
            m_session.actions().action(Command::AllHosts)->setChecked(true);
        m_session.showHosts(row.filter);
    });
}

void DashboardPage::arrange()
{
    const int columns = std::clamp(width() / cardWidth, 1, mostColumns);
    if (columns == m_columns)
        return;
    for (int old = 0; old < m_columns; ++old)
        m_grid->setColumnStretch(old, 0);
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

void DashboardPage::arrive()
{
    refresh();
    loadTrend();
}

void DashboardPage::reset()
{
    m_statistics.clear();
    m_counted = 0;
    if (!m_timer.isActive())
        m_timer.start();
}

void DashboardPage::refresh()
{
    if (!isVisible())
        return;
    const auto &hosts = m_session.hosts();
    for (; m_counted < hosts.size(); ++m_counted)
        m_statistics.add(*hosts.row(m_counted).result);
    m_stack->setCurrentIndex(hosts.size() > 0 ? 1 : 0);
    const auto &levels = m_statistics.levels();
    const quint64 severe = levels[std::size_t(levelKey(core::Level::Critical))]
        + levels[std::size_t(levelKey(core::Level::High))];
    if (m_statistics.answering() == 0)
        m_headline->setText(tr("No host has answered on port 135."));
    else if (severe == 0)
        m_headline->setText(
            tr("%1 hosts answered; none of them is critical or high.").arg(number(m_statistics.answering())));
    else
        m_headline->setText(tr("%1 of %2 hosts that answered are critical or high.")
                                .arg(number(severe), number(m_statistics.answering())));
    const auto &record = m_session.record();
    const QString when = QLocale().toString(local(record.started), QLocale::ShortFormat);
    const QString where = report::word(record.options.vantage);
    m_origin->setText(
        record.practice ? tr("Practice network, %1, scanned from %2").arg(when, where)
                        : tr("%1, %2, scanned from %3").arg(report::shown(record.targets, 200), when, where));
    m_levels->setRows(m_statistics.byLevel());
    m_outcomes->setRows(m_statistics.byOutcome());
    m_support->setRows(m_statistics.bySupport(std::chrono::floor<std::chrono::days>(record.started)));
    m_subnets->setRows(m_statistics.bySubnet());
    m_roles->setRows(m_statistics.byRole());
}

void DashboardPage::loadTrend()
{
    if (!isVisible())
        return;
    withHistory(m_session.historyFile(), history::Access::ReadOnly,
                [shown = m_session.record()](history::History &history) {
                    return likeScans(history.trend(scansLookedAt), shown);
                })
        .then(this, [this](const history::HistoryResult<QList<history::ScanInfo>> &scans) {
            Breakdown rows;
            for (const auto &scan : scans.value_or(QList<history::ScanInfo>())) {
                BreakdownRow row{local(scan.record.started).toString(u"MM-dd"_s), {}};
                const report::TrendPoint point = pipeline::trendPoint(scan);
                row.levels[0] = point.notRated;
                for (std::size_t level = 0; level < point.levels.size(); ++level)
                    row.levels[level + 1] = point.levels[level];
                rows.push_back(std::move(row));
            }
            m_trend->setRows(std::move(rows));
        });
}

void DashboardPage::retranslate()
{
    m_empty->setTexts(
        tr("Nothing to count yet"),
        tr("Scan your network, or the practice network: then the charts here show the levels, the "
           "subnets and the roles of its hosts."),
        tr("Go to the &scan"));
    m_trend->setEmptyText(tr("The history has no scans yet. Practice scans and re-checks are not counted."));
    for (auto *card : m_cards) {
        if (card != m_trend)
            card->setEmptyText(tr("No host says anything about this."));
    }
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        loadTrend();
    }
    Page::changeEvent(event);
}

} // namespace port135::ui
