// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace port135::schedule {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

int weekdayOf(const QString &text)
{
    for (int i = 0; i < 7; ++i) {
        if (text == QLatin1StringView(weekdays[i]))
            return i + 1;
    }
    return 0;
}

QDateTime atOn(const QDate &date, const QTime &time)
{
    QDateTime due(date, time);
    // Where the clock springs over this time, the first whole quarter of an hour after the gap.
    for (int quarters = 1; !due.isValid() && quarters <= 12; ++quarters)
        due = QDateTime(date, time.addSecs(quarters * 15 * 60));
    return due;
}

} // namespace

core::Result<Schedule, QString> Schedule::parse(const QString &text)
{
    static const QRegularExpression interval(uR"(^(\d{1,5}) ?(m|min|minutes?|h|hours?)$)"_s);
    static const QRegularExpression daily(uR"(^daily( (\d{1,2}):(\d{2}))?$)"_s);
    static const QRegularExpression weekly(
        uR"(^weekly (mon|tue|wed|thu|fri|sat|sun)( (\d{1,2}):(\d{2}))?$)"_s);
    const auto asked = text.simplified().toLower();
    Schedule schedule;
    if (const auto match = interval.match(asked); match.hasMatch()) {
        const int unit = match.captured(2).startsWith(u'h') ? 60 : 1;
        schedule.kind = Kind::Interval;
        schedule.every = std::chrono::minutes(match.captured(1).toInt() * unit);
        if (schedule.every < shortest || schedule.every > longest)
            return core::failure(QCoreApplication::translate(
                                     "Schedule",
                                     "A schedule repeats after %1 minutes at the soonest and %2 hours at the "
                                     "latest, not “%3”.")
                                     .arg(shortest.count())
                                     .arg(longest.count() / 60)
                                     .arg(text));
        return schedule;
    }
    auto match = daily.match(asked);
    int time = 2;
    if (!match.hasMatch()) {
        match = weekly.match(asked);
        if (!match.hasMatch())
            return core::failure(
                QCoreApplication::translate(
                    "Schedule", "“%1” is no schedule: write 30min, 6h, daily 03:00 or weekly mon 03:00.")
                    .arg(text));
        schedule.kind = Kind::Weekly;
        schedule.weekday = weekdayOf(match.captured(1));
        time = 3;
    }
    if (!match.captured(time).isEmpty()) {
        schedule.at = QTime(match.captured(time).toInt(), match.captured(time + 1).toInt());
        if (!schedule.at.isValid())
            return core::failure(QCoreApplication::translate("Schedule", "“%1:%2” is no time of day.")
                                     .arg(match.captured(time), match.captured(time + 1)));
    }
    return schedule;
}

QString Schedule::toString() const
{
    if (kind == Kind::Interval)
        return every.count() % 60 == 0 ? u"%1h"_s.arg(every.count() / 60) : u"%1min"_s.arg(every.count());
    const auto time = at.toString(u"HH:mm"_s);
    return kind == Kind::Daily ? u"daily "_s + time
                               : u"weekly %1 %2"_s.arg(QLatin1StringView(weekdays[weekday - 1]), time);
}

QString Schedule::text() const
{
    const QLocale locale;
    switch (kind) {
    case Kind::Interval: {
        // A call as the number of a plural makes lupdate of Qt 6.4 run forever.
        const int minutes = int(every.count());
        const int hours = minutes / 60;
        return minutes % 60 == 0
            ? QCoreApplication::translate("Schedule", "every %n hour(s)", nullptr, hours)
            : QCoreApplication::translate("Schedule", "every %n minute(s)", nullptr, minutes);
    }
    case Kind::Daily:
        return QCoreApplication::translate("Schedule", "every day at %1")
            .arg(locale.toString(at, QLocale::ShortFormat));
    case Kind::Weekly:
        break;
    }
    return QCoreApplication::translate("Schedule", "every %1 at %2", "weekday, time")
        .arg(locale.standaloneDayName(weekday), locale.toString(at, QLocale::ShortFormat));
}

QDateTime Schedule::next(const QDateTime &last) const
{
    if (kind == Kind::Interval)
        return last.addSecs(std::chrono::seconds(every).count());
    // By days, not by hours: a day has 23, 24 or 25 of them. And by what the clock on the wall says, which
    // may say the same twice.
    const auto local = last.toLocalTime();
    auto date = local.date();
    if (kind == Kind::Weekly)
        date = date.addDays((weekday - date.dayOfWeek() + 7) % 7);
    const int step = kind == Kind::Weekly ? 7 : 1;
    if (date == local.date() && local.time() >= at)
        date = date.addDays(step);
    const auto due = atOn(date, at);
    return due > last ? due : atOn(date.addDays(step), at);
}

} // namespace port135::schedule
