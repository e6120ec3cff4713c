// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars painted by this program itself: what Qt Charts shows where it is built in, in programs without
// it. The pointer chooses a bar; the table beside it does the same by keyboard.
#pragma once

#include "report/document/document.h"
#include "ui/models/host_statistics.h"

#include <QWidget>

#include <vector>

namespace port135::ui {

/// A group for each row, a series for each level, the worst first.
report::Chart chartOf(const Breakdown &rows, report::Chart::Kind kind);

class PaintedChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedChart(QWidget *parent = nullptr);

    /// Bars that find no room are left out: of lying ones the last, of standing ones the first.
    void setChart(report::Chart chart);
    const report::Chart &chart() const { return m_chart; }
    /// Groups that have a bar now.
    int shown() const { return int(m_bars.size()); }
    /// Where a bar is, in the coordinates of this widget; empty for a group without one.
    QRect barOf(int group) const;

    QSize minimumSizeHint() const override { return {220, 150}; }

Q_SIGNALS:
    void groupClicked(int group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Bar
    {
        int group = 0;
        QRect place; ///< label and bar: what can be clicked
        QRect body; ///< the whole bar
    };

    void arrange();
    int groupAt(const QPoint &point) const;

    report::Chart m_chart;
    std::vector<Bar> m_bars;
};

} // namespace port135::ui
