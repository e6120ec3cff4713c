// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/html_chart.h"

#include "report/document/markup_text.h"
#include "report/text/report_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace port135::report {
namespace {

constexpr int width = 720;
constexpr int labelWidth = 150;
constexpr int numberWidth = 60;
constexpr int barHeight = 18;
constexpr int rowHeight = 26;
constexpr int columnsHeight = 200;

void number(std::string &html, double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    // The decimal point of the C locale, whatever the locale is.
    std::replace(text, text + sizeof text, ',', '.');
    html += text;
}

void bar(std::string &html, const Chart &chart, std::size_t series, std::uint64_t value, double x, double y,
         double w, double h)
{
    html += "<rect class=\"fill-";
    html += name(chart.series[series].mark);
    html += "\" x=\"";
    number(html, x);
    html += "\" y=\"";
    number(html, y);
    html += "\" width=\"";
    number(html, w);
    html += "\" height=\"";
    number(html, h);
    html += "\"><title>";
    appendMarkupText(html, chart.series[series].name);
    html += ": " + std::to_string(value) + "</title></rect>";
}

void text(std::string &html, double x, double y, const char *anchor, QStringView text)
{
    html += "<text x=\"";
    number(html, x);
    html += "\" y=\"";
    number(html, y);
    html += "\" text-anchor=\"";
    html += anchor;
    html += "\">";
    appendMarkupText(html, text);
    html += "</text>";
}

void begin(std::string &html, const Chart &chart, int height)
{
    html += "<svg role=\"img\" viewBox=\"0 0 " + std::to_string(width) + ' ' + std::to_string(height)
        + "\" aria-label=\"";
    appendMarkupText(html, chart.title);
    html += "\">";
}

void bars(std::string &html, const Chart &chart)
{
    begin(html, chart, int(chart.groups.size()) * rowHeight + 4);
    const double scale = double(width - labelWidth - numberWidth) / double(largest(chart));
    double y = 2;
    for (const Group &group : chart.groups) {
        text(html, labelWidth - 8, y + barHeight - 5, "end", group.label);
        double x = labelWidth;
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            if (group.values[i] == 0)
                continue;
            const double w = std::max(1.0, double(group.values[i]) * scale);
            bar(html, chart, i, group.values[i], x, y, w, barHeight);
            x += w;
        }
        text(html, x + 6, y + barHeight - 5, "start", QString::number(sum(group)));
        y += rowHeight;
    }
    html += "</svg>";
}

void standingBars(std::string &html, const Chart &chart)
{
    constexpr int top = 18;
    constexpr int bottom = 24;
    begin(html, chart, columnsHeight + top + bottom);
    const double scale = double(columnsHeight) / double(largest(chart));
    const double step = double(width) / double(chart.groups.size());
    const double w = std::min(48.0, step * 0.7);
    // Dates are about 70 wide: leave out so many that they do not touch.
    const auto every = std::max<std::size_t>(1, std::size_t(78.0 / step) + (step < 78.0 ? 1 : 0));
    for (std::size_t g = 0; g < chart.groups.size(); ++g) {
        const Group &group = chart.groups[g];
        const double middle = step * (double(g) + 0.5);
        double y = columnsHeight + top;
        // The worst stands at the foot, where its growth is seen best.
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            if (group.values[i] == 0)
                continue;
            const double h = std::max(1.0, double(group.values[i]) * scale);
            y -= h;
            bar(html, chart, i, group.values[i], middle - w / 2, y, w, h);
        }
        text(html, middle, y - 4, "middle", QString::number(sum(group)));
        if ((chart.groups.size() - 1 - g) % every == 0)
            text(html, middle, columnsHeight + top + 16, "middle", group.label);
    }
    html += "</svg>";
}

void legend(std::string &html, const Chart &chart)
{
    html += "<ul class=\"legend\">";
    for (const Series &series : chart.series) {
        html += "<li><span class=\"swatch back-";
        html += name(series.mark);
        html += "\"></span>";
        appendMarkupText(html, series.name);
        html += "</li>";
    }
    html += "</ul>";
}

void numbers(std::string &html, const Chart &chart)
{
    html += "<details><summary>";
    appendMarkupText(html, ReportText::tr("As a table"));
    html += "</summary><table><thead><tr><td></td>";
    for (const Series &series : chart.series) {
        html += "<th scope=\"col\" class=\"number\">";
        appendMarkupText(html, series.name);
        html += "</th>";
    }
    html += "</tr></thead><tbody>";
    for (const Group &group : chart.groups) {
        html += "<tr><th scope=\"row\">";
        appendMarkupText(html, group.label);
        html += "</th>";
        for (const auto value : group.values)
            html += "<td class=\"number\">" + std::to_string(value) + "</td>";
        html += "</tr>";
    }
    html += "</tbody></table></details>";
}

} // namespace

void appendChart(std::string &html, const Chart &chart)
{
    if (chart.groups.empty())
        return;
    html += "<figure><figcaption>";
    appendMarkupText(html, chart.title);
    html += "</figcaption>";
    chart.kind == Chart::Kind::Bars ? bars(html, chart) : standingBars(html, chart);
    if (!chart.explainsItself() && chart.series.size() > 1) {
        legend(html, chart);
        numbers(html, chart);
    }
    html += "</figure>\n";
}

} // namespace port135::report
