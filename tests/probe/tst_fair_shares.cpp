// SPDX-License-Identifier: GPL-3.0-or-later
// What one host may take of the time and the memory of this computer.
#include "probe/host_clock.h"
#include "probe/memory_budget.h"

#include <QObject>
#include <QTest>

#include <list>
#include <thread>
#include <vector>

using namespace port135::probe;
using namespace std::chrono_literals;
using Part = MemoryShare::Part;

class FairSharesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeInWhichNobodyLookedDoesNotPass_data()
    {
        QTest::addColumn<QList<int>>("looks"); // ms between them
        QTest::addColumn<int>("passed");
        QTest::newRow("often enough") << QList<int>{10, 50, 30, 50} << 140;
        QTest::newRow("once a second") << QList<int>{1000, 1000} << 100;
        QTest::newRow("one long work among others") << QList<int>{20, 41'000, 20} << 90;
        QTest::newRow("never back") << QList<int>{0, 0} << 0;
    }

    void timeInWhichNobodyLookedDoesNotPass()
    {
        QFETCH(QList<int>, looks);
        QFETCH(int, passed);
        HostClock clock;
        auto actual = port135::core::Steady::now();
        const auto begin = clock.now(actual);
        auto last = begin;
        for (const auto look : looks) {
            actual += std::chrono::milliseconds(look);
            const auto now = clock.now(actual);
            QVERIFY(now >= last && now <= actual);
            last = now;
        }
        QVERIFY(last - begin == std::chrono::milliseconds(passed));
    }

    void aloneAHostMayHoldMuch()
    {
        MemoryBudget budget(64u << 20);
        MemoryShare share(budget);
        QVERIFY(share.hold(Part::Lines, 4u << 20));
        QVERIFY(!share.hold(Part::Lines, 9u << 20)); // an eighth of what is left
        QCOMPARE(share.held(Part::Lines), std::size_t(9u << 20)); // is counted until it is given back
        QVERIFY(share.hold(Part::Lines, 1u << 20));
        QVERIFY(share.hold(Part::Evidence, 64u << 10));
        QCOMPARE(budget.held(), std::size_t((1u << 20) + (64u << 10)));
    }

    /// Everybody takes all that he gets: whatever their number, the sum keeps below the budget and what is
    /// the least for each, and a newcomer has no less than that.
    void thousandsHoldNoMoreThanTheBudget_data()
    {
        QTest::addColumn<int>("hosts");
        for (const int hosts : {1, 8, 250, 4096})
            QTest::addRow("%d", hosts) << hosts;
    }

    void thousandsHoldNoMoreThanTheBudget()
    {
        QFETCH(int, hosts);
        constexpr std::size_t step = 4096;
        MemoryBudget budget;
        std::list<MemoryShare> shares;
        for (int i = 0; i < hosts; ++i) {
            auto &share = shares.emplace_back(budget);
            std::size_t bytes = step;
            while (share.hold(Part::Lines, bytes) && bytes < MemoryBudget::usual)
                bytes += step;
            QVERIFY(share.hold(Part::Lines, bytes - step) || bytes - step <= MemoryBudget::least);
            QVERIFY(share.held(Part::Lines) >= MemoryBudget::least - step);
        }
        QVERIFY(budget.held() <= MemoryBudget::usual + std::size_t(hosts) * MemoryBudget::least);
        QCOMPARE(budget.isScarce(), hosts >= 250);
        QVERIFY(budget.share() >= MemoryBudget::least);
        shares.clear();
        QCOMPARE(budget.held(), std::size_t(0));
        QVERIFY(!budget.isScarce());
    }

    void whoIsCrowdedOutKnowsIt()
    {
        MemoryBudget budget(9u << 20);
        MemoryShare other(budget);
        MemoryShare share(budget);
        QVERIFY(!share.hold(Part::Lines, 2u << 20)); // more than it may have alone
        QVERIFY(!share.isCrowdedOut());
        QVERIFY(share.hold(Part::Lines, 512u << 10));
        other.hold(Part::Lines, 8u << 20);
        QVERIFY(!share.hold(Part::Evidence, 64u << 10)); // goes without
        QVERIFY(!share.isCrowdedOut());
        QVERIFY(!share.hold(Part::Lines, 600u << 10));
        QVERIFY(share.isCrowdedOut());
    }

    void threadsShareOneBudget()
    {
        MemoryBudget budget(1u << 20);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&budget] {
                for (int round = 0; round < 2000; ++round) {
                    MemoryShare share(budget);
                    share.hold(Part::Unread, 1000);
                    share.hold(Part::Answer, 3000);
                    share.hold(Part::Unread, 0);
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(budget.held(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(FairSharesTest)
#include "tst_fair_shares.moc"
