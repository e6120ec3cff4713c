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

void drawEdge(const QStyleOption &option, QPainter &painter)
{
    // Focus has a colour of its own, and what is disabled may fade.
    if (!(option.state & QStyle::State_Enabled) || (option.state & QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Colour::Edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
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
        drawEdge(*option, *painter);
        break;
    case PE_Frame:
        // Of texts that can be edited; lists and trees are seen by what they hold.
        if (frame && frame->lineWidth > 0 && widget
            && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"))
            && !widget->property("readOnly").toBool())
            drawEdge(*option, *painter);
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
        drawEdge(*option, *painter);
}

} // namespace port135::ui
