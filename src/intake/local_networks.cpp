// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/local_networks.h"

#include "intake/qt_address.h"
#include "target/address_range.h"

#include <QNetworkInterface>

#include <algorithm>

namespace port135::intake {
namespace {

constexpr int widestV4 = 16; // a /16 is as much as is offered by itself
constexpr int widestV6 = 120; // an IPv6 subnet has 2^64 addresses: the 256 around the own one

struct Subnet
{
    core::Address own;
    int prefix = 0;
    QString interfaceName;
};

/// Loopback left out.
QList<Subnet> subnets()
{
    QList<Subnet> result;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &interface_ : interfaces) {
        const auto flags = interface_.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        if (flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface_.addressEntries();
        for (const auto &entry : entries) {
            if (entry.prefixLength() > 0)
                result.append({toAddress(entry.ip()), entry.prefixLength(), interface_.humanReadableName()});
        }
    }
    return result;
}

} // namespace

QList<LocalNetwork> localNetworks()
{
    QList<LocalNetwork> networks;
    const auto all = subnets();
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
        const auto range = target::prefixRange(subnet.own, static_cast<unsigned>(prefix));
        LocalNetwork offer;
        offer.expression = QString::fromStdString(target::toString(range));
        offer.interfaceName = subnet.interfaceName;
        offer.ownAddress = QString::fromStdString(subnet.own.toString());
        offer.hosts = target::count(range);
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

core::Vantage guessVantage(const target::RangeSet &targets)
{
    auto foreign = targets;
    foreign.subtract(core::Address::v4(0x7f000000), core::Address::v4(0x7fffffff));
    foreign.subtract(*core::Address::parse("::1"), *core::Address::parse("::1"));
    const auto own = subnets();
    for (const auto &subnet : own) {
        const auto range = target::prefixRange(subnet.own, static_cast<unsigned>(subnet.prefix));
        foreign.subtract(range.first, range.last);
    }
    return foreign.isEmpty() ? core::Vantage::SameSegment : core::Vantage::OtherSegment;
}

} // namespace port135::intake
