// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the host table: a new column is one line here.
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
    QString (*term)(const HostRow &row) =
        nullptr; ///< of the filter, for hosts with the same; null: its words
    QString (*more)(const HostRow &row) = nullptr; ///< for the tool tip, where the text is a short form
};

constexpr quint64 emptyKey = std::numeric_limits<quint64>::max();

/// In the order of HostColumn.
std::span<const HostColumnDefinition> hostColumns();
/// Whether it shows what only the history knows: see Past::want().
bool needsPast(HostColumn column);
QString columnTitle(const HostColumnDefinition &column);
QString columnTip(const HostColumnDefinition &column);

QString addressText(const HostRow &row);

} // namespace port135::ui
