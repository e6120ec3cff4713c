// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/scan_document.h"

#include "rating/possible_products.h"
#include "rating/rule.h"
#include "rating/tier.h"
#include "core/counted.h"
#include "knowledge/age.h"
#include "report/text/host_facts.h"
#include "report/document/host_section.h"
#include "report/text/os_text.h"
#include "report/document/provenance.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t topHosts = 10;
constexpr std::size_t subnetsShown = 20;
constexpr std::size_t trendShown = 24;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString figure(std::uint64_t number)
{
    return QString::number(number);
}

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

Mark supportMark(knowledge::Support support)
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

std::vector<TrendPoint> lastOf(const std::vector<TrendPoint> &trend, std::size_t most)
{
    return {trend.end() - std::ptrdiff_t(std::min(most, trend.size())), trend.end()};
}

} // namespace

ScanDocument::ScanDocument(const knowledge::Catalogue &catalogue, const core::ScanRecord &scan,
                           ReportContext context, const DocumentLimits &limits)
    : m_catalogue(catalogue)
    , m_context(std::move(context))
    , m_limits(limits)
    , m_findings(limits.hostsOfRule)
    , m_date(std::chrono::floor<std::chrono::days>(scan.started))
{
}

void ScanDocument::add(const core::HostResult &host)
{
    ++m_hosts;
    const core::Observation &seen = host.observation;
    if (!core::isInteresting(seen))
        return;
    ++m_listed;
    if (core::isOpen(seen.outcome))
        ++m_answered;
    m_localTrouble += core::isLocalTrouble(seen);
    m_alike.add(seen);
    m_names.add(seen);
    m_hash.add(seen);
    m_counts.add(host.rating.level);
    m_subnets.add(seen.address, host.rating.level);
    countKind(host);
    m_findings.add(host);
    const Weight weight{host.rating.level ? int(*host.rating.level) : -1, rating::tierOf(host.rating),
                        host.rating.findings.size(),
                        -std::int64_t(m_listed)};
    keepRow(host, weight);
    if (!host.rating.findings.empty() || !host.rating.potential.empty())
        keepSection(host, weight);
}

void ScanDocument::countKind(const core::HostResult &host)
{
    for (const auto role : host.rating.roles)
        ++m_roles[role];
    if (host.observation.os)
        ++m_support[std::size_t(rating::supportOf(host, m_date).support)];
}

void ScanDocument::keepRow(const core::HostResult &host, const Weight &weight)
{
    const core::Observation &seen = host.observation;
    const auto &findings = host.rating.findings;
    const core::Finding *main = mainFinding(host.rating);
    m_rows.push_back({seen.address, displayName(seen), seen.outcome, seen.cause, host.rating.level, shortOsText(host),
                      main ? rating::title(*main) : QString(), findings.size(), weight, false});
    if (m_rows.size() > 2 * m_limits.hostRows + topHosts)
        trimRows();
}

/// Worst first, and no more than there is room for.
void ScanDocument::trimRows()
{
    std::ranges::sort(m_rows, std::ranges::greater(), &Row::weight);
    if (m_rows.size() > std::max(topHosts, m_limits.hostRows))
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(std::max(topHosts, m_limits.hostRows)), m_rows.end());
}

void ScanDocument::keepSection(const core::HostResult &host, const Weight &weight)
{
    if (m_limits.sections == 0)
        return;
    if (m_sections.size() == m_limits.sections) {
        ++m_sectionsDropped;
        const auto least = m_sections.begin();
        if (weight < least->first)
            return;
        if (const auto rows = m_withEndpoints.find(least->first); rows != m_withEndpoints.end()) {
            m_endpointRows -= rows->second;
            m_withEndpoints.erase(rows);
        }
        m_sections.erase(least);
    }
    const bool roomForRows = m_endpointRows < m_limits.endpointRows || m_withEndpoints.empty()
        || m_withEndpoints.begin()->first < weight;
    Section section = hostSection(host, m_catalogue, m_limits.rowsOfHost);
    const std::size_t rows = endpointRows(section);
    if (roomForRows && rows > 0) {
        m_endpointRows += rows;
        m_withEndpoints.emplace(weight, rows);
    } else {
        dropEndpoints(section);
    }
    m_sections.emplace(weight, std::move(section));
    while (m_endpointRows > m_limits.endpointRows && !m_withEndpoints.empty()) {
        const auto least = m_withEndpoints.begin();
        dropEndpoints(m_sections.at(least->first));
        m_endpointRows -= least->second;
        m_withEndpoints.erase(least);
    }
}

void ScanDocument::fold(const AlikeGroup &group)
{
    m_folded = group.addresses;
    const auto isFolded = [&group](const Row &row) {
        return row.outcome == core::Outcome::NotRpc && row.cause == group.cause;
    };
    std::size_t sections = 0;
    for (const Row &row : m_rows) {
        if (!isFolded(row))
            continue;
        m_withEndpoints.erase(row.weight);
        sections += m_sections.erase(row.weight);
    }
    m_sectionsDropped -= std::min<std::size_t>(m_sectionsDropped, group.addresses - sections);
    std::erase_if(m_rows, isFolded);
}

Document ScanDocument::finish(const core::ScanRecord &scan)
{
    trimRows();
    const auto alike = isPart() ? std::nullopt : m_alike.group(scan);
    if (alike)
        fold(*alike);
    for (Row &row : m_rows)
        row.hasSection = m_sections.contains(row.weight);

    Document document;
    document.language = Text::tr("en", "code of this language, for programs that read texts aloud");
    document.title = m_context.scanName.isEmpty() ? Text::tr("What port %1 exposes").arg(scan.options.port)
                                                  : shownText(m_context.scanName);
    document.subtitle = shownText(QString::fromStdString(scan.targets.substr(0, 1000)), 400);
    document.footer = provenanceLine(scan, m_context);
    document.date = scan.started;
    document.practice = scan.practice;
    if (scan.practice)
        document.front.push_back(Notice{Text::tr(
            "Practice network: these hosts are simulated on the scanning computer. Nothing here is real.")});
    if (scan.stoppedEarly)
        document.front.push_back(
            Notice{Text::tr("The scan was stopped early: of the hosts that were not examined, nothing is "
                            "known.")});
    if (alike)
        document.front.push_back(Notice{alikeSentence(*alike)});
    if (const QString names = m_names.sentence(); !names.isEmpty())
        document.front.push_back(Notice{names});
    if (m_localTrouble > 0)
        document.front.push_back(
            Notice{Text::tr("Not examined because of a name or of the scanning computer: %1. Nothing is known "
                            "of them.")
                       .arg(m_localTrouble)});
    if (isPart())
        document.front.push_back(Notice{shownText(m_context.selection)});
    if (const auto age = knowledge::age(scan.catalogueVersion, m_date); age.isVeryOld)
        document.front.push_back(Notice{age.sentence});
    document.parts.push_back(management(scan));
    document.parts.push_back(m_findings.part());
    document.parts.push_back(hosts(scan));
    document.parts.push_back(provenancePart(scan));
    return document;
}

Part ScanDocument::management(const core::ScanRecord &scan)
{
    Part part{u"summary"_s, Text::tr("Summary"), {}, {}, false};
    Figures figures;
    figures.figures.push_back({figure(scan.examined), Text::tr("hosts examined"), Mark::None});
    figures.figures.push_back(
        {figure(isPart() ? m_listed : m_answered),
         isPart() ? Text::tr("hosts in this report") : Text::tr("answered on port %1").arg(scan.options.port),
         Mark::None});
    for (const auto level : {core::Level::Critical, core::Level::High, core::Level::Medium})
        figures.figures.push_back({figure(m_counts.levels[std::size_t(level)]),
                                   Text::tr("hosts: %1", "level").arg(word(std::optional(level))),
                                   markOf(level)});
    if (m_findings.acceptedHosts() > 0)
        figures.figures.push_back(
            {figure(m_findings.acceptedHosts()), Text::tr("hosts with accepted findings"), Mark::Muted});
    part.blocks.push_back(std::move(figures));
    part.blocks.push_back(Paragraph{
        Text::tr(
            "Seen from: %1. A level says how much is exposed to this place, not how likely an attack is.")
            .arg(word(scan.options.vantage)),
        false});

    Chart levels{Text::tr("Hosts by level"), Chart::Kind::Bars, {{Text::tr("Hosts"), Mark::None}}, {}};
    levels.series = levelSeries();
    // One bar a level: each has its own colour, so each is a series of its own.
    const auto values = levelValues(m_counts.levels, m_counts.notRated);
    for (std::size_t i = 0; i < levels.series.size(); ++i) {
        Group group{levels.series[i].name, std::vector<std::uint64_t>(levels.series.size())};
        group.values[i] = values[i];
        levels.groups.push_back(std::move(group));
    }
    part.blocks.push_back(std::move(levels));

    // Some hosts of today beside all of the past would look like progress.
    if (!m_context.trend.empty() && !isPart()) {
        Chart trend{Text::tr("Hosts by level over time"), Chart::Kind::Columns, levelSeries(), {}};
        for (const TrendPoint &point : lastOf(m_context.trend, trendShown - 1))
            trend.groups.push_back(
                {timeText(point.time).left(10), levelValues(point.levels, point.notRated)});
        trend.groups.push_back({timeText(scan.started).left(10), values});
        part.blocks.push_back(std::move(trend));
    }

    if (!m_rows.empty())
        part.blocks.push_back(hostTable(topHosts, Text::tr("Look at these hosts first")));

    if (m_subnets.size() > 0) {
        Chart subnets{Text::tr("Hosts by subnet"), Chart::Kind::Bars, levelSeries(), {}};
        for (const auto &subnet : m_subnets.worst(subnetsShown))
            subnets.groups.push_back({QString::fromStdString(subnetText(subnet.address)),
                                      levelValues(subnet.counts.levels, subnet.counts.notRated)});
        const std::size_t shown = subnets.groups.size();
        part.blocks.push_back(std::move(subnets));
        if (m_subnets.size() > shown)
            part.blocks.push_back(Paragraph{Text::tr("The %n other subnets are not in this chart.", nullptr,
                                                     core::counted(m_subnets.size() - shown)),
                                            false});
    }

    Table outcomes{Text::tr("What port %1 turned out to be").arg(scan.options.port),
                   {{Text::tr("Outcome"), 5}, {Text::tr("Hosts"), 2, true}},
                   {},
                   {}};
    for (int i = int(core::Outcome::Error); i >= 0 && !isPart(); --i) {
        if (const auto count = scan.counts[core::Outcome(i)]) {
            outcomes.cells.push_back({word(core::Outcome(i)), Mark::None, {}});
            outcomes.cells.push_back({figure(count), Mark::None, {}});
        }
    }
    if (!outcomes.cells.empty())
        part.blocks.push_back(std::move(outcomes));

    if (!m_roles.empty()) {
        Table roles{Text::tr("Roles"), {{Text::tr("Role"), 5}, {Text::tr("Hosts"), 2, true}}, {}, {}};
        for (const auto &[role, count] : m_roles) {
            roles.cells.push_back({rating::roleWord(role), Mark::None, {}});
            roles.cells.push_back({figure(count), Mark::None, {}});
        }
        part.blocks.push_back(std::move(roles));
    }
    if (std::ranges::any_of(m_support, [](std::size_t count) { return count > 0; })) {
        Table support{Text::tr("Support of the operating systems on the day of the scan"),
                      {{Text::tr("Support"), 5}, {Text::tr("Hosts"), 2, true}},
                      {},
                      {}};
        for (const auto state :
             {knowledge::Support::Ended, knowledge::Support::Depends, knowledge::Support::Esu,
              knowledge::Support::Extended, knowledge::Support::Supported, knowledge::Support::Unknown}) {
            if (const auto count = m_support[std::size_t(state)]) {
                support.cells.push_back({word(state), supportMark(state), {}});
                support.cells.push_back({figure(count), Mark::None, {}});
            }
        }
        part.blocks.push_back(std::move(support));
    }
    return part;
}

Table ScanDocument::hostTable(std::size_t most, const QString &title)
{
    Table table;
    table.title = title;
    table.columns = {{Text::tr("Address"), 4}, {Text::tr("Name"), 5},   {Text::tr("Level"), 3},
                     {Text::tr("Outcome"), 3}, {Text::tr("System"), 6}, {Text::tr("Main finding"), 9}};
    for (const Row &row : std::span(m_rows).first(std::min(most, m_rows.size()))) {
        table.cells.push_back({QString::fromStdString(row.address.toString()), Mark::None,
                               row.hasSection ? hostAnchor(row.address) : QString()});
        table.cells.push_back({row.name, Mark::None, {}});
        table.cells.push_back(levelCell(row.level));
        table.cells.push_back({word(row.outcome), Mark::None, {}});
        table.cells.push_back({row.system, Mark::None, {}});
        table.cells.push_back({row.mainFinding, Mark::None, {}});
    }
    return table;
}

Part ScanDocument::hosts(const core::ScanRecord &scan)
{
    Part part{u"hosts"_s, Text::tr("Hosts"), {}, {}, true};
    if (m_rows.empty() && m_folded == 0) {
        part.blocks.push_back(Paragraph{isPart()
                                            ? Text::tr("No host of this scan is in this report.")
                                            : Text::tr("No host answered on port %1.").arg(scan.options.port),
                                        false});
    } else if (!m_rows.empty()) {
        Table table =
            hostTable(m_limits.hostRows,
                      isPart() ? Text::tr("All hosts of this report") : Text::tr("All hosts that answered"));
        if (m_listed > table.rows() + m_folded)
            table.note = Text::tr("%n more hosts are not listed here.", nullptr,
                                  core::counted(m_listed - table.rows() - m_folded));
        part.blocks.push_back(std::move(table));
    }
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section)
        part.sections.push_back(std::move(section->second));
    m_sections.clear();
    if (m_sectionsDropped > 0)
        part.blocks.push_back(Paragraph{Text::tr("%n more hosts have findings; this report has room for the "
                                                 "worst only. Excel, CSV and JSON hold all of them.",
                                                 nullptr, core::counted(m_sectionsDropped)),
                                        false});
    return part;
}

Part ScanDocument::provenancePart(const core::ScanRecord &scan)
{
    Part part{u"provenance"_s, Text::tr("Where this report comes from"), {}, {}, false};
    part.blocks.push_back(Facts{provenance(scan, m_context, m_hash.text())});
    part.blocks.push_back(hashParagraph());
    part.blocks.push_back(Paragraph{
        Text::tr(
            "The scan was made without a logon and changed nothing. What was not seen from this place at "
            "this time is not in this report, and may still be there."),
        false});
    return part;
}

} // namespace port135::report
