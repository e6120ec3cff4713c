// SPDX-License-Identifier: GPL-3.0-or-later
// The offered networks against what Qt says of the interfaces of this very machine.
#include <QTest>

#include "intake/local_networks.h"
#include "target/specification.h"

#include <QNetworkInterface>

using namespace port135;

namespace {

target::RangeSet setOf(const QString &text)
{
    return target::parseTargets(text.toStdString()).value().include;
}

/// Of interfaces in use, loopback left out.
QList<QNetworkAddressEntry> entries()
{
    QList<QNetworkAddressEntry> list;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &one : interfaces) {
        const auto flags = one.flags();
        if (flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack))
            list += one.addressEntries();
    }
    return list;
}

} // namespace

class LocalNetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOfferIsAScan()
    {
        QSet<QString> seen;
        bool v6 = false;
        const auto networks = intake::localNetworks();
        for (const auto &network : networks) {
            const auto set = setOf(network.expression);
            QCOMPARE(set.count(), std::uint64_t(network.hosts));
            QVERIFY(network.hosts > 1 && network.hosts <= 65'536);
            QVERIFY(set.contains(core::Address::parse(network.ownAddress.toStdString()).value()));
            QVERIFY(!network.interfaceName.isEmpty());
            QVERIFY2(!seen.contains(network.expression), qPrintable(network.expression));
            seen.insert(network.expression);
            if (network.expression.contains(u':'))
                v6 = true;
            else
                QVERIFY2(!v6, "IPv4 comes first");
            QVERIFY(!network.expression.startsWith(u"127."));
        }
    }

    void everyIpv4NetworkIsOffered()
    {
        const auto networks = intake::localNetworks();
        const auto all = entries();
        for (const auto &entry : all) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol || entry.prefixLength() < 1
                || entry.prefixLength() > 31)
                continue;
            const auto own = core::Address::v4(entry.ip().toIPv4Address());
            QVERIFY2(
                std::any_of(networks.cbegin(), networks.cend(),
                            [&own](const auto &network) { return setOf(network.expression).contains(own); }),
                qPrintable(entry.ip().toString()));
        }
    }

    void theVantageIsGuessed_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<bool>("sameSegment");
        const auto row = [](const char *name, const QString &targets, bool sameSegment) {
            QTest::newRow(name) << targets << sameSegment;
        };
        row("loopback", QStringLiteral("127.0.0.1"), true);
        row("all of loopback", QStringLiteral("127.0.0.0/8"), true);
        row("IPv6 loopback", QStringLiteral("::1"), true);
        row("documentation", QStringLiteral("203.0.113.0/24"), false);
        row("loopback and elsewhere", QStringLiteral("127.0.0.1 203.0.113.7"), false);
        row("one beyond loopback", QStringLiteral("127.255.255.255 - 128.0.0.0"), false);
        const auto all = entries();
        for (const auto &entry : all) {
            if (entry.prefixLength() < 1 || entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            const auto own = entry.ip().toString();
            row(qPrintable(QStringLiteral("own address ") + own), own, true);
            row(qPrintable(QStringLiteral("own address and elsewhere ") + own),
                own + QStringLiteral(" 203.0.113.7"), false);
        }
    }

    void theVantageIsGuessed()
    {
        QFETCH(QString, targets);
        QFETCH(bool, sameSegment);
        QCOMPARE(intake::guessVantage(setOf(targets)) == core::Vantage::SameSegment, sameSegment);
    }
};

QTEST_GUILESS_MAIN(LocalNetworksTest)
#include "tst_local_networks.moc"
