// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the host table: a new column is one line here.
#pragma once

#include "ui/models/host_row.h"

#include <span>

namespace port135::ui {

enum class HostColumn {
    Level,
    Address,
    Name,
    Outcome,
    Services,
    Roles,
    Finding,
    Rtt,
};

struct HostColumnDefinition
{
    HostColumn id;
    const char *title; ///< context "HostColumns"
    const char *tip; ///< context "HostColumns"
    int width; ///< average characters
    bool alignRight;
    QString (*text)(const HostRow &row);
    /// <0, 0, >0 like strcmp. Ties are broken by address, so that the order is always the same.
    int (*compare)(const HostRow &a, const HostRow &b);
};

/// In the order of HostColumn.
std::span<const HostColumnDefinition> hostColumns();
QString columnTitle(const HostColumnDefinition &column);
QString columnTip(const HostColumnDefinition &column);

} // namespace port135::ui
