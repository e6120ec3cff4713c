// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "ui/pages/settings/sections.h"
#include "ui/pages/topic_view.h"

#include <QVBoxLayout>

namespace port135::ui {
namespace {

struct Section
{
    TopicView::Title title;
    QWidget *(*create)(Session &session, QWidget *parent);
};

const Section sections[] = {
    {[] { return SettingsPage::tr("General"); }, createGeneralSettings},
    {[] { return SettingsPage::tr("Scanning"); }, createScanSettings},
    {[] { return SettingsPage::tr("Network"); }, createNetworkSettings},
    {[] { return SettingsPage::tr("History"); }, createHistorySettings},
    {[] { return SettingsPage::tr("Reports"); }, createReportSettings},
    {[] { return SettingsPage::tr("Knowledge"); }, createKnowledgeSettings},
    {[] { return SettingsPage::tr("Notifications"); }, createNotificationSettings},
    {[] { return SettingsPage::tr("Advanced"); }, createAdvancedSettings},
};

} // namespace

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_topics(new TopicView(this))
{
    for (const auto &section : sections)
        m_topics->add(section.title,
                      [&session, create = section.create](QWidget *owner) { return create(session, owner); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_topics);
}

} // namespace port135::ui
