// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/breakdown_card.h"

#ifdef PORT135_CHARTS
#include "ui/charts/bar_chart.h"
#else
#include "ui/charts/painted_chart.h"
#endif
#include "ui/plain.h"
#include "ui/theme/coloured_label.h"
#include "ui/theme/icons.h"
#include "ui/units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace port135::ui {

BreakdownCard::BreakdownCard(const char *objectName, Kind kind, Text title, Text labelTitle, QWidget *parent)
    : QFrame(parent)
    , m_titleText(title)
    , m_kind(kind)
    , m_model(labelTitle)
    , m_title(new Label(this))
    , m_toggle(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new Label(this))
    , m_table(new QTableView(this))
    , m_rest(new ColouredLabel(Colour::MutedText, this))
{
    setObjectName(QLatin1StringView(objectName));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_toggle->setObjectName(this->objectName() + u"Table"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(this->objectName() + u"Rows"_s);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BreakdownModel::Label, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_rest);
    m_rest->setObjectName(this->objectName() + u"Rest"_s);
    m_rest->hide();

#ifdef PORT135_CHARTS
    auto *bars = new BarChart(kind == Kind::Standing, this);
    connect(bars, &BarChart::barClicked, this, &BreakdownCard::choose);
#else
    auto *bars = new PaintedChart(this);
    connect(bars, &PaintedChart::groupClicked, this, &BreakdownCard::choose);
#endif
    m_bars = bars;
    m_stack->addWidget(m_bars);
    connect(m_toggle, &QToolButton::toggled, this, &BreakdownCard::showTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
    showContent();
}

void BreakdownCard::setRows(Breakdown rows)
{
    // What gave nothing is mostly so much that beside it the rest would be flat: it is told in words.
    const auto quiet = std::ranges::find_if(rows, &BreakdownRow::quiet);
    const bool some = quiet != rows.begin() && quiet != rows.end();
    Breakdown shown(rows.begin(), some ? quiet : rows.end());
    QStringList others;
    for (auto row = some ? quiet : rows.end(); row != rows.end(); ++row)
        others += u"%1 %2"_s.arg(row->label, number(row->total()));
    m_rest->setText(others.join(u"  ·  "_s));
    m_rest->setVisible(!others.isEmpty() && !m_showsTable);
#ifdef PORT135_CHARTS
    static_cast<BarChart *>(m_bars)->show(shown);
#else
    static_cast<PaintedChart *>(m_bars)->setChart(
        chartOf(shown, m_kind == Kind::Standing ? report::Chart::Kind::Columns : report::Chart::Kind::Bars));
#endif
    m_model.setRows(std::move(rows));
    showContent();
}

void BreakdownCard::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void BreakdownCard::showTable(bool table)
{
    m_toggle->setChecked(table);
    m_showsTable = table;
    m_rest->setVisible(!m_rest->text().isEmpty() && !m_showsTable);
    showContent();
}

void BreakdownCard::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT chosen(m_model.rows()[std::size_t(row)]);
}

void BreakdownCard::showContent()
{
    QWidget *content = m_showsTable ? static_cast<QWidget *>(m_table) : m_bars;
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? content : m_empty);
}

void BreakdownCard::retranslate()
{
    const QString title = m_titleText();
    m_title->setText(title);
    setAccessibleName(title);
    m_toggle->setText(tr("Table", "button that shows the figures of a chart"));
    m_toggle->setToolTip(tip(tr("Show the figures as a table")));
    m_toggle->setAccessibleName(tr("%1: show as a table").arg(title));
    m_table->setAccessibleName(title);
}

void BreakdownCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace port135::ui
