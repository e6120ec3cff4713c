// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome_panel.h"

#include "service/local_networks.h"
#include "ui/session.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qsizetype networkLimit = 3;
constexpr int columnWidth = 560;

} // namespace

WelcomePanel::WelcomePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
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
    column->setFixedWidth(columnWidth);
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
        tr("Enter the addresses to examine at the top and press Start. The scan only reads what hosts tell "
           "everybody: it logs on nowhere and changes nothing. Or begin with one of these:"));
    while (auto *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto networks = service::localNetworks();
    // Whole IPv6 subnets are seldom what a newcomer wants; the target field still offers them.
    networks.removeIf([](const service::LocalNetwork &network) { return network.expression.contains(u':'); });
    for (const auto &network : networks.first(std::min(networks.size(), networkLimit))) {
        auto *choice = new QCommandLinkButton(tr("Take my network %1").arg(network.expression), this);
        choice->setDescription(tr("%1, this computer is %2: %n address(es)", nullptr, int(network.hosts))
                                   .arg(network.interfaceName, network.ownAddress));
        choice->setIcon(icon(Icon::Network));
        connect(choice, &QPushButton::clicked, this,
                [this, expression = network.expression] { Q_EMIT networkPicked(expression); });
        m_choices->addWidget(choice);
    }
    auto *practice = new QCommandLinkButton(tr("Try the practice network"), this);
    practice->setObjectName(u"practiceButton"_s);
    practice->setDescription(
        tr("A small office that is simulated inside this computer: see what a scan shows."));
    practice->setIcon(icon(Icon::Practice));
    connect(practice, &QPushButton::clicked, m_session.actions().action(Command::Practice),
            &QAction::trigger);
    m_choices->addWidget(practice);
}

void WelcomePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
