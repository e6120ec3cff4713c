// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <charconv>
#include <cstdio>

namespace port135::core {

using namespace std::chrono;

namespace {

void putTwo(char *to, unsigned number)
{
    to[0] = static_cast<char>('0' + number / 10);
    to[1] = static_cast<char>('0' + number % 10);
}

} // namespace

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
    putTwo(&text[0], unsigned(year) / 100);
    putTwo(&text[2], unsigned(year) % 100);
    putTwo(&text[5], unsigned(day.month()));
    putTwo(&text[8], unsigned(day.day()));
    return text;
}

std::string toIso8601(Timestamp time)
{
    const auto date = floor<days>(time);
    const hh_mm_ss clock{time - date};
    std::string text = toIso8601(date);
    text += "T00:00:00.000Z";
    char *const end = text.data() + text.size();
    putTwo(end - 13, unsigned(clock.hours().count()));
    putTwo(end - 10, unsigned(clock.minutes().count()));
    putTwo(end - 7, unsigned(clock.seconds().count()));
    const auto milliseconds = unsigned(clock.subseconds().count());
    end[-4] = static_cast<char>('0' + milliseconds / 100);
    putTwo(end - 3, milliseconds % 100);
    return text;
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
