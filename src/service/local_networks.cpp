// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/local_networks.h"

#include "core/address.h"

#include <QNetworkInterface>

#include <algorithm>

namespace port135::service {
namespace {

constexpr int widestV4 = 16; // a /16 is as much as is offered by itself
constexpr int widestV6 = 120; // an IPv6 subnet has 2^64 addresses: the 256 around the own one

core::Address toAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return core::Address::v4(address.toIPv4Address());
    const Q_IPV6ADDR raw = address.toIPv6Address();
    core::Address::Bytes bytes;
    std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
    bool numeric = false;
    uint scope = address.scopeId().toUInt(&numeric);
    if (!numeric)
        scope = static_cast<uint>(QNetworkInterface::interfaceIndexFromName(address.scopeId()));
    return core::Address::v6(bytes, scope);
}

struct Subnet
{
    core::Address own;
    int prefix = 0;
    QString interfaceName;
};

QList<Subnet> subnets(bool withLoopback)
{
    QList<Subnet> result;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &interface_ : interfaces) {
        const auto flags = interface_.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        if (flags.testFlag(QNetworkInterface::IsLoopBack) && !withLoopback)
            continue;
        const auto entries = interface_.addressEntries();
        for (const auto &entry : entries) {
            if (entry.prefixLength() > 0)
                result.append({toAddress(entry.ip()), entry.prefixLength(), interface_.humanReadableName()});
        }
    }
    return result;
}

bool inSubnet(const core::Address &address, const Subnet &subnet)
{
    const auto plain = address.unmapped();
    if (plain.isV4() != subnet.own.isV4())
        return false;
    if (subnet.own.scope() != 0 && plain.scope() != 0 && subnet.own.scope() != plain.scope())
        return false;
    const auto &a = plain.bytes();
    const auto &b = subnet.own.bytes();
    int bits = subnet.prefix;
    for (std::size_t i = 0; bits > 0; ++i, bits -= 8) {
        const int mask = bits >= 8 ? 0xff : 0xff << (8 - bits) & 0xff;
        if ((a[i] & mask) != (b[i] & mask))
            return false;
    }
    return true;
}

core::Address network(const core::Address &address, int prefix)
{
    auto bytes = address.bytes();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int bits = std::clamp(prefix - int(i) * 8, 0, 8);
        bytes[i] = static_cast<std::uint8_t>(bytes[i] & (0xff << (8 - bits)));
    }
    if (address.isV6())
        return core::Address::v6(bytes, address.scope());
    return core::Address::v4(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
                             | std::uint32_t(bytes[2]) << 8 | bytes[3]);
}

} // namespace

QList<LocalNetwork> localNetworks()
{
    QList<LocalNetwork> networks;
    const auto all = subnets(false);
    for (const auto &subnet : all) {
        if (subnet.own.isV6() && subnet.own.isPublic())
            continue; // hosts cannot be guessed there, and the scope guard would ask first
        const bool v4 = subnet.own.isV4();
        if (subnet.prefix >= (v4 ? 32 : 128))
            continue; // a point-to-point link: nobody else there
        int prefix = subnet.prefix;
        if (v4 && prefix < widestV4)
            prefix = 24;
        else if (!v4)
            prefix = std::max(prefix, widestV6);
        LocalNetwork offer;
        offer.expression = QStringLiteral("%1/%2")
                               .arg(QString::fromStdString(network(subnet.own, prefix).toString()))
                               .arg(prefix);
        offer.interfaceName = subnet.interfaceName;
        offer.ownAddress = QString::fromStdString(subnet.own.toString());
        offer.hosts = quint64(1) << ((v4 ? 32 : 128) - prefix);
        const bool known = std::any_of(networks.cbegin(), networks.cend(), [&offer](const auto &other) {
            return other.expression == offer.expression;
        });
        if (!known)
            networks.append(offer);
    }
    std::stable_sort(networks.begin(), networks.end(), [](const auto &a, const auto &b) {
        return !a.expression.contains(u':') && b.expression.contains(u':');
    });
    return networks;
}

core::Vantage guessVantage(const QList<core::Address> &targets)
{
    const auto own = subnets(true);
    const bool allLocal = std::all_of(targets.cbegin(), targets.cend(), [&own](const core::Address &target) {
        return target.isLoopback() || std::any_of(own.cbegin(), own.cend(), [&target](const auto &subnet) {
                   return inSubnet(target, subnet);
               });
    });
    return allLocal ? core::Vantage::SameSegment : core::Vantage::OtherSegment;
}

} // namespace port135::service
