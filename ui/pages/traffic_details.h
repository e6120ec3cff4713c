// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the uses: what a block does to them, the chosen one in full, and how sure all of it is.
#pragma once

#include "ui/models/use_model.h"

#include <QTabWidget>

class QTextBrowser;

namespace port135::ui {

class TrafficDetails : public QTabWidget
{
    Q_OBJECT

public:
    explicit TrafficDetails(QWidget *parent = nullptr);

    void showEffects(const UseModel &uses);
    /// `row` of the model; any other number: none is chosen.
    void showUse(const UseModel &uses, int row);
    void showUseInFront();
    void showNotices(const usage::Traffic &traffic, int minutesEast);
    void retranslate();

Q_SIGNALS:
    /// A part of a filter: the uses of what was clicked.
    void narrowed(const QString &term);

private:
    QTextBrowser *addPage(const QString &name);

    QTextBrowser *m_effects;
    QTextBrowser *m_use;
    QTextBrowser *m_sure;
};

} // namespace port135::ui
