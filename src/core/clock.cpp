// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <charconv>
#include <cstdio>

namespace port135::core {

using namespace std::chrono;

Timestamp now()
{
    return floor<milliseconds>(system_clock::now());
}

std::string toIso8601(Date date)
{
    const year_month_day day{date};
    const int year = int(day.year());
    if (year < 0 || year > 9999) {
        char text[16];
        const int length = std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, unsigned(day.month()),
                                         unsigned(day.day()));
        return {text, static_cast<std::size_t>(length)};
    }
    // By hand: ratings and exports write thousands of days a second.
    std::string text = "0000-00-00";
    const auto put = [&text](std::size_t at, unsigned number) {
        text[at] = static_cast<char>('0' + number / 10);
        text[at + 1] = static_cast<char>('0' + number % 10);
    };
    put(0, unsigned(year) / 100);
    put(2, unsigned(year) % 100);
    put(5, unsigned(day.month()));
    put(8, unsigned(day.day()));
    return text;
}

std::string toIso8601(Timestamp time)
{
    const auto date = floor<days>(time);
    const hh_mm_ss clock{time - date};
    char text[16];
    const int length = std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", int(clock.hours().count()),
                                     int(clock.minutes().count()), int(clock.seconds().count()),
                                     int(clock.subseconds().count()));
    return toIso8601(date) + std::string(text, static_cast<std::size_t>(length));
}

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [](std::string_view digits) -> std::optional<int> {
        int value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size() || value < 0)
            return std::nullopt;
        return value;
    };
    const auto y = number(text.substr(0, 4));
    const auto m = number(text.substr(5, 2));
    const auto d = number(text.substr(8, 2));
    if (!y || !m || !d)
        return std::nullopt;
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

} // namespace port135::core
