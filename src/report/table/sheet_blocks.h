// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a document on a sheet of a workbook.
#pragma once

#include "report/document/document.h"
#include "report/table/workbook.h"

namespace port135::report {

/// The rows of a table, without its head.
void addTable(Sheet &sheet, const Table &table);

/// Blocks below each other, as a person reads them: for std::visit. The sheet outlives it.
class SheetBlocks
{
public:
    explicit SheetBlocks(Sheet &sheet)
        : m_sheet(sheet)
    {
    }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Lead &lead);
    void operator()(const Links &links);
    void operator()(const Notice &notice);
    void operator()(const List &list);
    void operator()(const Facts &facts);
    void operator()(const Figures &figures);
    void operator()(const Chart &chart);
    void operator()(const Table &table);

private:
    void line(const QString &text, bool title);

    Sheet &m_sheet;
};

} // namespace port135::report
