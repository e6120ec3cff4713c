// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, with edges that are seen on a dark ground: those of its own are darker than the window.
#pragma once

#include <QProxyStyle>

namespace port135::ui {

class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    static QString styleName();

    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace port135::ui
