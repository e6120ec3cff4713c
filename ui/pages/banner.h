// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside the window, with an icon, at most one button, and a way to close it. Instead of message
// boxes.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace port135::ui {

class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Note,
        Warning,
        Failure,
        Practice,
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Plain text. No button without `buttonText`.
    void show(Kind kind, const QString &text, const QString &buttonText = {}, bool closable = true);
    QString text() const;
    using QWidget::show;

Q_SIGNALS:
    void buttonClicked();
    /// By its user.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Kind m_kind = Kind::Note;
    bool m_applying = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace port135::ui
