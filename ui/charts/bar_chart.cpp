// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "report/text/words.h"
#include "ui/plain.h"
#include "ui/units.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QResizeEvent>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

constexpr int mostTicks = 5;
constexpr qreal barWidth = 0.7;
constexpr QSize smallestChart{220, 150};
constexpr double labelShare = 0.34; ///< of the width of lying bars

/// 1, 2 or 5 times a power of ten: at most mostTicks of them reach `highest`.
double tickStep(quint64 highest)
{
    const double least = std::max(1.0, double(highest) / mostTicks);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

BarChart::BarChart(bool standing, QWidget *parent)
    : QChartView(parent)
    , m_standing(standing)
    , m_labels(new QBarCategoryAxis(this))
    , m_numbers(new QValueAxis(this))
{
    if (standing)
        m_series = new QStackedBarSeries(this);
    else
        m_series = new QHorizontalStackedBarSeries(this);
    m_series->setBarWidth(barWidth);
    setFocusPolicy(Qt::NoFocus); // the table does the same by keyboard
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(smallestChart);
    // The worst next to the axis, where bars can be compared.
    for (const int key : levelKeysWorstFirst) {
        auto *set = new QBarSet(QString(), this);
        m_sets[std::size_t(key)] = set;
        m_series->append(set);
    }
    auto *bars = chart();
    bars->addSeries(m_series);
    bars->addAxis(m_labels, standing ? Qt::AlignBottom : Qt::AlignLeft);
    bars->addAxis(m_numbers, standing ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(m_labels);
    m_series->attachAxis(m_numbers);
    m_labels->setGridLineVisible(false);
    m_numbers->setTickType(QValueAxis::TicksDynamic);
    m_numbers->setLabelFormat(u"%.0f"_s);
    m_numbers->setMin(0);
    bars->legend()->hide();
    bars->setBackgroundVisible(false);
    bars->setMargins({});
    bars->layout()->setContentsMargins(0, 0, 0, 0);
    connect(m_series, &QAbstractBarSeries::clicked, this,
            [this](int category, QBarSet *) { Q_EMIT barClicked(rowOf(category)); });
    connect(m_series, &QAbstractBarSeries::hovered, this, [this](bool inside, int category, QBarSet *set) {
        setCursor(inside ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const int row = rowOf(category);
        if (!inside || row < 0 || row >= int(m_rows.size())) {
            setToolTip({});
            return;
        }
        const auto key = std::find(m_sets.begin(), m_sets.end(), set) - m_sets.begin();
        setToolTip(
            tip(tr("%1, %2: %3 of %4 hosts")
                    .arg(m_rows[std::size_t(row)].label, report::word(levelOfKey(int(key))),
                         number(quint64(set->at(category))), number(m_rows[std::size_t(row)].total()))));
    });
    applyColours();
}

int BarChart::rowOf(int category) const
{
    // Lying bars are counted from below.
    return m_standing ? m_first + category : m_first + m_count - 1 - category;
}

void BarChart::show(const Breakdown &rows)
{
    m_rows = rows;
    m_count = std::min(int(rows.size()), m_standing ? mostStanding : mostLying);
    m_first = m_standing ? int(rows.size()) - m_count : 0;
    for (auto *set : m_sets)
        set->remove(0, set->count());
    quint64 highest = 1;
    QStringList labels;
    std::array<QList<qreal>, levelKeyCount> values;
    // The chart leaves out labels that are higher than their place, and cuts the figure off behind a long
    // name.
    setMinimumHeight(std::max(smallestChart.height(), (m_count + 1) * 2 * fontMetrics().height()));
    const int nameLength = nameWidth();
    for (int category = 0; category < m_count; ++category) {
        const auto &row = rows[std::size_t(rowOf(category))];
        highest = std::max(highest, row.total());
        QString label = m_standing
            ? row.label
            : u"%1  %2"_s.arg(fontMetrics().elidedText(row.label, Qt::ElideRight, nameLength),
                              number(row.total()));
        // Each label of a category axis may be there once only.
        while (labels.contains(chartText(label)))
            label += u'\u200b';
        labels += chartText(label);
        for (std::size_t key = 0; key < values.size(); ++key)
            values[key] += qreal(row.levels[key]);
    }
    m_labels->clear();
    m_labels->append(labels);
    for (std::size_t key = 0; key < values.size(); ++key)
        m_sets[key]->append(values[key]);
    const double step = tickStep(highest);
    m_numbers->setTickInterval(step);
    m_numbers->setMax(std::ceil(double(highest) / step) * step);
}

int BarChart::nameWidth() const
{
    quint64 highest = 0;
    for (const auto &row : m_rows)
        highest = std::max(highest, row.total());
    return int(width() * labelShare) - fontMetrics().horizontalAdvance(u"  "_s + number(highest));
}

void BarChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (!m_standing && event->oldSize().width() != event->size().width())
        show(Breakdown(m_rows));
}

void BarChart::applyColours()
{
    m_applying = true;
    for (std::size_t key = 0; key < m_sets.size(); ++key) {
        m_sets[key]->setColor(colour(levelStyle(int(key)).back));
        m_sets[key]->setBorderColor(palette().color(QPalette::Base));
    }
    const QColor text = palette().color(QPalette::WindowText);
    QColor line = text;
    line.setAlphaF(0.2F);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_labels), static_cast<QAbstractAxis *>(m_numbers)}) {
        axis->setLabelsColor(text);
        axis->setLinePenColor(line);
        axis->setGridLineColor(line);
        axis->setLabelsFont(font());
    }
    m_applying = false;
}

void BarChart::changeEvent(QEvent *event)
{
    if (!m_applying && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        applyColours();
    QChartView::changeEvent(event);
}

} // namespace port135::ui
