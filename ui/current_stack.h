// SPDX-License-Identifier: GPL-3.0-or-later
// A stack that needs the room of what it shows, not of the largest widget in it.
#pragma once

#include <QStackedWidget>

namespace port135::ui {

class CurrentStack : public QStackedWidget
{
public:
    explicit CurrentStack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

} // namespace port135::ui
