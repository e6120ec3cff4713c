// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/outline_style.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr qreal corner = 2;

enum class Shape {
    Box,
    Round,
};

void drawEdge(const QStyleOption &option, QPainter &painter, const QColor &pen, Shape shape = Shape::Box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Round)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, corner, corner);
    painter.restore();
}

/// Where Fusion draws focus in a colour of its own, and fades what is disabled.
void drawQuietEdge(const QStyleOption &option, QPainter &painter, Shape shape = Shape::Box)
{
    if ((option.state & QStyle::State_Enabled) && !(option.state & QStyle::State_HasFocus))
        drawEdge(option, painter, colour(Colour::Edge), shape);
}

bool isEditedText(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
        && widget->isEnabled() && !widget->property("readOnly").toBool();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
    setObjectName(styleName());
}

QString OutlineStyle::styleName()
{
    return u"port135-outline"_s;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_FrameLineEdit:
        drawQuietEdge(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawQuietEdge(*option, *painter, Shape::Round);
        break;
    case PE_Frame:
        // Of texts that can be edited; lists and trees are seen by what they hold.
        if (frame && frame->lineWidth > 0 && isEditedText(widget))
            drawEdge(*option, *painter,
                     widget->hasFocus() ? option->palette.color(QPalette::Highlight).lighter(130)
                                        : colour(Colour::Edge));
        break;
    default:
        break;
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawQuietEdge(*option, *painter);
}

} // namespace port135::ui
