// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table names the hosts, and what its cells say.
#pragma once

#include "core/result.h"
#include "intake/table_text.h"

#include <QList>
#include <QString>

namespace port135::intake {

/// One target out of a cell.
struct TargetCell
{
    QString text; ///< as it stands in the table
    qsizetype line = 1;
};

struct TargetColumn
{
    QString title; ///< its heading, or the number of the column
    QList<TargetCell> cells;
    qsizetype fromOthers = 0; ///< rows where this column was empty and another one named the host
    qsizetype without = 0; ///< rows that name no host at all
    qsizetype left = 0; ///< rows of another kind: records of a zone that are no address, leases that are over
};

/// The error is a sentence without the name of the file: no column names hosts.
core::Result<TargetColumn, QString> targetColumn(const TextTable &table);

} // namespace port135::intake
