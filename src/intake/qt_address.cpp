// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/qt_address.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace port135::intake {

core::Address toAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return core::Address::v4(address.toIPv4Address());
    const Q_IPV6ADDR raw = address.toIPv6Address();
    core::Address::Bytes bytes;
    std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
    bool numeric = false;
    uint scope = address.scopeId().toUInt(&numeric);
    if (!numeric && !address.scopeId().isEmpty())
        scope = static_cast<uint>(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
    return core::Address::v6(bytes, scope);
}

} // namespace port135::intake
