// SPDX-License-Identifier: GPL-3.0-or-later
// A button of a row of which one is chosen: the chosen one is filled, in light and in dark.
#pragma once

#include <QToolButton>

namespace port135::ui {

class ViewButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace port135::ui
