// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of hosts, each divided by level: lying with the first at the top, or standing from left to right.
#pragma once

#include "ui/models/host_statistics.h"

#include <QChartView>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;

namespace port135::ui {

class BarChart : public QChartView
{
    Q_OBJECT

public:
    /// `standing`: columns, and what does not fit is left out at the beginning; else at the end.
    BarChart(bool standing, QWidget *parent = nullptr);

    void show(const Breakdown &rows);
    using QWidget::show;
    /// Rows that have a bar.
    int shown() const { return m_count; }

    static constexpr int mostLying = 7;
    static constexpr int mostStanding = 12;

Q_SIGNALS:
    /// A row of what was shown.
    void barClicked(int row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What is left for a name beside its bar.
    int nameWidth() const;
    int rowOf(int category) const;
    void applyColours();

    bool m_standing;
    QAbstractBarSeries *m_series;
    QBarCategoryAxis *m_labels;
    QValueAxis *m_numbers;
    std::array<QBarSet *, levelKeyCount> m_sets{}; ///< by levelKey()
    Breakdown m_rows;
    int m_first = 0; ///< row of the first bar
    int m_count = 0;
    bool m_applying = false;
};

} // namespace port135::ui
