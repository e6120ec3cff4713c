// SPDX-License-Identifier: GPL-3.0-or-later
// The field for targets: offers the networks of this machine and recent targets, and underlines what is
// wrong.
#pragma once

#include <QComboBox>
#include <QStringList>

namespace port135::ui {

class TargetEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetEdit(QWidget *parent = nullptr);

    QString text() const { return currentText(); }
    void setText(const QString &text) { setEditText(text); }
    /// Own networks first, then `favourites`, then `recent`; the typed text stays.
    void offer(const QStringList &favourites, const QStringList &recent);
    /// Underlines a part of the text; length 0 removes the mark.
    void mark(qsizetype position, qsizetype length);

private:
    bool m_marked = false;
};

} // namespace port135::ui
