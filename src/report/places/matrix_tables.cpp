// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_tables.h"

#include "core/counted.h"
#include "report/places/matrix_words.h"
#include "report/text/report_texts.h"

#include <QCoreApplication>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

} // namespace

Cell textCell(const QString &text, Mark mark)
{
    return {text, mark, {}};
}

QString listText(const QStringList &list)
{
    return list.isEmpty() ? u"–"_s : list.join(u", "_s);
}

QString limitOfEvidence()
{
    return PlacesText::tr(
        "This report is evidence for TCP 135 and the RPC ports that were listed, from the places "
        "named, at the times named: these ports only, and no penetration test.");
}

void addWhere(Table &table, const policy::MatrixCell &cell, const MatrixReport &report)
{
    table.cells.push_back(textCell(placeWord(report.matrix.placeOf(cell))));
    table.cells.push_back(textCell(hostWord(report.matrix.hostOf(cell))));
    table.cells.push_back(textCell(serviceWord(report.matrix.serviceOf(cell), report.options.words)));
}

void addTable(Part &part, Table table, std::size_t all, const QString &nothing)
{
    if (table.rows() == 0) {
        part.blocks.push_back(Paragraph{nothing, false});
        return;
    }
    if (table.rows() < all)
        table.note = PlacesText::tr("%n rows found no room here: JSON and CSV hold them.", nullptr,
                                    core::counted(all - table.rows()));
    part.blocks.push_back(std::move(table));
}

} // namespace port135::report
