// SPDX-License-Identifier: GPL-3.0-or-later
// Every part exactly once, however its workers end.
#include "scan/shard_ledger.h"

#include <QTest>

#include <random>

using port135::scan::ShardLedger;

class ShardLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreTakenInOrderAndDoneOnce()
    {
        ShardLedger ledger(3);
        for (std::uint32_t shard = 1; shard <= 3; ++shard) {
            const auto lease = ledger.take();
            QVERIFY(lease && lease->shard == shard && lease->attempt == 1);
        }
        QVERIFY(!ledger.take());
        QVERIFY(!ledger.isOver());
        QVERIFY(ledger.done(2));
        QVERIFY(!ledger.done(2));
        QVERIFY(!ledger.done(0));
        QVERIFY(!ledger.done(4));
        QVERIFY(ledger.done(1) && ledger.done(3));
        QVERIFY(ledger.isOver());
        QCOMPARE(ledger.doneCount(), 3u);
    }

    void whatAWorkerLeftWaitsAgain()
    {
        ShardLedger ledger(2);
        const auto first = ledger.take();
        (void)ledger.take();
        ledger.giveBack(*first);
        const auto again = ledger.take();
        QVERIFY(again && again->shard == 1 && again->attempt == 2);
        ledger.giveBack(*first); // late: another has it
        QVERIFY(!ledger.take());
        QVERIFY(ledger.done(1)); // from whomever
        ledger.giveBack(*again);
        QVERIFY(!ledger.take());
    }

    void aPartThatNobodyFinishesFailsAndIsSaid()
    {
        ShardLedger ledger(1);
        for (std::uint32_t attempt = 1; attempt <= ShardLedger::mostAttempts; ++attempt) {
            const auto lease = ledger.take();
            QVERIFY(lease && lease->attempt == attempt);
            ledger.giveBack(*lease);
        }
        QVERIFY(!ledger.take());
        QVERIFY(ledger.isOver());
        QCOMPARE(ledger.failedCount(), 1u);
        QVERIFY(ledger.done(1)); // a late result counts
        QCOMPARE(ledger.failedCount(), 0u);
    }

    void aResultThatWasThereBeforeIsNotMadeAgain()
    {
        ShardLedger ledger(2);
        QVERIFY(ledger.done(1));
        const auto lease = ledger.take();
        QVERIFY(lease && lease->shard == 2);
    }

    void manyDeathsLoseAndRepeatNothing()
    {
        std::mt19937 random(7);
        constexpr std::uint32_t count = 1000;
        ShardLedger ledger(count);
        std::vector<ShardLedger::Lease> under;
        std::vector<int> delivered(count + 1);
        while (!ledger.isOver()) {
            if (const auto lease = ledger.take())
                under.push_back(*lease);
            if (under.empty() || random() % 3 == 0)
                continue;
            const auto which = random() % under.size();
            const auto lease = under[which];
            under.erase(under.begin() + std::ptrdiff_t(which));
            if (lease.attempt < ShardLedger::mostAttempts && random() % 10 == 0)
                ledger.giveBack(lease);
            else if (ledger.done(lease.shard))
                ++delivered[lease.shard];
        }
        for (std::uint32_t shard = 1; shard <= count; ++shard)
            QCOMPARE(delivered[shard], 1);
    }
};

QTEST_GUILESS_MAIN(ShardLedgerTest)
#include "tst_shard_ledger.moc"
