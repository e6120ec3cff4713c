// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "intake/vantage_memory.h"

using namespace Qt::StringLiterals;
using namespace port135;
using core::Vantage;
using intake::VantageMemory;

class TestVantageMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNetworkIsKnownAgain_data();
    void theSameNetworkIsKnownAgain();
    void whatIsNotUnderstoodIsNotRemembered_data();
    void whatIsNotUnderstoodIsNotRemembered();
    void theLastAnswerCounts();
    void itComesBackFromItsList();
    void damagedEntriesAreLeftOut();
    void theOldestIsForgotten();
};

void TestVantageMemory::theSameNetworkIsKnownAgain_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const QString &scanned, const QString &typed, bool known) {
        QTest::newRow(name) << scanned << typed << known;
    };
    row("as typed", u"10.0.0.0/24"_s, u"10.0.0.0/24"_s, true);
    row("another spelling", u"10.0.0.0/24"_s, u"10.0.0.0-255"_s, true);
    row("host bits", u"10.0.0.0/24"_s, u"10.0.0.7/24"_s, true);
    row("two halves", u"10.0.0.0/24"_s, u"10.0.0.128/25, 10.0.0.0/25"_s, true);
    row("blanks and comments", u"10.0.0.0/24"_s, u"  10.0.0.0/24 # office"_s, true);
    row("exclusions say nothing", u"10.0.0.0/24"_s, u"10.0.0.0/24 !10.0.0.1"_s, true);
    row("names", u"srv5.example SRV6"_s, u"srv6, SRV5.example"_s, true);
    row("another network", u"10.0.0.0/24"_s, u"10.0.1.0/24"_s, false);
    row("a part", u"10.0.0.0/24"_s, u"10.0.0.0/25"_s, false);
    row("more", u"10.0.0.0/24"_s, u"10.0.0.0/24 10.0.9.1"_s, false);
    row("another name", u"srv5"_s, u"srv6"_s, false);
    row("the network around a name", u"srv5"_s, u"srv5/24"_s, false);
}

void TestVantageMemory::theSameNetworkIsKnownAgain()
{
    QFETCH(QString, scanned);
    QFETCH(QString, typed);
    QFETCH(bool, known);
    VantageMemory memory;
    QVERIFY(!memory.remembered(typed));
    memory.remember(scanned, Vantage::Vpn);
    QCOMPARE(memory.remembered(typed), known ? std::optional(Vantage::Vpn) : std::nullopt);
}

void TestVantageMemory::whatIsNotUnderstoodIsNotRemembered_data()
{
    QTest::addColumn<QString>("targets");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a mistake") << u"10.0.0.300"_s;
    QTest::newRow("only an exclusion") << u"!10.0.0.1"_s;
}

void TestVantageMemory::whatIsNotUnderstoodIsNotRemembered()
{
    QFETCH(QString, targets);
    VantageMemory memory;
    memory.remember(targets, Vantage::Internet);
    QVERIFY(memory.toList().isEmpty());
    QVERIFY(!memory.remembered(targets));
}

void TestVantageMemory::theLastAnswerCounts()
{
    VantageMemory memory;
    memory.remember(u"10.0.0.0/24"_s, Vantage::Vpn);
    memory.remember(u"10.0.0.0-255"_s, Vantage::SameSegment);
    QCOMPARE(memory.toList().size(), 1);
    QCOMPARE(memory.remembered(u"10.0.0.0/24"_s), std::optional(Vantage::SameSegment));
    memory.forget(u"10.0.0.0/24"_s);
    QVERIFY(!memory.remembered(u"10.0.0.0/24"_s));
}

void TestVantageMemory::itComesBackFromItsList()
{
    VantageMemory memory;
    for (const auto vantage : {Vantage::SameSegment, Vantage::OtherSegment, Vantage::Internet, Vantage::Vpn})
        memory.remember(u"10.0.%1.0/24"_s.arg(int(vantage)), vantage);
    const VantageMemory again(memory.toList());
    QCOMPARE(again.toList(), memory.toList());
    for (const auto vantage : {Vantage::SameSegment, Vantage::OtherSegment, Vantage::Internet, Vantage::Vpn})
        QCOMPARE(again.remembered(u"10.0.%1.0/24"_s.arg(int(vantage))), std::optional(vantage));
}

void TestVantageMemory::damagedEntriesAreLeftOut()
{
    const QString good = u"0123456789abcdef vpn"_s;
    const VantageMemory memory({u""_s, u"vpn"_s, u"0123456789ABCDEF vpn"_s, u"0123456789abcdef moon"_s, good,
                                good, u"0123456789abcdef internet"_s});
    QCOMPARE(memory.toList(), QStringList{good});
}

void TestVantageMemory::theOldestIsForgotten()
{
    VantageMemory memory;
    for (int i = 0; i <= int(VantageMemory::most); ++i)
        memory.remember(u"10.%1.%2.0/24"_s.arg(i / 100).arg(i % 100), Vantage::Vpn);
    QCOMPARE(memory.toList().size(), VantageMemory::most);
    QVERIFY(!memory.remembered(u"10.0.0.0/24"_s));
    QVERIFY(memory.remembered(u"10.0.1.0/24"_s));
}

QTEST_APPLESS_MAIN(TestVantageMemory)
#include "tst_vantage_memory.moc"
