// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_donut.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QPen>

#include <numeric>

using namespace Qt::StringLiterals;

namespace port135::ui {

LevelDonut::LevelDonut(QWidget *parent)
    : QChartView(parent)
    , m_series(new QPieSeries(this))
{
    setObjectName(u"levelDonut"_s);
    setFocusPolicy(Qt::NoFocus); // the legend's buttons do the same by keyboard
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(130, 130);
    setMaximumHeight(230);
    m_series->setHoleSize(0.58);
    m_series->setPieSize(0.96);
    for (int key : levelKeysWorstFirst) {
        auto *slice = m_series->append(QString(), 0);
        slice->setLabelVisible(false);
        connect(slice, &QPieSlice::clicked, this, [this, key] { Q_EMIT sliceClicked(key); });
        connect(slice, &QPieSlice::hovered, this, [this, key](bool inside) {
            setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
            const auto count = quint64(m_slices[std::size_t(key)]->value());
            setToolTip(tip(inside ? tr("%1: %2 hosts").arg(report::word(levelOfKey(key)), number(count))
                                  : QString()));
        });
        m_slices[std::size_t(key)] = slice;
    }
    auto *pie = chart();
    pie->addSeries(m_series);
    pie->legend()->hide();
    pie->setBackgroundVisible(false);
    pie->setMargins({});
    pie->layout()->setContentsMargins(0, 0, 0, 0);
}

void LevelDonut::show(const std::array<quint64, levelKeyCount> &counts, std::optional<int> chosen)
{
    m_total = std::accumulate(counts.begin(), counts.end(), quint64(0));
    for (int key = 0; key < levelKeyCount; ++key) {
        auto *slice = m_slices[std::size_t(key)];
        slice->setValue(double(counts[std::size_t(key)]));
        QColor fill = colour(levelStyle(key).back);
        if (chosen && chosen != key)
            fill.setAlphaF(0.35F);
        slice->setBrush(fill);
    }
    partSlices();
    viewport()->update();
}

/// Gaps of the colour around the ring.
void LevelDonut::partSlices()
{
    const QPen gap(palette().color(QPalette::Window), 1.5);
    for (auto *slice : m_slices)
        slice->setPen(gap);
}

void LevelDonut::changeEvent(QEvent *event)
{
    // The palette of whoever shows the counts may change before this one.
    if (event->type() == QEvent::PaletteChange)
        partSlices();
    QChartView::changeEvent(event);
}

void LevelDonut::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setPen(palette().color(m_total ? QPalette::WindowText : QPalette::PlaceholderText));
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.7);
    painter->setFont(big);
    const qreal half = QFontMetricsF(big).height() / 2;
    painter->drawText(plot.translated(0, -half * 0.5), Qt::AlignCenter, number(m_total));
    painter->setFont(font());
    painter->drawText(plot.translated(0, half * 0.9), Qt::AlignCenter,
                      tr("hosts", "below the number, in the ring"));
    if (m_total == 0) {
        const qreal side = std::min(plot.width(), plot.height()) * 0.96;
        QRectF ring(0, 0, side * 0.79, side * 0.79);
        ring.moveCenter(plot.center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(Colour::UnratedBack), side * 0.2, Qt::SolidLine, Qt::FlatCap));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(ring);
    }
    painter->restore();
}

} // namespace port135::ui
