// SPDX-License-Identifier: GPL-3.0-or-later
// The donut of LevelChart: the one place that knows Qt Charts.
#pragma once

#include "ui/theme/level_style.h"

#include <QChartView>
#include <QPieSeries>
#include <QPieSlice>

#include <array>
#include <optional>

namespace port135::ui {

class LevelDonut : public QChartView
{
    Q_OBJECT

public:
    explicit LevelDonut(QWidget *parent = nullptr);

    /// `counts` by levelKey(); `chosen` stands out.
    void show(const std::array<quint64, levelKeyCount> &counts, std::optional<int> chosen);
    /// By levelKey(): for tests and for the position of a slice.
    QPieSlice *slice(int levelKey) const { return m_slices[std::size_t(levelKey)]; }
    using QWidget::show;

Q_SIGNALS:
    void sliceClicked(int levelKey);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void partSlices();

    QPieSeries *m_series;
    std::array<QPieSlice *, levelKeyCount> m_slices{};
    quint64 m_total = 0;
};

} // namespace port135::ui
