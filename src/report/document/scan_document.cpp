// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/scan_document.h"

#include "core/counted.h"
#include "knowledge/age.h"
#include "rating/rule.h"
#include "rating/tier.h"
#include "report/document/host_section.h"
#include "report/document/provenance.h"
#include "report/document/standards_part.h"
#include "report/text/host_facts.h"
#include "report/text/os_text.h"
#include "report/text/parts_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t topHosts = 10;
constexpr std::size_t topHostsOnPaper = 5; // all of them follow some pages later
constexpr std::size_t topActions = 3;

} // namespace

ScanDocument::ScanDocument(const knowledge::Catalogue &catalogue, const core::ScanRecord &scan,
                           ReportContext context, const DocumentLimits &limits)
    : m_catalogue(catalogue)
    , m_context(std::move(context))
    , m_limits(limits)
    , m_findings(limits)
    , m_date(std::chrono::floor<std::chrono::days>(scan.started))
{
}

void ScanDocument::add(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    if (!core::isInteresting(seen))
        return;
    ++m_listed;
    m_alike.add(seen);
    m_scanRules.add(host);
    m_names.add(seen);
    m_hash.add(seen);
    m_coverage.add(host);
    m_overview.add(host, m_date);
    m_actions.add(host);
    const HostMemo memo = memoOf(m_context, seen);
    m_findings.add(host, memo);
    const Weight weight{host.rating.level ? int(*host.rating.level) : -1, rating::tierOf(host.rating),
                        host.rating.findings.size(), -std::int64_t(m_listed)};
    keepRow(host, weight);
    if (!host.rating.findings.empty() || !host.rating.potential.empty() || !memo.note.isEmpty()
        || !memo.tags.isEmpty())
        keepSection(host, memo, weight);
}

void ScanDocument::keepRow(const core::HostResult &host, const Weight &weight)
{
    const core::Observation &seen = host.observation;
    const auto &findings = host.rating.findings;
    const core::Finding *main = mainFinding(host.rating);
    m_rows.push_back({seen.address, displayName(seen), seen.outcome, seen.cause, host.rating.level,
                      shortOsText(host), main ? rating::title(*main) : QString(), findings.size(), weight,
                      false});
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

void ScanDocument::keepSection(const core::HostResult &host, const HostMemo &memo, const Weight &weight)
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
    Section section = hostSection(host, memo, m_catalogue, m_limits, roomForRows, m_texts);
    const std::size_t rows = endpointRows(section);
    if (rows > 0) {
        m_endpointRows += rows;
        m_withEndpoints.emplace(weight, rows);
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
    document.language = ReportText::tr("en", "code of this language, for programs that read texts aloud");
    document.title = m_context.scanName.isEmpty()
        ? ReportText::tr("What port %1 exposes").arg(scan.options.port)
        : shownText(m_context.scanName);
    document.subtitle = shownText(QString::fromStdString(scan.targets.substr(0, 1000)), 400);
    document.footer = provenanceLine(scan, m_context);
    document.date = scan.started;
    document.practice = scan.practice;
    if (scan.practice)
        document.front.push_back(Notice{ReportText::tr(
            "Practice network: these hosts are simulated on the scanning computer. Nothing here is real.")});
    if (scan.stoppedEarly)
        document.front.push_back(Notice{
            ReportText::tr("The scan was stopped early: of the hosts that were not examined, nothing is "
                           "known.")});
    if (const QString parts = partsSentence(scan); !parts.isEmpty())
        document.front.push_back(Notice{parts});
    if (alike)
        document.front.push_back(Notice{alikeSentence(*alike)});
    if (const QString names = m_names.sentence(); !names.isEmpty())
        document.front.push_back(Notice{names});
    if (m_coverage.localTrouble() > 0)
        document.front.push_back(Notice{
            ReportText::tr("Not examined because of a name or of the scanning computer: %1. Nothing is known "
                           "of them.")
                .arg(m_coverage.localTrouble())});
    if (isPart())
        document.front.push_back(Notice{shownText(m_context.selection)});
    if (const auto age = knowledge::age(scan.catalogueVersion, m_date); age.isVeryOld)
        document.front.push_back(Notice{age.sentence});
    document.addressee = shownText(m_context.addressee, 200);
    document.classification = shownText(m_context.classification, 60);
    document.logo = m_context.logo;
    document.parts.push_back(pageOne(scan));
    document.parts.push_back(overview(scan));
    document.parts.push_back(m_findings.part());
    document.parts.push_back(hosts(scan));
    std::vector<std::string_view> rules;
    for (const RuleHosts *rule : m_findings.rules())
        rules.push_back(rule->sample().rule);
    if (Part standards = standardsPart(rules, m_limits.details); !standards.blocks.empty())
        document.parts.push_back(std::move(standards));
    document.parts.push_back(provenancePart(scan));
    return document;
}

Lead ScanDocument::verdict(const core::ScanRecord &scan) const
{
    const auto &levels = m_overview.levels().levels;
    const auto severe = levels[std::size_t(core::Level::Critical)] + levels[std::size_t(core::Level::High)];
    const auto medium = levels[std::size_t(core::Level::Medium)];
    const auto rules = m_findings.rules();
    const auto open = std::ranges::find_if(rules, [](const RuleHosts *rule) { return rule->open() > 0; });
    const QString gravest = open == rules.end() ? QString() : rating::title((*open)->sample());
    if (m_listed == 0)
        return {isPart()
                    ? ReportText::tr("No host of this scan is in this report.")
                    : ReportText::tr(
                          "No host answered on port %1. This proves nothing about hosts that stayed silent.")
                          .arg(scan.options.port),
                Mark::NotRated};
    if (severe > 0)
        return {ReportText::tr(
                    "Act now: %n hosts are critical or high, of %1 in this report. The gravest finding: %2.",
                    nullptr, core::counted(severe))
                    .arg(QString::number(m_listed), gravest),
                markOf(levels[std::size_t(core::Level::Critical)] > 0 ? core::Level::Critical
                                                                      : core::Level::High)};
    if (medium > 0)
        return {
            ReportText::tr(
                "Plan the work: %n hosts are medium, none is worse, of %1 in this report. Begin with: %2.",
                nullptr, core::counted(medium))
                .arg(QString::number(m_listed), gravest),
            markOf(core::Level::Medium)};
    if (levels[std::size_t(core::Level::Low)] + levels[std::size_t(core::Level::Info)] > 0)
        return {
            ReportText::tr(
                "Nothing urgent: none of the %n hosts in this report is worse than low, as seen from here.",
                nullptr, core::counted(m_listed)),
            markOf(core::Level::Low)};
    return {ReportText::tr("Not rated: of the %n hosts in this report too little was seen.", nullptr,
                           core::counted(m_listed)),
            Mark::NotRated};
}

/// What decides, on one page: verdict, steps, findings, and what is not known.
Part ScanDocument::pageOne(const core::ScanRecord &scan)
{
    Part part{u"summary"_s, ReportText::tr("Summary"), {}, {}, false};
    part.blocks.push_back(verdict(scan));
    Figures figures;
    figures.figures.push_back({QString::number(scan.examined), ReportText::tr("hosts examined"), Mark::None});
    figures.figures.push_back({QString::number(isPart() ? m_listed : m_coverage.answered()),
                               isPart() ? ReportText::tr("hosts in this report")
                                        : ReportText::tr("answered on port %1").arg(scan.options.port),
                               Mark::None});
    const auto &levels = m_overview.levels().levels;
    for (const auto level : {core::Level::Critical, core::Level::High, core::Level::Medium})
        figures.figures.push_back({QString::number(levels[std::size_t(level)]),
                                   ReportText::tr("hosts: %1", "level").arg(word(std::optional(level))),
                                   markOf(level)});
    if (m_findings.acceptedHosts() > 0)
        figures.figures.push_back({QString::number(m_findings.acceptedHosts()),
                                   ReportText::tr("hosts with accepted findings"), Mark::Muted});
    part.blocks.push_back(std::move(figures));
    if (!m_actions.isEmpty())
        part.blocks.push_back(m_actions.table(topActions));
    const std::optional<EarlierScan> known =
        isPart() || !m_context.earlier ? std::optional<EarlierScan>() : m_context.earlier();
    const EarlierScan *earlier = known ? &*known : nullptr;
    if (Table counts = m_findings.counts(earlier); counts.rows() > 0)
        part.blocks.push_back(std::move(counts));
    Facts facts;
    facts.facts.push_back({ReportText::tr("Scanned"), zonedTimeText(scan.started), Mark::None});
    facts.facts.push_back(
        {ReportText::tr("Seen from"),
         ReportText::tr("%1. A level says how much is exposed to this place, not how likely an attack is.")
             .arg(word(scan.options.vantage)),
         Mark::None});
    if (earlier != nullptr)
        facts.facts.push_back(
            {ReportText::tr("Since %1").arg(dayText(earlier->time)),
             ReportText::tr("critical: %1, high: %2, medium: %3 hosts more or fewer than in the last "
                            "whole scan of the same targets")
                 .arg(changeText(earlier->levels[4], levels[4]), changeText(earlier->levels[3], levels[3]),
                      changeText(earlier->levels[2], levels[2])),
             Mark::None});
    else if (!isPart())
        facts.facts.push_back(
            {ReportText::tr("Change"),
             ReportText::tr(
                 "not known: there is no earlier whole scan of the same targets from such a place"),
             Mark::None});
    part.blocks.push_back(std::move(facts));
    part.blocks.push_back(Heading{ReportText::tr("What was not seen"), 1});
    part.blocks.push_back(m_coverage.unseen(scan, !isPart()));
    return part;
}

Part ScanDocument::overview(const core::ScanRecord &scan)
{
    Part part{u"overview"_s, ReportText::tr("In numbers"), {}, {}, false};
    if (!m_rows.empty())
        part.blocks.push_back(hostTable(m_limits.details ? topHosts : topHostsOnPaper,
                                        ReportText::tr("Look at these hosts first")));
    if (auto table = isPart() ? std::nullopt : scanFindings())
        part.blocks.push_back(std::move(*table));
    for (Block &block : m_overview.blocks(scan, m_context, !isPart()))
        part.blocks.push_back(std::move(block));
    return part;
}

std::optional<Table> ScanDocument::scanFindings() const
{
    Table table{ReportText::tr("About the scan as a whole"),
                {{ReportText::tr("Finding"), 5},
                 {ReportText::tr("Level"), 2},
                 {ReportText::tr("Because"), 13},
                 {ReportText::tr("What to do"), 6}},
                {},
                {}};
    for (const core::Finding &finding : m_scanRules.findings()) {
        table.cells.push_back({QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()))
                                   + u": "_s + rating::title(finding),
                               Mark::None,
                               {}});
        table.cells.push_back(levelCell(finding.level));
        table.cells.push_back({rating::evidence(finding).join(u' '), Mark::None, {}});
        table.cells.push_back({rating::remedies(finding).value(0), Mark::None, {}});
    }
    if (table.cells.empty())
        return std::nullopt;
    return table;
}

Table ScanDocument::hostTable(std::size_t most, const QString &title)
{
    Table table;
    table.title = title;
    table.columns = {{ReportText::tr("Address"), 4, false, false, true},
                     {ReportText::tr("Name"), 7, false, false, true},
                     {ReportText::tr("Level"), 3},
                     {ReportText::tr("Outcome"), 3},
                     {ReportText::tr("System"), 6},
                     {ReportText::tr("Main finding"), 9}};
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
    Part part{u"hosts"_s, ReportText::tr("Hosts"), {}, {}, true};
    if (m_rows.empty() && m_folded == 0) {
        part.blocks.push_back(
            Paragraph{isPart() ? ReportText::tr("No host of this scan is in this report.")
                               : ReportText::tr("No host answered on port %1.").arg(scan.options.port),
                      false});
    } else if (!m_rows.empty()) {
        Table table = hostTable(m_limits.hostRows,
                                isPart() ? ReportText::tr("All hosts of this report")
                                         : ReportText::tr("All hosts that answered"));
        table.filtered = true;
        if (m_listed > table.rows() + m_folded)
            table.note = ReportText::tr("%n more hosts are not listed here.", nullptr,
                                        core::counted(m_listed - table.rows() - m_folded));
        part.blocks.push_back(std::move(table));
    }
    if (!m_limits.details && !m_sections.empty())
        part.blocks.push_back(Paragraph{
            ReportText::tr("Endpoints, and the reasons for potential issues, are too many for paper: "
                           "they are in the web "
                           "page, in Excel, JSON and the evidence bundle of the same scan."),
            false});
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section)
        part.sections.push_back(std::move(section->second));
    m_sections.clear();
    if (m_sectionsDropped > 0)
        part.blocks.push_back(
            Paragraph{ReportText::tr("%n more hosts have findings; this report has room for the "
                                     "worst only. Excel, CSV and JSON hold all of them.",
                                     nullptr, core::counted(m_sectionsDropped)),
                      false});
    return part;
}

Part ScanDocument::provenancePart(const core::ScanRecord &scan)
{
    Part part{u"provenance"_s, ReportText::tr("Where this report comes from"), {}, {}, false};
    part.blocks.push_back(Facts{provenance(scan, m_context, m_hash.text())});
    part.blocks.push_back(hashParagraph());
    part.blocks.push_back(Paragraph{
        ReportText::tr(
            "The scan was made without a logon and changed nothing. What was not seen from this place at "
            "this time is not in this report, and may still be there."),
        false});
    return part;
}

} // namespace port135::report
