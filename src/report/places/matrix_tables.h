// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a matrix's document share.
#pragma once

#include "report/document/document.h"
#include "report/places/matrix_report.h"

#include <QString>
#include <QStringList>

namespace port135::report {

/// Of one table: what has no room is counted.
inline constexpr std::size_t mostMatrixRows = 5000;

inline Part matrixPart(const QString &anchor, const QString &title)
{
    return {anchor, title, {}, {}, false};
}
Cell textCell(const QString &text, Mark mark = Mark::None);
/// "a, b"; a dash for none.
QString listText(const QStringList &list);
/// What the report is evidence for, and that it is no penetration test.
QString limitOfEvidence();
/// Place, host and service.
void addWhere(Table &table, const policy::MatrixCell &cell, const MatrixReport &report);
/// The table with the number of rows that it lacks of `all`; `nothing` where it has none.
void addTable(Part &part, Table table, std::size_t all, const QString &nothing);

} // namespace port135::report
