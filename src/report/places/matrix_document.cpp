// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_document.h"

#include "core/counted.h"
#include "report/document/provenance.h"
#include "report/places/matrix_findings.h"
#include "report/places/matrix_scope.h"
#include "report/places/matrix_tables.h"
#include "report/places/matrix_words.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::PathVerdict;

constexpr std::size_t mostZones = 40;

class Maker
{
public:
    explicit Maker(const MatrixReport &report)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_policy(report.policy)
    {
    }

    Document run()
    {
        Document document;
        document.language = QCoreApplication::translate(
            "Report", "en", "code of this language, for programs that read texts aloud");
        document.title =
            m_policy.title.empty() ? PlacesText::tr("What is reachable from where") : shown(m_policy.title);
        document.subtitle =
            PlacesText::tr("Test of network separation on RPC (TCP 135 and the ports behind it)");
        document.date = m_report.made;
        document.footer = PlacesText::tr("%1 · made %2 · Port135 %3", "title, time, version")
                              .arg(document.title, timeText(m_report.made), m_report.programVersion);
        document.practice = std::any_of(m_report.scans.begin(), m_report.scans.end(),
                                        [](const policy::PlaceScan &scan) { return scan.practice; });
        if (document.practice)
            document.front.push_back(
                Notice{PlacesText::tr("Practice network: these hosts are simulated inside one computer. "
                                      "This is no evidence about any network.")});
        document.front.push_back(Notice{limitOfEvidence()});
        document.parts = {result(),
                          scopePart(m_report),
                          methodPart(),
                          violationsPart(m_report),
                          notProvenPart(m_report),
                          exceptionsPart(m_report),
                          retestsPart(m_report),
                          cellsPart(m_report),
                          provenancePart(m_report),
                          signaturePart()};
        if (m_report.hasBefore)
            document.parts.insert(document.parts.begin() + 1, draft());
        return document;
    }

private:
private:
    Part result() const
    {
        Part result = matrixPart(u"summary"_s, PlacesText::tr("Result"));
        const auto figure = [&](CellResult kind) {
            const auto count = m_matrix.count(kind);
            return Figure{QString::number(count), word(kind), count > 0 ? markOf(kind) : Mark::Muted};
        };
        result.blocks.push_back(
            Figures{{figure(CellResult::Violation), figure(CellResult::BrokenNeed),
                     figure(CellResult::NotProven), figure(CellResult::Ok), figure(CellResult::Excepted),
                     figure(CellResult::Unstated), figure(CellResult::NoData)}});
        if (!m_matrix.hasPolicy)
            result.blocks.push_back(Notice{PlacesText::tr(
                "No policy was given: the matrix shows what is reachable, and judges nothing.")});
        result.blocks.push_back(zoneTable());
        result.blocks.push_back(Paragraph{legend(), false});
        return result;
    }

    /// Rows: where flows come from.
    Table zoneTable() const
    {
        std::set<policy::ZoneIndex> sources;
        std::set<policy::ZoneIndex> targets;
        for (const auto &pair : m_matrix.pairs) {
            sources.insert(pair.from);
            targets.insert(pair.to);
        }
        Table table;
        table.title = PlacesText::tr("Zones by zones");
        table.columns.push_back({PlacesText::tr("From \\ to"), 2});
        std::size_t shownTargets = 0;
        for (const auto zone : targets) {
            if (shownTargets++ < mostZones)
                table.columns.push_back({zoneWord(m_policy, zone), 2});
        }
        for (const auto from : sources) {
            table.cells.push_back(textCell(zoneWord(m_policy, from)));
            std::size_t column = 0;
            for (const auto to : targets) {
                if (column++ >= mostZones)
                    break;
                const auto pair =
                    std::find_if(m_matrix.pairs.begin(), m_matrix.pairs.end(),
                                 [&](const policy::ZonePair &p) { return p.from == from && p.to == to; });
                table.cells.push_back(pair == m_matrix.pairs.end()
                                          ? textCell(sign(PathVerdict::NoData), Mark::Muted)
                                          : pairCell(*pair));
            }
        }
        if (targets.size() > mostZones)
            table.note = PlacesText::tr("%n zones found no room here: JSON and CSV hold them.", nullptr,
                                        core::counted(targets.size() - mostZones));
        return table;
    }

    static Cell pairCell(const policy::ZonePair &pair)
    {
        return textCell(pairText(pair), markOf(pair.worst));
    }

    Part draft() const
    {
        Part draft = matrixPart(u"draft"_s, PlacesText::tr("What the new policy changes"));
        draft.blocks.push_back(Paragraph{
            PlacesText::tr("The same scans under %1, and under %2.", "two files")
                .arg(shown(m_report.beforeFile.toStdString()), shown(m_report.policyFile.toStdString()))});
        Table table{{},
                    {{PlacesText::tr("Place"), 2},
                     {PlacesText::tr("Host"), 3},
                     {PlacesText::tr("Service"), 3},
                     {PlacesText::tr("Before"), 2},
                     {PlacesText::tr("Now"), 2}},
                    {},
                    {}};
        for (const auto &change : m_report.changes) {
            if (table.rows() >= mostMatrixRows)
                break;
            const auto &after = m_matrix.cells[change.after];
            const auto before = m_report.before.cells[change.before].result;
            addWhere(table, after, m_report);
            table.cells.push_back(textCell(word(before), markOf(before)));
            table.cells.push_back(textCell(word(after.result), markOf(after.result)));
        }
        addTable(draft, std::move(table), m_report.changes.size(), PlacesText::tr("No cell changes."));
        return draft;
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    const policy::Policy &m_policy;
};

} // namespace

Document matrixDocument(const MatrixReport &report)
{
    return Maker(report).run();
}

} // namespace port135::report
