// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/provenance.h"
#include "report/export/exporters.h"
#include "report/table/table_summary.h"
#include "report/table/terminal_text.h"
#include "report/text/host_facts.h"
#include "report/text/words.h"

#include "rating/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 2;
constexpr int narrowestFinding = 24;
constexpr int readableFinding = 36;
constexpr int narrowestName = 10;
/// Rows that wait until it is plain whether they are said together; about 1 MB.
constexpr std::size_t mostHeld = 4096;

struct TableColumn
{
    QString title;
    int width = 0;
    bool right = false;
    QString (*text)(const core::HostResult &host) = nullptr;
};

QString addressText(const core::HostResult &host)
{
    const QString address = QString::fromStdString(host.observation.address.toString());
    return address.isEmpty() ? displayName(host.observation) : address; // a name that did not resolve
}

QString outcomeText(const core::HostResult &host)
{
    return word(host.observation.outcome);
}

QString levelText(const core::HostResult &host)
{
    return word(host.rating.level);
}

QString nameText(const core::HostResult &host)
{
    return displayName(host.observation);
}

QString servicesText(const core::HostResult &host)
{
    return mapRead(host.observation) ? QString::number(host.observation.endpoints.size()) : QString();
}

/// "3/12": open and listed TCP ports; "?" where they were not tried.
QString portsText(const core::HostResult &host)
{
    if (!mapRead(host.observation))
        return {};
    const EndpointCounts counts = countEndpoints(host.observation);
    const QString open = host.observation.reachTried ? QString::number(counts.reachablePorts) : u"?"_s;
    return open + u'/' + QString::number(counts.tcpPorts);
}

QString findingText(const core::HostResult &host)
{
    const core::Finding *finding = mainFinding(host.rating);
    if (finding == nullptr)
        return explain(host.observation);
    // Accepted, and nothing open beside it: who accepted it says more than that it is there.
    return finding->accepted.empty() ? rating::title(*finding) : rating::acceptance(*finding).join(u' ');
}

int widestOutcome()
{
    int widest = 0;
    for (int i = 0; i <= int(core::Outcome::Error); ++i)
        widest = std::max(widest, terminal::width(word(core::Outcome(i))));
    return widest;
}

int widestLevel()
{
    int widest = terminal::width(word(std::optional<core::Level>()));
    for (int i = 0; i <= int(core::Level::Critical); ++i)
        widest = std::max(widest, terminal::width(word(std::optional(core::Level(i)))));
    return widest;
}

/// Rows as they come, for people; a summary at the end.
class TableExporter final : public Exporter
{
public:
    TableExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : Exporter(device, catalogue)
    {
    }

private:
    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void writeEnd(const core::ScanRecord &scan) override;

    void layOut(int addressWidth);
    void writeHead();
    QString rowOf(const core::HostResult &host) const;
    void writeRow(const QString &line);
    void writeHeld(core::Cause cause);
    void writeLine(const QString &line) { write((line + u'\n').toStdString()); }

    int m_width = 100;
    bool m_head = false;
    std::vector<TableColumn> m_columns;
    TableSummary m_summary;

    /// Rows of hosts that took the connection and spoke no RPC, by how that ended. They wait until there are
    /// enough of them to say whether something in between answers for all, or until the end (mostHeld).
    struct Held
    {
        std::vector<QString> rows;
        bool isDecided = false;
        bool isFolded = false; ///< said once, below the table
    };
    std::map<core::Cause, Held> m_held;
};

void TableExporter::layOut(int addressWidth)
{
    const auto column = [](const QString &title, int width, bool right, auto text) {
        return TableColumn{title, std::max(width, terminal::width(title)), right, text};
    };
    const auto address =
        column(QCoreApplication::translate("Table", "ADDRESS", "column"), addressWidth, false, addressText);
    const auto outcome = column(QCoreApplication::translate("Table", "OUTCOME", "column"), widestOutcome(),
                                false, outcomeText);
    const auto level =
        column(QCoreApplication::translate("Table", "LEVEL", "column"), widestLevel(), false, levelText);
    auto name = column(QCoreApplication::translate("Table", "NAME", "column"),
                       m_width < 120       ? 18
                           : m_width < 140 ? 20
                                           : 28,
                       false, nameText);
    const auto services =
        column(QCoreApplication::translate("Table", "SERVICES", "column"), 6, true, servicesText);
    const auto ports = column(QCoreApplication::translate("Table", "OPEN", "column"), 7, true, portsText);

    int left = m_width - (address.width + outcome.width + level.width + 3 * gap);
    const auto fits = [&left](const TableColumn &candidate, int finding) {
        const bool fit = left >= candidate.width + gap + finding;
        if (fit)
            left -= candidate.width + gap;
        return fit;
    };
    // What was found matters most, then whose it is: a short name is better than none. Figures come last.
    name.width = std::clamp(left - gap - narrowestFinding, narrowestName, name.width);
    const bool withName = fits(name, narrowestFinding);
    const bool withServices = fits(services, readableFinding);
    const bool withPorts = withServices && fits(ports, readableFinding);

    m_columns = {address, outcome, level};
    if (withName)
        m_columns.push_back(name);
    if (withServices)
        m_columns.push_back(services);
    if (withPorts)
        m_columns.push_back(ports);
    m_columns.push_back(column(QCoreApplication::translate("Table", "FINDING", "column"),
                               std::max(narrowestName, left), false, findingText));
}

void TableExporter::writeBegin(const core::ScanRecord &scan)
{
    m_width = layout().width > 0 ? layout().width : qEnvironmentVariableIntValue("COLUMNS");
    if (m_width <= 0)
        m_width = 100;
    m_width = std::clamp(m_width, 60, 400);
    m_head = false;
    m_summary = TableSummary();
    m_held.clear();
    layOut(15);
    for (const QString &line : scanHeading(scan, m_width))
        writeLine(terminal::painted(line, terminal::Paint::Strong, layout().colour));
    for (const QString &line : terminal::wrapped(shownText(context().selection), m_width))
        writeLine(line);
    writeLine({});
}

void TableExporter::writeHead()
{
    QString line;
    for (const TableColumn &column : m_columns) {
        line += column.right ? terminal::paddedLeft(column.title, column.width)
                             : terminal::padded(column.title, column.width);
        line += QString(gap, u' ');
    }
    writeLine(terminal::painted(line.trimmed(), terminal::Paint::Faint, layout().colour));
    m_head = true;
}

void TableExporter::writeHost(const core::HostResult &host)
{
    // IPv6 addresses are up to 39 long, and rows cannot wait for the longest: the column grows when one
    // comes.
    const int addressWidth = terminal::width(addressText(host));
    if (addressWidth > m_columns.front().width)
        layOut(addressWidth);
    m_summary.add(host);
    const QString line = rowOf(host);
    if (host.observation.outcome != core::Outcome::NotRpc) {
        writeRow(line);
        return;
    }
    const core::Cause cause = host.observation.cause;
    Held &held = m_held[cause];
    if (held.isFolded)
        return;
    held.rows.push_back(line);
    if (!held.isDecided && held.rows.size() >= mostHeld) {
        const auto group = m_summary.alike().group();
        held.isDecided = true;
        held.isFolded = group && group->cause == cause;
    }
    if (held.isFolded)
        held.rows.clear();
    else if (held.isDecided)
        writeHeld(cause);
}

void TableExporter::writeRow(const QString &line)
{
    if (!m_head)
        writeHead();
    writeLine(line);
}

void TableExporter::writeHeld(core::Cause cause)
{
    for (const QString &line : m_held[cause].rows)
        writeRow(line);
    m_held[cause].rows.clear();
}

QString TableExporter::rowOf(const core::HostResult &host) const
{
    QString line;
    for (const TableColumn &column : m_columns) {
        const bool last = &column == &m_columns.back();
        const QString text = column.text(host);
        QString cell = column.right ? terminal::paddedLeft(text, column.width)
            : last                  ? terminal::cut(text, column.width)
                                    : terminal::padded(text, column.width);
        if (column.text == levelText)
            cell = terminal::painted(cell, paintOf(host.rating.level), layout().colour);
        else if (column.text == outcomeText && !core::isInteresting(host.observation))
            cell = terminal::painted(cell, terminal::Paint::Faint, layout().colour);
        line += cell;
        if (!last)
            line += QString(gap, u' ');
    }
    return line;
}

void TableExporter::writeEnd(const core::ScanRecord &scan)
{
    const auto group = m_summary.alike().group(scan);
    // Folded while they were nearly all, and then others came: they are said all the same.
    QStringList folded;
    for (const auto &[cause, held] : m_held) {
        if (group && group->cause == cause)
            continue;
        writeHeld(cause);
        if (held.isFolded)
            folded += alikeSentence({cause, m_summary.alike().countOf(cause), scan.examined});
    }
    if (!m_head && folded.isEmpty() && !group)
        writeLine(QCoreApplication::translate("Table", "There is no host to show."));
    writeLine({});
    for (const QString &sentence : folded) {
        for (const QString &line : terminal::wrapped(sentence, m_width))
            writeLine(line);
        writeLine({});
    }
    for (const QString &line : m_summary.lines(scan, m_width, layout().colour, context().expiredExceptions))
        writeLine(line);
}

} // namespace

std::unique_ptr<Exporter> createTable(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<TableExporter>(device, catalogue);
}

} // namespace port135::report
