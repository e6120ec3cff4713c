// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows while it has nothing to show: why, and what to do next.
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace port135::ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);

    /// No button without its text.
    void setTexts(const QString &title, const QString &text, const QString &button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    Icon m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace port135::ui
