// SPDX-License-Identifier: GPL-3.0-or-later
// By what the host table is divided: for each host the heading it goes under.
#pragma once

#include "ui/models/host_row.h"

#include <compare>

namespace port135::ui {

enum class Grouping {
    None,
    Subnet, ///< IPv4 /24, IPv6 /64
    Role, ///< the first one of a host
    Os,
    Level, ///< the worst first
};

/// Orders the headings; hosts with the same key are under one.
struct GroupKey
{
    quint64 high = 0;
    quint64 low = 0;
    QString text;

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
    friend bool operator<(const GroupKey &a, const GroupKey &b)
    {
        if (a.high != b.high)
            return a.high < b.high;
        if (a.low != b.low)
            return a.low < b.low;
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    }
};

GroupKey groupKey(Grouping grouping, const HostRow &row);
/// The heading without its count, in the current language.
QString groupTitle(Grouping grouping, const HostRow &row);

} // namespace port135::ui
