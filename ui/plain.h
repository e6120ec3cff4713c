// SPDX-License-Identifier: GPL-3.0-or-later
// The one guard between texts from outside and Qt's habit of taking what looks like HTML for HTML. Every
// label, tooltip, message and text view of the window comes from here; tests/repository refuses any other.
#pragma once

#include <QLabel>
#include <QTextBrowser>

namespace port135::ui {

/// Shows its text as written: never markup.
class Label : public QLabel
{
public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, QWidget *parent = nullptr);
    /// HTML of the program's own, in which every text from outside is escaped.
    void setMarkup(const QString &html);
};

/// HTML of the program's own; opens no link and no file, whatever stands in it.
class TextView : public QTextBrowser
{
public:
    explicit TextView(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    /// Lines no longer than one reads with ease, however wide the view is.
    void resizeEvent(QResizeEvent *event) override;
};

/// Without a frame, its links within reach of the keyboard.
TextView *newTextView(const QString &name, QWidget *parent);

/// `text` for a tooltip, which shows it as written; long texts wrap. Empty for an empty text.
QString tip(const QString &text);
/// HTML of the program's own for a tooltip, in which every text from outside is escaped.
QString markupTip(const QString &html);
/// `text` for a chart, whose axes take HTML.
QString chartText(const QString &text);
/// `text` for a menu entry or a button, where & marks a key.
QString menuText(const QString &text);
/// `text` for the desktop's own messages and tray, which may read HTML and may not: no angle bracket is left.
QString desktopText(QString text);

/// A message of failure in a window of its own, until it is closed.
void showFailure(QWidget *parent, const QString &text);
/// A question in a window of its own; true for `yes`. `no` is what Enter and Escape mean.
bool confirm(QWidget *parent, const QString &text, const QString &yes, const QString &no);

} // namespace port135::ui
