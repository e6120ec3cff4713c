// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seeded_hash.h"
#include "core/uuid.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace port135::core;

class UuidTest : public QObject
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
        row("lower case", "e1af8308-5d1f-11c9-91a4-08002b14a0fa", "e1af8308-5d1f-11c9-91a4-08002b14a0fa");
        row("upper case", "E1AF8308-5D1F-11C9-91A4-08002B14A0FA", "e1af8308-5d1f-11c9-91a4-08002b14a0fa");
        row("leading zeros", "00000001-0002-0003-0004-000000000005", "00000001-0002-0003-0004-000000000005");
        row("braces", "{e1af8308-5d1f-11c9-91a4-08002b14a0fa}", "");
        row("too short", "e1af8308-5d1f-11c9-91a4-08002b14a0f", "");
        row("dash misplaced", "e1af83085-d1f-11c9-91a4-08002b14a0fa", "");
        row("no hexadecimal digit", "g1af8308-5d1f-11c9-91a4-08002b14a0fa", "");
        row("nothing", "", "");
    }

    void readsAndPrints()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, printed);
        const auto uuid = Uuid::parse(text.toStdString());
        QCOMPARE(uuid.has_value(), !printed.isEmpty());
        if (uuid)
            QCOMPARE(QByteArray::fromStdString(uuid->toString()), printed);
    }

    void keepsTheFieldsApart()
    {
        constexpr auto uuid = "01020304-0506-0708-090a-0b0c0d0e0f10"_uuid;
        QCOMPARE(uuid.timeLow, 0x01020304u);
        QCOMPARE(uuid.timeMid, std::uint16_t(0x0506));
        QCOMPARE(uuid.timeHiAndVersion, std::uint16_t(0x0708));
        QCOMPARE(uuid.clockSeqAndNode, (std::array<std::uint8_t, 8>{9, 10, 11, 12, 13, 14, 15, 16}));
        QVERIFY(Uuid{}.isNil());
        QVERIFY(!uuid.isNil());
    }

    /// Values that someone chose so that they meet in a table whose hash he knows: in others they do not.
    void chosenValuesMeetOnlyWhereTheHashIsKnown()
    {
        constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL; // of std::hash<Uuid>
        std::set<std::size_t> known;
        std::set<std::size_t> seeded;
        std::map<std::size_t, int> buckets;
        int fullest = 0;
        constexpr int count = 20'000;
        for (std::uint64_t i = 1; i <= count; ++i) {
            const std::uint64_t time = i * factor;
            Uuid uuid{std::uint32_t(time >> 32), std::uint16_t(time >> 16), std::uint16_t(time), {}};
            for (unsigned byte = 0; byte < 8; ++byte)
                uuid.clockSeqAndNode[byte] = std::uint8_t(i >> (56 - 8 * byte));
            known.insert(std::hash<Uuid>()(uuid));
            const auto hash = SeededHash().add(uuid).value();
            seeded.insert(hash);
            fullest = std::max(fullest, ++buckets[hash % 20'011]);
        }
        QCOMPARE(known.size(), std::size_t(1)); // else this test has lost its sense
        QCOMPARE(seeded.size(), std::size_t(count));
        QVERIFY(fullest < 30);
        const auto a = *Address::parse("10.0.0.5");
        const auto b = *Address::parse("fe80::5");
        QVERIFY(SeededHash().add(a).add(b).value() != SeededHash().add(b).add(a).value());
        QVERIFY(SeededHash().add("ab").add("c").value() != SeededHash().add("a").add("bc").value());
    }
};

QTEST_GUILESS_MAIN(UuidTest)
#include "tst_uuid.moc"
