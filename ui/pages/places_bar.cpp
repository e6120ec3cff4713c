// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_bar.h"

#include "ui/menu_button.h"
#include "ui/plain.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int day = 24;
constexpr int hours[] = {day, 7 * day, 30 * day, 366 * day, 100 * 366 * day};

} // namespace

PlacesBar::PlacesBar(QWidget *parent)
    : QWidget(parent)
    , m_policyLabel(new Label(this))
    , m_policy(new MenuButton(this))
    , m_sinceLabel(new Label(this))
    , m_since(new QComboBox(this))
    , m_save(new QToolButton(this))
{
    m_policy->setObjectName(u"placesPolicy"_s);
    m_since->setObjectName(u"placesSince"_s);
    m_save->setObjectName(u"placesSave"_s);
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_policyLabel->setBuddy(m_policy);
    m_sinceLabel->setBuddy(m_since);
    m_policy->setFocusPolicy(Qt::StrongFocus);
    m_policy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::StrongFocus);
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setIcon(icon(Icon::Report));
    auto *menu = new QMenu(m_policy);
    const auto add = [&](const char *name, void (PlacesBar::*signal)()) {
        auto *action = menu->addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    m_open = add("placesOpenPolicy", &PlacesBar::openWanted);
    m_draft = add("placesDraft", &PlacesBar::draftWanted);
    m_endDraft = add("placesEndDraft", &PlacesBar::draftEnded);
    m_first = add("placesFirstPolicy", &PlacesBar::firstPolicyWanted);
    m_none = add("placesNoPolicy", &PlacesBar::noPolicyWanted);
    menu->addSeparator();
    m_practice = add("placesPractice", &PlacesBar::practiceWanted);
    m_policy->setMenu(menu);
    m_policy->setPopupMode(QToolButton::InstantPopup);
    for (const int span : hours)
        m_since->addItem(QString(), span);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_policyLabel);
    layout->addWidget(m_policy);
    layout->addSpacing(12);
    layout->addWidget(m_sinceLabel);
    layout->addWidget(m_since);
    layout->addStretch();
    layout->addWidget(m_save);
    connect(m_since, &QComboBox::activated, this, &PlacesBar::sinceChanged);
    connect(m_save, &QToolButton::clicked, this, &PlacesBar::saveWanted);
    retranslate();
}

std::chrono::hours PlacesBar::since() const
{
    return std::chrono::hours(m_since->currentData().toInt());
}

void PlacesBar::setPolicy(const QString &name, bool isDraft)
{
    m_name = name;
    m_isDraft = isDraft;
    retranslate();
}

void PlacesBar::setHasScans(bool has)
{
    m_hasScans = has;
    retranslate();
}

void PlacesBar::setPractice(bool isOn)
{
    m_isPractice = isOn;
    retranslate();
}

void PlacesBar::retranslate()
{
    m_policyLabel->setText(tr("&Policy:"));
    m_policy->setText(menuText(m_name.isEmpty() ? tr("none chosen") : m_name));
    m_policy->setToolTip(tip(tr("Which file says what may reach what")));
    m_policy->setAccessibleName(tr("Policy"));
    m_sinceLabel->setText(tr("&Scans of:"));
    m_since->setAccessibleName(tr("How far back scans count"));
    m_since->setToolTip(tip(tr("How far back scans count. The newest look of a place at a port decides.")));
    const QString spans[] = {tr("the last 24 hours"), tr("the last 7 days"), tr("the last 30 days"),
                             tr("the last year"), tr("all of the history")};
    for (int i = 0; i < m_since->count(); ++i)
        m_since->setItemText(i, spans[i]);
    m_save->setText(tr("Save &evidence…"));
    m_save->setToolTip(tip(tr("Write a report of this test of separation: HTML, PDF, Excel, CSV or JSON")));
    m_open->setText(tr("&Open a policy…"));
    m_draft->setText(tr("&Try another policy on these scans…"));
    m_endDraft->setText(tr("&Leave the draft"));
    m_first->setText(tr("&Write a first policy from what was seen…"));
    m_none->setText(tr("&No policy"));
    m_practice->setText(m_isPractice ? tr("Leave the &practice network")
                                     : tr("See it in the &practice network"));
    m_since->setEnabled(!m_isPractice);
    m_save->setEnabled(m_hasScans);
    m_open->setEnabled(!m_isPractice);
    m_draft->setEnabled(m_hasScans && !m_name.isEmpty() && !m_isPractice);
    m_endDraft->setEnabled(m_isDraft);
    m_first->setEnabled(m_hasScans && !m_isPractice);
    m_none->setEnabled(!m_name.isEmpty() && !m_isPractice);
}

} // namespace port135::ui
