// SPDX-License-Identifier: GPL-3.0-or-later
// On which days something of a source is: one record of a wrong clock must not make years of it.
#pragma once

#include "core/clock.h"

#include <map>
#include <utility>
#include <vector>

namespace port135::usage {

using TimeRange = std::pair<core::Timestamp, core::Timestamp>; ///< first and last moment

class CoveredDays
{
public:
    CoveredDays() = default;
    CoveredDays(const CoveredDays &) = delete;
    CoveredDays &operator=(const CoveredDays &) = delete;

    /// In any order; most calls are of the day of the call before.
    void add(core::Timestamp time);
    /// The times that hold something, apart where more than a week between them holds nothing.
    std::vector<TimeRange> parts() const;
    void clear();

private:
    static constexpr std::size_t mostDays = 4000; ///< eleven years; what is more is not covered

    std::map<core::Date, TimeRange> m_days;
    std::map<core::Date, TimeRange>::iterator m_latest = m_days.end();
};

} // namespace port135::usage
