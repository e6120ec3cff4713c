// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminal shows of a scan that goes on.
#include "cli/progress_line.h"

#include <QTest>

using namespace port135;
using namespace Qt::StringLiterals;
using pipeline::ScanState;

class ProgressLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreShort_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0 s"_s;
        QTest::newRow("seconds") << 59 << u"59 s"_s;
        QTest::newRow("a minute") << 60 << u"1 min 00 s"_s;
        QTest::newRow("minutes") << 185 << u"3 min 05 s"_s;
        QTest::newRow("an hour") << 3600 << u"1 h 00 min"_s;
        QTest::newRow("hours") << 7800 << u"2 h 10 min"_s;
    }

    void durationsAreShort()
    {
        QFETCH(int, seconds);
        QTEST(cli::durationText(std::chrono::seconds(seconds)), "text");
    }

    void theLineSaysHowFarItIs_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("bar");
        QTest::newRow("nothing") << 0.0 << u"[........................]   0 %  "_s;
        QTest::newRow("half") << 0.5 << u"[############............]  50 %  "_s;
        QTest::newRow("all") << 1.0 << u"[########################] 100 %  "_s;
    }

    void theLineSaysHowFarItIs()
    {
        QFETCH(double, fraction);
        QFETCH(QString, bar);
        pipeline::ScanProgress progress;
        progress.hosts = 4;
        progress.examined = 2;
        progress.fraction = fraction;
        progress.hostsPerSecond = 1.6;
        progress.counts.byOutcome[std::size_t(core::Outcome::Listed)] = 1;
        progress.counts.byOutcome[std::size_t(core::Outcome::Closed)] = 1;
        QCOMPARE(cli::progressText(progress, ScanState::Running, 200), bar + u"2 of 4 hosts, 1 open, 2/s"_s);
        progress.left = std::chrono::seconds(90);
        QCOMPARE(cli::progressText(progress, ScanState::Running, 200),
                 bar + u"2 of 4 hosts, 1 open, 2/s  1 min 30 s left"_s);
        // Once it ends, what was left no longer matters.
        QCOMPARE(cli::progressText(progress, ScanState::Stopping, 200),
                 bar + u"2 of 4 hosts, 1 open, 2/s  stopping …"_s);
        QCOMPARE(cli::progressText(progress, ScanState::Running, 40).size(), 40);
    }

    void whatComesBeforeTheScanIsSaid()
    {
        const QString reading = cli::progressText({}, ScanState::Preparing, 80);
        const QString looking = cli::progressText({}, ScanState::Resolving, 80);
        QVERIFY(!reading.contains(u'%') && !looking.contains(u'%'));
        QVERIFY(reading != looking);
        QCOMPARE(cli::progressText({}, ScanState::Resolving, 7), looking.left(7));
    }
};

QTEST_GUILESS_MAIN(ProgressLineTest)
#include "tst_progress_line.moc"
