// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict_bar.h"

#include "rating/rule.h"
#include "report/comparison/comparison_words.h"
#include "report/text/words.h"
#include "text/qt_text.h"
#include "ui/finding_words.h"
#include "ui/models/host_model.h"
#include "ui/plain.h"
#include "ui/session.h"
#include "ui/theme/coloured_label.h"
#include "ui/units.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

using text::fromLatin1;

constexpr auto countPause = 200ms;
constexpr std::size_t namedRules = 2;
constexpr qsizetype namedHosts = 2;
constexpr qsizetype longestStep = 70;
constexpr std::size_t shownTargets = 60; ///< bytes

QString nameOf(const core::HostResult &host)
{
    const QString name = report::displayName(host.observation);
    const QString shown = name.isEmpty() ? QString::fromStdString(host.observation.address.toString()) : name;
    return shown.section(u'.', 0, name.isEmpty() ? -1 : 0); // a name without its domain
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() > most ? QString(text.left(most - 1) + u'…') : text;
}

struct NextStep
{
    std::string_view rule;
    QStringList hosts;
    int count = 0;
};

} // namespace

QString verdictSentence(const HostModel &hosts)
{
    const auto answered = hosts.interesting();
    if (answered == 0)
        return VerdictBar::tr("No host answered on port 135.");
    // By what gives each host its level; the worst rules first, as their table has them.
    std::vector<NextStep> steps;
    quint64 severe = 0;
    quint64 medium = 0;
    for (int i = 0; i < hosts.size(); ++i) {
        const auto &row = hosts.row(i);
        if (!row.interesting)
            continue;
        medium += row.level == levelKey(core::Level::Medium);
        if (row.level < levelKey(core::Level::High))
            continue;
        ++severe;
        for (const auto &finding : row.result->rating.findings) {
            if (!finding.level || !finding.accepted.empty())
                continue;
            auto step = std::ranges::find(steps, finding.rule, &NextStep::rule);
            if (step == steps.end())
                step = steps.insert(steps.end(), NextStep{finding.rule, {}, 0});
            if (step->hosts.size() < namedHosts)
                step->hosts += nameOf(*row.result);
            ++step->count;
            break;
        }
    }
    if (severe == 0)
        return medium == 0
            ? VerdictBar::tr("%1 hosts answered; none of them needs action.").arg(number(answered))
            : VerdictBar::tr(
                  "No host needs action at once; %1 of %2 that answered have findings of medium level.")
                  .arg(number(medium), number(answered));
    std::ranges::stable_sort(steps, {}, [](const NextStep &step) {
        const auto rules = rating::rules();
        return std::ranges::find(rules, step.rule, &rating::Rule::id) - rules.begin();
    });
    QStringList what;
    for (const auto &step : std::span(steps).first(std::min(steps.size(), namedRules))) {
        const QString where = step.count > int(namedHosts)
            ? VerdictBar::tr("%n host(s)", "in a sentence, after “on”", step.count)
            : step.hosts.join(VerdictBar::tr(", ", "between the names of hosts"));
        what += VerdictBar::tr("%1 (%2)", "what to do first, and on which hosts")
                    .arg(shortened(firstStep(step.rule), longestStep), where);
    }
    if (steps.size() > namedRules)
        what += VerdictBar::tr("%n more kind(s) of finding", nullptr, int(steps.size() - namedRules));
    return VerdictBar::tr("%1 of %2 hosts need action: %3.")
        .arg(number(severe), number(answered), what.join(VerdictBar::tr("; ", "between what is to be done")));
}

VerdictBar::VerdictBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sentence(new Label(this))
    , m_origin(new ColouredLabel(Colour::MutedText, this))
    , m_change(new QToolButton(this))
    , m_repair(new QToolButton(this))
    , m_recheck(new QToolButton(this))
    , m_newScan(new QToolButton(this))
    , m_counts(new QWidget(this))
    , m_chips(new QHBoxLayout)
{
    setObjectName(u"verdictBar"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_origin->setObjectName(u"verdictOrigin"_s);
    m_change->setObjectName(u"verdictChange"_s);
    m_repair->setObjectName(u"verdictRepair"_s);
    m_recheck->setObjectName(u"verdictRecheck"_s);
    m_newScan->setObjectName(u"verdictNewScan"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_sentence->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_sentence->setFont(font);
    m_recheck->setDefaultAction(session.actions().action(Command::Recheck));
    m_newScan->setIcon(icon(Icon::Start));
    m_newScan->setCheckable(true);
    m_repair->setIcon(icon(Icon::Practice));
    for (auto *button : {m_change, m_repair, m_recheck, m_newScan}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_change->setAutoRaise(true);
    m_change->setIcon(icon(Icon::Compare));
    m_chips->setSpacing(4);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (auto *button : {m_repair, m_recheck, m_newScan})
        buttons->addWidget(button);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_origin);
    auto *top = new QHBoxLayout;
    top->addLayout(texts, 1);
    top->addLayout(buttons);
    top->setAlignment(buttons, Qt::AlignTop);
    auto *below = new QHBoxLayout(m_counts);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    below->addLayout(m_chips);
    below->addWidget(m_change);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(m_counts);

    m_timer.setSingleShot(true);
    m_timer.setInterval(countPause);
    connect(&m_timer, &QTimer::timeout, this, &VerdictBar::refresh);
    const auto soon = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&session, &Session::settled, this, &VerdictBar::refresh);
    connect(&session.hosts(), &QAbstractItemModel::dataChanged, this, soon);
    connect(&session.past(), &Past::changed, this, soon);
    connect(m_newScan, &QToolButton::clicked, this, &VerdictBar::newScanWanted);
    connect(m_repair, &QToolButton::clicked, this, &VerdictBar::repairWanted);
    connect(m_change, &QToolButton::clicked, session.actions().action(Command::CompareBefore),
            &QAction::trigger);
    refresh();
}

QString VerdictBar::sentence() const
{
    return m_sentence->text();
}

void VerdictBar::setBrief(bool brief)
{
    m_counts->setVisible(!brief);
    m_origin->setVisible(!brief);
    m_newScan->setChecked(brief);
}

QString VerdictBar::origin() const
{
    const auto &record = m_session.record();
    const auto started =
        QDateTime::fromMSecsSinceEpoch(record.started.time_since_epoch().count()).toLocalTime();
    QStringList parts;
    parts +=
        record.practice ? tr("Practice network") : report::shown(record.targets, shownTargets).simplified();
    parts += QLocale().toString(started, QLocale::ShortFormat);
    parts += tr("scanned from: %1").arg(report::word(record.options.vantage));
    if (record.stoppedEarly)
        parts += tr("stopped after %1 of %2 addresses").arg(number(record.examined), number(record.hosts));
    return parts.join(u"  ·  "_s);
}

QString VerdictBar::changes() const
{
    if (!m_session.past().before())
        return {};
    std::array<quint64, std::size_t(comparison::Change::NotComparable) + 1> counts{};
    bool known = false;
    for (int i = 0; i < m_session.hosts().size(); ++i) {
        if (const auto change = m_session.hosts().row(i).change) {
            ++counts[std::size_t(*change)];
            known = true;
        }
    }
    if (!known)
        return tr("What changed");
    QStringList parts;
    for (const auto change :
         {comparison::Change::New, comparison::Change::Changed, comparison::Change::Gone}) {
        if (counts[std::size_t(change)] > 0)
            parts += u"%1 %2"_s.arg(number(counts[std::size_t(change)]), report::word(change));
    }
    return parts.isEmpty() ? tr("Nothing changed") : parts.join(u", "_s);
}

void VerdictBar::fillChips()
{
    while (auto *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &counts = m_session.record().counts;
    // What answered first, what gave nothing last.
    for (int i = int(core::Outcome::Error); i >= 0; --i) {
        const auto outcome = core::Outcome(i);
        if (counts[outcome] == 0)
            continue;
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"outcome%1"_s.arg(i));
        chip->setText(u"%1 %2"_s.arg(report::word(outcome), number(counts[outcome])));
        chip->setToolTip(tip(tr("Show only these hosts")));
        chip->setAccessibleName(tr("%1: %2 hosts").arg(report::word(outcome), number(counts[outcome])));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, outcome] {
            Q_EMIT outcomeWanted(u"outcome:"_s + fromLatin1(core::name(outcome)),
                                 !core::isInteresting(outcome));
        });
        m_chips->addWidget(chip);
    }
}

void VerdictBar::refresh()
{
    m_timer.stop();
    m_sentence->setText(verdictSentence(m_session.hosts()));
    m_origin->setText(origin());
    m_sentence->setToolTip(tip(origin()));
    const QString change = changes();
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    m_change->setToolTip(tip(m_session.past().sentence()));
    m_repair->setText(tr("Repair a host"));
    m_repair->setToolTip(
        tip(tr("Let one computer of the practice network be repaired, and look at it again: see "
               "what a fix looks like")));
    m_repair->setVisible(m_session.record().practice && !m_session.opened());
    m_newScan->setText(tr("New scan"));
    m_newScan->setToolTip(tip(tr("Choose other targets, or scan these again")));
    fillChips();
}

void VerdictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
