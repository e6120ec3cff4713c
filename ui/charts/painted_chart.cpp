// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int chartGap = 8;
constexpr int longestBar = 34; ///< across
constexpr double paintedLabelShare = 0.42; ///< of the width, of lying bars

QColor colourOf(report::Mark mark)
{
    for (const int key : levelKeysWorstFirst) {
        if (report::markOf(levelOfKey(key)) == mark)
            return colour(levelStyle(key).back);
    }
    return colour(Colour::UnratedBack);
}

quint64 totalOf(const report::Group &group)
{
    return std::accumulate(group.values.begin(), group.values.end(), quint64(0));
}

} // namespace

report::Chart chartOf(const Breakdown &rows, report::Chart::Kind kind)
{
    report::Chart chart;
    chart.kind = kind;
    for (const int key : levelKeysWorstFirst)
        chart.series.push_back({report::word(levelOfKey(key)), report::markOf(levelOfKey(key))});
    for (const auto &row : rows) {
        report::Group group{row.label, {}};
        for (const int key : levelKeysWorstFirst)
            group.values.push_back(row.levels[std::size_t(key)]);
        chart.groups.push_back(std::move(group));
    }
    return chart;
}

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PaintedChart::setChart(report::Chart chart)
{
    m_chart = std::move(chart);
    arrange();
    update();
}

void PaintedChart::arrange()
{
    m_bars.clear();
    const int groups = int(m_chart.groups.size());
    if (groups == 0)
        return;
    quint64 highest = 1;
    for (const auto &group : m_chart.groups)
        highest = std::max(highest, totalOf(group));
    const int line = fontMetrics().height();
    const bool standing = m_chart.kind == report::Chart::Kind::Columns;
    const int room = standing ? width() : height();
    const int least = standing ? fontMetrics().horizontalAdvance(u"00-00"_s) + chartGap : line + 4;
    const int count = std::clamp(room / least, 1, groups);
    const int first = standing ? groups - count : 0;
    const int step = room / count;
    const int thick = std::min(longestBar, step - 4);
    for (int i = 0; i < count; ++i) {
        const auto total = totalOf(m_chart.groups[std::size_t(first) + std::size_t(i)]);
        Bar bar{first + i, {}, {}};
        if (standing) {
            const int high = std::max(1, height() - 2 * line - chartGap);
            const int length = int(double(total) / double(highest) * high);
            bar.place = QRect(i * step, 0, step, height());
            bar.body = QRect(i * step + (step - thick) / 2, height() - line - 2 - length, thick, length);
        } else {
            const int left = int(width() * paintedLabelShare);
            const int length = int(double(total) / double(highest) * (width() - left - chartGap));
            bar.place = QRect(0, i * step, width(), step);
            bar.body = QRect(left, i * step + (step - thick) / 2, length, thick);
        }
        m_bars.push_back(bar);
    }
}

QRect PaintedChart::barOf(int group) const
{
    const auto bar = std::ranges::find(m_bars, group, &Bar::group);
    return bar == m_bars.end() ? QRect() : bar->body;
}

int PaintedChart::groupAt(const QPoint &point) const
{
    const auto bar =
        std::ranges::find_if(m_bars, [&point](const Bar &one) { return one.place.contains(point); });
    return bar == m_bars.end() ? -1 : bar->group;
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool standing = m_chart.kind == report::Chart::Kind::Columns;
    const int line = fontMetrics().height();
    for (const auto &bar : m_bars) {
        const auto &group = m_chart.groups[std::size_t(bar.group)];
        const quint64 total = totalOf(group);
        quint64 before = 0;
        for (std::size_t i = 0; i < group.values.size() && total > 0; ++i) {
            const auto share = [&bar, total, standing](quint64 value) {
                const int length = standing ? bar.body.height() : bar.body.width();
                return int(double(value) / double(total) * length);
            };
            const int from = share(before);
            before += group.values[i];
            const int to = share(before);
            if (to == from)
                continue;
            // The worst beside the axis, where bars can be compared.
            const QRect part = standing
                ? QRect(bar.body.left(), bar.body.bottom() + 1 - to, bar.body.width(), to - from)
                : QRect(bar.body.left() + from, bar.body.top(), to - from, bar.body.height());
            painter.fillRect(part, colourOf(m_chart.series[i].mark));
            painter.setPen(palette().color(QPalette::Base));
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
        painter.setPen(palette().color(QPalette::WindowText));
        if (standing) {
            painter.drawText(QRect(bar.place.left(), height() - line, bar.place.width(), line),
                             Qt::AlignCenter,
                             fontMetrics().elidedText(group.label, Qt::ElideRight, bar.place.width()));
            painter.drawText(QRect(bar.place.left(), bar.body.top() - line, bar.place.width(), line),
                             Qt::AlignCenter, number(total));
        } else {
            const QString figure = u"  "_s + number(total);
            const int room = bar.body.left() - chartGap;
            const QString label = fontMetrics().elidedText(group.label, Qt::ElideRight,
                                                           room - fontMetrics().horizontalAdvance(figure));
            painter.drawText(QRect(0, bar.place.top(), room, bar.place.height()),
                             int(Qt::AlignRight) | int(Qt::AlignVCenter), label + figure);
        }
    }
}

void PaintedChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    const int group = groupAt(event->position().toPoint());
    setCursor(group >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList lines;
    if (group >= 0) {
        const auto &shown = m_chart.groups[std::size_t(group)];
        lines += tr("%1: %2 hosts").arg(shown.label, number(totalOf(shown)));
        for (std::size_t i = 0; i < shown.values.size(); ++i) {
            if (shown.values[i] > 0)
                lines += u"%1 %2"_s.arg(m_chart.series[i].name, number(shown.values[i]));
        }
    }
    setToolTip(tip(lines.join(u'\n')));
}

void PaintedChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int group = groupAt(event->position().toPoint()); group >= 0)
        Q_EMIT groupClicked(group);
}

} // namespace port135::ui
