// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "pipeline/rate_meter.h"

using namespace port135;
using pipeline::RateMeter;
using namespace std::chrono_literals;

namespace {

const core::Steady::time_point start{1000s};

/// Ten samples a second for so long.
void run(RateMeter &meter, core::Steady::time_point from, std::chrono::milliseconds length, double perSecond,
         std::uint64_t before = 0)
{
    for (auto at = 100ms; at <= length; at += 100ms)
        meter.sample(from + at,
                     before + std::uint64_t(perSecond * std::chrono::duration<double>(at).count()));
}

} // namespace

class RateMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingAtFirst()
    {
        RateMeter meter;
        meter.start(start);
        QCOMPARE(meter.perSecond(), 0.0);
        QVERIFY(!meter.left(100));
        QCOMPARE(meter.left(0), std::optional(0s));
        meter.sample(start + 500ms, 50);
        QVERIFY(!meter.left(100)); // too early
        meter.sample(start + 1000ms, 100);
        QCOMPARE(meter.left(100), std::optional(1s));
    }

    void measuresASteadyRate_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("seconds");
        QTest::newRow("slow, short") << 10.0 << 2;
        QTest::newRow("slow, long") << 10.0 << 60;
        QTest::newRow("fast, short") << 50'000.0 << 2;
        QTest::newRow("fast, long") << 50'000.0 << 60;
    }

    void measuresASteadyRate()
    {
        QFETCH(double, rate);
        QFETCH(int, seconds);
        RateMeter meter;
        meter.start(start);
        run(meter, start, std::chrono::seconds(seconds), rate);
        QVERIFY(qAbs(meter.perSecond() - rate) <= rate * 0.02);
        const auto left = meter.left(std::uint64_t(rate * 30));
        QVERIFY(left.has_value());
        QVERIFY(*left >= 29s && *left <= 31s);
        QCOMPARE(meter.elapsed(start + std::chrono::seconds(seconds)),
                 std::chrono::milliseconds(seconds * 1000));
    }

    void forgetsWhatIsOlderThanFiveSeconds()
    {
        RateMeter meter;
        meter.start(start);
        run(meter, start, 10s, 1000);
        run(meter, start + 10s, 6s, 10, 10'000);
        QVERIFY(qAbs(meter.perSecond() - 10) < 1);
    }

    void nothingMovesNothingIsLeftToSay()
    {
        RateMeter meter;
        meter.start(start);
        run(meter, start, 10s, 0);
        QCOMPARE(meter.perSecond(), 0.0);
        QVERIFY(!meter.left(5));
    }

    void aPauseIsNoTime()
    {
        RateMeter meter;
        meter.start(start);
        run(meter, start, 4s, 100);
        meter.pause(start + 4s);
        meter.pause(start + 5s); // once is enough
        QCOMPARE(meter.elapsed(start + 60s), 4000ms);
        for (auto at = 4100ms; at < 60s; at += 100ms)
            meter.sample(start + at, 400);
        QVERIFY(qAbs(meter.perSecond() - 100) < 5);
        meter.resume(start + 60s);
        meter.resume(start + 61s);
        run(meter, start + 60s, 4s, 100, 400);
        QVERIFY(qAbs(meter.perSecond() - 100) < 5);
        QCOMPARE(meter.elapsed(start + 64s), 8000ms);
    }

    void aNewStartForgets()
    {
        RateMeter meter;
        meter.start(start);
        run(meter, start, 4s, 100);
        meter.pause(start + 4s);
        meter.start(start + 10s);
        QCOMPARE(meter.perSecond(), 0.0);
        QCOMPARE(meter.elapsed(start + 12s), 2000ms);
    }

    void figuresThatRunBackDoNoHarm()
    {
        RateMeter meter;
        meter.start(start);
        meter.sample(start + 1s, 100);
        meter.sample(start + 2s, 50);
        QVERIFY(meter.perSecond() >= 0);
        meter.start(start);
        meter.sample(start + 2s, 100);
        meter.sample(start + 3s, 0);
        QCOMPARE(meter.perSecond(), 0.0);
        QCOMPARE(meter.elapsed(start - 1s), 0ms);
        QVERIFY(!meter.left(std::numeric_limits<std::uint64_t>::max()));
    }
};

QTEST_GUILESS_MAIN(RateMeterTest)
#include "tst_rate_meter.moc"
