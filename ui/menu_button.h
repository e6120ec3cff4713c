// SPDX-License-Identifier: GPL-3.0-or-later
// A button that opens its menu, with an arrow beside its text rather than over it.
#pragma once

#include <QToolButton>

namespace port135::ui {

class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int arrowWidth() const;
};

} // namespace port135::ui
