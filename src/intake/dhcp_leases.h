// SPDX-License-Identifier: GPL-3.0-or-later
// The leases of a DHCP server as targets: ISC dhcpd, Kea, dnsmasq, and what Windows exports.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace port135::intake {

struct Leases
{
    QStringList addresses; ///< of leases that hold at `now`, each once, in the order of the file
    qsizetype over = 0; ///< leases that have ended, were declined or given back
};

/// `text` with line feeds. Of several entries for an address the last one counts, as the servers write them.
/// The error is a sentence without the name of the file: what it is not.
core::Result<Leases, QString> readLeases(const QString &text, const QDateTime &now);

} // namespace port135::intake
