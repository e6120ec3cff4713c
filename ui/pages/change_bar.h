// SPDX-License-Identifier: GPL-3.0-or-later
// Above the changes of a comparison: which kinds of them are shown, how many there are, and words to look
// for.
#pragma once

#include "comparison/comparison.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QToolButton;

namespace port135::ui {

class ChangeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(QWidget *parent = nullptr);

    /// How many hosts of each kind there are, by now in words of the current language; nullptr: none.
    void setComparison(const comparison::Comparison *comparison);
    void setText(const QString &text);
    void focusFilter();
    /// setComparison() follows.
    void retranslate();

Q_SIGNALS:
    void kindToggled(port135::comparison::Change change, bool shown);
    void textChanged(const QString &text);

private:
    std::array<QToolButton *, std::size_t(comparison::Change::NotComparable) + 1> m_chips{};
    QLineEdit *m_filter;
};

} // namespace port135::ui
