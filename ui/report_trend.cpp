// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_trend.h"

#include <algorithm>

namespace port135::ui {
namespace {

constexpr int searched = 200;
constexpr std::size_t longest = 12;

} // namespace

void addTrend(report::ReportContext &context, const history::History &history, const core::ScanRecord &record)
{
    const auto scans = history.trend(searched);
    if (!scans)
        return;
    for (const auto &scan : *scans) {
        if (scan.record.targets != record.targets || scan.record.started >= record.started
            || scan.status != history::ScanStatus::Complete)
            continue;
        report::TrendPoint point;
        point.time = scan.record.started;
        point.name = scan.name;
        std::copy(scan.levels.begin(), scan.levels.end(), point.levels.begin());
        point.notRated = scan.notRated;
        context.trend.push_back(std::move(point));
    }
    if (context.trend.size() > longest)
        context.trend.erase(context.trend.begin(), context.trend.end() - std::ptrdiff_t(longest));
}

} // namespace port135::ui
