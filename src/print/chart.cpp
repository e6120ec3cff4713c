// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/chart.h"

#include <algorithm>
#include <numeric>

namespace port135::print {

using namespace report; // whose documents these are

namespace {

const QColor black(0x1b, 0x1f, 0x24);

constexpr qreal labelWidth = 42;
constexpr qreal chartNumberWidth = 16;
constexpr qreal barHeight = 4.2;
constexpr qreal rowHeight = 6;
constexpr qreal columnsHeight = 45;

void bars(PdfPage &page, const Chart &chart)
{
    const QFont small = page.font(8);
    const qreal scale = (PdfPage::textWidth - labelWidth - chartNumberWidth) / qreal(largest(chart));
    for (const Group &group : chart.groups) {
        page.need(rowHeight);
        const TextBlock label = page.broken(group.label, small, labelWidth - 3);
        if (label.lines() > 0)
            page.draw(label, 0, 1, labelWidth - 3 - label.width(), page.y() + 0.4, black);
        qreal x = labelWidth;
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            if (group.values[i] == 0)
                continue;
            const qreal width = std::max(0.3, qreal(group.values[i]) * scale);
            page.fill(x, page.y(), width, barHeight, printColours(chart.series[i].mark).back);
            x += width;
        }
        const TextBlock number = page.broken(QString::number(sum(group)), small, chartNumberWidth);
        page.draw(number, 0, 1, x + 1.5, page.y() + 0.4, black);
        page.advance(rowHeight);
    }
}

void columns(PdfPage &page, const Chart &chart)
{
    const QFont small = page.font(7.5);
    const qreal scale = columnsHeight / qreal(largest(chart));
    const qreal step = PdfPage::textWidth / qreal(chart.groups.size());
    const qreal width = std::min(12.0, step * 0.7);
    constexpr qreal dateWidth = 19;
    const auto every = std::max<std::size_t>(1, std::size_t(dateWidth / step) + (step < dateWidth ? 1 : 0));
    const qreal foot = page.y() + columnsHeight + 5;
    for (std::size_t g = 0; g < chart.groups.size(); ++g) {
        const Group &group = chart.groups[g];
        const qreal middle = step * (qreal(g) + 0.5);
        qreal y = foot;
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            if (group.values[i] == 0)
                continue;
            const qreal height = std::max(0.3, qreal(group.values[i]) * scale);
            y -= height;
            page.fill(middle - width / 2, y, width, height, printColours(chart.series[i].mark).back);
        }
        const TextBlock number = page.broken(QString::number(sum(group)), small, step);
        page.draw(number, 0, 1, middle - number.width() / 2, y - 4, black);
        if ((chart.groups.size() - 1 - g) % every != 0)
            continue;
        const TextBlock label = page.broken(group.label, small, dateWidth + 5);
        if (label.lines() > 0)
            page.draw(label, 0, 1,
                      std::clamp(middle - label.width() / 2, 0.0, PdfPage::textWidth - label.width()),
                      foot + 1, black);
    }
    page.advance(columnsHeight + 10);
}

void legend(PdfPage &page, const Chart &chart)
{
    const QFont small = page.font(7.5);
    qreal x = 0;
    for (const Series &series : chart.series) {
        const TextBlock name = page.broken(series.name, small, PdfPage::textWidth);
        if (name.lines() == 0)
            continue;
        page.fill(x, page.y() + 0.6, 2.6, 2.6, printColours(series.mark).back);
        page.draw(name, 0, 1, x + 3.6, page.y(), black);
        x += name.width() + 9;
    }
    page.advance(6);
}

} // namespace

PrintColours printColours(Mark mark)
{
    const auto rgb = [](QRgb back, QRgb text) { return PrintColours{QColor(back), QColor(text)}; };
    switch (mark) {
    case Mark::Critical:
        return rgb(0x9f1239, 0xffffff);
    case Mark::High:
        return rgb(0xc2410c, 0xffffff);
    case Mark::Medium:
        return rgb(0xfacc15, 0x3b2a00);
    case Mark::Low:
        return rgb(0xa5cdfb, 0x1e3a5f);
    case Mark::Info:
        return rgb(0xa7e8da, 0x134e4a);
    case Mark::Good:
        return rgb(0xbfe8c6, 0x14532d);
    case Mark::NotRated:
    case Mark::Muted:
        return rgb(0xd3dae3, 0x1e293b);
    case Mark::None:
        break;
    }
    return rgb(0x0b57b7, 0xffffff);
}

void drawChart(PdfPage &page, const Chart &chart)
{
    if (chart.groups.empty())
        return;
    const QFont title = page.font(9.5, true);
    const qreal body =
        chart.kind == Chart::Kind::Columns ? columnsHeight + 10 : rowHeight * qreal(chart.groups.size());
    page.need(std::min(body + 14, PdfPage::textHeight));
    page.flow(chart.title, title, black);
    page.advance(1.5);
    chart.kind == Chart::Kind::Bars ? bars(page, chart) : columns(page, chart);
    if (!chart.explainsItself() && chart.series.size() > 1)
        legend(page, chart);
    page.advance(4);
}

} // namespace port135::print
