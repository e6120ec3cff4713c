// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/traffic.h"

#include "core/named.h"

#include <algorithm>

namespace port135::usage {
namespace {

constexpr core::Named<SourceKind> kindNames[] = {{SourceKind::Unknown, "unknown"},
                                                 {SourceKind::Pcap, "pcap"},
                                                 {SourceKind::Pcapng, "pcapng"},
                                                 {SourceKind::ZeekRpc, "zeek_dce_rpc"},
                                                 {SourceKind::ZeekConnections, "zeek_conn"},
                                                 {SourceKind::Suricata, "suricata_eve"},
                                                 {SourceKind::WindowsEvents, "windows_events"},
                                                 {SourceKind::FirewallLog, "pfirewall"}};

} // namespace

std::string_view name(SourceKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<SourceKind> parseSourceKind(std::string_view name)
{
    return valueOf(kindNames, name);
}

void Source::setParts(const CoveredDays &days)
{
    parts = days.parts();
    if (parts.size() < 2)
        parts.clear();
}

TrafficCoverage Traffic::coverage(int minutesEast) const
{
    using namespace std::chrono;
    TrafficCoverage coverage;
    std::vector<TimeRange> ranges;
    for (const auto &source : sources) {
        if (!source.parts.empty())
            ranges.insert(ranges.end(), source.parts.begin(), source.parts.end());
        else if (source.first != core::Timestamp{} && source.last >= source.first)
            ranges.emplace_back(source.first, source.last);
    }
    std::sort(ranges.begin(), ranges.end());
    std::vector<TimeRange> joined;
    for (const auto &range : ranges) {
        if (!joined.empty() && range.first <= joined.back().second)
            joined.back().second = std::max(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    if (joined.empty())
        return coverage;
    coverage.first = joined.front().first;
    coverage.last = joined.back().second;
    core::Date counted{};
    constexpr int mostDays = 4000; // eleven years: a wrong clock must not cost time
    for (const auto &[first, last] : joined) {
        coverage.seconds += duration_cast<seconds>(last - first).count();
        const auto begin = first + minutes(minutesEast);
        const auto end = last + minutes(minutesEast);
        for (auto day = floor<days>(begin); day <= floor<days>(end) && coverage.days < mostDays;
             day += days(1)) {
            // The small hours count where the range holds all of them.
            coverage.hasNight |= begin <= day + hours(1) && end >= day + hours(4);
            if (day == counted)
                continue;
            counted = day;
            ++coverage.days;
            const weekday name(day);
            coverage.workingDays += name != Saturday && name != Sunday;
            const year_month_day date(day);
            const year_month_day next(day + days(1));
            coverage.hasMonthEnd |= date.day() == std::chrono::day(1) || next.day() == std::chrono::day(1);
        }
    }
    return coverage;
}

std::array<std::uint64_t, 5> Traffic::callsByKnown() const
{
    std::array<std::uint64_t, 5> calls{};
    for (const auto &use : uses)
        calls[std::size_t(use.known)] += use.calls;
    return calls;
}

} // namespace port135::usage
