// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace port135::ui {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

int MenuButton::arrowWidth() const
{
    return fontMetrics().height() / 2 + 2;
}

QSize MenuButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(arrowWidth() + 2, 0);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    auto panel = option;
    panel.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, panel);
    QStyleOption arrow;
    arrow.initFrom(this);
    const int side = arrowWidth();
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(width() - side - 5, (height() - side) / 2 + 1, side, side));
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -side - 2, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
}

} // namespace port135::ui
