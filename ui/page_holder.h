// SPDX-License-Identifier: GPL-3.0-or-later
// What a scroll area shows as long as it is large enough: as small as its content can be at the width it has. A
// layout would ask for the height that is best instead, and scroll for want of it.
#pragma once

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

namespace port135::ui {

class PageHolder : public QWidget
{
public:
    explicit PageHolder(QStackedWidget &pages, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_pages(pages)
    {
        m_pages.setParent(this);
        connect(&m_pages, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        const auto *page = m_pages.currentWidget();
        if (!page)
            return {};
        auto smallest = page->minimumSizeHint();
        const auto *layout = page->layout();
        if (layout && layout->hasHeightForWidth())
            smallest.setHeight(layout->minimumHeightForWidth(std::max(width(), smallest.width())));
        return smallest;
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // of a page
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { m_pages.setGeometry(rect()); }

private:
    QStackedWidget &m_pages;
};

} // namespace port135::ui
