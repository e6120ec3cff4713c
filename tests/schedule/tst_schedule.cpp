// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules: as they are written, and when they are due; by a clock with summer time.
#include <QTest>

#include "schedule/schedule.h"

using namespace port135;
using schedule::Schedule;
using namespace Qt::StringLiterals;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void texts_data();
    void texts();
    void wrongTextsAreExplained_data();
    void wrongTextsAreExplained();
    void nextTimes_data();
    void nextTimes();
    void aYearHasAsManyRunsAsDays();
};

void TestSchedule::initTestCase()
{
    // Summer time 2026: from 2026-03-29 02:00 to 2026-10-25 03:00.
    QVERIFY(qputenv("TZ", "Europe/Berlin"));
    if (QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc() != 7200)
        QSKIP("this system has no time zone Europe/Berlin");
}

void TestSchedule::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::newRow("minutes") << u"30min"_s << u"30min"_s;
    QTest::newRow("minutes, short") << u"45 m"_s << u"45min"_s;
    QTest::newRow("the shortest") << u"5min"_s << u"5min"_s;
    QTest::newRow("hours") << u"6h"_s << u"6h"_s;
    QTest::newRow("hours in minutes") << u"120min"_s << u"2h"_s;
    QTest::newRow("a week of hours") << u"168h"_s << u"168h"_s;
    QTest::newRow("daily") << u"daily"_s << u"daily 02:00"_s;
    QTest::newRow("daily with a time") << u" Daily  3:05 "_s << u"daily 03:05"_s;
    QTest::newRow("weekly") << u"weekly mon"_s << u"weekly mon 02:00"_s;
    QTest::newRow("weekly with a time") << u"weekly SUN 23:59"_s << u"weekly sun 23:59"_s;
}

void TestSchedule::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    const auto schedule = Schedule::parse(text);
    QVERIFY(schedule);
    QCOMPARE(schedule->toString(), again);
    QVERIFY(Schedule::parse(again).value() == *schedule);
    QVERIFY(!schedule->text().isEmpty());
}

void TestSchedule::wrongTextsAreExplained_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "4min", "0h", "169h", "99999h", "-5min", "5", "daily 24:00", "daily 3",
                             "daily 3:60", "weekly", "weekly someday 03:00", "hourly", "5min 3h", "１０min"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestSchedule::wrongTextsAreExplained()
{
    QFETCH(QString, text);
    const auto schedule = Schedule::parse(text);
    QVERIFY(!schedule);
    QVERIFY(schedule.error().endsWith(u'.'));
}

void TestSchedule::nextTimes_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("last"); // UTC
    QTest::addColumn<QString>("next"); // UTC
    const auto row = [](const char *name, const char *schedule, const char *last, const char *next) {
        QTest::newRow(name) << QString::fromLatin1(schedule) << QString::fromLatin1(last)
                            << QString::fromLatin1(next);
    };
    row("interval", "30min", "2026-01-10T10:00:00Z", "2026-01-10T10:30:00Z");
    row("interval over midnight", "6h", "2026-01-10T22:00:00Z", "2026-01-11T04:00:00Z");
    row("later today", "daily 03:00", "2026-01-10T01:00:00Z", "2026-01-10T02:00:00Z");
    row("tomorrow", "daily 03:00", "2026-01-10T02:00:00Z", "2026-01-11T02:00:00Z");
    row("a second before", "daily 03:00", "2026-01-10T01:59:59Z", "2026-01-10T02:00:00Z");
    row("over the new year", "daily 03:00", "2025-12-31T10:00:00Z", "2026-01-01T02:00:00Z");
    row("summer: the day has 23 hours", "daily 04:00", "2026-03-28T03:00:00Z", "2026-03-29T02:00:00Z");
    row("summer: the time is left out", "daily 02:30", "2026-03-28T20:00:00Z", "2026-03-29T01:00:00Z");
    row("winter: the day has 25 hours", "daily 04:00", "2026-10-24T02:00:00Z", "2026-10-25T03:00:00Z");
    row("winter: after the first 02:30, not again", "daily 02:30", "2026-10-25T00:30:05Z",
        "2026-10-26T01:30:00Z");
    row("weekly: later this week", "weekly fri 03:00", "2026-01-05T10:00:00Z", "2026-01-09T02:00:00Z");
    row("weekly: today", "weekly mon 12:00", "2026-01-05T10:00:00Z", "2026-01-05T11:00:00Z");
    row("weekly: next week", "weekly mon 03:00", "2026-01-05T10:00:00Z", "2026-01-12T02:00:00Z");
}

void TestSchedule::nextTimes()
{
    QFETCH(QString, schedule);
    QFETCH(QString, last);
    QFETCH(QString, next);
    const auto from = QDateTime::fromString(last, Qt::ISODate).toLocalTime();
    const auto due = Schedule::parse(schedule)->next(from);
    QCOMPARE(due.toUTC().toString(Qt::ISODate), next);
}

void TestSchedule::aYearHasAsManyRunsAsDays()
{
    for (const char *text : {"daily 00:00", "daily 02:30", "daily 03:00", "daily 23:59"}) {
        const auto schedule = Schedule::parse(QString::fromLatin1(text)).value();
        QDateTime time(QDate(2025, 12, 31), QTime(23, 59, 59));
        QDate day;
        int runs = 0;
        while ((time = schedule.next(time)).date().year() == 2026) {
            QVERIFY(time.date() != day);
            day = time.date();
            ++runs;
            time = time.addSecs(7); // it never begins on the second
        }
        QCOMPARE(runs, 365);
    }
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
