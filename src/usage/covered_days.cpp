// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/covered_days.h"

#include <algorithm>

namespace port135::usage {

void CoveredDays::add(core::Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    if (m_latest == m_days.end() || m_latest->first != day) {
        m_latest = m_days.find(day);
        if (m_latest == m_days.end()) {
            if (m_days.size() >= mostDays)
                return;
            m_latest = m_days.emplace(day, TimeRange{time, time}).first;
        }
    }
    auto &range = m_latest->second;
    range.first = std::min(range.first, time);
    range.second = std::max(range.second, time);
}

std::vector<TimeRange> CoveredDays::parts() const
{
    constexpr std::chrono::days longestHole(7);
    std::vector<TimeRange> parts;
    for (const auto &[day, range] : m_days) {
        if (!parts.empty() && range.first - parts.back().second <= longestHole)
            parts.back().second = range.second;
        else
            parts.push_back(range);
    }
    return parts;
}

void CoveredDays::clear()
{
    m_days.clear();
    m_latest = m_days.end();
}

} // namespace port135::usage
