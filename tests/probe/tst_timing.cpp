// SPDX-License-Identifier: GPL-3.0-or-later
// Pacer, Watchdog, Sleepers and BufferPool one by one, in a time of their own.
#include "probe/buffer_pool.h"
#include "probe/host_clock.h"
#include "probe/pacer.h"
#include "probe/sleepers.h"
#include "probe/watchdog.h"
#include "support/virtual_time.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/use_awaitable.hpp>

#include <QTest>

#include <set>
#include <vector>

using namespace port135;
using namespace std::chrono_literals;
using test::VirtualTime;

namespace {

class Limited final : public probe::Watchdog::Guarded
{
public:
    explicit Limited(std::function<void()> then)
        : m_then(std::move(then))
    {
    }

private:
    void expire() override { m_then(); }

    std::function<void()> m_then;
};

} // namespace

class TimingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPacerSpreadsEvenly()
    {
        asio::io_context io;
        VirtualTime time;
        probe::Sleepers sleepers(io, time);
        probe::Pacer pacer(sleepers, 100);
        std::vector<core::Steady::duration> begun;
        const auto lane = [&]() -> asio::awaitable<void> {
            for (int i = 0; i < 50; ++i) {
                if (!pacer.mayGo())
                    co_await pacer.turn();
                begun.push_back(time.passed());
            }
        };
        for (int lanes = 0; lanes < 4; ++lanes)
            asio::co_spawn(io, lane(), asio::detached);
        time.run(io);
        QCOMPARE(begun.size(), std::size_t(200));
        std::sort(begun.begin(), begun.end());
        for (std::size_t i = 1; i < begun.size(); ++i) {
            const auto gap = begun[i] - begun[i - 1];
            QVERIFY(gap >= 8ms && gap <= 12ms); // 10 ms, as exact as a timer
        }
    }

    void aPacerWithoutARateNeverHoldsBack()
    {
        asio::io_context io;
        VirtualTime time;
        probe::Sleepers sleepers(io, time);
        probe::Pacer pacer(sleepers, 0);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(pacer.mayGo());
    }

    void aPauseIsNotMadeUpFor()
    {
        asio::io_context io;
        VirtualTime time;
        probe::Sleepers sleepers(io, time);
        probe::Pacer pacer(sleepers, 10);
        int atOnce = 0;
        asio::co_spawn(
            io,
            [&]() -> asio::awaitable<void> {
                atOnce -= pacer.mayGo() ? 0 : 100;
                co_await sleepers.until(time.now() + 60s);
                while (pacer.mayGo())
                    ++atOnce;
            },
            asio::detached);
        time.run(io);
        QCOMPARE(atOnce, 1);
    }

    void aWatchdogExpiresInTimeAndOnce()
    {
        asio::io_context io;
        VirtualTime time;
        probe::HostClock clock(time);
        probe::Watchdog watchdog(io, clock, time);
        std::vector<core::Steady::duration> ends;
        Limited soon([&] { ends.push_back(time.passed()); });
        Limited late([&] { ends.push_back(time.passed()); });
        Limited never([&] { ends.push_back(core::Steady::duration::max()); });
        watchdog.arm(soon, time.now() + 100ms);
        watchdog.arm(late, time.now() + 300ms);
        watchdog.arm(never, time.now() + 150ms);
        watchdog.arm(late, time.now() + 200ms); // moved
        watchdog.disarm(never);
        watchdog.disarm(never);
        time.run(io); // ends: nothing is armed any more
        QCOMPARE(ends.size(), std::size_t(2));
        QVERIFY(ends[0] >= 100ms && ends[0] <= 100ms + 2 * probe::Watchdog::tick);
        QVERIFY(ends[1] >= 200ms && ends[1] <= 200ms + 2 * probe::Watchdog::tick);
    }

    void whoExpiresMayArmItselfAgain()
    {
        asio::io_context io;
        VirtualTime time;
        probe::HostClock clock(time);
        probe::Watchdog watchdog(io, clock, time);
        int left = 5;
        Limited *again = nullptr;
        Limited stubborn([&] {
            if (--left > 0)
                watchdog.arm(*again, time.now() + 50ms);
        });
        again = &stubborn;
        watchdog.arm(stubborn, time.now() + 50ms);
        time.run(io);
        QCOMPARE(left, 0);
        QVERIFY(time.passed() >= 250ms);
    }

    void aStopExpiresEverybody()
    {
        asio::io_context io;
        VirtualTime time;
        probe::HostClock clock(time);
        probe::Watchdog watchdog(io, clock, time);
        int ends = 0;
        Limited one([&] { ++ends; });
        Limited two([&] { ++ends; });
        watchdog.arm(one, time.now() + 1h);
        watchdog.arm(two, time.now() + 2h);
        watchdog.expireAll();
        QCOMPARE(ends, 2);
        time.run(io);
        QVERIFY(time.passed() < 1s);
    }

    void sleepersWakeAtTheirTimeOrWhenTheyAreWoken()
    {
        asio::io_context io;
        VirtualTime time;
        probe::Sleepers sleepers(io, time);
        std::vector<core::Steady::duration> woken;
        const auto sleeper = [&](core::Steady::time_point until) -> asio::awaitable<void> {
            co_await sleepers.until(until);
            woken.push_back(time.passed());
        };
        asio::co_spawn(io, sleeper(time.now() + 2s), asio::detached);
        asio::co_spawn(io, sleeper(time.now() + 1s), asio::detached);
        asio::co_spawn(io, sleeper(core::Steady::time_point::max()), asio::detached);
        asio::co_spawn(
            io,
            [&]() -> asio::awaitable<void> {
                probe::Sleepers own(io, time);
                co_await own.until(time.now() + 5s);
                sleepers.wakeOne();
                sleepers.wakeOne(); // nobody
            },
            asio::detached);
        time.run(io);
        QCOMPARE(woken.size(), std::size_t(3));
        QVERIFY(woken[0] >= 1s && woken[0] < 1001ms);
        QVERIFY(woken[1] >= 2s && woken[1] < 2001ms);
        QVERIFY(woken[2] >= 5s && woken[2] < 5001ms);
        QVERIFY(sleepers.isEmpty());
    }

    void allSleepersWakeAtOnce()
    {
        asio::io_context io;
        VirtualTime time;
        probe::Sleepers sleepers(io, time);
        int woken = 0;
        for (int i = 0; i < 1000; ++i)
            asio::co_spawn(
                io,
                [&]() -> asio::awaitable<void> {
                    co_await sleepers.forever();
                    ++woken;
                },
                asio::detached);
        io.poll();
        sleepers.wakeAll();
        time.run(io);
        QCOMPARE(woken, 1000);
        QVERIFY(sleepers.isEmpty());
    }

    void timeThatNobodyCouldLookDoesNotCount()
    {
        VirtualTime time;
        probe::HostClock clock(time);
        const auto begun = clock.now();
        const auto start = time.now();
        QCOMPARE(clock.now(start + 40ms) - begun, 40ms);
        QCOMPARE(clock.now(start + 10s) - begun, 40ms + probe::HostClock::longestStep);
        QCOMPARE(clock.now(start + 10s + 20ms) - begun, 60ms + probe::HostClock::longestStep);
    }

    void buffersAreUsedAgain()
    {
        probe::BufferPool pool;
        auto first = pool.take();
        auto *const place = first.get();
        pool.giveBack(std::move(first));
        auto second = pool.take();
        QCOMPARE(second.get(), place); // the last one is still in the cache
        auto third = pool.take();
        QVERIFY(third.get() != place);
        pool.giveBack({}); // of a connection that has none
        QVERIFY(pool.take() != nullptr);
    }

    void aPoolKeepsFewBuffers()
    {
        probe::BufferPool pool;
        std::vector<probe::BufferPool::Buffer> taken;
        for (int i = 0; i < 100; ++i)
            taken.push_back(pool.take());
        std::set<const void *> places;
        for (auto &buffer : taken) {
            places.insert(buffer.get());
            pool.giveBack(std::move(buffer));
        }
        QCOMPARE(places.size(), std::size_t(100)); // everybody had his own
    }
};

QTEST_GUILESS_MAIN(TimingTest)
#include "tst_timing.moc"
