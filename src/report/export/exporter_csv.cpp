// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_csv.h"
#include "report/export/exporters.h"
#include "report/table/csv.h"
#include "report/text/host_facts.h"
#include "report/text/note_origin.h"
#include "report/text/os_text.h"
#include "report/text/rule_memo.h"
#include "report/text/words.h"

#include "rating/rule.h"

#include <QStringList>

namespace port135::report {
namespace {

/// Cells that are the same for all hosts whose main finding is by this rule.
struct CsvRuleCells
{
    std::string title;
    std::string remedy;
};

/// What the cells of one host are made from.
struct CsvRow
{
    const core::HostResult &host;
    const core::Observation &seen;
    const core::Rating &rating;
    const core::ScanRecord &scan;
    EndpointCounts counts;
    bool mapRead;
    HostMemo memo;
    const CsvRuleCells *main; ///< of its main finding; nullptr for none
};

/// A cell made of a number or of the product's own words; nothing where it is not known.
void number(std::string &line, bool known, std::size_t value)
{
    if (known)
        line += std::to_string(value);
}

void text(std::string &line, const QString &text)
{
    csv::appendText(line, text.toStdString());
}

CsvRuleCells csvRuleCells(const core::Finding &finding)
{
    CsvRuleCells cells;
    text(cells.title, rating::title(finding));
    text(cells.remedy, rating::mainRemedy(finding));
    return cells;
}

std::string joined(const std::vector<std::string_view> &words)
{
    std::string text;
    for (const auto word : words) {
        if (!text.empty())
            text += "; ";
        text += word;
    }
    return text;
}

std::string findings(const core::Rating &rating)
{
    std::string text;
    for (const core::Finding &finding : rating.findings) {
        if (!text.empty())
            text += "; ";
        text += finding.rule;
        if (finding.level) {
            text += ' ';
            text += core::name(*finding.level);
        }
        if (!finding.accepted.empty())
            text += " accepted";
    }
    return text;
}

/// "R7: Accepted by …", a line a sentence.
QString accepted(const core::Rating &rating)
{
    QStringList lines;
    for (const core::Finding &finding : rating.findings) {
        for (const QString &sentence : rating::acceptance(finding))
            lines += shown(finding.rule) + QStringLiteral(": ") + sentence;
    }
    return lines.join(QStringLiteral("; "));
}

struct CsvColumn
{
    std::string_view name; ///< scripts depend on it: never changed, never translated
    void (*write)(std::string &line, const CsvRow &row);
};

// New columns are added at the end.
constexpr CsvColumn csvColumns[] = {
    {"address",
     [](std::string &line, const CsvRow &row) { csv::appendCell(line, row.seen.address.toString()); }},
    {"port", [](std::string &line, const CsvRow &row) { number(line, true, row.seen.port); }},
    {"outcome",
     [](std::string &line, const CsvRow &row) { csv::appendCell(line, core::name(row.seen.outcome)); }},
    {"level",
     [](std::string &line, const CsvRow &row) {
         if (row.rating.level)
             csv::appendCell(line, core::name(*row.rating.level));
     }},
    {"confidence",
     [](std::string &line, const CsvRow &row) { csv::appendCell(line, core::name(row.rating.confidence)); }},
    {"name", [](std::string &line, const CsvRow &row) { text(line, displayName(row.seen)); }},
    {"domain",
     [](std::string &line, const CsvRow &row) {
         const core::Names &names = row.seen.names;
         text(line, shown(names.dnsDomain.empty() ? names.domain : names.dnsDomain));
     }},
    {"os", [](std::string &line, const CsvRow &row) { text(line, osText(row.host)); }},
    {"roles", [](std::string &line, const CsvRow &row) { csv::appendCell(line, joined(row.rating.roles)); }},
    {"endpoints", [](std::string &line, const CsvRow &row) { number(line, row.mapRead, row.counts.all); }},
    {"remote_endpoints",
     [](std::string &line, const CsvRow &row) { number(line, row.mapRead, row.counts.remote); }},
    {"tcp_ports",
     [](std::string &line, const CsvRow &row) { number(line, row.mapRead, row.counts.tcpPorts); }},
    {"reachable_ports",
     [](std::string &line, const CsvRow &row) {
         number(line, row.seen.reachTried, row.counts.reachablePorts);
     }},
    {"findings", [](std::string &line, const CsvRow &row) { csv::appendCell(line, findings(row.rating)); }},
    {"main_finding",
     [](std::string &line, const CsvRow &row) {
         if (row.main)
             line += row.main->title;
     }},
    {"first_remedy",
     [](std::string &line, const CsvRow &row) {
         if (row.main)
             line += row.main->remedy;
     }},
    {"explanation", [](std::string &line, const CsvRow &row) { text(line, explainAll(row.seen)); }},
    {"started",
     [](std::string &line, const CsvRow &row) {
         if (row.seen.started != core::Timestamp{})
             csv::appendCell(line, core::toIso8601(row.seen.started));
     }},
    {"practice",
     [](std::string &line, const CsvRow &row) { csv::appendCell(line, row.scan.practice ? "yes" : "no"); }},
    {"accepted", [](std::string &line, const CsvRow &row) { text(line, accepted(row.rating)); }},
    {"tags",
     [](std::string &line, const CsvRow &row) {
         text(line, shown(row.memo.tags.join(QStringLiteral("; ")).toStdString()));
     }},
    {"note", [](std::string &line, const CsvRow &row) { text(line, shown(row.memo.note.toStdString())); }},
    {"note_origin", [](std::string &line, const CsvRow &row) { text(line, noteOrigin(row.seen, row.memo)); }},
};

/// One row a host.
class CsvExporter final : public Exporter
{
public:
    CsvExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override
    {
        m_scan = scan;
        m_rules.clear();
        m_line = csv::byteOrderMark;
        for (const CsvColumn &column : csvColumns) {
            if (&column != csvColumns)
                m_line += ',';
            m_line += column.name;
        }
        m_line += csv::lineEnd;
        write(m_line);
    }

    void writeHost(const core::HostResult &host) override
    {
        const core::Finding *main = mainFinding(host.rating);
        const CsvRow row{host,
                         host.observation,
                         host.rating,
                         m_scan,
                         countEndpoints(host.observation),
                         mapRead(host.observation),
                         context().memory ? context().memory(host.observation) : HostMemo(),
                         main ? &m_rules.of(*main, csvRuleCells) : nullptr};
        m_line.clear();
        for (const CsvColumn &column : csvColumns) {
            if (&column != csvColumns)
                m_line += ',';
            column.write(m_line, row);
        }
        m_line += csv::lineEnd;
        write(m_line);
    }

    void writeEnd(const core::ScanRecord &) override {}

    void writeComparison(const comparison::Comparison &comparison) override
    {
        writeCsv(comparison, m_catalogue, [this](std::string_view line) { write(line); });
    }
    void writeRecheck(const comparison::Recheck &recheck) override
    {
        writeCsv(recheck, [this](std::string_view line) { write(line); });
    }

    core::ScanRecord m_scan;
    RuleMemo<CsvRuleCells> m_rules;
    std::string m_line;
};

} // namespace

std::unique_ptr<Exporter> createCsv(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<CsvExporter>(device, catalogue);
}

} // namespace port135::report
