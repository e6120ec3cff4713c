// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "pipeline/scan_clock.h"

using namespace port135;
using namespace std::chrono_literals;

class ScanClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndIsNeverBeforeWhatPassed_data()
    {
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("ended");
        QTest::newRow("a clock that goes right") << qint64(20'000) << qint64(20'000);
        QTest::newRow("a clock that was set back by a day") << qint64(-86'380'000) << qint64(20'000);
        QTest::newRow("a clock that was set back to 1970") << qint64(-1'700'000'000'000) << qint64(20'000);
        QTest::newRow("a computer that slept, or a clock that was set forward")
            << qint64(3'600'000) << qint64(3'600'000);
    }

    void theEndIsNeverBeforeWhatPassed()
    {
        QFETCH(qint64, wall);
        QFETCH(qint64, ended);
        const core::Timestamp began{1'700'000'000'000ms};
        const core::Steady::time_point steady{1000s};
        pipeline::ScanClock clock;
        QVERIFY(clock.start(began, steady) == began);
        const auto end = clock.now(began + std::chrono::milliseconds(wall), steady + 20s);
        QCOMPARE(qint64((end - began).count()), ended);
    }
};

QTEST_GUILESS_MAIN(ScanClockTest)
#include "tst_scan_clock.moc"
