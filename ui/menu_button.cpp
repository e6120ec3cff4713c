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
    // On both sides: the text stays in the middle.
    return QToolButton::sizeHint() + QSize(2 * arrowWidth(), 0);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    QStyleOption arrow;
    arrow.initFrom(this);
    const int side = arrowWidth();
    arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(width() - side - 5, (height() - side) / 2 + 1, side, side));
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

} // namespace port135::ui
