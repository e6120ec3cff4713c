// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/target_bar.h"

#include "report/words.h"
#include "service/vantage_memory.h"
#include "target/specification.h"
#include "ui/pages/target_edit.h"
#include "ui/session.h"
#include "ui/target_import.h"
#include "ui/theme/colours.h"
#include "ui/units.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr auto typingPause = 200ms;
constexpr int recentLimit = 12;
constexpr qsizetype favouriteLimit = 50;
/// Among the vantages: the service compares the addresses with the subnets of this computer.
constexpr int foundOut = -1;

constexpr core::Profile profiles[] = {core::Profile::Gentle, core::Profile::Normal, core::Profile::Fast};
constexpr core::Vantage vantages[] = {core::Vantage::SameSegment, core::Vantage::OtherSegment,
                                      core::Vantage::Internet, core::Vantage::Vpn};

QToolButton *button(QAction *action, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setDefaultAction(action);
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setFocusPolicy(Qt::StrongFocus);
    result->setObjectName(action->objectName() + u"Button"_s);
    return result;
}

QString profileText(core::Profile profile)
{
    switch (profile) {
    case core::Profile::Gentle:
        return TargetBar::tr("%1: few hosts at a time, for old or thin networks").arg(report::word(profile));
    case core::Profile::Normal:
        return TargetBar::tr("%1: polite enough for an office network").arg(report::word(profile));
    case core::Profile::Fast:
        return TargetBar::tr("%1: as fast as it goes, for a network of your own").arg(report::word(profile));
    }
    return report::word(profile);
}

} // namespace

TargetBar::TargetBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_targetLabel(new QLabel(this))
    , m_targets(new TargetEdit(this))
    , m_favourite(new QToolButton(this))
    , m_import(new QToolButton(this))
    , m_exclusions(new QToolButton(this))
    , m_start(button(session.actions().action(Command::Start), this))
    , m_pause(button(session.actions().action(Command::Pause), this))
    , m_stop(button(session.actions().action(Command::Stop), this))
    , m_hint(new QLabel(this))
    , m_profileLabel(new QLabel(this))
    , m_profile(new QComboBox(this))
    , m_vantageLabel(new QLabel(this))
    , m_vantage(new QComboBox(this))
{
    m_targets->setObjectName(u"targets"_s);
    m_hint->setObjectName(u"targetHint"_s);
    m_profile->setObjectName(u"profile"_s);
    m_vantage->setObjectName(u"vantage"_s);
    m_targetLabel->setBuddy(m_targets);
    m_profileLabel->setBuddy(m_profile);
    m_vantageLabel->setBuddy(m_vantage);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    // Two lines are kept free: the window must not jump while one types.
    m_hint->setMinimumHeight(fontMetrics().lineSpacing());
    QFont strong = m_start->font();
    strong.setBold(true);
    m_start->setFont(strong);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (auto *one : {m_start, m_pause, m_stop}) {
        one->setMinimumHeight(m_targets->sizeHint().height() + 2);
        buttons->addWidget(one);
    }
    m_favourite->setObjectName(u"favourite"_s);
    m_favourite->setCheckable(true);
    m_import->setObjectName(u"importTargets"_s);
    m_exclusions->setObjectName(u"exclusionsButton"_s);
    auto *field = new QHBoxLayout;
    field->setSpacing(2);
    field->addWidget(m_targets, 1);
    for (auto *one : {m_favourite, m_import}) {
        one->setFocusPolicy(Qt::StrongFocus);
        one->setMinimumHeight(m_targets->sizeHint().height());
        field->addWidget(one);
    }
    m_exclusions->setFocusPolicy(Qt::StrongFocus);
    m_exclusions->setAutoRaise(true);
    auto *options = new QHBoxLayout;
    options->setSpacing(6);
    options->addWidget(m_profileLabel);
    options->addWidget(m_profile, 5);
    options->addSpacing(12);
    options->addWidget(m_vantageLabel);
    options->addWidget(m_vantage, 3);
    options->addWidget(m_exclusions);
    options->addStretch(2);
    for (auto *combo : {m_profile, m_vantage}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_targetLabel, 0, 0);
    layout->addLayout(field, 0, 1);
    layout->addLayout(buttons, 0, 2);
    layout->addWidget(m_hint, 1, 1, 1, 2);
    layout->addLayout(options, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    QWidget *previous = m_targets;
    for (QWidget *next : std::initializer_list<QWidget *>{m_favourite, m_import, m_start, m_pause, m_stop,
                                                          m_profile, m_vantage, m_exclusions}) {
        setTabOrder(previous, next);
        previous = next;
    }

    for (auto profile : profiles)
        m_profile->addItem(QString(), int(profile));
    m_vantage->addItem(QString(), foundOut);
    for (auto vantage : vantages)
        m_vantage->addItem(QString(), int(vantage));
    const auto stored =
        core::parseProfile(session.settings().value(Setting::Profile).toString().toStdString());
    m_profile->setCurrentIndex(m_profile->findData(int(stored.value_or(core::Profile::Normal))));
    offer();

    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(typingPause);
    connect(&m_checkTimer, &QTimer::timeout, this, &TargetBar::check);
    connect(m_targets, &QComboBox::editTextChanged, this, &TargetBar::textEdited);
    connect(m_targets->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        check();
        m_session.actions().action(Command::Start)->trigger();
    });
    connect(m_profile, &QComboBox::activated, this, [this] {
        const auto name = core::name(request().options.profile);
        m_session.settings().set(Setting::Profile, QString::fromLatin1(name.data(), qsizetype(name.size())));
        check();
    });
    connect(m_vantage, &QComboBox::activated, this, [this] {
        m_vantageRecalled = false;
        rememberVantage(targets());
    });
    connect(&session.service(), &service::ScanService::stateChanged, this, &TargetBar::followState);
    connect(m_favourite, &QToolButton::clicked, this, &TargetBar::toggleFavourite);
    connect(m_import, &QToolButton::clicked, this, &TargetBar::importFile);
    connect(m_exclusions, &QToolButton::clicked, session.actions().action(Command::Exclusions),
            &QAction::trigger);
    connect(&session.triage(), &Triage::exclusionsChanged, this, &TargetBar::check);
    retranslate();
}

QString TargetBar::targets() const
{
    return m_targets->text();
}

void TargetBar::setTargets(const QString &text)
{
    m_targets->setText(text);
    check();
}

void TargetBar::focusTargets()
{
    m_targets->setFocus(Qt::ShortcutFocusReason);
    m_targets->lineEdit()->selectAll();
}

service::ScanRequest TargetBar::request() const
{
    service::ScanRequest request;
    request.targets = targets();
    request.options = core::ScanOptions::forProfile(core::Profile(m_profile->currentData().toInt()));
    const int vantage = m_vantage->currentData().toInt();
    request.guessVantage = vantage == foundOut;
    if (!request.guessVantage)
        request.options.vantage = core::Vantage(vantage);
    request.allowPublic = m_consentedText == targets();
    request.excludes = exclusions();
    return request;
}

void TargetBar::textEdited()
{
    m_targets->mark(0, 0);
    if (m_valid) {
        // Start must not work on a text that nobody has checked.
        m_valid = false;
        Q_EMIT validityChanged();
    }
    m_checkTimer.start();
}

void TargetBar::recallVantage()
{
    const service::VantageMemory memory(m_session.settings().value(Setting::Vantages).toStringList());
    if (const auto vantage = memory.remembered(targets())) {
        m_vantage->setCurrentIndex(m_vantage->findData(int(*vantage)));
        m_vantageRecalled = true;
    } else if (m_vantageRecalled) {
        m_vantage->setCurrentIndex(m_vantage->findData(foundOut));
        m_vantageRecalled = false;
    }
}

void TargetBar::rememberVantage(const QString &targets)
{
    service::VantageMemory memory(m_session.settings().value(Setting::Vantages).toStringList());
    const int vantage = m_vantage->currentData().toInt();
    if (vantage == foundOut)
        memory.forget(targets);
    else
        memory.remember(targets, core::Vantage(vantage));
    m_session.settings().set(Setting::Vantages, memory.toList());
}

void TargetBar::check()
{
    m_checkTimer.stop();
    const bool wasValid = m_valid;
    m_valid = false;
    QStringList ranges;
    if (targets().trimmed().isEmpty()) {
        m_targets->mark(0, 0);
        showHint(tr("Addresses, ranges, subnets or names, separated by blanks; “!” leaves a part out."),
                 false);
    } else {
        auto request = this->request();
        const bool consented = request.allowPublic;
        auto plan = service::ScanService::plan(request);
        if (!plan && plan.error().needsPublicConsent) {
            request.allowPublic = true;
            plan = service::ScanService::plan(request);
        }
        if (!plan) {
            showError(plan.error());
        } else {
            m_targets->mark(0, 0);
            recallVantage();
            showPlan(*plan);
            if (!consented)
                ranges = plan->publicRanges;
            m_valid = ranges.isEmpty();
        }
    }
    showFavourite();
    showExclusions();
    Q_EMIT consentNeeded(ranges);
    if (m_valid != wasValid)
        Q_EMIT validityChanged();
}

void TargetBar::consent()
{
    m_consentedText = targets();
    check();
}

void TargetBar::showPlan(const service::ScanPlan &plan)
{
    const int hosts = int(std::min<quint64>(plan.hosts, std::numeric_limits<int>::max()));
    QString text = tr("%n address(es)", "a number of addresses to scan", hosts);
    if (!plan.names.isEmpty())
        text = tr("%1, with %n name(s) to look up first", nullptr, int(plan.names.size())).arg(text);
    showHint(tr("%1. This takes at most %2, when no host answers.").arg(text, duration(plan.longest)), false);
}

void TargetBar::showError(const service::RequestError &error)
{
    m_targets->mark(error.position, error.position < 0 ? 0 : error.length);
    showHint(error.message, true);
}

void TargetBar::showHint(const QString &text, bool isError)
{
    m_hintIsError = isError;
    m_hint->setText(text);
    QPalette own = m_hint->palette();
    own.setColor(QPalette::WindowText, colour(isError ? Colour::ErrorText : Colour::MutedText));
    m_hint->setPalette(own);
    m_targets->setAccessibleDescription(text);
}

void TargetBar::remember(const QString &targets)
{
    rememberVantage(targets);
    auto &settings = m_session.settings();
    auto recent = settings.value(Setting::RecentTargets).toStringList();
    const QString text = targets.simplified();
    recent.removeAll(text);
    recent.prepend(text);
    recent = recent.first(std::min<qsizetype>(recent.size(), recentLimit));
    settings.set(Setting::RecentTargets, recent);
    offer();
}

void TargetBar::offer()
{
    const auto &settings = m_session.settings();
    m_targets->offer(settings.value(Setting::FavouriteTargets).toStringList(),
                     settings.value(Setting::RecentTargets).toStringList());
}

void TargetBar::toggleFavourite()
{
    auto &settings = m_session.settings();
    auto favourites = settings.value(Setting::FavouriteTargets).toStringList();
    const QString text = targets().simplified();
    if (!favourites.removeOne(text) && !text.isEmpty())
        favourites.prepend(text);
    settings.set(Setting::FavouriteTargets, favourites.first(std::min(favourites.size(), favouriteLimit)));
    offer();
    showFavourite();
}

void TargetBar::showFavourite()
{
    const QString text = targets().simplified();
    const bool isFavourite =
        m_session.settings().value(Setting::FavouriteTargets).toStringList().contains(text);
    m_favourite->setChecked(isFavourite);
    m_favourite->setText(isFavourite ? u"★"_s : u"☆"_s);
    m_favourite->setEnabled(!text.isEmpty());
    const QString tip = isFavourite ? tr("Remove these targets from the favourites")
                                    : tr("Keep these targets among the favourites");
    m_favourite->setToolTip(tip);
    m_favourite->setAccessibleName(tip);
}

void TargetBar::importFile()
{
    const QString fileName = m_session.fileChooser().openName(
        window(), tr("Import targets"), QString(), tr("Targets (*.txt *.csv *.xml);;All files (*)"));
    if (fileName.isEmpty())
        return;
    const auto text = importTargets(fileName);
    if (!text) {
        showHint(text.error(), true);
        return;
    }
    setTargets(*text);
    focusTargets();
}

QStringList TargetBar::exclusions() const
{
    // Only those that leave something of these targets out; a name may be anywhere.
    const auto wanted = target::parseTargets(targets().toStdString());
    QStringList relevant;
    for (const auto &line : m_session.triage().exclusions()) {
        const auto parsed = target::parseTargets(line.toStdString(), target::Meaning::Exclusions);
        if (!parsed || !wanted || !parsed->names.empty() || !wanted->names.empty()
            || !wanted->include.intersected(parsed->exclude).isEmpty())
            relevant += line;
    }
    return relevant;
}

void TargetBar::showExclusions()
{
    const auto relevant = exclusions();
    m_exclusions->setText(relevant.isEmpty() ? tr("No exclusions")
                                             : tr("%n exclusion(s)", nullptr, int(relevant.size())));
    QString tip = tr("What these targets hold but no scan examines; press to change it");
    constexpr qsizetype most = 8;
    if (!relevant.isEmpty())
        tip += u"\n"_s + relevant.first(std::min(relevant.size(), most)).join(u'\n');
    m_exclusions->setToolTip(tip);
}

void TargetBar::followState(service::ScanState)
{
    const bool active = m_session.service().isActive();
    for (QWidget *input : {static_cast<QWidget *>(m_targets), static_cast<QWidget *>(m_import),
                           static_cast<QWidget *>(m_exclusions), static_cast<QWidget *>(m_profile),
                           static_cast<QWidget *>(m_vantage)})
        input->setEnabled(!active);
}

void TargetBar::retranslate()
{
    m_targetLabel->setText(tr("&What to scan:"));
    m_targets->setAccessibleName(tr("What to scan"));
    m_targets->lineEdit()->setPlaceholderText(tr("for example 192.168.1.0/24, srv-7.example, 10.0.0.5-90"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Take the targets from a text file, a CSV file or the XML output of nmap"));
    m_profileLabel->setText(tr("S&peed:"));
    m_vantageLabel->setText(tr("&Your place:"));
    for (int i = 0; i < m_profile->count(); ++i)
        m_profile->setItemText(i, profileText(core::Profile(m_profile->itemData(i).toInt())));
    for (int i = 0; i < m_vantage->count(); ++i) {
        const int vantage = m_vantage->itemData(i).toInt();
        m_vantage->setItemText(i,
                               vantage == foundOut ? tr("Found out from the addresses")
                                                   : report::word(core::Vantage(vantage)));
    }
    m_vantage->setToolTip(
        tr("Where this computer stands, as seen from the targets: the rating depends on it."));
    check();
}

void TargetBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        showHint(m_hint->text(), m_hintIsError);
    QWidget::changeEvent(event);
}

} // namespace port135::ui
