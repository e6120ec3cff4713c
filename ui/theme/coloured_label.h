// SPDX-License-Identifier: GPL-3.0-or-later
// Text in a colour of the theme's table, in light and in dark.
#pragma once

#include "ui/plain.h"
#include "ui/theme/colours.h"

namespace port135::ui {

/// Plain text that wraps.
class ColouredLabel : public Label
{
    Q_OBJECT

public:
    explicit ColouredLabel(Colour text, QWidget *parent = nullptr);

    void setTextColour(Colour text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Colour m_colour;
    bool m_applying = false;
};

} // namespace port135::ui
