// SPDX-License-Identifier: GPL-3.0-or-later
// Two clocks: steady for durations and time limits, wall for what is written down.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace port135::core {

using Steady = std::chrono::steady_clock;
/// UTC, millisecond steps.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
/// A calendar date, UTC: support ends and expiries are dates.
using Date = std::chrono::sys_days;

Timestamp now();
/// Of UTC.
inline Date today()
{
    return std::chrono::floor<std::chrono::days>(now());
}

/// "2026-01-31T09:00:00.000Z"
std::string toIso8601(Timestamp time);
/// "2026-01-31"
std::string toIso8601(Date date);
/// "2026-01-31" only.
std::optional<Date> parseDate(std::string_view text);

} // namespace port135::core
