// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table.h"

#include "print/chart.h"
#include "print/ink.h"

#include <algorithm>
#include <vector>

namespace port135::print {

using namespace report; // whose documents these are

namespace {

constexpr qreal padding = 1.2; ///< around the text of a cell
constexpr qreal rowGap = 0.5;
constexpr qreal smallSize = 7.5;

class TableDrawing
{
public:
    explicit TableDrawing(PdfPage &page)
        : m_page(page)
        , m_bold(page.font(9, true))
        , m_small(page.font(smallSize))
        , m_smallBold(page.font(smallSize, true))
        , m_code(page.font(6.5, false, true))
    {
    }

    void draw(const Table &table);

private:
    struct Laid
    {
        TextBlock text;
        const Cell *cell = nullptr;
        int next = 0; ///< the first line that is not drawn yet
    };

    void head(const Table &table, const std::vector<qreal> &widths);
    void row(const Table &table, std::size_t first, const std::vector<qreal> &widths);
    void drawCell(const Laid &cell, int end, const Column &column, qreal x, qreal y, qreal width);

    PdfPage &m_page;
    QFont m_bold, m_small, m_smallBold, m_code;
};

void TableDrawing::head(const Table &table, const std::vector<qreal> &widths)
{
    std::vector<TextBlock> titles;
    qreal height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qreal width = widths[i] - 2 * padding;
        const QString &title = table.columns[i].title;
        titles.push_back(m_page.broken(title, m_page.fitted(title, m_smallBold, width), width));
        height = std::max(height, titles.back().height);
    }
    m_page.fill(0, m_page.y(), PdfPage::textWidth, height + 2 * rowGap, panel);
    qreal x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const qreal shift = table.columns[i].number ? widths[i] - 2 * padding - titles[i].width() : 0;
        m_page.draw(titles[i], 0, titles[i].lines(), x + padding + shift, m_page.y() + rowGap, black);
        x += widths[i];
    }
    m_page.advance(height + 2 * rowGap);
}

void TableDrawing::drawCell(const Laid &cell, int end, const Column &column, qreal x, qreal y, qreal width)
{
    const Mark mark = cell.cell->mark;
    if (mark != Mark::None && mark != Mark::Muted && end == 1) {
        drawBadge(m_page, cell.cell->text, mark, x + padding, y);
        return;
    }
    const qreal shift = column.number ? width - 2 * padding - cell.text.width() : 0;
    const bool leads = !cell.cell->anchor.isEmpty();
    const qreal height = m_page.draw(cell.text, cell.next, end, x + padding + shift, y,
                                     mark == Mark::Muted ? mutedInk
                                         : leads         ? blue
                                                         : black);
    if (leads)
        m_page.link(x + padding + shift, y, width - 2 * padding - shift, height, cell.cell->anchor);
}

void TableDrawing::row(const Table &table, std::size_t first, const std::vector<qreal> &widths)
{
    std::vector<Laid> cells(widths.size());
    qreal height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        Laid &laid = cells[i];
        laid.cell = &table.cells[first + i];
        const QFont &font = table.columns[i].code                             ? m_code
            : laid.cell->mark == Mark::None || laid.cell->mark == Mark::Muted ? m_small
                                                                              : m_smallBold;
        const qreal width = widths[i] - 2 * padding;
        laid.text = m_page.broken(laid.cell->text, m_page.fitted(laid.cell->text, font, width), width);
        height = std::max(height, laid.text.height);
    }
    // A row goes to the next page whole, unless it is taller than half a page.
    if (height + 2 * rowGap > m_page.left() && height < PdfPage::textHeight / 2) {
        m_page.newPage();
        head(table, widths);
    }
    for (bool done = false; !done;) {
        done = true;
        qreal x = 0;
        qreal drawn = 0;
        const qreal room = m_page.left() - 2 * rowGap;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            Laid &cell = cells[i];
            int end = cell.next;
            while (end < cell.text.lines() && cell.text.span(cell.next, end) <= room)
                ++end;
            if (end > cell.next) {
                drawCell(cell, end, table.columns[i], x, m_page.y() + rowGap, widths[i]);
                drawn = std::max(drawn, cell.text.span(cell.next, end - 1));
            }
            cell.next = end;
            done = done && end == cell.text.lines();
            x += widths[i];
        }
        m_page.advance(drawn + 2 * rowGap);
        if (!done) {
            m_page.newPage();
            head(table, widths);
        }
    }
    m_page.rule(m_page.y(), ruleInk);
}

void TableDrawing::draw(const Table &table)
{
    if (table.rows() > 0) {
        int weights = 0;
        for (const Column &column : table.columns)
            weights += column.weight;
        std::vector<qreal> widths;
        widths.reserve(table.columns.size());
        for (const Column &column : table.columns)
            widths.push_back(PdfPage::textWidth * column.weight / weights);
        m_page.need(leastOfTable);
        if (!table.title.isEmpty()) {
            m_page.advance(1.5);
            m_page.flow(table.title, m_bold, black);
            m_page.advance(1);
        }
        head(table, widths);
        for (std::size_t row = 0; row < table.rows(); ++row)
            this->row(table, row * widths.size(), widths);
        m_page.advance(2);
    }
    if (!table.note.isEmpty()) {
        m_page.flow(table.note, m_small, mutedInk);
        m_page.advance(1.5);
    }
}

} // namespace

qreal drawBadge(PdfPage &page, const QString &text, Mark mark, qreal x, qreal y)
{
    const TextBlock word = page.broken(text, page.font(smallSize, true), PdfPage::textWidth);
    if (word.lines() == 0)
        return 0;
    const PrintColours colours = printColours(mark);
    page.fill(x, y - 0.3, word.width() + 3, word.span(0, 0) + 0.6, colours.back, 0.8);
    page.draw(word, 0, 1, x + 1.5, y, colours.text);
    return word.width() + 3;
}

void drawTable(PdfPage &page, const Table &table)
{
    TableDrawing(page).draw(table);
}

} // namespace port135::print
