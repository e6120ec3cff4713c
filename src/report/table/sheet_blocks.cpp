// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table/sheet_blocks.h"

namespace port135::report {

void addTable(Sheet &sheet, const Table &table)
{
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const std::size_t column = i % table.columns.size();
        const Cell &cell = table.cells[i];
        bool isNumber = false;
        const double number = table.columns[column].number ? cell.text.toDouble(&isNumber) : 0;
        isNumber ? sheet.number(number) : sheet.text(cell.text, cell.mark);
        if (column + 1 == table.columns.size())
            sheet.endRow();
    }
}

void SheetBlocks::operator()(const Heading &heading)
{
    line(heading.text, true);
}

void SheetBlocks::operator()(const Paragraph &paragraph)
{
    line(paragraph.text, false);
}

void SheetBlocks::operator()(const Lead &lead)
{
    line(lead.text, true);
}

void SheetBlocks::operator()(const Links &links)
{
    m_sheet.text(links.label);
    for (const Cell &cell : links.cells)
        m_sheet.text(cell.text, cell.mark);
    m_sheet.endRow();
}

void SheetBlocks::operator()(const Notice &notice)
{
    line(notice.text, true);
}

void SheetBlocks::operator()(const List &list)
{
    for (const QString &item : list.items)
        line(item, false);
}

void SheetBlocks::operator()(const Facts &facts)
{
    for (const Fact &fact : facts.facts) {
        m_sheet.text(fact.name);
        m_sheet.text(fact.value, fact.mark);
        m_sheet.endRow();
    }
}

void SheetBlocks::operator()(const Figures &figures)
{
    for (const Figure &figure : figures.figures) {
        m_sheet.text(figure.label);
        m_sheet.number(figure.value.toDouble());
        m_sheet.endRow();
    }
    m_sheet.endRow();
}

void SheetBlocks::operator()(const Chart &chart)
{
    line(chart.title, true);
    // Where every group is a series of its own, one number is enough.
    const bool single = chart.explainsItself();
    if (!single) {
        m_sheet.skip();
        for (const Series &series : chart.series)
            m_sheet.text(series.name, series.mark);
        m_sheet.endRow();
    }
    for (std::size_t i = 0; i < chart.groups.size(); ++i) {
        const Group &group = chart.groups[i];
        if (single) {
            m_sheet.text(group.label, chart.series[i].mark);
            m_sheet.number(double(group.values[i]));
            m_sheet.endRow();
            continue;
        }
        m_sheet.text(group.label);
        for (const auto value : group.values)
            m_sheet.number(double(value));
        m_sheet.endRow();
    }
    m_sheet.endRow();
}

void SheetBlocks::operator()(const Table &table)
{
    line(table.title, true);
    for (const Column &column : table.columns)
        m_sheet.label(column.title);
    m_sheet.endRow();
    addTable(m_sheet, table);
    if (!table.note.isEmpty())
        line(table.note, false);
    m_sheet.endRow();
}

void SheetBlocks::line(const QString &text, bool title)
{
    if (text.isEmpty())
        return;
    title ? m_sheet.title(text) : m_sheet.text(text);
    m_sheet.endRow();
}

} // namespace port135::report
