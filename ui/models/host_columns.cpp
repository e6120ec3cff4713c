// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_columns.h"

#include "report/words.h"
#include "ui/theme/level_style.h"

#include <QCoreApplication>

#include <compare>
#include <tuple>

namespace port135::ui {
namespace {

template <typename Value>
int order(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Empty cells last: a name is what one looks for.
int orderText(const QString &a, const QString &b)
{
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return a.compare(b, Qt::CaseInsensitive);
}

const HostColumnDefinition table[] = {
    {HostColumn::Level, QT_TRANSLATE_NOOP("HostColumns", "Level"),
     QT_TRANSLATE_NOOP("HostColumns", "How bad the proven exposure is"), 14, false,
     [](const HostRow &row) { return report::word(levelOfKey(row.level)); },
     [](const HostRow &a, const HostRow &b) {
         // Among hosts that are not rated, those that answered are worth more than silent ones.
         return order(std::tuple(a.level, a.interesting), std::tuple(b.level, b.interesting));
     }},
    {HostColumn::Address, QT_TRANSLATE_NOOP("HostColumns", "Address"),
     QT_TRANSLATE_NOOP("HostColumns", "The address that was examined"), 15, false,
     [](const HostRow &row) { return row.address; },
     [](const HostRow &a, const HostRow &b) {
         return order(a.result->observation.address, b.result->observation.address);
     }},
    {HostColumn::Name, QT_TRANSLATE_NOOP("HostColumns", "Name"),
     QT_TRANSLATE_NOOP("HostColumns", "The name that was typed, or that the host or DNS gave"), 16, false,
     [](const HostRow &row) { return row.name; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.name, b.name); }},
    {HostColumn::Outcome, QT_TRANSLATE_NOOP("HostColumns", "Port 135"),
     QT_TRANSLATE_NOOP("HostColumns", "What port 135 of this host turned out to be"), 11, false,
     [](const HostRow &row) { return row.outcome; },
     [](const HostRow &a, const HostRow &b) {
         return order(a.result->observation.outcome, b.result->observation.outcome);
     }},
    {HostColumn::Services, QT_TRANSLATE_NOOP("HostColumns", "Reachable services"),
     QT_TRANSLATE_NOOP(
         "HostColumns",
         "RPC services that can be used over the network, and how many of their ports took a connection"),
     27, false, [](const HostRow &row) { return row.services; },
     [](const HostRow &a, const HostRow &b) {
         return order(std::tuple(a.openPorts, a.remoteServices), std::tuple(b.openPorts, b.remoteServices));
     }},
    {HostColumn::Roles, QT_TRANSLATE_NOOP("HostColumns", "Roles"),
     QT_TRANSLATE_NOOP("HostColumns", "What the listed services show this host to be"), 19, false,
     [](const HostRow &row) { return row.roles; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.roles, b.roles); }},
    {HostColumn::Finding, QT_TRANSLATE_NOOP("HostColumns", "Main finding"),
     QT_TRANSLATE_NOOP("HostColumns", "What is wrong, and what to do first"), 40, false,
     [](const HostRow &row) { return row.finding; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.finding, b.finding); }},
    {HostColumn::Rtt, QT_TRANSLATE_NOOP("HostColumns", "Round trip"),
     QT_TRANSLATE_NOOP("HostColumns", "Time from the connection request to its answer"), 10, true,
     [](const HostRow &row) { return row.rtt; },
     [](const HostRow &a, const HostRow &b) { return order(a.rttMicroseconds, b.rttMicroseconds); }},
};

} // namespace

std::span<const HostColumnDefinition> hostColumns()
{
    return table;
}

QString columnTitle(const HostColumnDefinition &column)
{
    return QCoreApplication::translate("HostColumns", column.title);
}

QString columnTip(const HostColumnDefinition &column)
{
    return QCoreApplication::translate("HostColumns", column.tip);
}

} // namespace port135::ui
