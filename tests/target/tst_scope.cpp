// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/scope.h"
#include "target/specification.h"

#include <QObject>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

using namespace port135::target;

class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data()
    {
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QString>("refused"); ///< kind and ranges; empty: allowed
        QTest::addColumn<QString>("refusedIfPublicAllowed");
        const auto row = [](const char *name, const char *targets, const char *refused,
                            const char *ifAllowed = "") {
            QTest::newRow(name) << QString::fromLatin1(targets) << QString::fromLatin1(refused)
                                << QString::fromLatin1(ifAllowed);
        };
        row("private networks",
            "10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 169.254.1.1 127.135.0.0/24 100.64.0.0/10", "");
        row("private IPv6", "fd00::1 fe80::1%1 ::1 2001:db8::1", "");
        row("network and broadcast addresses of a subnet", "192.168.1.0/24", "");
        row("public", "8.8.8.8", "public 8.8.8.8");
        row("mapped public", "::ffff:8.8.8.8", "public 8.8.8.8");
        row("translated public", "64:ff9b::808:808", "public 64:ff9b::808:808");
        row("translated block", "64:ff9b::/108", "public 64:ff9b::/108");
        row("translated locally", "64:ff9b:1::808:808", "public 64:ff9b:1::808:808");
        row("translated without state", "::ffff:0:808:808", "public ::ffff:0:808:808");
        row("tunnelled", "::8.8.8.8", "public ::808:808");
        row("around loopback", "::1-::2", "public ::2");
        row("6to4", "2002:808:808::1", "public 2002:808:808::1");
        row("global IPv6", "2600::1", "public 2600::1");
        row("a range over the edge of a private network", "9.255.255.255-10.0.0.5", "public 9.255.255.255");
        row("both sides of a private network", "172.0.0.0/8",
            "public 172.0.0.0/12 172.32.0.0 - 172.255.255.255");
        row("the public part excluded", "172.0.0.0/8 !172.0.0.0/12 !172.32.0.0-172.255.255.255", "");
        row("multicast", "224.0.0.1", "multicast 224.0.0.1", "multicast 224.0.0.1");
        row("multicast among others", "223.255.255.255-224.0.0.2", "multicast 224.0.0.0 - 224.0.0.2",
            "multicast 224.0.0.0 - 224.0.0.2");
        row("IPv6 multicast", "ff02::1", "multicast ff02::1", "multicast ff02::1");
        row("broadcast", "255.255.255.255", "broadcast 255.255.255.255", "broadcast 255.255.255.255");
        row("broadcast in a block", "255.255.255.0/24", "broadcast 255.255.255.255",
            "broadcast 255.255.255.255");
        row("mapped broadcast", "::ffff:255.255.255.255", "broadcast 255.255.255.255",
            "broadcast 255.255.255.255");
        row("unspecified", "0.0.0.0", "unspecified 0.0.0.0", "unspecified 0.0.0.0");
        row("unspecified IPv6", "::", "unspecified ::", "unspecified ::");
        row("nothing", "", "empty", "empty");
        row("nothing left", "10.0.0.1 !10.0.0.0/24", "empty", "empty");
    }

    void guards()
    {
        QFETCH(QString, targets);
        QFETCH(QString, refused);
        QFETCH(QString, refusedIfPublicAllowed);
        auto specification = parseTargets(targets.toStdString());
        QVERIFY(specification);
        auto addresses = specification->include;
        addresses.subtract(specification->exclude);
        QCOMPARE(verdict(addresses, false), refused);
        QCOMPARE(verdict(addresses, true), refusedIfPublicAllowed);
    }

    void limitsTheNumberOfAddresses()
    {
        RangeSet addresses;
        QVERIFY(addresses.add(*port135::core::Address::parse("fd00::"),
                              *port135::core::Address::parse("fd00::ffff:ffff")));
        QCOMPARE(verdict(addresses, false), QString());
        addresses.add(*port135::core::Address::parse("10.0.0.1"));
        QCOMPARE(verdict(addresses, false), QStringLiteral("too many addresses"));
    }

    void limitsTheNumberOfRanges()
    {
        std::vector<AddressRange> ranges;
        for (std::uint32_t i = 0; i <= maximumRanges; ++i)
            ranges.push_back(prefixRange(port135::core::Address::v4(0x0a000000 + 2 * i), 32));
        QCOMPARE(verdict(RangeSet(ranges), false), QStringLiteral("too many ranges"));
        ranges.pop_back();
        QCOMPARE(verdict(RangeSet(std::move(ranges)), false), QString());
    }

private:
    static QString verdict(const RangeSet &addresses, bool allowPublic)
    {
        const auto checked = checkScope(addresses, allowPublic);
        if (checked)
            return {};
        static const char *const kinds[] = {"empty",       "too many ranges", "too many addresses",
                                            "unspecified", "broadcast",       "multicast",
                                            "public"};
        QStringList parts{QString::fromLatin1(kinds[std::size_t(checked.error().kind)])};
        for (const auto &range : checked.error().ranges)
            parts << QString::fromStdString(toString(range));
        return parts.join(QLatin1Char(' '));
    }
};

QTEST_APPLESS_MAIN(TestScope)
#include "tst_scope.moc"
