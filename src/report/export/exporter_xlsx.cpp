// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/document/provenance.h"
#include "report/document/rule_hosts.h"
#include "report/export/document_exporter.h"
#include "report/export/exporters.h"
#include "report/table/sheet_blocks.h"
#include "report/table/workbook.h"
#include "report/text/host_facts.h"
#include "report/text/interface_text.h"
#include "report/text/note_origin.h"
#include "report/text/os_text.h"
#include "report/text/report_texts.h"
#include "report/text/solution_text.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <optional>
#include <string>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostOfCell = 1000;

/// The first sheet says what the first page of the other documents says: no sections, no long tables.
DocumentLimits summaryLimits()
{
    DocumentLimits limits;
    limits.hostRows = 0;
    limits.sections = 0;
    limits.endpointRows = 0;
    return limits;
}

QString address(const core::Address &address)
{
    return QString::fromStdString(address.toString());
}

class XlsxExporter final : public DocumentExporter
{
public:
    XlsxExporter(QIODevice &device, const knowledge::Catalogue &catalogue)
        : DocumentExporter(device, catalogue, summaryLimits())
    {
    }

private:
    struct Sheets
    {
        Workbook book;
        Sheet &summary;
        Sheet &charts;
        Sheet &hosts;
        Sheet &findings;
        Sheet &endpoints;
        Sheet &potential;
        Sheet &provenance;

        Sheets(const QString &title, core::Timestamp date)
            : book(title, date)
            , summary(book.add(ReportText::tr("Summary")))
            , charts(book.add(ReportText::tr("Charts")))
            , hosts(book.add(ReportText::tr("Hosts")))
            , findings(book.add(ReportText::tr("Findings")))
            , endpoints(book.add(ReportText::tr("Endpoints")))
            , potential(book.add(ReportText::tr("Potential")))
            , provenance(book.add(ReportText::tr("Provenance")))
        {
            summary.widths({48, 28, 14, 14, 28, 40});
            charts.widths({34, 12, 12, 12, 12, 12, 12});
            provenance.widths({34, 90});
        }
    };

    void writeBegin(const core::ScanRecord &scan) override;
    void writeHost(const core::HostResult &host) override;
    void render(const Document &document) override;

    void hostRow(const core::HostResult &host, const HostMemo &memo);
    void findingRows(const core::HostResult &host, const HostMemo &memo);
    void endpointRows(const core::Observation &seen);
    void renderScan(const Document &document);
    void renderTables(const Document &document);
    void sayWhatWasLost(Sheet &sheet);
    void handOver(Workbook &book);

    /// What is equal in all endpoints of an interface: they are the bulk of the workbook.
    struct InterfaceText
    {
        std::string service;
        std::string uuid;
        std::string version;
    };
    const InterfaceText &textOf(const core::InterfaceId &id);

    std::optional<Sheets> m_sheets;
    std::map<core::InterfaceId, InterfaceText> m_interfaces;
};

void XlsxExporter::writeBegin(const core::ScanRecord &scan)
{
    DocumentExporter::writeBegin(scan);
    m_sheets.emplace(ReportText::tr("What port %1 exposes").arg(scan.options.port), scan.started);
    m_sheets->hosts.head({{ReportText::tr("Address"), 3},
                          {ReportText::tr("Name"), 6},
                          {ReportText::tr("Level"), 2},
                          {ReportText::tr("Confidence"), 2},
                          {ReportText::tr("Outcome"), 3},
                          {ReportText::tr("Explanation"), 12},
                          {ReportText::tr("System"), 8},
                          {ReportText::tr("Domain"), 5},
                          {ReportText::tr("Roles"), 6},
                          {ReportText::tr("Endpoints"), 2, true},
                          {ReportText::tr("Usable from afar"), 3, true},
                          {ReportText::tr("Listed TCP ports"), 3, true},
                          {ReportText::tr("Open listed ports"), 3, true},
                          {ReportText::tr("Main finding"), 12},
                          {ReportText::tr("Examined"), 5},
                          {ReportText::tr("Known since"), 3},
                          {ReportText::tr("Tags"), 5},
                          {ReportText::tr("Note"), 10},
                          {ReportText::tr("Whose note"), 12}});
    m_sheets->findings.head({{ReportText::tr("Address"), 3},
                             {ReportText::tr("Name"), 6},
                             {ReportText::tr("Rule"), 1},
                             {ReportText::tr("Level"), 2},
                             {ReportText::tr("Confidence"), 2},
                             {ReportText::tr("Finding"), 12},
                             {ReportText::tr("Evidence"), 13},
                             {ReportText::tr("What to do"), 13},
                             {ReportText::tr("How to verify"), 13},
                             {ReportText::tr("References"), 8},
                             {ReportText::tr("Accepted by"), 5},
                             {ReportText::tr("Accepted until"), 3},
                             {ReportText::tr("Since"), 3},
                             {ReportText::tr("Solution"), 5},
                             {ReportText::tr("Standards"), 13}});
    m_sheets->endpoints.head({{ReportText::tr("Address"), 3},
                              {ReportText::tr("Service"), 9},
                              {ReportText::tr("Interface"), 9},
                              {ReportText::tr("Version"), 2},
                              {ReportText::tr("Object"), 5},
                              {ReportText::tr("Protocol"), 4},
                              {ReportText::tr("Endpoint"), 5},
                              {ReportText::tr("Port"), 2},
                              {ReportText::tr("Annotation"), 8}});
    m_sheets->potential.head({{ReportText::tr("Address"), 3},
                              {ReportText::tr("Name"), 6},
                              {ReportText::tr("Issue"), 4},
                              {ReportText::tr("Title"), 10},
                              {ReportText::tr("Why it may apply"), 13}});
}

void XlsxExporter::hostRow(const core::HostResult &host, const HostMemo &memo)
{
    const core::Observation &seen = host.observation;
    const EndpointCounts counts = countEndpoints(seen);
    QStringList roles;
    for (const auto role : host.rating.roles)
        roles += rating::roleWord(role);
    Sheet &sheet = m_sheets->hosts;
    sheet.text(address(seen.address));
    sheet.text(displayName(seen));
    sheet.text(word(host.rating.level), markOf(host.rating.level));
    sheet.text(word(host.rating.confidence));
    sheet.text(word(seen.outcome));
    sheet.text(explainAll(seen));
    sheet.text(osText(host));
    sheet.text(shown(seen.names.dnsDomain.empty() ? seen.names.domain : seen.names.dnsDomain, mostOfCell));
    sheet.text(roles.join(u", "_s));
    if (mapRead(seen)) {
        sheet.number(double(counts.all));
        sheet.number(double(counts.remote));
        sheet.number(double(counts.tcpPorts));
    } else {
        for (int i = 0; i < 3; ++i)
            sheet.skip();
    }
    if (seen.reachTried)
        sheet.number(double(counts.reachablePorts));
    else
        sheet.skip();
    const core::Finding *main = mainFinding(host.rating);
    sheet.text(main ? rating::title(*main) : QString());
    sheet.text(timeText(seen.started));
    sheet.text(memo.firstSeen ? dayText(*memo.firstSeen) : QString());
    sheet.text(shownText(memo.tags.join(u", "_s), mostOfCell));
    sheet.text(shownText(memo.note, 4 * mostOfCell));
    sheet.text(noteOrigin(seen, memo));
    sheet.endRow();
}

void XlsxExporter::findingRows(const core::HostResult &host, const HostMemo &memo)
{
    const core::Observation &seen = host.observation;
    for (const core::Finding &finding : host.rating.findings) {
        Sheet &sheet = m_sheets->findings;
        sheet.text(address(seen.address));
        sheet.text(displayName(seen));
        sheet.text(shown(finding.rule, 40));
        sheet.text(word(finding.level), markOf(finding.level));
        sheet.text(word(finding.confidence));
        sheet.text(rating::title(finding));
        sheet.text(rating::evidence(finding).join(u'\n'));
        sheet.text(rating::remedies(finding).join(u'\n'));
        sheet.text(rating::verification(finding));
        sheet.text(rating::references(finding).join(u", "_s));
        if (!finding.accepted.empty() && finding.accepted.front()) {
            sheet.text(shown(finding.accepted.front()->owner, mostOfCell));
            sheet.text(QString::fromStdString(core::toIso8601(finding.accepted.front()->expires)));
        } else {
            sheet.skip();
            sheet.skip();
        }
        sheet.text(sinceText(memo, finding.rule));
        sheet.text(solutionText(finding.rule));
        sheet.text(controlsText(finding.rule));
        sheet.endRow();
    }
    for (const core::PotentialIssue &issue : host.rating.potential) {
        Sheet &sheet = m_sheets->potential;
        sheet.text(address(seen.address));
        sheet.text(displayName(seen));
        sheet.text(shown(issue.id, mostOfCell));
        sheet.text(rating::title(issue));
        sheet.text(rating::why(issue));
        sheet.endRow();
    }
}

const XlsxExporter::InterfaceText &XlsxExporter::textOf(const core::InterfaceId &id)
{
    // More than there are; what is beyond comes from hosts that make them up.
    constexpr std::size_t most = 4096;
    if (m_interfaces.size() > most)
        m_interfaces.clear();
    const auto [kept, isNew] = m_interfaces.try_emplace(id);
    if (isNew) {
        if (const auto *info = m_catalogue.find(id))
            kept->second.service = shownText(interfaceName(*info), mostOfCell).toStdString();
        kept->second.uuid = id.uuid.toString();
        kept->second.version = id.versionString();
    }
    return kept->second;
}

void XlsxExporter::endpointRows(const core::Observation &seen)
{
    const std::string host = seen.address.toString();
    std::array<std::string, std::size_t(core::PortState::Wrapped) + 1> states;
    for (std::size_t i = 1; i < states.size(); ++i)
        states[i] = word(core::PortState(i)).toStdString();
    for (const core::Endpoint &endpoint : seen.endpoints) {
        if (core::isLocalOnly(endpoint.protseq))
            continue;
        const InterfaceText &text = textOf(endpoint.interfaceId);
        Sheet &sheet = m_sheets->endpoints;
        sheet.word(host.c_str());
        sheet.word(text.service.c_str());
        sheet.word(text.uuid.c_str());
        sheet.word(text.version.c_str());
        sheet.word(endpoint.object.isNil() ? "" : endpoint.object.toString().c_str());
        sheet.word(std::string(core::name(endpoint.protseq)).c_str());
        sheet.text(shown(endpoint.endpoint, mostOfCell));
        sheet.word(states[std::size_t(endpoint.reach)].c_str());
        sheet.text(shown(endpoint.annotation, mostOfCell));
        sheet.endRow();
    }
}

void XlsxExporter::writeHost(const core::HostResult &host)
{
    DocumentExporter::writeHost(host);
    const HostMemo memo = memoOf(context(), host.observation);
    hostRow(host, memo);
    findingRows(host, memo);
    endpointRows(host.observation);
}

void XlsxExporter::sayWhatWasLost(Sheet &sheet)
{
    if (sheet.lost() == 0)
        return;
    m_sheets->summary.text(ReportText::tr("The sheet %1 is full: %2 more rows found no room. The same scan "
                                          "exported as JSON holds all of them.")
                               .arg(sheet.name())
                               .arg(sheet.lost()));
    m_sheets->summary.endRow();
}

void XlsxExporter::renderScan(const Document &document)
{
    Sheet &summary = m_sheets->summary;
    summary.title(document.title);
    summary.endRow();
    summary.text(document.footer);
    summary.endRow();
    SheetBlocks blocks(summary);
    for (const Block &block : document.front)
        std::visit(blocks, block);
    for (Sheet *sheet : {&m_sheets->hosts, &m_sheets->findings, &m_sheets->endpoints, &m_sheets->potential})
        sayWhatWasLost(*sheet);
    summary.endRow();
    for (const Part &part : document.parts) {
        if (part.anchor == u"summary" || part.anchor == u"standards") {
            for (const Block &block : part.blocks)
                std::visit(blocks, block);
        } else if (part.anchor == u"overview") {
            for (const Block &block : part.blocks) {
                if (const auto *chart = std::get_if<Chart>(&block))
                    m_sheets->charts.chart(*chart);
                else
                    std::visit(blocks, block);
            }
        } else if (part.anchor == u"provenance") {
            SheetBlocks provenance(m_sheets->provenance);
            for (const Block &block : part.blocks)
                std::visit(provenance, block);
        }
    }
    summary.text(ReportText::tr(
        "Endpoints that only the host itself can use are counted on the sheet of the hosts and "
        "not listed."));
    summary.endRow();
    handOver(m_sheets->book);
    m_sheets.reset();
}

/// A sheet for the text of every part, and one for each long table.
void XlsxExporter::renderTables(const Document &document)
{
    constexpr std::size_t shortTable = 30;
    Workbook book(document.title, document.date);
    for (const Part &part : document.parts) {
        Sheet &sheet = book.add(part.title);
        sheet.widths({40, 40, 14, 14, 40, 40});
        SheetBlocks blocks(sheet);
        std::vector<const Table *> big;
        for (const Block &block : part.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (table && table->rows() > shortTable)
                big.push_back(table);
            else
                std::visit(blocks, block);
        }
        for (const Table *table : big) {
            Sheet &own = book.add(table->title.isEmpty() ? part.title : table->title);
            own.head(table->columns);
            addTable(own, *table);
        }
    }
    handOver(book);
}

void XlsxExporter::render(const Document &document)
{
    m_sheets ? renderScan(document) : renderTables(document);
}

void XlsxExporter::handOver(Workbook &book)
{
    if (const QString problem = book.finish(); !problem.isEmpty()) {
        fail(problem);
        return;
    }
    QFile file(book.file().fileName());
    if (!file.open(QIODevice::ReadOnly)) {
        fail(file.errorString());
        return;
    }
    while (!file.atEnd() && error().isEmpty()) {
        const QByteArray bytes = file.read(qint64(1) << 20);
        if (bytes.isEmpty()) {
            fail(file.errorString());
            return;
        }
        write({bytes.constData(), std::size_t(bytes.size())});
    }
}

} // namespace

std::unique_ptr<Exporter> createXlsx(QIODevice &device, const knowledge::Catalogue &catalogue)
{
    return std::make_unique<XlsxExporter>(device, catalogue);
}

} // namespace port135::report
