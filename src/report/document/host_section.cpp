// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/host_section.h"

#include "core/counted.h"
#include "rating/rule.h"
#include "report/document/provenance.h"
#include "report/text/host_facts.h"
#include "report/text/interface_text.h"
#include "report/text/note_origin.h"
#include "report/text/os_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using text::fromLatin1;

// One host names hardly more than a dozen; the rest comes from a host that makes them up.
constexpr std::size_t mostAddresses = 32;
// What is shown of one text of a map: annotations are short, but 64 KiB long ones can be sent.
constexpr std::size_t mostOfForeignText = 200;

QString rolesText(const core::Rating &rating)
{
    QStringList roles;
    for (const auto role : rating.roles)
        roles += rating::roleWord(role);
    return roles.join(u", "_s);
}

QString namesText(const core::Names &names)
{
    QStringList texts;
    for (const std::string *name :
         {&names.target, &names.dns, &names.netbios, &names.domain, &names.dnsDomain, &names.forest}) {
        const QString text = shown(*name, mostOfForeignText);
        if (!text.isEmpty() && !texts.contains(text, Qt::CaseInsensitive))
            texts += text;
    }
    return (texts.join(u", "_s) + u' ' + remark(names)).trimmed();
}

QString addressesText(const std::vector<std::string> &addresses)
{
    QStringList texts;
    for (const std::string &address : addresses) {
        if (std::size_t(texts.size()) == mostAddresses)
            return texts.join(u", "_s) + u" …"_s;
        texts += shown(address, mostOfForeignText);
    }
    return texts.join(u", "_s);
}

QString portsText(const core::Observation &seen)
{
    QStringList open;
    for (const core::PortReach &reach : seen.ports) {
        if (reach.state == core::PortState::Open)
            open += QString::number(reach.port);
    }
    return open.isEmpty() ? ReportText::tr("none of %1").arg(seen.ports.size()) : open.join(u", "_s);
}

Facts factsOf(const core::HostResult &host, const HostMemo &memo)
{
    const core::Observation &seen = host.observation;
    Facts facts;
    facts.running = true;
    const auto add = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts.facts.push_back({name, value, Mark::None});
    };
    add(ReportText::tr("Operating system"), osText(host));
    add(ReportText::tr("Names"), namesText(seen.names));
    add(ReportText::tr("Roles"), rolesText(host.rating));
    add(ReportText::tr("Its own addresses"), addressesText(seen.addresses));
    if (seen.reachTried && !seen.ports.empty())
        add(ReportText::tr("Open listed ports"), portsText(seen));
    if (mapRead(seen))
        add(ReportText::tr("Endpoints"), QString::number(seen.endpoints.size()));
    add(ReportText::tr("Confidence"), word(host.rating.confidence));
    add(ReportText::tr("Not complete"), explain(seen.incomplete));
    add(ReportText::tr("Examined"), timeText(seen.started));
    if (memo.firstSeen)
        add(ReportText::tr("Known since"), dayText(*memo.firstSeen));
    add(ReportText::tr("Tags"), shownText(memo.tags.join(u", "_s), 1000));
    add(ReportText::tr("Note"), shownText(memo.note, 4000));
    add(ReportText::tr("Whose note"), noteOrigin(seen, memo));
    return facts;
}

/// On paper by number: what a rule says is written once, under its own heading.
Links findingLinks(const core::Rating &rating, bool withTitles)
{
    Links links{ReportText::tr("Findings"), {}};
    for (const core::Finding &finding : rating.findings) {
        Cell cell = findingCell(finding);
        if (!withTitles)
            cell.text = shown(finding.rule, 40);
        cell.text = finding.accepted.empty()
            ? ReportText::tr("%1 (%2)", "finding and its level").arg(cell.text, word(finding.level))
            : ReportText::tr("%1 (%2, accepted)", "finding and its level")
                  .arg(cell.text, word(finding.level));
        links.cells.push_back(std::move(cell));
    }
    return links;
}

Links potentialLinks(const core::Rating &rating)
{
    Links links{ReportText::tr("Potential issues"), {}};
    for (const core::PotentialIssue &issue : rating.potential)
        links.cells.push_back({shown(issue.id, 40), Mark::None, u"potential"_s});
    return links;
}

Table findingsOf(const core::Rating &rating)
{
    Table table;
    table.title = ReportText::tr("Evidence");
    table.folded = true;
    table.columns = {
        {ReportText::tr("Level"), 2}, {ReportText::tr("Finding"), 6}, {ReportText::tr("Evidence"), 10}};
    table.cells.reserve(3 * rating.findings.size());
    for (const core::Finding &finding : rating.findings) {
        table.cells.push_back(levelCell(finding.level));
        table.cells.push_back(findingCell(finding));
        table.cells.push_back({evidenceText(finding), Mark::None, {}});
    }
    return table;
}

Table potentialOf(const core::Rating &rating, SharedTexts &texts)
{
    Table table;
    table.folded = true;
    table.title = ReportText::tr("Potential issues: known for such systems, not proven here");
    table.columns = {
        {ReportText::tr("Issue"), 3}, {ReportText::tr("Title"), 6}, {ReportText::tr("Why it may apply"), 8}};
    for (const core::PotentialIssue &issue : rating.potential) {
        table.cells.push_back({shown(issue.id, mostOfForeignText), Mark::None, {}});
        table.cells.push_back({texts.of(rating::title(issue)), Mark::None, {}});
        table.cells.push_back({texts.of(rating::why(issue)), Mark::None, {}});
    }
    return table;
}

bool isListedInReport(const core::Endpoint &endpoint)
{
    return !core::isLocalOnly(endpoint.protseq);
}

/// Reachable first, then by interface.
bool before(const core::Endpoint *a, const core::Endpoint *b)
{
    const bool openA = a->reach == core::PortState::Open;
    const bool openB = b->reach == core::PortState::Open;
    if (openA != openB)
        return openA;
    if (a->interfaceId != b->interfaceId)
        return a->interfaceId < b->interfaceId;
    return a->port < b->port;
}

constexpr std::size_t endpointColumns = 6;
constexpr std::size_t mostSharedTexts = 10'000;

using Listed = std::vector<const core::Endpoint *>;

/// In the order in which they are shown.
Listed listedEndpoints(const core::Observation &seen)
{
    Listed listed;
    for (const core::Endpoint &endpoint : seen.endpoints) {
        if (isListedInReport(endpoint))
            listed.push_back(&endpoint);
    }
    std::ranges::sort(listed, before);
    return listed;
}

Paragraph withoutEndpoints(std::size_t rows)
{
    return {ReportText::tr("The %n endpoints of this host are not listed: this report has room for "
                           "those of the worst hosts only. Excel, CSV and JSON hold more.",
                           nullptr, core::counted(rows)),
            false};
}

Table endpointsOf(const core::Observation &seen, const knowledge::Catalogue &catalogue, std::size_t mostRows,
                  SharedTexts &texts)
{
    const Listed listed = listedEndpoints(seen);
    const std::size_t local = seen.endpoints.size() - listed.size();

    Table table;
    table.title = ReportText::tr("Endpoints");
    table.folded = true;
    table.columns = {{ReportText::tr("Service"), 6},  {ReportText::tr("Interface"), 7, false, true},
                     {ReportText::tr("Protocol"), 4}, {ReportText::tr("Endpoint"), 4, false, true},
                     {ReportText::tr("Port"), 3},     {ReportText::tr("Annotation"), 4}};
    const std::size_t rows = std::min(mostRows, listed.size());
    table.cells.reserve(endpointColumns * rows);
    for (const core::Endpoint *endpoint : std::span(listed).first(rows)) {
        const auto add = [&table](const QString &text, Mark mark = Mark::None) {
            table.cells.push_back({text, mark, {}});
        };
        const SharedTexts::Interface &interfaceTexts = texts.of(endpoint->interfaceId, catalogue);
        add(interfaceTexts.label);
        add(interfaceTexts.id);
        add(fromLatin1(core::name(endpoint->protseq)));
        add(shown(endpoint->endpoint, mostOfForeignText));
        add(endpoint->reach == core::PortState::NotTried ? QString() : word(endpoint->reach),
            endpoint->reach == core::PortState::Open ? Mark::Medium : Mark::Muted);
        add(shown(endpoint->annotation, mostOfForeignText));
    }
    QStringList notes;
    if (listed.size() > rows)
        notes += ReportText::tr("%n more endpoints are not listed here.", nullptr,
                                core::counted(listed.size() - rows));
    if (local > 0)
        notes += ReportText::tr("%n endpoints that only the host itself can use are not listed.", nullptr,
                                core::counted(local));
    table.note = notes.join(u' ');
    return table;
}

bool isEndpoints(const Block &block)
{
    const auto *table = std::get_if<Table>(&block);
    return table && table->columns.size() == endpointColumns;
}

} // namespace

const SharedTexts::Interface &SharedTexts::of(const core::InterfaceId &id,
                                              const knowledge::Catalogue &catalogue)
{
    if (const auto known = m_interfaces.find(id); known != m_interfaces.end())
        return known->second;
    if (m_interfaces.size() >= mostSharedTexts)
        m_interfaces.clear();
    const auto *info = catalogue.find(id);
    return m_interfaces[id] = {info ? interfaceLabel(*info) : QString(),
                               QString::fromStdString(id.uuid.toString()) + u' '
                                   + QString::fromStdString(id.versionString())};
}

QString SharedTexts::of(const QString &text)
{
    if (m_texts.size() >= qsizetype(mostSharedTexts))
        m_texts.clear();
    return *m_texts.insert(text);
}

QString hostAnchor(const core::Address &address)
{
    if (address.isNone()) // one for each
        return u"name-%1"_s.arg(address.scope());
    return u"host-"_s + QString::fromStdString(address.toString()).replace(u'%', u'-');
}

QString ruleAnchor(std::string_view rule)
{
    QString anchor = u"rule-"_s;
    for (const QChar c : shown(rule, 40)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            anchor += c;
    }
    return anchor;
}

QString hostTitle(const core::Observation &observation)
{
    const QString address = QString::fromStdString(observation.address.toString());
    const QString name = displayName(observation);
    if (address.isEmpty())
        return name;
    return name.isEmpty() ? address : ReportText::tr("%1 (%2)", "address and name").arg(address, name);
}

Cell levelCell(std::optional<core::Level> level)
{
    return {word(level), markOf(level), {}};
}

Cell findingCell(const core::Finding &finding)
{
    return {shown(finding.rule, 40) + u": "_s + rating::title(finding), Mark::None, ruleAnchor(finding.rule)};
}

QString evidenceText(const core::Finding &finding)
{
    return (rating::acceptance(finding) + rating::evidence(finding)).join(u'\n');
}

Section hostSection(const core::HostResult &host, const HostMemo &memo, const knowledge::Catalogue &catalogue,
                    const DocumentLimits &limits, bool endpoints, SharedTexts &texts)
{
    const core::Observation &seen = host.observation;
    Section section;
    section.anchor = hostAnchor(seen.address);
    section.title = hostTitle(seen);
    section.badge = word(host.rating.level);
    section.mark = markOf(host.rating.level);
    // Of a list that was read whole there is nothing to explain.
    if (seen.outcome != core::Outcome::Listed)
        section.blocks.push_back(Paragraph{explain(seen), false});
    section.blocks.push_back(factsOf(host, memo));
    if (!host.rating.findings.empty())
        section.blocks.push_back(findingLinks(host.rating, limits.details));
    if (!limits.details) // its potential issues are in their table, with all hosts of each
        return section;
    if (!host.rating.potential.empty())
        section.blocks.push_back(potentialLinks(host.rating));
    if (!host.rating.findings.empty())
        section.blocks.push_back(findingsOf(host.rating));
    if (!host.rating.potential.empty())
        section.blocks.push_back(potentialOf(host.rating, texts));
    if (seen.endpoints.empty())
        return section;
    const auto listed = std::size_t(std::ranges::count_if(seen.endpoints, isListedInReport));
    if (const std::size_t rows = std::min(limits.rowsOfHost, listed); rows > 0 && !endpoints)
        section.blocks.push_back(withoutEndpoints(rows));
    else
        section.blocks.push_back(endpointsOf(seen, catalogue, limits.rowsOfHost, texts));
    return section;
}

std::size_t endpointRows(const Section &section)
{
    for (const Block &block : section.blocks) {
        if (isEndpoints(block))
            return std::get<Table>(block).rows();
    }
    return 0;
}

void dropEndpoints(Section &section)
{
    for (Block &block : section.blocks) {
        if (!isEndpoints(block))
            continue;
        block = withoutEndpoints(std::get<Table>(block).rows());
    }
}

} // namespace port135::report
