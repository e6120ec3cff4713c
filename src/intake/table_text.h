// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns out of a text: CSV and TSV [RFC 4180], and what PowerShell prints of objects (tables with
// a line of dashes, lists of "Name : value").
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace port135::intake {

struct TableRow
{
    qsizetype line = 1; ///< where it begins in the text, 1-based
    QStringList cells; ///< without blanks around them
};

struct TextTable
{
    QStringList headings; ///< empty: it has none
    QList<TableRow> rows; ///< none is empty
};

/// `isTableFile`: the name of the file says that it is a table (.csv, .tsv), so that no known heading is
/// needed. Empty: no table, but a text of targets.
std::optional<TextTable> readTable(const QString &text, bool isTableFile);

} // namespace port135::intake
