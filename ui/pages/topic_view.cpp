// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topic_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace port135::ui {

TopicView::TopicView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(u"topics"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(12);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &TopicView::show);
    retranslate();
}

void TopicView::add(Title title, Create create)
{
    m_topics.push_back({title, std::move(create)});
    m_list->addItem(title());
    retranslate();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void TopicView::select(int topic)
{
    m_list->setCurrentRow(topic);
}

QWidget *TopicView::topic(int number)
{
    auto &topic = m_topics[std::size_t(number)];
    if (!topic.widget) {
        topic.widget = topic.create(m_stack);
        m_stack->addWidget(topic.widget);
    }
    return topic.widget;
}

void TopicView::show(int number)
{
    if (number >= 0)
        m_stack->setCurrentWidget(topic(number));
}

void TopicView::retranslate()
{
    m_list->setAccessibleName(tr("Topics"));
    for (std::size_t i = 0; i < m_topics.size(); ++i)
        m_list->item(int(i))->setText(m_topics[i].title());
    // As wide as its words: no more, no less.
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth()
                          + 4 * fontMetrics().averageCharWidth());
}

void TopicView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace port135::ui
