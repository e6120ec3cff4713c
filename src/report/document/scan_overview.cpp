// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/scan_overview.h"

#include "core/counted.h"
#include "rating/possible_products.h"
#include "rating/rule.h"
#include "report/document/provenance.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

constexpr std::size_t subnetsShown = 20;
constexpr std::size_t trendShown = 24;

/// Worst first, and then those without a level.
std::vector<Series> levelSeries()
{
    std::vector<Series> series;
    for (int i = int(core::Level::Critical); i >= 0; --i)
        series.push_back({word(std::optional(core::Level(i))), markOf(core::Level(i))});
    series.push_back({word(std::optional<core::Level>()), Mark::NotRated});
    return series;
}

std::vector<std::uint64_t> levelValues(const std::array<std::uint64_t, 5> &levels, std::uint64_t notRated)
{
    std::vector<std::uint64_t> values(levels.rbegin(), levels.rend());
    values.push_back(notRated);
    return values;
}

std::vector<TrendPoint> lastOf(const std::vector<TrendPoint> &trend, std::size_t most)
{
    return {trend.end() - std::ptrdiff_t(std::min(most, trend.size())), trend.end()};
}

/// One bar a name: each has its own colour, so each is a series of its own.
void addBar(Chart &chart, const QString &label, Mark mark, std::uint64_t value)
{
    chart.series.push_back({label, mark});
    for (Group &group : chart.groups)
        group.values.push_back(0);
    Group group{label, std::vector<std::uint64_t>(chart.series.size())};
    group.values.back() = value;
    chart.groups.push_back(std::move(group));
}

} // namespace

Mark markOf(knowledge::Support support)
{
    switch (support) {
    case knowledge::Support::Supported:
        return Mark::Good;
    case knowledge::Support::Extended:
        return Mark::Low;
    case knowledge::Support::Esu:
    case knowledge::Support::Depends:
        return Mark::Medium;
    case knowledge::Support::Ended:
        return Mark::High;
    case knowledge::Support::Unknown:
        break;
    }
    return Mark::NotRated;
}

std::array<knowledge::Support, knowledge::supportCount> supportOrder()
{
    return {knowledge::Support::Ended,    knowledge::Support::Depends,   knowledge::Support::Esu,
            knowledge::Support::Extended, knowledge::Support::Supported, knowledge::Support::Unknown};
}

void ScanOverview::add(const core::HostResult &host, core::Date date)
{
    m_counts.add(host.rating.level);
    m_subnets.add(host.observation.address, host.rating.level);
    for (const auto role : host.rating.roles)
        ++m_roles[role];
    ++m_support[std::size_t(rating::supportOf(host, date).support)];
}

std::vector<Block> ScanOverview::blocks(const core::ScanRecord &scan, const ReportContext &context,
                                        bool wholeScan) const
{
    std::vector<Block> blocks;
    Chart levels{ReportText::tr("Hosts by level"), Chart::Kind::Bars, {}, {}};
    const auto values = levelValues(m_counts.levels, m_counts.notRated);
    const auto series = levelSeries();
    for (std::size_t i = 0; i < series.size(); ++i)
        addBar(levels, series[i].name, series[i].mark, values[i]);
    blocks.push_back(std::move(levels));

    // Some hosts of today beside all of the past would look like progress.
    if (!context.trend.empty() && wholeScan) {
        Chart trend{ReportText::tr("Hosts by level over time"), Chart::Kind::Columns, levelSeries(), {}};
        for (const TrendPoint &point : lastOf(context.trend, trendShown - 1))
            trend.groups.push_back({dayText(point.time), levelValues(point.levels, point.notRated)});
        trend.groups.push_back({dayText(scan.started), values});
        blocks.push_back(std::move(trend));
    }

    if (m_subnets.size() > 0) {
        Chart subnets{ReportText::tr("Hosts by subnet"), Chart::Kind::Bars, levelSeries(), {}};
        for (const auto &subnet : m_subnets.worst(subnetsShown))
            subnets.groups.push_back({QString::fromStdString(subnetText(subnet.address)),
                                      levelValues(subnet.counts.levels, subnet.counts.notRated)});
        const std::size_t shown = subnets.groups.size();
        blocks.push_back(std::move(subnets));
        if (m_subnets.size() > shown)
            blocks.push_back(Paragraph{ReportText::tr("The %n other subnets are not in this chart.", nullptr,
                                                      core::counted(m_subnets.size() - shown)),
                                       false});
    }

    if (m_counts.all() > 0) {
        Chart support{ReportText::tr("Support of the operating systems on the day of the scan"),
                      Chart::Kind::Bars,
                      {},
                      {}};
        for (const auto state : supportOrder()) {
            if (const auto count = m_support[std::size_t(state)])
                addBar(support, word(state), markOf(state), count);
        }
        blocks.push_back(std::move(support));
    }

    if (!m_roles.empty()) {
        Chart roles{ReportText::tr("Roles"), Chart::Kind::Bars, {{ReportText::tr("Hosts"), Mark::None}}, {}};
        for (const auto &[role, count] : m_roles)
            roles.groups.push_back({rating::roleWord(role), {count}});
        std::ranges::stable_sort(roles.groups, std::ranges::greater(),
                                 [](const Group &g) { return g.values[0]; });
        blocks.push_back(std::move(roles));
    }

    Table outcomes{ReportText::tr("What port %1 turned out to be").arg(scan.options.port),
                   {{ReportText::tr("Outcome"), 5}, {ReportText::tr("Hosts"), 2, true}},
                   {},
                   {}};
    for (int i = int(core::Outcome::Error); i >= 0 && wholeScan; --i) {
        if (const auto count = scan.counts[core::Outcome(i)]) {
            outcomes.cells.push_back({word(core::Outcome(i)), Mark::None, {}});
            outcomes.cells.push_back({QString::number(count), Mark::None, {}});
        }
    }
    if (!outcomes.cells.empty())
        blocks.push_back(std::move(outcomes));
    return blocks;
}

} // namespace port135::report
