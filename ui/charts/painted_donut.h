// SPDX-License-Identifier: GPL-3.0-or-later
// The ring of levels, painted by this program itself where Qt Charts is not built in.
#pragma once

#include "ui/theme/level_style.h"

#include <QWidget>

#include <array>
#include <optional>

namespace port135::ui {

class PaintedDonut : public QWidget
{
    Q_OBJECT

public:
    explicit PaintedDonut(QWidget *parent = nullptr);

    /// By levelKey(); what is not chosen is pale.
    void show(const std::array<quint64, levelKeyCount> &counts, std::optional<int> chosen);
    using QWidget::show;
    /// The level at a place of this widget; nothing beside the ring.
    std::optional<int> levelAt(const QPointF &point) const;

Q_SIGNALS:
    void sliceClicked(int levelKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF ring() const;

    std::array<quint64, levelKeyCount> m_counts{};
    std::optional<int> m_chosen;
    quint64 m_total = 0;
};

} // namespace port135::ui
