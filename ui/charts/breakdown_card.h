// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its title and its table twin; choosing a part of either says which hosts are meant. Without
// Qt Charts its bars are painted by this program.
#pragma once

#include "ui/models/breakdown_model.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace port135::ui {

class BreakdownCard : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Lying,
        Standing,
    };
    using Text = QString (*)(); ///< translated: asked again when the language changes

    BreakdownCard(const char *objectName, Kind kind, Text title, Text labelTitle, QWidget *parent = nullptr);

    void setRows(Breakdown rows);
    /// Shown instead of a chart without rows.
    void setEmptyText(const QString &text);
    void showTable(bool table);
    BreakdownModel &model() { return m_model; }
    QTableView &table() { return *m_table; }

Q_SIGNALS:
    void chosen(const port135::ui::BreakdownRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void showContent();
    void retranslate();

    Text m_titleText;
    Kind m_kind;
    BreakdownModel m_model;
    QLabel *m_title;
    QToolButton *m_toggle;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QTableView *m_table;
    QLabel *m_rest; ///< rows that the chart leaves to words
    QWidget *m_bars = nullptr;
    bool m_showsTable = false;
};

} // namespace port135::ui
