// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the side of the window: an icon and a word each, made from the commands.
#pragma once

#include <QFrame>
#include <QToolButton>

class QVBoxLayout;

namespace port135::ui {

class NavigationButton : public QToolButton
{
    Q_OBJECT

public:
    NavigationButton(QAction *action, QWidget *parent);

    QSize sizeHint() const override;
    /// So low that eleven of them find room on a small screen.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Up and Down walk through the pages, as in a list.
    void keyPressEvent(QKeyEvent *event) override;
};

class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// The action stays with its owner. `atEnd`: at the foot of the rail.
    void add(QAction *action, bool atEnd);

private:
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
};

} // namespace port135::ui
