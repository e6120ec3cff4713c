// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/range_set.h"

#include <QObject>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace port135::target;
using port135::core::Address;

namespace {

Address address(const char *text)
{
    const auto parsed = Address::parse(text);
    if (!parsed)
        qFatal("no address: %s", text);
    return *parsed;
}

AddressRange range(const char *first, const char *last)
{
    return {address(first), address(last)};
}

/// "a - b, c": what a set consists of.
QString text(const RangeSet &set, RangeNotation notation = RangeNotation::FirstAndLast)
{
    QStringList parts;
    for (const auto &r : set)
        parts << QString::fromStdString(toString(r, notation));
    return parts.join(QStringLiteral(", "));
}

/// "a - b, c" in order, and no family, zone or size assumed.
RangeSet setOf(const QString &description)
{
    RangeSet set;
    for (const auto &part : description.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto ends = part.split(QStringLiteral(" - "));
        if (!set.add(address(ends.first().toLatin1().constData()),
                     address(ends.last().toLatin1().constData())))
            qFatal("no range: %s", qPrintable(part));
    }
    return set;
}

} // namespace

class TestRangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatIsAdded_data()
    {
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<quint64>("count");
        QTest::newRow("nothing") << QString() << QString() << quint64(0);
        QTest::newRow("disjoint, descending") << QStringLiteral("10.0.0.9, 10.0.0.5, 10.0.0.1")
                                              << QStringLiteral("10.0.0.1, 10.0.0.5, 10.0.0.9") << quint64(3);
        QTest::newRow("adjacent") << QStringLiteral("10.0.0.1, 10.0.0.2")
                                  << QStringLiteral("10.0.0.1 - 10.0.0.2") << quint64(2);
        QTest::newRow("gap of one is filled") << QStringLiteral("10.0.0.1, 10.0.0.3, 10.0.0.2")
                                              << QStringLiteral("10.0.0.1 - 10.0.0.3") << quint64(3);
        QTest::newRow("overlapping") << QStringLiteral("10.0.0.1 - 10.0.0.20, 10.0.0.10 - 10.0.1.0")
                                     << QStringLiteral("10.0.0.1 - 10.0.1.0") << quint64(256);
        QTest::newRow("contained") << QStringLiteral("10.0.0.0 - 10.0.0.255, 10.0.0.7")
                                   << QStringLiteral("10.0.0.0 - 10.0.0.255") << quint64(256);
        QTest::newRow("reversed") << QStringLiteral("10.0.0.9 - 10.0.0.1")
                                  << QStringLiteral("10.0.0.1 - 10.0.0.9") << quint64(9);
        QTest::newRow("the ends of IPv4") << QStringLiteral("255.255.255.255, 0.0.0.0, 255.255.255.255")
                                          << QStringLiteral("0.0.0.0, 255.255.255.255") << quint64(2);
        QTest::newRow("all of IPv4") << QStringLiteral("0.0.0.0 - 255.255.255.255")
                                     << QStringLiteral("0.0.0.0 - 255.255.255.255") << (quint64(1) << 32);
        QTest::newRow("IPv4 last and IPv6 first do not touch")
            << QStringLiteral("::, 255.255.255.255") << QStringLiteral("255.255.255.255, ::") << quint64(2);
        QTest::newRow("carry in IPv6")
            << QStringLiteral("2001:db8::ffff:ffff:ffff:ffff, 2001:db8:0:1::")
            << QStringLiteral("2001:db8::ffff:ffff:ffff:ffff - 2001:db8:0:1::") << quint64(2);
        QTest::newRow("zones are kept apart")
            << QStringLiteral("fe80::1%3, fe80::2%2, fe80::1%2, fe80::2")
            << QStringLiteral("fe80::2, fe80::1%2 - fe80::2%2, fe80::1%3") << quint64(4);
        QTest::newRow("IPv4-mapped is IPv4") << QStringLiteral("::ffff:10.0.0.2, 10.0.0.1")
                                             << QStringLiteral("10.0.0.1 - 10.0.0.2") << quint64(2);
        QTest::newRow("one end IPv4, the other mapped")
            << QStringLiteral("10.0.0.1 - ::ffff:10.0.0.3") << QStringLiteral("10.0.0.1 - 10.0.0.3")
            << quint64(3);
        QTest::newRow("across the mapped block")
            << QStringLiteral("::fffe:ffff:fffe - ::1:0:0:0")
            << QStringLiteral("0.0.0.0 - 255.255.255.255, ::fffe:ffff:fffe - ::fffe:ffff:ffff, ::1:0:0:0")
            << ((quint64(1) << 32) + 3);
        QTest::newRow("saturates")
            << QStringLiteral("2001:db8:: - 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 10.0.0.1")
            << QStringLiteral("10.0.0.1, 2001:db8:: - 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")
            << std::numeric_limits<quint64>::max();
    }

    void mergesWhatIsAdded()
    {
        QFETCH(QString, added);
        QFETCH(QString, expected);
        QFETCH(quint64, count);
        const auto set = setOf(added);
        QCOMPARE(text(set), expected);
        QCOMPARE(quint64(set.count()), count);
        QCOMPARE(set.isEmpty(), expected.isEmpty());

        // At once gives what one after another gives.
        std::vector<AddressRange> ranges;
        for (const auto &part : added.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            const auto ends = part.split(QStringLiteral(" - "));
            ranges.push_back(range(ends.first().toLatin1().constData(), ends.last().toLatin1().constData()));
        }
        QVERIFY(RangeSet(std::move(ranges)) == set);
    }

    void refusesEndsThatAreNoRange()
    {
        RangeSet set;
        QVERIFY(!set.add(address("10.0.0.1"), address("2001:db8::1")));
        QVERIFY(!set.add(address("fe80::1%1"), address("fe80::2%2")));
        QVERIFY(!set.subtract(address("10.0.0.1"), address("::1")));
        QVERIFY(set.isEmpty());
    }

    void subtracts_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing from nothing") << QString() << QString() << QString();
        QTest::newRow("outside") << QStringLiteral("10.0.0.1 - 10.0.0.9")
                                 << QStringLiteral("10.0.0.10, 10.0.0.0")
                                 << QStringLiteral("10.0.0.1 - 10.0.0.9");
        QTest::newRow("middle") << QStringLiteral("10.0.0.0 - 10.0.0.9")
                                << QStringLiteral("10.0.0.4 - 10.0.0.5")
                                << QStringLiteral("10.0.0.0 - 10.0.0.3, 10.0.0.6 - 10.0.0.9");
        QTest::newRow("both ends") << QStringLiteral("10.0.0.0 - 10.0.0.9")
                                   << QStringLiteral("10.0.0.0, 10.0.0.9")
                                   << QStringLiteral("10.0.0.1 - 10.0.0.8");
        QTest::newRow("all") << QStringLiteral("10.0.0.0 - 10.0.0.9") << QStringLiteral("9.0.0.0 - 11.0.0.0")
                             << QString();
        QTest::newRow("several at once, across several")
            << QStringLiteral("10.0.0.0 - 10.0.0.9, 10.0.1.0 - 10.0.1.9, 10.0.2.0")
            << QStringLiteral("10.0.0.2, 10.0.0.5 - 10.0.1.3, 10.0.2.0 - 10.0.3.0")
            << QStringLiteral("10.0.0.0 - 10.0.0.1, 10.0.0.3 - 10.0.0.4, 10.0.1.4 - 10.0.1.9");
        QTest::newRow("up to the end of IPv4") << QStringLiteral("255.255.255.0 - 255.255.255.255")
                                               << QStringLiteral("255.255.255.128 - 255.255.255.255")
                                               << QStringLiteral("255.255.255.0 - 255.255.255.127");
        QTest::newRow("the last address of IPv6")
            << QStringLiteral(
                   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fff0 - ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
            << QStringLiteral("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
            << QStringLiteral(
                   "ffff:ffff:ffff:ffff:ffff:ffff:ffff:fff0 - ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe");
        QTest::newRow("one zone") << QStringLiteral("fe80::1%1, fe80::1%2") << QStringLiteral("fe80::1%2")
                                  << QStringLiteral("fe80::1%1");
        QTest::newRow("without a zone: every zone")
            << QStringLiteral("fe80::1, fe80::1%1 - fe80::3%1, fe80::1%2") << QStringLiteral("fe80::1")
            << QStringLiteral("fe80::2%1 - fe80::3%1");
        QTest::newRow("by one zone and without")
            << QStringLiteral("fe80::1%1 - fe80::9%1")
            << QStringLiteral("fe80::3%1, fe80::5 - fe80::6, fe80::9%2")
            << QStringLiteral("fe80::1%1 - fe80::2%1, fe80::4%1, fe80::7%1 - fe80::9%1");
        QTest::newRow("mapped from IPv4")
            << QStringLiteral("10.0.0.0 - 10.0.0.3") << QStringLiteral("::ffff:10.0.0.0")
            << QStringLiteral("10.0.0.1 - 10.0.0.3");
    }

    void subtracts()
    {
        QFETCH(QString, from);
        QFETCH(QString, taken);
        QFETCH(QString, expected);
        auto set = setOf(from);
        set.subtract(setOf(taken));
        QCOMPARE(text(set), expected);
        quint64 sum = 0;
        for (const auto &r : set)
            sum += port135::target::count(r);
        QCOMPARE(quint64(set.count()), sum);
    }

    /// Everything that sets can do, against a plain table of booleans.
    void agreesWithATable()
    {
        std::mt19937 random(135);
        const std::uint32_t base = 0x0a0000f0; // across a border of octets
        for (int round = 0; round < 400; ++round) {
            std::array<std::array<bool, 64>, 2> table{};
            RangeSet sets[2];
            for (int step = 0; step < 12; ++step) {
                const auto which = random() % 2;
                auto first = std::uint32_t(random() % 64);
                auto last = std::uint32_t(random() % 64);
                const bool add = random() % 3 != 0;
                if (add)
                    QVERIFY(sets[which].add(Address::v4(base + first), Address::v4(base + last)));
                else
                    QVERIFY(sets[which].subtract(Address::v4(base + first), Address::v4(base + last)));
                if (last < first)
                    std::swap(first, last);
                std::fill(table[which].begin() + first, table[which].begin() + last + 1, add);
            }
            auto difference = sets[0];
            difference.subtract(sets[1]);
            auto sum = sets[0];
            sum.add(sets[1]);
            const auto common = sets[0].intersected(sets[1]);
            std::uint64_t index = 0;
            for (std::uint32_t i = 0; i < 64; ++i) {
                const auto a = Address::v4(base + i);
                QCOMPARE(sets[0].contains(a), table[0][i]);
                QCOMPARE(difference.contains(a), table[0][i] && !table[1][i]);
                QCOMPARE(sum.contains(a), table[0][i] || table[1][i]);
                QCOMPARE(common.contains(a), table[0][i] && table[1][i]);
                if (sum.contains(a))
                    QVERIFY(sum.at(index++) == a);
            }
            QCOMPARE(sum.count(), index);
        }
    }

    void findsByIndex()
    {
        const auto set = setOf(
            QStringLiteral("10.0.0.254 - 10.0.1.1, 192.168.0.1, 2001:db8::ffff - 2001:db8::1:1, fe80::5%7"));
        const QStringList expected{QStringLiteral("10.0.0.254"),    QStringLiteral("10.0.0.255"),
                                   QStringLiteral("10.0.1.0"),      QStringLiteral("10.0.1.1"),
                                   QStringLiteral("192.168.0.1"),   QStringLiteral("2001:db8::ffff"),
                                   QStringLiteral("2001:db8::1:0"), QStringLiteral("2001:db8::1:1"),
                                   QStringLiteral("fe80::5%7")};
        QCOMPARE(quint64(set.count()), quint64(expected.size()));
        for (int i = 0; i < expected.size(); ++i) {
            const auto a = set.at(std::uint64_t(i));
            QCOMPARE(QString::fromStdString(a.toString()), expected[i]);
            QVERIFY(set.contains(a));
        }
        QVERIFY(!set.contains(address("10.0.0.253")));
        QVERIFY(!set.contains(address("fe80::5")));
        QVERIFY(!set.contains(address("fe80::5%8")));
        QVERIFY(set.contains(address("::ffff:192.168.0.1")));
    }

    void writesRanges_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *first, const char *last, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(last)
                                << QString::fromLatin1(expected);
        };
        row("single", "10.0.0.1", "10.0.0.1", "10.0.0.1");
        row("/31", "10.0.0.2", "10.0.0.3", "10.0.0.2/31");
        row("two that are no /31", "10.0.0.1", "10.0.0.2", "10.0.0.1 - 10.0.0.2");
        row("/24", "10.0.0.0", "10.0.0.255", "10.0.0.0/24");
        row("one more than a /24", "10.0.0.0", "10.0.1.0", "10.0.0.0 - 10.0.1.0");
        row("/0", "0.0.0.0", "255.255.255.255", "0.0.0.0/0");
        row("/64", "2001:db8::", "2001:db8::ffff:ffff:ffff:ffff", "2001:db8::/64");
        row("/63", "2001:db8::", "2001:db8:0:1:ffff:ffff:ffff:ffff", "2001:db8::/63");
        row("/127 in a zone", "fe80::2%4", "fe80::3%4", "fe80::2%4/127");
    }

    void writesRanges()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, expected);
        const auto r = range(first.toLatin1().constData(), last.toLatin1().constData());
        QCOMPARE(QString::fromStdString(toString(r)), expected);
        QCOMPARE(QString::fromStdString(toString(r, RangeNotation::FirstAndLast)),
                 first == last ? first : first + QStringLiteral(" - ") + last);
    }

    /// Between its edges the answer of isPublic() must be constant, and the cut must be exact.
    void cutsOutThePublicPart()
    {
        RangeSet everything;
        QVERIFY(everything.add(address("0.0.0.0"), address("255.255.255.255")));
        QVERIFY(everything.add(address("::"), address("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")));
        QVERIFY(everything.add(address("fe80::%1"), address("febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff%1")));
        const auto found = everything.publicRanges();
        QVERIFY(found.ranges().size() > 10);
        for (const auto &r : found) {
            QVERIFY2(r.first.isPublic() && r.last.isPublic(), toString(r).c_str());
            const auto above = successor(r.last);
            const auto below = predecessor(r.first);
            QVERIFY(!above || !above->isPublic());
            QVERIFY(!below || !below->isPublic());
        }
        std::mt19937 random(7);
        for (int i = 0; i < 200'000; ++i) {
            const auto a = Address::v4(std::uint32_t(random()));
            if (found.contains(a) != a.isPublic())
                QFAIL(a.toString().c_str());
        }
        QCOMPARE(text(found).section(QStringLiteral(", "), 0, 1),
                 QStringLiteral("1.0.0.0 - 9.255.255.255, 11.0.0.0 - 100.63.255.255"));
        QVERIFY(found.contains(address("64:ff9b::808:808")));
        QVERIFY(found.contains(address("64:ff9b::ffff:ffff")));
        QVERIFY(!found.contains(address("64:ff9b::1:0:0")));
        QVERIFY(found.contains(address("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff")));
        QVERIFY(!found.contains(address("2001:db8::")));
        QVERIFY(found.contains(address("2001:db9::")));
        QVERIFY(found.contains(address("3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")));
        QVERIFY(!found.contains(address("4000::")));

        RangeSet partly;
        QVERIFY(partly.add(address("9.255.255.254"), address("10.0.0.3")));
        QVERIFY(partly.add(address("172.15.255.255"), address("172.32.0.0")));
        QCOMPARE(text(partly.publicRanges()),
                 QStringLiteral("9.255.255.254 - 9.255.255.255, 172.15.255.255, 172.32.0.0"));
    }

    void buildsAMillionRangesAtOnce()
    {
        std::vector<AddressRange> ranges;
        for (std::uint32_t i = 0; i < maximumRanges; ++i) {
            const auto a =
                Address::v4(0x0a000000u + ((i * 2654435761u) >> 12) * 2); // scattered, every second address
            ranges.push_back({a, a});
        }
        const RangeSet set(std::move(ranges));
        QVERIFY(set.count() <= maximumRanges);
        QCOMPARE(set.count(), std::uint64_t(set.ranges().size()));
        QVERIFY(set.contains(set.at(set.count() / 2)));
        QVERIFY(set.contains(set.at(set.count() - 1)));
    }
};

QTEST_APPLESS_MAIN(TestRangeSet)
#include "tst_range_set.moc"
