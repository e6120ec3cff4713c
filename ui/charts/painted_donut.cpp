// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_donut.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <numbers>
#include <numeric>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr double hole = 0.58;
constexpr double pale = 0.35;
constexpr int circle = 360 * 16; ///< as QPainter counts

} // namespace

PaintedDonut::PaintedDonut(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"levelDonut"_s);
    setMouseTracking(true);
    setMinimumSize(130, 130);
    setMaximumHeight(230);
}

QRectF PaintedDonut::ring() const
{
    const qreal side = std::min(width(), height()) * 0.96;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    return ring;
}

void PaintedDonut::show(const std::array<quint64, levelKeyCount> &counts, std::optional<int> chosen)
{
    m_counts = counts;
    m_chosen = chosen;
    m_total = std::accumulate(counts.begin(), counts.end(), quint64(0));
    update();
}

std::optional<int> PaintedDonut::levelAt(const QPointF &point) const
{
    const QPointF from = point - ring().center();
    const double far = std::hypot(from.x(), from.y());
    const double outer = ring().width() / 2;
    if (m_total == 0 || far > outer || far < outer * hole)
        return std::nullopt;
    // From the top, with the clock.
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    double sum = 0;
    for (const int key : levelKeysWorstFirst) {
        sum += double(m_counts[std::size_t(key)]) / double(m_total);
        if (turn <= sum)
            return key;
    }
    return std::nullopt;
}

void PaintedDonut::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = ring();
    painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
    if (m_total == 0) {
        painter.setBrush(colour(Colour::UnratedBack));
        painter.drawEllipse(outer);
    }
    quint64 before = 0;
    for (const int key : levelKeysWorstFirst) {
        const auto count = m_counts[std::size_t(key)];
        if (count == 0)
            continue;
        const int from = int(double(before) / double(m_total) * circle);
        before += count;
        const int to = int(double(before) / double(m_total) * circle);
        QColor fill = colour(levelStyle(key).back);
        if (m_chosen && m_chosen != key)
            fill.setAlphaF(float(pale));
        painter.setBrush(fill);
        painter.drawPie(outer, circle / 4 - from, from - to);
    }
    QRectF inner(0, 0, outer.width() * hole, outer.height() * hole);
    inner.moveCenter(outer.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawEllipse(inner);
    painter.setPen(palette().color(m_total ? QPalette::WindowText : QPalette::PlaceholderText));
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.7);
    painter.setFont(big);
    const qreal half = QFontMetricsF(big).height() / 2;
    painter.drawText(outer.translated(0, -half * 0.5), Qt::AlignCenter, number(m_total));
    painter.setFont(font());
    painter.drawText(outer.translated(0, half * 0.9), Qt::AlignCenter,
                     tr("hosts", "below the number, in the ring"));
}

void PaintedDonut::mouseMoveEvent(QMouseEvent *event)
{
    const auto key = levelAt(event->position());
    setCursor(key ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(
        tip(key ? tr("%1: %2 hosts").arg(report::word(levelOfKey(*key)), number(m_counts[std::size_t(*key)]))
                : QString()));
}

void PaintedDonut::mouseReleaseEvent(QMouseEvent *event)
{
    const auto key = levelAt(event->position());
    if (event->button() == Qt::LeftButton && key)
        Q_EMIT sliceClicked(*key);
}

} // namespace port135::ui
