// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/time_text.h"

#include <chrono>

namespace port135::usage {
namespace {

constexpr Time oneSecond = 1'000'000'000;

/// Takes `count` digits from the front.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool takeChar(std::string_view &text, std::string_view allowed)
{
    if (text.empty() || allowed.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// ".617": as nanoseconds; all digits are taken.
Time takeFraction(std::string_view &text)
{
    Time fraction = 0;
    if (!takeChar(text, ".,"))
        return 0;
    Time unit = oneSecond / 10;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        fraction += (text.front() - '0') * unit;
        unit /= 10;
        text.remove_prefix(1);
    }
    return fraction;
}

} // namespace

std::optional<Time> parseEpoch(std::string_view text)
{
    constexpr std::size_t mostDigits = 14;
    Time seconds = 0;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9' && digits < mostDigits) {
        seconds = seconds * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++digits;
    }
    constexpr std::size_t digitsOfMilliseconds = 12; // as Zeek writes them for Elasticsearch
    const Time unit = digits >= digitsOfMilliseconds ? oneSecond / 1000 : oneSecond;
    if (digits < 8 || seconds > 9'000'000'000 * (oneSecond / unit))
        return std::nullopt;
    const auto fraction = takeFraction(text) / (oneSecond / unit);
    if (!text.empty())
        return std::nullopt;
    return seconds * unit + fraction;
}

std::optional<Time> parseDateTime(std::string_view text, int minutesEast)
{
    using namespace std::chrono;
    const auto yearNumber = takeDigits(text, 4);
    if (!yearNumber || !takeChar(text, "-/"))
        return std::nullopt;
    const auto monthNumber = takeDigits(text, 2);
    if (!monthNumber || !takeChar(text, "-/"))
        return std::nullopt;
    const auto dayNumber = takeDigits(text, 2);
    if (!dayNumber || !takeChar(text, "T "))
        return std::nullopt;
    const auto hour = takeDigits(text, 2);
    if (!hour || !takeChar(text, ":"))
        return std::nullopt;
    const auto minute = takeDigits(text, 2);
    if (!minute || !takeChar(text, ":"))
        return std::nullopt;
    const auto secondNumber = takeDigits(text, 2);
    const year_month_day date{year{*yearNumber}, month{unsigned(*monthNumber)}, day{unsigned(*dayNumber)}};
    if (!secondNumber || !date.ok() || *hour > 23 || *minute > 59 || *secondNumber > 60 || *yearNumber < 1971
        || *yearNumber > 2200)
        return std::nullopt;
    const auto fraction = takeFraction(text);
    int east = minutesEast;
    if (takeChar(text, "Zz")) {
        east = 0;
    } else if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        const int sign = text.front() == '-' ? -1 : 1;
        text.remove_prefix(1);
        const auto hours = takeDigits(text, 2);
        takeChar(text, ":");
        const auto minutes = text.empty() ? std::optional(0) : takeDigits(text, 2);
        if (!hours || !minutes)
            return std::nullopt;
        east = sign * (*hours * 60 + *minutes);
    }
    if (!text.empty())
        return std::nullopt;
    const Time days = sys_days(date).time_since_epoch().count();
    return (((days * 24 + *hour) * 60 + *minute - east) * 60 + *secondNumber) * oneSecond + fraction;
}

std::optional<Time> parseTime(std::string_view text, int minutesEast)
{
    if (const auto epoch = parseEpoch(text))
        return epoch;
    return parseDateTime(text, minutesEast);
}

} // namespace port135::usage
