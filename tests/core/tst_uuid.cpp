// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(UuidTest)
#include "tst_uuid.moc"
