// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_panel.h"

#include "ui/plain.h"
#include "ui/request_settings.h"
#include "ui/session.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qsizetype networkLimit = 3;
constexpr int welcomeWidth = 560;

/// Says by its looks that what is on it can be pressed.
QWidget *newCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(2, 2, 8, 2);
    return card;
}

} // namespace

WelcomePanel::WelcomePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new Label(this))
    , m_title(new Label(this))
    , m_text(new Label(this))
    , m_choices(new QVBoxLayout)
{
    setObjectName(u"welcome"_s);
    m_picture->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    m_picture->setAlignment(Qt::AlignHCenter);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *column = new QWidget(this);
    column->setFixedWidth(welcomeWidth);
    auto *inner = new QVBoxLayout(column);
    inner->addWidget(m_picture);
    inner->addSpacing(6);
    inner->addWidget(m_title);
    inner->addSpacing(6);
    inner->addWidget(m_text);
    inner->addSpacing(8);
    inner->addLayout(m_choices);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Centred by stretches: an alignment would lay the column out by its size hint and cut off what wraps.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    retranslate();
}

void WelcomePanel::retranslate()
{
    m_title->setText(tr("What does port 135 of your network give away?"));
    m_text->setText(
        tr("Scan your network with one click, or enter other addresses at the top. The scan only reads what "
           "hosts tell everybody: it logs on nowhere and changes nothing."));
    offer(intake::localNetworks());
}

QString WelcomePanel::expectedTime(const QString &expression) const
{
    const auto &settings = m_session.settings();
    pipeline::ScanRequest request;
    const auto profile = core::parseProfile(settings.value(Setting::Profile).toString().toStdString());
    request.options = core::ScanOptions::forProfile(profile.value_or(core::Profile::Normal));
    applySettings(request, settings);
    request.targets = expression;
    request.allowPublic = true; // it is only a question of time here
    const auto plan = pipeline::ScanService::plan(request);
    return plan ? duration(plan->longest) : QString();
}

void WelcomePanel::offer(QList<intake::LocalNetwork> networks)
{
    while (auto *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // Whole IPv6 subnets are seldom what a newcomer wants; the target field still offers them.
    networks.removeIf([](const intake::LocalNetwork &network) { return network.expression.contains(u':'); });
    int place = 0;
    for (const auto &network : networks.first(std::min(networks.size(), networkLimit))) {
        auto *row = newCard(this);
        auto *scan = new QCommandLinkButton(tr("Scan my network %1").arg(network.expression), row);
        scan->setObjectName(u"scanNetwork%1"_s.arg(place));
        QString what = tr("%1, this computer is %2: %n address(es)", nullptr, int(network.hosts))
                           .arg(network.interfaceName, network.ownAddress);
        if (const QString time = expectedTime(network.expression); !time.isEmpty())
            what = tr("%1, at most %2", "a network and its addresses, how long a scan takes").arg(what, time);
        scan->setDescription(what);
        scan->setIcon(icon(Icon::Start));
        auto *fill = new QToolButton(row);
        fill->setObjectName(u"fillNetwork%1"_s.arg(place++));
        fill->setText(tr("Only fill in"));
        fill->setToolTip(
            tip(tr("Put this network into the target field, to change something before the scan")));
        fill->setAccessibleName(tr("Only fill in %1").arg(network.expression));
        fill->setFocusPolicy(Qt::StrongFocus);
        connect(scan, &QPushButton::clicked, this,
                [this, expression = network.expression] { Q_EMIT scanWanted(expression); });
        connect(fill, &QToolButton::clicked, this,
                [this, expression = network.expression] { Q_EMIT networkPicked(expression); });
        row->layout()->addWidget(scan);
        row->layout()->addWidget(fill);
        m_choices->addWidget(row);
    }
    auto *practice = new QCommandLinkButton(tr("Try the practice network"), this);
    practice->setObjectName(u"practiceButton"_s);
    practice->setDescription(
        tr("A small office that is simulated inside this computer: see what a scan shows."));
    practice->setIcon(icon(Icon::Practice));
    connect(practice, &QPushButton::clicked, m_session.actions().action(Command::Practice),
            &QAction::trigger);
    auto *card = newCard(this);
    card->layout()->addWidget(practice);
    m_choices->addWidget(card);
}

void WelcomePanel::showEvent(QShowEvent *event)
{
    // A cable may have been plugged in meanwhile.
    if (!event->spontaneous())
        offer(intake::localNetworks());
    QWidget::showEvent(event);
}

void WelcomePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
