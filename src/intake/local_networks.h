// SPDX-License-Identifier: GPL-3.0-or-later
// The subnets that this machine is in: what the window offers first.
#pragma once

#include "core/scan_options.h"
#include "target/range_set.h"

#include <QList>
#include <QString>

namespace port135::intake {

struct LocalNetwork
{
    QString expression; ///< "192.168.1.0/24": what goes into the target field
    QString interfaceName; ///< "Ethernet 2", "eth0"
    QString ownAddress;
    quint64 hosts = 0;
};

/// Up, running, not loopback, IPv4 and IPv6; IPv4 first, at most a /16 each (a larger one is offered as the
/// /24 around the own address). Sorted by interface.
QList<LocalNetwork> localNetworks();

/// SameSegment when every address lies in a local subnet or is loopback, else OtherSegment.
core::Vantage guessVantage(const target::RangeSet &targets);

} // namespace port135::intake
