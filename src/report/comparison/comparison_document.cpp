// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison/comparison_document.h"

#include "core/counted.h"
#include "report/comparison/change_verdict.h"
#include "report/comparison/comparison_text.h"
#include "report/document/host_section.h"
#include "report/document/provenance.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::Verdict;

/// Of one host: paper has no room for more, and the other formats hold them.
constexpr std::size_t endpointsOnPaper = 8;

Cell plain(const QString &text)
{
    return {text, Mark::None, {}};
}

Cell changeCell(Change change)
{
    return {word(change), markOf(change), {}};
}

/// What asks for attention first.
int rank(Change change)
{
    switch (change) {
    case Change::New:
        return 0;
    case Change::Changed:
        return 1;
    case Change::Gone:
        return 2;
    case Change::NotComparable:
        return 3;
    case Change::Same:
        break;
    }
    return 4;
}

/// What may be empty, one sentence a line.
QString lines(std::initializer_list<QString> texts)
{
    QStringList list;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            list += text;
    }
    return list.join(u'\n');
}

Document frame(const core::ScanRecord &before, const core::ScanRecord &after, const ReportContext &context,
               const QString &title)
{
    Document document;
    document.language = ReportText::tr("en", "code of this language, for programs that read texts aloud");
    document.title = title;
    document.subtitle =
        ReportText::tr("%1 and %2", "two dates").arg(timeText(before.started), timeText(after.started));
    document.footer = provenanceLine(after, context);
    document.date = after.started;
    document.practice = before.practice || after.practice;
    if (document.practice)
        document.front.push_back(Notice{ReportText::tr(
            "Practice network: these hosts are simulated on the scanning computer. Nothing here is real.")});
    return document;
}

Part provenancePart(const core::ScanRecord &before, const core::ScanRecord &after,
                    const ReportContext &context)
{
    Part part{u"provenance"_s, ReportText::tr("Where this report comes from"), {}, {}, false};
    part.blocks.push_back(Heading{ReportText::tr("The scan before"), 1});
    const ReportContext earlier = context.before ? *context.before : ReportContext();
    part.blocks.push_back(Facts{provenance(before, earlier, earlier.observationHash)});
    part.blocks.push_back(Heading{ReportText::tr("The scan after"), 1});
    part.blocks.push_back(Facts{provenance(after, context, context.observationHash)});
    if (!context.observationHash.isEmpty())
        part.blocks.push_back(hashParagraph());
    return part;
}

bool isShown(const comparison::HostChange &host)
{
    return host.change != Change::Same || host.onlyClaimed;
}

QString changeAnchor(const comparison::HostChange &host)
{
    return hostAnchor(host.address());
}

Table findingChanges(const comparison::HostChange &host)
{
    Table table;
    table.title = ReportText::tr("Findings");
    table.columns = {
        {ReportText::tr("Change"), 3}, {ReportText::tr("Finding"), 8}, {ReportText::tr("Details"), 9}};
    for (const auto &finding : host.findings) {
        table.cells.push_back(changeCell(finding.change));
        table.cells.push_back(plain(shown(finding.rule, 40) + u": "_s + findingTitle(host, finding)));
        table.cells.push_back(plain(lines({changeText(host, finding), explain(finding.reason)})));
    }
    return table;
}

Table factChanges(const comparison::HostChange &host)
{
    Table table;
    table.title = ReportText::tr("Facts");
    table.columns = {
        {ReportText::tr("Change"), 3}, {ReportText::tr("What"), 5}, {ReportText::tr("Details"), 12}};
    for (const auto &fact : host.facts) {
        table.cells.push_back(changeCell(fact.change));
        table.cells.push_back(plain(word(fact.fact)));
        table.cells.push_back(plain(lines({changeText(host, fact), explain(fact.reason)})));
    }
    return table;
}

Table endpointChanges(const comparison::HostChange &host, const knowledge::Catalogue &catalogue,
                      std::size_t mostRows)
{
    Table table;
    table.title = ReportText::tr("Endpoints");
    table.columns = {
        {ReportText::tr("Change"), 3}, {ReportText::tr("Endpoint"), 11}, {ReportText::tr("Details"), 7}};
    for (const auto &endpoint : host.endpoints) {
        if (table.rows() == mostRows) {
            table.note = ReportText::tr("%n more endpoints are not listed here.", nullptr,
                                        core::counted(host.endpoints.size() - table.rows()));
            break;
        }
        table.cells.push_back(changeCell(endpoint.change));
        table.cells.push_back(plain(endpointText(endpoint.key, catalogue)));
        table.cells.push_back(plain(lines({changeText(host, endpoint), explain(endpoint.reason)})));
    }
    return table;
}

Section changeSection(const comparison::HostChange &host, const knowledge::Catalogue &catalogue,
                      std::size_t mostRows)
{
    Section section;
    section.anchor = changeAnchor(host);
    section.title = hostText(host);
    section.badge = word(host);
    section.mark = markOf(host.gravest());
    if (const QString text = lines({changeText(host), explain(host.reason)}); !text.isEmpty())
        section.blocks.push_back(Paragraph{text, false});
    for (Table table :
         {findingChanges(host), factChanges(host), endpointChanges(host, catalogue, mostRows)}) {
        if (table.rows() > 0)
            section.blocks.push_back(std::move(table));
    }
    return section;
}

} // namespace

Mark markOf(Change change)
{
    switch (change) {
    case Change::New:
        return Mark::High;
    case Change::Changed:
        return Mark::Medium;
    case Change::Gone:
        return Mark::Good;
    case Change::Same:
        return Mark::Muted;
    case Change::NotComparable:
        break;
    }
    return Mark::NotRated;
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fixed:
        return Mark::Good;
    case Verdict::StillThere:
        return Mark::High;
    case Verdict::New:
        return Mark::Critical;
    case Verdict::NotVerifiable:
    case Verdict::NoLongerVisible:
        break;
    }
    return Mark::NotRated;
}

Document comparisonDocument(const comparison::Comparison &comparison, const knowledge::Catalogue &catalogue,
                            const ReportContext &context, const DocumentLimits &limits)
{
    Document document =
        frame(comparison.before, comparison.after, context, ReportText::tr("What has changed"));
    for (const QString &notice : notices(comparison))
        document.front.push_back(Notice{notice});

    std::vector<const comparison::HostChange *> hosts;
    for (const auto &host : comparison.hosts) {
        if (isShown(host))
            hosts.push_back(&host);
    }
    std::ranges::stable_sort(hosts, {}, [](const auto *host) { return rank(host->change); });

    Part part{u"summary"_s, ReportText::tr("Summary"), {}, {}, false};
    part.blocks.push_back(verdictOf(comparison));
    Figures figures;
    for (const Change change :
         {Change::New, Change::Changed, Change::Gone, Change::Same, Change::NotComparable})
        figures.figures.push_back({QString::number(comparison.hostCounts[change]),
                                   ReportText::tr("hosts: %1", "level").arg(word(change)), markOf(change)});
    part.blocks.push_back(std::move(figures));
    part.blocks.push_back(Paragraph{summary(comparison), false});

    Table counts{ReportText::tr("Changes"), {{ReportText::tr("What"), 5}}, {}, {}};
    constexpr Change all[] = {Change::New, Change::Changed, Change::Gone, Change::Same,
                              Change::NotComparable};
    for (const Change change : all)
        counts.columns.push_back({word(change), 3, true});
    const auto countRow = [&](const QString &what, const comparison::ChangeCounts &of) {
        counts.cells.push_back(plain(what));
        for (const Change change : all)
            counts.cells.push_back(plain(QString::number(of[change])));
    };
    countRow(ReportText::tr("Hosts"), comparison.hostCounts);
    countRow(ReportText::tr("Findings"), comparison.findingCounts);
    countRow(ReportText::tr("Endpoints"), comparison.endpointCounts);
    part.blocks.push_back(std::move(counts));
    if (Table rules = changesByRule(comparison); rules.rows() > 0)
        part.blocks.push_back(std::move(rules));

    const std::size_t sections = std::min(limits.sections, hosts.size());
    Table table;
    table.filtered = true;
    table.title = ReportText::tr("Hosts that are not the same");
    table.columns = {{ReportText::tr("Change"), 3},
                     {ReportText::tr("Host"), 7},
                     {ReportText::tr("Level before"), 3},
                     {ReportText::tr("Level after"), 3},
                     {ReportText::tr("Details"), 10}};
    for (std::size_t i = 0; i < std::min(hosts.size(), limits.hostRows); ++i) {
        const auto &host = *hosts[i];
        table.cells.push_back({word(host), markOf(host.gravest()), {}});
        table.cells.push_back({hostText(host), Mark::None, i < sections ? changeAnchor(host) : QString()});
        table.cells.push_back(host.addressBefore ? levelCell(host.levelBefore) : Cell{});
        table.cells.push_back(host.addressAfter ? levelCell(host.levelAfter) : Cell{});
        table.cells.push_back(plain(lines({changeText(host), explain(host.reason)})));
    }
    if (hosts.size() > table.rows())
        table.note = ReportText::tr("%n more hosts are not listed here.", nullptr,
                                    core::counted(hosts.size() - table.rows()));
    if (hosts.empty())
        part.blocks.push_back(Paragraph{ReportText::tr("No difference was found."), true});
    else
        part.blocks.push_back(std::move(table));
    document.parts.push_back(std::move(part));

    Part details{u"hosts"_s, ReportText::tr("Hosts"), {}, {}, true};
    std::size_t rows = 0;
    for (std::size_t i = 0; i < sections; ++i) {
        const std::size_t left =
            limits.details ? limits.endpointRows - std::min(rows, limits.endpointRows) : endpointsOnPaper;
        details.sections.push_back(changeSection(*hosts[i], catalogue, std::min(left, limits.rowsOfHost)));
        rows += hosts[i]->endpoints.size();
    }
    if (!details.sections.empty())
        document.parts.push_back(std::move(details));
    document.parts.push_back(provenancePart(comparison.before, comparison.after, context));
    return document;
}

Document recheckDocument(const comparison::Recheck &recheck, const ReportContext &context,
                         const DocumentLimits &limits)
{
    Document document =
        frame(recheck.before, recheck.after, context, ReportText::tr("Re-check: before and after"));
    Part part{u"summary"_s, ReportText::tr("Summary"), {}, {}, false};
    part.blocks.push_back(verdictOf(recheck));
    Figures figures;
    for (const Verdict verdict : {Verdict::New, Verdict::StillThere, Verdict::NotVerifiable,
                                  Verdict::NoLongerVisible, Verdict::Fixed})
        figures.figures.push_back(
            {QString::number(recheck.counts[verdict]),
             ReportText::tr("findings: %1", "fixed, still there ...").arg(word(verdict)), markOf(verdict)});
    if (recheck.accepted > 0)
        figures.figures.push_back(
            {QString::number(recheck.accepted), ReportText::tr("accepted findings"), Mark::Muted});
    part.blocks.push_back(std::move(figures));
    part.blocks.push_back(Paragraph{summary(recheck), true});
    part.blocks.push_back(Paragraph{
        ReportText::tr(
            "A finding is called fixed only where the host answered as fully as before and no longer shows "
            "it; where its ports or port 135 are shut, it is fixed as seen from where this scan was made. A "
            "host that is silent now is never called fixed, and what a scan said of the host itself (its "
            "system, its updates) is no longer visible then, not fixed."),
        false});

    if (!recheck.items.empty())
        part.blocks.push_back(verdictsByRule(recheck));
    document.parts.push_back(std::move(part));
    if (!recheck.items.empty())
        document.parts.push_back(recheckFindings(recheck, limits));
    document.parts.push_back(provenancePart(recheck.before, recheck.after, context));
    return document;
}

} // namespace port135::report
