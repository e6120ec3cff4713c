// SPDX-License-Identifier: GPL-3.0-or-later
// Care for the network: how long is waited, how many at once, how often it is tried, and when enough is
// known.
#include <QTest>

#include "probe/round_trips.h"
#include "scan/neighbour_watch.h"
#include "scan/window.h"
#include "scan/work_list.h"
#include "support/whole_scan.h"

using namespace port135;
using namespace std::chrono_literals;
using core::Outcome;
using probe::RoundTrips;
using test::address;

class CareTest : public QObject
{
    Q_OBJECT

private:
    static core::Observation observation(Outcome outcome, unsigned attempts)
    {
        core::Observation result;
        result.outcome = outcome;
        result.attempts = attempts;
        return result;
    }

    /// The first attempt at every host of a feed: one in `step` answers, the others are silent.
    static void firstPass(scan::WorkList &work, unsigned step)
    {
        for (auto left = work.size(); left > 0; --left) {
            const auto job = work.take();
            QVERIFY(job && job->attempt == 1);
            work.begin();
            if (job->index % step == 0)
                work.deliver(observation(Outcome::Closed, 1));
            else
                work.takeAgain(*job);
            work.end(*job);
        }
    }

private Q_SLOTS:
    void aSubnetThatIsNotKnownGetsAllTheTime()
    {
        RoundTrips trips(800ms);
        QCOMPARE(trips.patience(address("10.0.0.7"), 1), 800ms);
        QCOMPARE(trips.patience(address("10.0.0.7"), 2), 1600ms);
        for (int i = 0; i < 3; ++i)
            trips.add(address("10.0.0.5"), 400us);
        QCOMPARE(trips.patience(address("10.0.0.7"), 1), 800ms); // three are too few
        trips.add(address("10.0.0.6"), 400us);
        QCOMPARE(trips.patience(address("10.0.0.7"), 1), 100ms);
        QCOMPARE(trips.patience(address("10.0.0.7"), 2), 300ms);
        QCOMPARE(trips.patience(address("10.0.1.7"), 1), 800ms); // another subnet
        QCOMPARE(trips.patience(address("2001:db8::7"), 1), 800ms);
    }

    void patienceFollowsTheRoundTrips_data()
    {
        QTest::addColumn<int>("roundTrip"); // ms
        QTest::addColumn<int>("longest");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("near") << 1 << 800 << 100 << 300;
        QTest::newRow("a slow line") << 150 << 800 << 300 << 600;
        QTest::newRow("a satellite") << 700 << 800 << 800 << 1600;
        QTest::newRow("patient options") << 1 << 3000 << 375 << 1125;
        QTest::newRow("impatient options") << 1 << 60 << 60 << 120;
    }

    void patienceFollowsTheRoundTrips()
    {
        QFETCH(int, roundTrip);
        QFETCH(int, longest);
        QFETCH(int, first);
        QFETCH(int, second);
        RoundTrips trips{std::chrono::milliseconds(longest)};
        for (int i = 0; i < 100; ++i) // the variation goes to zero
            trips.add(address("2001:db8::1"), std::chrono::milliseconds(roundTrip));
        QCOMPARE(trips.patience(address("2001:db8::ffff"), 1).count(), first);
        QCOMPARE(trips.patience(address("2001:db8::ffff"), 2).count(), second);
    }

    void roundTripsThatVaryGetMoreTime()
    {
        RoundTrips trips(3000ms);
        for (int i = 0; i < 100; ++i)
            trips.add(address("10.0.0.1"), i % 2 ? 10ms : 400ms);
        QVERIFY(trips.patience(address("10.0.0.2"), 1) > 800ms);
    }

    void ourOwnDelayIsNoRoundTrip()
    {
        RoundTrips trips(800ms);
        trips.add(address("10.0.0.1"), 350ms); // the answer lay there while we did other things
        for (int i = 2; i < 5; ++i)
            trips.add(address("10.0.0.2"), 300us, RoundTrips::Clock::Kernel);
        QCOMPARE(trips.patience(address("10.0.0.9"), 1), 100ms);
        trips.add(address("10.0.0.3"), 400ms);
        QCOMPARE(trips.patience(address("10.0.0.9"), 1), 100ms);
        for (int i = 0; i < 4; ++i)
            trips.add(address("10.0.1.1"), 150ms); // refused by all: ours are better than none
        QVERIFY(trips.patience(address("10.0.1.9"), 1) > 300ms);
    }

    void theWindowHalvesAndComesBackSlowly()
    {
        scan::Window window(1024);
        const auto now = core::Steady::now();
        window.shrink(now);
        QCOMPARE(window.limit(), std::size_t(512));
        window.shrink(now + 10ms); // the same trouble
        QCOMPARE(window.limit(), std::size_t(512));
        for (int i = 1; i <= 20; ++i)
            window.shrink(now + i * 1s);
        QCOMPARE(window.limit(), std::size_t(64)); // never nothing
        for (int i = 0; i < 64; ++i) {
            QVERIFY(window.mayBegin());
            window.begin();
        }
        QVERIFY(!window.mayBegin());
        for (int i = 0; i < 64; ++i)
            window.end();
        QCOMPARE(window.limit(), std::size_t(80));
        for (int i = 0; i < 10'000; ++i) {
            window.begin();
            window.end();
        }
        QCOMPARE(window.limit(), std::size_t(1024));
    }

    void aWindowOfOneStaysOne()
    {
        scan::Window window(1);
        window.shrink(core::Steady::now());
        QCOMPARE(window.limit(), std::size_t(1));
        QVERIFY(window.mayBegin());
    }

    void silenceIsBelievedWhileTheNeighbourTableHolds()
    {
        scan::NeighbourWatch watch(core::Steady::now(), true);
        const auto now = core::Steady::now();
        QVERIFY(!watch.mayHaveLost(now, now + 1s));
        QVERIFY(!watch.mayHaveLost(now + 1s, now + 2s));
    }

    void lossAsksForMoreAttempts_data()
    {
        QTest::addColumn<unsigned>("first");
        QTest::addColumn<unsigned>("late");
        QTest::addColumn<unsigned>("asked");
        QTest::addColumn<unsigned>("needed");
        QTest::newRow("no loss") << 1000u << 0u << 2u << 2u;
        QTest::newRow("one in ten thousand") << 10'000u << 1u << 2u << 2u;
        QTest::newRow("5 %") << 950u << 50u << 2u << 3u;
        QTest::newRow("5 % in both directions") << 900u << 98u << 2u << 4u;
        QTest::newRow("half") << 500u << 500u << 2u << 5u;
        QTest::newRow("a single attempt was asked for") << 1000u << 0u << 1u << 1u;
        QTest::newRow("five were asked for") << 1000u << 1u << 5u << 5u;
    }

    void lossAsksForMoreAttempts()
    {
        QFETCH(unsigned, first);
        QFETCH(unsigned, late);
        QFETCH(unsigned, asked);
        QFETCH(unsigned, needed);
        scan::WorkList work(test::feedOf("10.0.0.0", "10.0.0.255"), [](core::Observation &&) {});
        for (unsigned i = 0; i < first; ++i)
            work.deliver(observation(Outcome::Closed, 1));
        for (unsigned i = 0; i < late; ++i)
            work.deliver(observation(Outcome::Listed, 2));
        for (int i = 0; i < 100; ++i) // these prove nothing
            work.deliver(observation(Outcome::Silent, 2));
        QCOMPARE(work.attemptsNeeded(asked), needed);
    }

    void secondAttemptsEndWhenTheyCannotMatter()
    {
        std::uint64_t silent = 0;
        std::uint64_t dated = 0;
        scan::WorkList work(test::feedOf("10.0.0.0", "10.0.255.255"), [&](core::Observation &&host) {
            silent += host.outcome == Outcome::Silent;
            dated += host.started.time_since_epoch().count() > 0;
        });
        firstPass(work, 8); // 8,192 answer, 57,344 are silent
        std::uint64_t tried = 0;
        std::uint64_t settled = 0;
        while (const auto job = work.take()) {
            QCOMPARE(job->attempt, 2u);
            if (job->settled) {
                ++settled;
                work.deliver(work.silence(*job));
            } else {
                ++tried;
                work.begin();
                work.deliver(observation(Outcome::Silent, 2));
                work.end(*job);
            }
        }
        QCOMPARE(tried, std::uint64_t(21'000)); // 3,000 * 57,344 / 8,192
        QCOMPARE(tried + settled, std::uint64_t(57'344));
        QCOMPARE(silent, std::uint64_t(57'344));
        QCOMPARE(dated, settled);
        QCOMPARE(work.progress().retrying, std::uint64_t(0));
    }

    void secondAttemptsGoOnWhenOneFoundSomething()
    {
        scan::WorkList work(test::feedOf("10.0.0.0", "10.0.255.255"), [](core::Observation &&) {});
        firstPass(work, 8);
        work.deliver(observation(Outcome::Closed, 2));
        while (const auto job = work.take()) {
            QVERIFY(!job->settled);
            work.begin();
            work.end(*job);
        }
    }

    void fewHostsAreAllTriedAgain()
    {
        scan::WorkList work(test::feedOf("10.0.0.0", "10.0.0.255"), [](core::Observation &&) {});
        firstPass(work, 2);
        while (const auto job = work.take()) {
            QVERIFY(!job->settled);
            work.begin();
            work.end(*job);
        }
    }
};

QTEST_GUILESS_MAIN(CareTest)
#include "tst_care.moc"
