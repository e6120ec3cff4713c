// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_panel.h"

#include "history/history_task.h"
#include "rating/rule.h"
#include "report/text/words.h"
#include "service/stored_side.h"
#include "ui/kept_watch.h"
#include "ui/models/scan_list.h"
#include "ui/opened_scan.h"
#include "ui/plain.h"
#include "ui/scan_library.h"
#include "ui/scan_partner.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/units.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSet>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qsizetype mostNetworks = 5;
constexpr qsizetype recentShown = 6;
constexpr qsizetype mostFavourites = 8;
constexpr int mostExceptions = 5;
constexpr int soonDays = 30;
constexpr std::size_t recentTargets = 60; ///< bytes
constexpr std::uint64_t mostHosts = 70'000; ///< of scans that are compared unasked
constexpr qsizetype longestButton = 80; ///< characters
constexpr int columnWidth = 820;

QDateTime startOf(const history::ScanInfo &scan)
{
    return QDateTime::fromMSecsSinceEpoch(scan.record.started.time_since_epoch().count()).toLocalTime();
}

QString dateOf(const history::ScanInfo &scan)
{
    return QLocale().toString(startOf(scan), QLocale::ShortFormat);
}

QString targetsOf(const history::ScanInfo &scan)
{
    return report::shown(scan.record.targets, recentTargets).simplified();
}

QToolButton *addButton(QHBoxLayout &row, Icon sign, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(menuText(text.size() > longestButton ? QString(text.left(longestButton) + u'…') : text));
    if (text.size() > longestButton)
        button->setToolTip(tip(text));
    button->setAccessibleName(text);
    button->setIcon(icon(sign));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

} // namespace

QList<history::ScanInfo> newestOfNetworks(const QList<history::ScanInfo> &scans, qsizetype most)
{
    QList<history::ScanInfo> newest;
    QSet<std::string> seen;
    for (const auto &scan : scans) {
        if (scan.record.practice || scan.recheckOf || scan.status != history::ScanStatus::Complete
            || seen.contains(scan.record.targets))
            continue;
        seen.insert(scan.record.targets);
        newest += scan;
        if (newest.size() == most)
            break;
    }
    return newest;
}

HomePanel::HomePanel(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setObjectName(u"home"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *column = new QWidget(content);
    column->setMaximumWidth(columnWidth);
    m_cards = new QVBoxLayout(column);
    m_cards->setContentsMargins(0, 4, 0, 8);
    m_cards->setSpacing(8);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column, 20);
    row->addStretch(1);
    row->setAlignment(column, Qt::AlignTop);
    setWidget(content);
    connect(&session.library(), &ScanLibrary::changed, this, [this] {
        refresh();
        lookForChanges();
    });
    connect(&session.triage(), &Triage::exceptionsChanged, this, &HomePanel::refresh);
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        if (key == Setting::FavouriteTargets || key == Setting::Watch)
            refresh();
    });
    refresh();
}

bool HomePanel::hasMemories(const Session &session)
{
    // Who has only tried the practice network is still a newcomer.
    return !newestOfNetworks(session.library().scans(), 1).isEmpty();
}

void HomePanel::lookForChanges()
{
    if (!isVisible())
        return;
    const quint64 run = ++m_run;
    const auto scans = m_session.library().scans();
    QList<std::pair<history::ScanInfo, history::ScanInfo>> pairs;
    for (const auto &scan : newestOfNetworks(scans, mostNetworks)) {
        const auto *before = partnerOf(scans, scan);
        if (before && canCompare(*before, scan) && !m_changes.contains(scan.id)
            && before->record.examined + scan.record.examined <= mostHosts)
            pairs += {*before, scan};
    }
    if (pairs.isEmpty())
        return;
    using Found = QHash<history::ScanId, Changes>;
    history::withHistory(m_session.historyFile(), history::Access::ReadOnly,
                         [pairs](history::History &history) -> history::HistoryResult<Found> {
                             Found found;
                             for (const auto &[before, after] : pairs) {
                                 const auto earlier = service::readSide(history, before);
                                 const auto later = service::readSide(history, after);
                                 if (!earlier || !later)
                                     continue; // a scan that was deleted meanwhile: nothing is said
                                 const auto comparison = comparison::compare(*earlier, *later);
                                 Changes changes{before};
                                 changes.fresh = comparison.hostCounts[comparison::Change::New];
                                 changes.gone = comparison.hostCounts[comparison::Change::Gone];
                                 for (const auto &host : comparison.hosts) {
                                     if (host.change != comparison::Change::Changed)
                                         continue;
                                     changes.better += trendOf(host) == Trend::Better;
                                     changes.worse += trendOf(host) == Trend::Worse;
                                 }
                                 found.insert(after.id, changes);
                             }
                             return found;
                         })
        .then(this, [this, run](const history::HistoryResult<Found> &found) {
            if (run != m_run || !found)
                return;
            m_changes.insert(*found);
            refresh();
        });
}

QString HomePanel::changeSentence(history::ScanId scan) const
{
    const auto found = m_changes.constFind(scan);
    if (found == m_changes.constEnd())
        return {};
    QStringList parts;
    if (found->fresh > 0)
        parts += tr("%n new", "hosts since the scan before", int(found->fresh));
    if (found->gone > 0)
        parts += tr("%n gone", "hosts since the scan before", int(found->gone));
    if (found->better > 0)
        parts += tr("%n better", "hosts since the scan before", int(found->better));
    if (found->worse > 0)
        parts += tr("%n worse", "hosts since the scan before", int(found->worse));
    const QString when = QLocale().toString(startOf(found->before).date(), QLocale::ShortFormat);
    return parts.isEmpty() ? tr("Nothing changed since %1.").arg(when)
                           : tr("Since %1: %2.").arg(when, parts.join(u", "_s));
}

QVBoxLayout *HomePanel::addCard(const QString &title, const QString &name)
{
    auto *card = new QFrame;
    card->setObjectName(name);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(4);
    auto *heading = new Label(title, card);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    heading->setFont(font);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_cards->addWidget(card);
    return layout;
}

void HomePanel::addNetworks()
{
    const auto networks = newestOfNetworks(m_session.library().scans(), mostNetworks);
    int place = 0;
    for (const auto &scan : networks) {
        const QString title = scan.name.isEmpty()
            ? targetsOf(scan)
            : u"%1 · %2"_s.arg(report::shown(scan.name.toStdString(), recentTargets), targetsOf(scan));
        auto *card = addCard(title, u"homeNetwork%1"_s.arg(place));
        const quint64 severe =
            scan.levels[std::size_t(core::Level::Critical)] + scan.levels[std::size_t(core::Level::High)];
        QString text = severe > 0
            ? tr("%1 of %2 hosts that answered are critical or high. Scanned %3.")
                  .arg(number(severe), number(scan.record.counts.interesting()), dateOf(scan))
            : tr("%1 hosts answered; none of them is critical or high. Scanned %2.")
                  .arg(number(scan.record.counts.interesting()), dateOf(scan));
        if (const QString changed = changeSentence(scan.id); !changed.isEmpty())
            text += u' ' + changed;
        auto *sentence = new Label(text);
        sentence->setObjectName(u"homeSentence%1"_s.arg(place));
        sentence->setWordWrap(true);
        card->addWidget(sentence);
        auto *buttons = new QHBoxLayout;
        card->addLayout(buttons);
        connect(addButton(*buttons, Icon::Open, tr("Open"), u"homeOpen%1"_s.arg(place)),
                &QToolButton::clicked, this, [this, scan] { openScan(m_session, this, scan); });
        connect(addButton(*buttons, Icon::Start, tr("Scan again"), u"homeScan%1"_s.arg(place)),
                &QToolButton::clicked, this, [this, targets = QString::fromStdString(scan.record.targets)] {
                    Q_EMIT scanWanted(targets);
                });
        if (const auto *before = partnerOf(m_session.library().scans(), scan);
            before && canCompare(*before, scan))
            connect(addButton(*buttons, Icon::Compare, tr("What changed"), u"homeCompare%1"_s.arg(place)),
                    &QToolButton::clicked, this,
                    [this, before = before->id, after = scan.id] { m_session.compareScans(before, after); });
        buttons->addStretch();
        ++place;
    }
}

void HomePanel::addExceptions()
{
    const auto today = core::today();
    QStringList lines;
    auto exceptions = m_session.triage().exceptions();
    std::ranges::sort(exceptions, {},
                      [](const core::Acceptance &one) { return std::chrono::sys_days(one.expires); });
    for (const auto &exception : exceptions) {
        const auto left = (std::chrono::sys_days(exception.expires) - std::chrono::sys_days(today)).count();
        if (left > soonDays || lines.size() == mostExceptions)
            continue;
        core::Finding finding;
        const auto *rule = rating::findRule(exception.rule);
        finding.rule = rule ? rule->id : std::string_view(exception.rule);
        const QString what = tr("%1 on %2, %3", "a finding, hosts, who answers for it")
                                 .arg(rating::title(finding), report::shown(exception.hosts, recentTargets),
                                      report::shown(exception.owner, recentTargets));
        lines +=
            left < 0 ? tr("Ended: %1").arg(what) : tr("Ends in %n day(s): %1", nullptr, int(left)).arg(what);
    }
    if (lines.isEmpty())
        return;
    auto *card = addCard(tr("Accepted findings that end soon"), u"homeExceptions"_s);
    auto *text = new Label(lines.join(u'\n'));
    text->setWordWrap(true);
    card->addWidget(text);
    auto *buttons = new QHBoxLayout;
    card->addLayout(buttons);
    connect(addButton(*buttons, Icon::Check, tr("Accepted findings…"), u"homeExceptionsButton"_s),
            &QToolButton::clicked, m_session.actions().action(Command::Exceptions), &QAction::trigger);
    buttons->addStretch();
}

void HomePanel::addWatch()
{
    const auto watches = parseWatches(m_session.settings().value(Setting::Watch).toString());
    if (watches.isEmpty())
        return;
    auto *card = addCard(tr("Watched"), u"homeWatch"_s);
    QStringList lines;
    for (const auto &watch : watches)
        lines += tr("%1 (%2)", "targets, and how often they are scanned")
                     .arg(watch.title(), watch.schedule.text());
    auto *text = new Label(lines.join(u'\n'));
    text->setWordWrap(true);
    card->addWidget(text);
    auto *buttons = new QHBoxLayout;
    card->addLayout(buttons);
    connect(addButton(*buttons, Icon::Watch, tr("Watch…"), u"homeWatchButton"_s), &QToolButton::clicked,
            m_session.actions().action(Command::Watch), &QAction::trigger);
    buttons->addStretch();
}

void HomePanel::addRecent()
{
    const auto &scans = m_session.library().scans();
    if (scans.isEmpty())
        return;
    auto *card = addCard(tr("Recent scans"), u"homeRecent"_s);
    const QStringList labels = scanLabels(scans);
    for (qsizetype i = 0; i < std::min(scans.size(), recentShown); ++i) {
        auto *row = new QHBoxLayout;
        card->addLayout(row);
        auto *button = addButton(*row, scans[i].recheckOf ? Icon::Recheck : Icon::History, labels[i],
                                 u"homeRecent%1"_s.arg(i));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this,
                [this, scan = scans[i]] { openScan(m_session, this, scan); });
        row->addStretch();
    }
}

void HomePanel::addFavourites()
{
    const auto favourites = m_session.settings().value(Setting::FavouriteTargets).toStringList();
    if (favourites.isEmpty())
        return;
    auto *card = addCard(tr("Favourites"), u"homeFavourites"_s);
    for (qsizetype i = 0; i < std::min(favourites.size(), mostFavourites); ++i) {
        auto *row = new QHBoxLayout;
        card->addLayout(row);
        const QString shown = report::shown(favourites[i].toStdString(), recentTargets);
        connect(addButton(*row, Icon::Network, shown, u"homeFavourite%1"_s.arg(i)), &QToolButton::clicked,
                this, [this, targets = favourites[i]] { Q_EMIT fillWanted(targets); });
        row->addStretch();
    }
}

void HomePanel::refresh()
{
    while (auto *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (item->widget())
            item->widget()->hide();
        delete item;
    }
    addNetworks();
    addExceptions();
    addWatch();
    addRecent();
    addFavourites();
    m_cards->addStretch();
}

void HomePanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous())
        lookForChanges();
}

void HomePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QScrollArea::changeEvent(event);
}

} // namespace port135::ui
