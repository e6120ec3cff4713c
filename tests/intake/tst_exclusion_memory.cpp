// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "intake/exclusion_memory.h"

using namespace Qt::StringLiterals;
using port135::intake::ExclusionMemory;

class TestExclusionMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhereTargetsOverlapItsNetwork_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("exclusion");
        QTest::addColumn<QString>("targets");
        QTest::addColumn<QStringList>("holding");
        const auto row = [](const char *name, const QString &network, const QString &exclusion,
                            const QString &targets, const QStringList &holding) {
            QTest::newRow(name) << network << exclusion << targets << holding;
        };
        const auto office = u"10.0.0.0/16"_s;
        row("the same network", office, u"10.0.3.7"_s, u"10.0.0.0/16"_s, {u"10.0.3.7"_s});
        row("a part of it", office, u"10.0.3.7"_s, u"10.0.3.0/24"_s, {u"10.0.3.7"_s});
        row("a larger one", office, u"10.0.3.7"_s, u"10.0.0.0/8"_s, {u"10.0.3.7"_s});
        row("another part of it", office, u"10.0.3.7"_s, u"10.0.4.0/24"_s, {});
        row("another network", office, u"10.0.3.7"_s, u"10.1.0.0/16"_s, {});
        row("with its comment", office, u"10.0.3.7 # printer"_s, office, {u"10.0.3.7 # printer"_s});
        row("wider than the network", office, u"10.0.255.0-10.1.0.255"_s, u"10.0.0.0/8"_s,
            {u"10.0.255.0/24"_s});
        row("outside of the network", office, u"10.1.0.7"_s, u"10.0.0.0/8"_s, {});
        row("a name, in its network", office, u"printer7"_s, u"10.0.9.0/24"_s, {u"printer7"_s});
        row("a name, in another network", office, u"printer7"_s, u"10.1.0.0/16"_s, {});
        row("targets are names", office, u"10.0.3.7"_s, u"srv-7.example"_s, {u"10.0.3.7"_s});
        row("the network is names", u"srv-7.example"_s, u"10.0.3.7"_s, u"10.0.3.0/24"_s, {u"10.0.3.7"_s});
        row("everywhere", {}, u"10.0.3.7"_s, u"10.0.3.0/24"_s, {u"10.0.3.7"_s});
        row("everywhere, of something else", {}, u"10.0.3.7"_s, u"10.0.4.0/24"_s, {});
        row("IPv6", u"fd00::/112"_s, u"fd00::7"_s, u"fd00::1-fd00::9"_s, {u"fd00::7"_s});
        row("targets are not understood", office, u"10.0.3.7"_s, u"10.0.0.300"_s, {});
    }

    void holdsWhereTargetsOverlapItsNetwork()
    {
        QFETCH(QString, network);
        QFETCH(QString, exclusion);
        QFETCH(QString, targets);
        QFETCH(QStringList, holding);
        ExclusionMemory memory;
        memory.add(network, {exclusion});
        QCOMPARE(memory.holdingFor(targets), holding);
        QCOMPARE(ExclusionMemory(memory.toList()), memory);
    }

    void networksAreKnownInAnySpelling()
    {
        ExclusionMemory memory;
        memory.add(u"10.0.0.0/24"_s, {u"10.0.0.1"_s});
        memory.add(u"10.0.0.0-255"_s, {u"10.0.0.2"_s, u"10.0.0.1"_s});
        QCOMPARE(memory.networks(), QStringList{u"10.0.0.0/24"_s});
        QCOMPARE(memory.exclusions(u"10.0.0.128/25 10.0.0.0/25"_s),
                 QStringList({u"10.0.0.1"_s, u"10.0.0.2"_s}));
        memory.set(u"10.0.0.0/24"_s, {});
        QVERIFY(memory.networks().isEmpty());
        QCOMPARE(memory, ExclusionMemory());
    }

    void oneNetworkSaysNothingOfAnother()
    {
        ExclusionMemory memory;
        memory.add(u"10.0.0.0/24"_s, {u"10.0.0.1"_s});
        memory.add(u"10.9.0.0/24"_s, {u"10.9.0.1"_s});
        memory.add({}, {u"10.0.0.5"_s});
        QCOMPARE(memory.networks(), QStringList({u"10.9.0.0/24"_s, u"10.0.0.0/24"_s}));
        QCOMPARE(memory.exclusions({}), QStringList{u"10.0.0.5"_s});
        auto held = memory.holdingFor(u"10.0.0.0/24"_s);
        held.sort();
        QCOMPARE(held, QStringList({u"10.0.0.1"_s, u"10.0.0.5"_s}));
        QCOMPARE(ExclusionMemory(memory.toList()), memory);
    }

    void whatIsNoNetworkBelongsToAll()
    {
        ExclusionMemory memory;
        memory.set({}, {u"10.0.0.1"_s});
        memory.set(u"10.0.0.1 "_s.repeated(200), {u"10.0.0.2"_s});
        QVERIFY(memory.networks().isEmpty());
        QCOMPARE(memory.exclusions({}), QStringList({u"10.0.0.1"_s, u"10.0.0.2"_s}));
    }

    void damagedEntriesAreLeftOut()
    {
        const ExclusionMemory memory({u"10.0.0.0/24"_s, u"10.0.0.1"_s, u"10.0.0.300"_s, u"10.0.0.2"_s,
                                      u"10.0.0.0/24"_s, u"10.0.0.300"_s, u"10.0.0.0/24"_s});
        QCOMPARE(memory.toList(), QStringList({u"10.0.0.0/24"_s, u"10.0.0.1"_s}));
    }

    void theOldestIsForgotten()
    {
        ExclusionMemory memory;
        for (int i = 0; i <= ExclusionMemory::mostNetworks; ++i)
            memory.add(u"10.%1.0.0/16"_s.arg(i), {u"10.%1.0.1"_s.arg(i)});
        QCOMPARE(memory.networks().size(), ExclusionMemory::mostNetworks);
        QVERIFY(memory.exclusions(u"10.0.0.0/16"_s).isEmpty());
        QCOMPARE(memory.exclusions(u"10.1.0.0/16"_s), QStringList{u"10.1.0.1"_s});
    }
};

QTEST_GUILESS_MAIN(TestExclusionMemory)
#include "tst_exclusion_memory.moc"
