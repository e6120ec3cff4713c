// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/coloured_label.h"

#include <QEvent>

namespace port135::ui {

ColouredLabel::ColouredLabel(Colour text, QWidget *parent)
    : Label(parent)
    , m_colour(text)
{
    setWordWrap(true);
    apply();
}

void ColouredLabel::setTextColour(Colour text)
{
    m_colour = text;
    apply();
}

void ColouredLabel::apply()
{
    m_applying = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_colour));
    setPalette(own);
    m_applying = false;
}

void ColouredLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying)
        apply();
    Label::changeEvent(event);
}

} // namespace port135::ui
