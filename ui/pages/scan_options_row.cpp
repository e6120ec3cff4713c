// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_options_row.h"

#include "intake/vantage_memory.h"
#include "report/text/words.h"
#include "text/qt_text.h"
#include "ui/dialogs/exclusions_dialog.h"
#include "ui/plain.h"
#include "ui/session.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

/// Among the vantages: the service compares the addresses with the subnets of this computer.
constexpr int foundOut = -1;
/// Of the exclusions in the tool tip.
constexpr qsizetype rangeLines = 8;

constexpr core::Profile offeredProfiles[] = {core::Profile::Gentle, core::Profile::Normal,
                                             core::Profile::Fast};
constexpr core::Vantage vantages[] = {core::Vantage::SameSegment, core::Vantage::OtherSegment,
                                      core::Vantage::Internet, core::Vantage::Vpn};

QString profileText(core::Profile profile)
{
    switch (profile) {
    case core::Profile::Gentle:
        return ScanOptionsRow::tr("%1: few hosts at a time, for old or thin networks")
            .arg(report::word(profile));
    case core::Profile::Normal:
        return ScanOptionsRow::tr("%1: polite enough for an office network").arg(report::word(profile));
    case core::Profile::Fast:
        return ScanOptionsRow::tr("%1: as fast as it goes, for a network of your own")
            .arg(report::word(profile));
    }
    return report::word(profile);
}

} // namespace

ScanOptionsRow::ScanOptionsRow(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_profileLabel(new Label(this))
    , m_profile(new QComboBox(this))
    , m_vantageLabel(new Label(this))
    , m_vantage(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_exclusions(new QToolButton(this))
{
    m_profile->setObjectName(u"profile"_s);
    m_vantage->setObjectName(u"vantage"_s);
    m_exclusions->setObjectName(u"exclusionsButton"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setMaxLength(definition(Setting::Place).highest);
    m_place->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_place->setText(session.settings().value(Setting::Place).toString());
    m_profileLabel->setBuddy(m_profile);
    m_vantageLabel->setBuddy(m_vantage);
    m_exclusions->setFocusPolicy(Qt::StrongFocus);
    m_exclusions->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_profileLabel);
    layout->addWidget(m_profile, 5);
    layout->addSpacing(12);
    layout->addWidget(m_vantageLabel);
    layout->addWidget(m_vantage);
    layout->addWidget(m_place);
    layout->addWidget(m_exclusions);
    layout->addStretch(2);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(12);
    m_vantage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (auto profile : offeredProfiles)
        m_profile->addItem(QString(), int(profile));
    m_vantage->addItem(QString(), foundOut);
    for (auto vantage : vantages)
        m_vantage->addItem(QString(), int(vantage));
    const auto stored =
        core::parseProfile(session.settings().value(Setting::Profile).toString().toStdString());
    m_profile->setCurrentIndex(m_profile->findData(int(stored.value_or(core::Profile::Normal))));

    connect(m_profile, &QComboBox::activated, this, [this] {
        const auto profile = core::Profile(m_profile->currentData().toInt());
        m_session.settings().set(Setting::Profile, text::fromLatin1(core::name(profile)));
        Q_EMIT changed();
    });
    connect(m_vantage, &QComboBox::activated, this, [this] {
        m_vantageRecalled = false;
        remember(m_targets);
    });
    connect(m_place, &QLineEdit::textEdited, this,
            [this] { m_session.settings().set(Setting::Place, m_place->text().simplified()); });
    connect(&session.settings(), &Settings::changed, this, [this](Setting key) {
        const QString place = m_session.settings().value(Setting::Place).toString();
        if (key == Setting::Place && place != m_place->text().simplified())
            m_place->setText(place);
    });
    auto *edit = session.actions().action(Command::Exclusions);
    connect(m_exclusions, &QToolButton::clicked, edit, &QAction::trigger);
    connect(edit, &QAction::triggered, this, &ScanOptionsRow::editExclusions);
    connect(&session.triage(), &Triage::exclusionsChanged, this, &ScanOptionsRow::changed);
    retranslate();
}

void ScanOptionsRow::follow(const QString &targets)
{
    m_targets = targets;
    recallVantage();
    showExclusions();
}

void ScanOptionsRow::fill(pipeline::ScanRequest &request) const
{
    request.options = core::ScanOptions::forProfile(core::Profile(m_profile->currentData().toInt()));
    const int vantage = m_vantage->currentData().toInt();
    request.guessVantage = vantage == foundOut;
    if (!request.guessVantage)
        request.options.vantage = core::Vantage(vantage);
    request.place = m_session.settings().value(Setting::Place).toString();
    request.excludes = m_session.triage().exclusions().holdingFor(request.targets);
}

void ScanOptionsRow::recallVantage()
{
    const intake::VantageMemory memory(m_session.settings().value(Setting::Vantages).toStringList());
    if (const auto vantage = memory.remembered(m_targets)) {
        m_vantage->setCurrentIndex(m_vantage->findData(int(*vantage)));
        m_vantageRecalled = true;
    } else if (m_vantageRecalled) {
        m_vantage->setCurrentIndex(m_vantage->findData(foundOut));
        m_vantageRecalled = false;
    }
}

void ScanOptionsRow::remember(const QString &targets)
{
    intake::VantageMemory memory(m_session.settings().value(Setting::Vantages).toStringList());
    const int vantage = m_vantage->currentData().toInt();
    if (vantage == foundOut)
        memory.forget(targets);
    else
        memory.remember(targets, core::Vantage(vantage));
    m_session.settings().set(Setting::Vantages, memory.toList());
}

void ScanOptionsRow::showExclusions()
{
    const auto holding = m_session.triage().exclusions().holdingFor(m_targets);
    m_exclusions->setText(holding.isEmpty() ? tr("No exclusions")
                                            : tr("%n exclusion(s)", nullptr, int(holding.size())));
    QString hint = tr("What these targets hold but no scan examines; press to change it");
    if (!holding.isEmpty())
        hint += u"\n"_s + holding.first(std::min(holding.size(), rangeLines)).join(u'\n');
    m_exclusions->setToolTip(tip(hint));
}

void ScanOptionsRow::editExclusions()
{
    const bool hasOnlyResults = m_targets.trimmed().isEmpty() && m_session.hasResults();
    const QString network = hasOnlyResults ? QString::fromStdString(m_session.record().targets) : m_targets;
    auto *dialog = new ExclusionsDialog(m_session.triage(), network, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScanOptionsRow::retranslate()
{
    m_profileLabel->setText(tr("S&peed:"));
    m_vantageLabel->setText(tr("Scanning &from:"));
    for (int i = 0; i < m_profile->count(); ++i)
        m_profile->setItemText(i, profileText(core::Profile(m_profile->itemData(i).toInt())));
    for (int i = 0; i < m_vantage->count(); ++i) {
        const int vantage = m_vantage->itemData(i).toInt();
        m_vantage->setItemText(
            i, vantage == foundOut ? tr("detect automatically") : report::word(core::Vantage(vantage)));
    }
    m_vantage->setToolTip(
        tip(tr("Where this computer stands, as seen from the targets: the rating depends on it.")));
    m_place->setPlaceholderText(tr("its name: tokyo-pc"));
    m_place->setAccessibleName(tr("Name of this place"));
    m_place->setToolTip(
        tip(tr("What you call the place where this computer stands. Scans from several named places "
               "show on the page Places what can be reached from where.")));
    showExclusions();
}

void ScanOptionsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
