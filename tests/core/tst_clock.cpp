// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTest>

using namespace port135::core;
using namespace std::chrono;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsUtcWithMilliseconds()
    {
        const Timestamp time = sys_days(year(2026) / 1 / 31) + 9h + 5min + 7s + 42ms;
        QCOMPARE(toIso8601(time), std::string("2026-01-31T09:05:07.042Z"));
        QCOMPARE(toIso8601(Timestamp{}), std::string("1970-01-01T00:00:00.000Z"));
        QCOMPARE(toIso8601(Timestamp{milliseconds(-1)}), std::string("1969-12-31T23:59:59.999Z"));
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *text, bool valid) {
            QTest::newRow(text) << QByteArray(text) << valid;
        };
        row("2026-01-31", true);
        row("2024-02-29", true);
        row("2026-02-29", false);
        row("2026-13-01", false);
        row("2026-1-1", false);
        row("31.01.2026", false);
        row("2026-+1-01", false);
        row("2026--1-01", false);
        row("", false);
    }

    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto date = parseDate(text.toStdString());
        QCOMPARE(date.has_value(), valid);
        if (date)
            QCOMPARE(QByteArray::fromStdString(toIso8601(*date)), text);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
