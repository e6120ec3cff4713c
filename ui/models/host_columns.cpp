// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/host_columns.h"

#include "report/words.h"
#include "ui/theme/level_style.h"

#include <QCoreApplication>

#include <compare>
#include <tuple>

namespace port135::ui {
namespace {

#define TEXT(text) QT_TRANSLATE_NOOP("HostColumns", text)

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
    {HostColumn::Level, TEXT("Level"), TEXT("How bad the proven exposure is"), 14, false,
     [](const HostRow &row) { return report::word(levelOfKey(row.level)); },
     [](const HostRow &a, const HostRow &b) {
         // Among hosts that are not rated, those that answered are worth more than silent ones.
         return order(std::tuple(a.level, a.interesting), std::tuple(b.level, b.interesting));
     }},
    {HostColumn::Address, TEXT("Address"), TEXT("The address that was examined"), 15, false,
     [](const HostRow &row) { return row.address; },
     [](const HostRow &a, const HostRow &b) {
         return order(a.result->observation.address, b.result->observation.address);
     }},
    {HostColumn::Name, TEXT("Name"), TEXT("The name that was typed, or that the host or DNS gave"), 16, false,
     [](const HostRow &row) { return row.name; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.name, b.name); }},
    {HostColumn::Outcome, TEXT("Port 135"), TEXT("What port 135 of this host turned out to be"), 13, false,
     [](const HostRow &row) { return row.outcome; },
     [](const HostRow &a, const HostRow &b) {
         return order(a.result->observation.outcome, b.result->observation.outcome);
     }},
    {HostColumn::Services, TEXT("Reachable services"),
     TEXT("RPC services that can be used over the network, and how many of their ports took a connection"),
     24, false, [](const HostRow &row) { return row.services; },
     [](const HostRow &a, const HostRow &b) {
         return order(std::tuple(a.openPorts, a.remoteServices), std::tuple(b.openPorts, b.remoteServices));
     }},
    {HostColumn::Roles, TEXT("Roles"), TEXT("What the listed services show this host to be"), 18, false,
     [](const HostRow &row) { return row.roles; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.roles, b.roles); }},
    {HostColumn::Finding, TEXT("Main finding"), TEXT("What is wrong, and what to do first"), 48, false,
     [](const HostRow &row) { return row.finding; },
     [](const HostRow &a, const HostRow &b) { return orderText(a.finding, b.finding); }},
    {HostColumn::Rtt, TEXT("Round trip"), TEXT("Time from the connection request to its answer"), 10, true,
     [](const HostRow &row) { return row.rtt; },
     [](const HostRow &a, const HostRow &b) { return order(a.rttMicroseconds, b.rttMicroseconds); }},
};

#undef TEXT

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
