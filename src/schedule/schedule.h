// SPDX-License-Identifier: GPL-3.0-or-later
// When something repeats: for watches inside the program and for the schedulers of operating systems.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QTime>

#include <chrono>

namespace port135::schedule {

struct Schedule
{
    enum class Kind {
        Interval, ///< every `every`
        Daily, ///< at `at`
        Weekly, ///< on `weekday` at `at`
    };

    static constexpr std::chrono::minutes shortest{5};
    static constexpr std::chrono::minutes longest{7 * 24 * 60};

    Kind kind = Kind::Daily;
    std::chrono::minutes every{60}; ///< shortest .. longest
    QTime at{2, 0}; ///< local time, whole minutes
    int weekday = 1; ///< 1 Monday .. 7 Sunday

    /// "30min", "6h", "daily", "daily 03:00", "weekly mon 03:00", case and blanks aside. The error is a
    /// sentence.
    static core::Result<Schedule, QString> parse(const QString &text);
    /// As parse() reads it.
    QString toString() const;
    /// "every day at 03:00", translated.
    QString text() const;

    /// The first time after `last` that is due; for an interval `last` + `every`. Times of the clock that do
    /// not exist on a day (summer time begins) become the first one after; a time that comes twice counts
    /// once.
    QDateTime next(const QDateTime &last) const;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

} // namespace port135::schedule
