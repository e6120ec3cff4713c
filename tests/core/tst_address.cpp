// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"

#include <QTest>

#include <unordered_set>

using port135::core::Address;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndPrints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("printed"); // empty: refused
        const auto row = [](const char *name, const char *text, const char *printed) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(printed);
        };
        row("dotted quad", "192.168.1.20", "192.168.1.20");
        row("zero", "0.0.0.0", "0.0.0.0");
        row("broadcast", "255.255.255.255", "255.255.255.255");
        row("octet too large", "192.168.1.256", "");
        row("octal is ambiguous", "192.168.010.1", "");
        row("three octets", "10.0.1", "");
        row("five octets", "10.0.0.1.2", "");
        row("trailing dot", "10.0.0.1.", "");
        row("leading space", " 10.0.0.1", "");
        row("nothing", "", "");
        row("loopback v6", "::1", "::1");
        row("unspecified v6", "::", "::");
        row("unspecified v6 with a zone", "::%2", "");
        row("upper case and zeros", "2001:0DB8:0000:0000:0000:FF00:0042:8329", "2001:db8::ff00:42:8329");
        row("one zero group is not shortened", "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
        row("first of two equal runs", "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
        row("longest run", "2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
        row("ends in zeros", "fe80::", "fe80::");
        row("embedded quad", "::ffff:10.0.0.1", "::ffff:a00:1");
        row("zone by number", "fe80::1%12", "fe80::1%12");
        row("zone by name is resolved elsewhere", "fe80::1%eth0", "");
        row("empty zone", "fe80::1%", "");
        row("two gaps", "1::2::3", "");
        row("three colons", "1:::2", "");
        row("nine groups", "1:2:3:4:5:6:7:8:9", "");
        row("eight groups and a gap", "1:2:3:4:5:6:7::8", "");
        row("seven groups and a gap", "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
        row("group too long", "12345::", "");
        row("quad in the middle", "::10.0.0.1:5", "");
        row("not hexadecimal", "g::1", "");
        row("single colon end", "1:2:3:4:5:6:7:", "");
    }

    void readsAndPrints()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, printed);
        const auto address = Address::parse({text.constData(), std::size_t(text.size())});
        QCOMPARE(address.has_value(), !printed.isEmpty());
        if (address)
            QCOMPARE(QByteArray::fromStdString(address->toString()), printed);
    }

    void printedTextIsReadBack()
    {
        Address::Bytes bytes{};
        std::uint32_t seed = 1;
        for (int round = 0; round < 2000; ++round) {
            for (auto &byte : bytes) {
                seed = seed * 1664525 + 1013904223;
                byte = (seed >> 28) < 9 ? std::uint8_t(0) : std::uint8_t(seed >> 20); // many zeros: many gaps
            }
            const auto v6 = Address::v6(bytes, round % 3 == 0 ? 7 : 0);
            QCOMPARE(Address::parse(v6.toString()), std::optional(v6));
            const auto v4 = Address::v4(seed);
            QCOMPARE(Address::parse(v4.toString()), std::optional(v4));
        }
    }

    void knowsPublicAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isPublic");
        const auto row = [](const char *text, bool isPublic) {
            QTest::newRow(text) << QByteArray(text) << isPublic;
        };
        row("8.8.8.8", true);
        row("9.255.255.255", true);
        row("10.0.0.0", false);
        row("10.255.255.255", false);
        row("11.0.0.0", true);
        row("100.63.255.255", true);
        row("100.64.0.0", false);
        row("100.127.255.255", false);
        row("100.128.0.0", true);
        row("127.1.2.3", false);
        row("169.254.0.1", false);
        row("172.15.255.255", true);
        row("172.16.0.0", false);
        row("172.31.255.255", false);
        row("172.32.0.0", true);
        row("192.0.2.1", false);
        row("192.168.0.1", false);
        row("192.169.0.1", true);
        row("198.18.0.1", false);
        row("203.0.113.9", false);
        row("224.0.0.1", false);
        row("255.255.255.255", false);
        row("::1", false);
        row("fe80::1", false);
        row("fd00::1", false);
        row("2001:db8::1", false);
        row("2606:4700:4700::1111", true);
        row("::ffff:8.8.8.8", true); // another spelling of 8.8.8.8
        row("::ffff:10.0.0.1", false);
        row("64:ff9b::808:808", true); // NAT64: leads to 8.8.8.8
        row("64:ff9b:1::808:808", true);
        row("64:ff9b:2::1", false);
        row("::ffff:0:808:808", true);
        row("::ffff:1:0:0", false);
        row("::8.8.8.8", true);
        row("::2", true);
        row("::1:0:0:0", false);
        row("::", false);
    }

    void knowsPublicAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isPublic);
        const auto address = Address::parse(text.toStdString());
        QVERIFY(address);
        QCOMPARE(address->isPublic(), isPublic);
    }

    void unmapsOnlyMappedAddresses()
    {
        QCOMPARE(Address::parse("::ffff:192.168.0.9")->unmapped(), Address::v4(0xc0a80009));
        QCOMPARE(Address::parse("::fffe:192.168.0.9")->unmapped().isV6(), true);
        QCOMPARE(Address::parse("192.168.0.9")->unmapped(), Address::v4(0xc0a80009));
    }

    void ordersByNumber()
    {
        QVERIFY(*Address::parse("10.0.0.9") < *Address::parse("10.0.0.10"));
        QVERIFY(*Address::parse("255.255.255.255") < *Address::parse("::"));
        QVERIFY(*Address::parse("fe80::1%1") < *Address::parse("fe80::1%2"));
    }

    void hashesNeighboursApart()
    {
        std::unordered_set<std::size_t> hashes;
        for (std::uint32_t i = 0; i < 65536; ++i)
            hashes.insert(std::hash<Address>{}(Address::v4(0x0a000000 + i)));
        QCOMPARE(hashes.size(), std::size_t(65536));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
