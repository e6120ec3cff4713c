// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/document.h"

#include <algorithm>
#include <numeric>

namespace port135::report {

bool Chart::explainsItself() const
{
    if (groups.size() != series.size())
        return false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].label != series[i].name)
            return false;
    }
    return true;
}

Mark markOf(std::optional<core::Level> level)
{
    return level ? Mark(int(Mark::Info) + int(*level)) : Mark::NotRated;
}

const char *name(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return "none";
    case Mark::NotRated:
        return "not-rated";
    case Mark::Info:
        return "info";
    case Mark::Low:
        return "low";
    case Mark::Medium:
        return "medium";
    case Mark::High:
        return "high";
    case Mark::Critical:
        return "critical";
    case Mark::Good:
        return "good";
    case Mark::Muted:
        return "muted";
    }
    return "none";
}

std::uint64_t sum(const Group &group)
{
    return std::accumulate(group.values.begin(), group.values.end(), std::uint64_t(0));
}

std::uint64_t largest(const Chart &chart)
{
    std::uint64_t most = 1;
    for (const Group &group : chart.groups)
        most = std::max(most, sum(group));
    return most;
}

} // namespace port135::report
