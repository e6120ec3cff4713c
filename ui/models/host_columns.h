// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the host table: a new column is a name here, the last one, and an entry in host_columns.cpp.
#pragma once

#include "ui/column_fit.h"
#include "ui/models/host_row.h"

#include <span>

namespace port135::ui {

enum class HostColumn {
    Level,
    Address,
    Name,
    Finding,
    Outcome,
    Services,
    Roles,
    Os,
    Recheck,
    Tags,
    Note,
    Rtt,
    Domain,
    OpenPorts,
    Interfaces,
    Accepted,
    Change,
    FirstSeen,
    FindingFirstSeen,
};

struct HostColumnDefinition
{
    HostColumn id;
    const char *title; ///< context "HostColumns"
    const char *tip; ///< context "HostColumns"
    ColumnFit fit;
    bool alignRight;
    bool shownAtFirst; ///< until the user chooses
    QString (*text)(const HostRow &row);
    /// Sorts ascending; emptyKey goes last in either order. Null: sorted by the text, whatever its case,
    /// empty ones last. Ties are broken by address.
    quint64 (*key)(const HostRow &row);
    /// Of the filter, for hosts with the same. Null: its words, where service::searchText() has them; empty:
    /// the filter cannot say it. Asked only where the text is not empty.
    QString (*term)(const HostRow &row) = nullptr;
    QString (*more)(const HostRow &row) = nullptr; ///< for the tool tip, where the text is a short form
};

constexpr quint64 emptyKey = std::numeric_limits<quint64>::max();

/// In the order of HostColumn.
std::span<const HostColumnDefinition> hostColumns();
/// Whether it shows what only the history knows: see Past::want().
bool needsPast(HostColumn column);
QString columnTitle(const HostColumnDefinition &column);
QString columnTip(const HostColumnDefinition &column);
/// Finds the host and those that are like it in this column; empty where the filter cannot say it.
QString filterTerm(const HostColumnDefinition &column, const HostRow &row);

QString addressText(const HostRow &row);

} // namespace port135::ui
