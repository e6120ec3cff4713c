// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help_page.h"

#include "ui/pages/help/topics.h"
#include "ui/pages/topic_view.h"

#include <QVBoxLayout>

namespace port135::ui {
namespace {

struct Topic
{
    TopicView::Title title;
    QWidget *(*create)(Session &session, QWidget *parent);
};

const Topic helpTopics[] = {
    {[] { return HelpPage::tr("First steps"); }, createFirstSteps},
    {[] { return HelpPage::tr("Words"); }, createGlossary},
    {[] { return HelpPage::tr("Safe use"); }, createSafeUse},
    {[] { return HelpPage::tr("Keys"); }, createKeys},
    {[] { return HelpPage::tr("Rules and interfaces"); }, createReference},
    {[] { return HelpPage::tr("Self-test"); }, createSelfTest},
};

} // namespace

HelpPage::HelpPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_topics(new TopicView(this))
{
    for (const auto &entry : helpTopics)
        m_topics->add(entry.title,
                      [&session, create = entry.create](QWidget *owner) { return create(session, owner); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_topics);
}

} // namespace port135::ui
