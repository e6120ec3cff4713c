// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_findings.h"

#include "core/counted.h"
#include "report/document/provenance.h"
#include "report/places/matrix_tables.h"
#include "report/places/matrix_words.h"
#include "report/text/filled.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::MatrixCell;
using policy::PathVerdict;

class FindingsMaker
{
public:
    explicit FindingsMaker(const MatrixReport &report)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_policy(report.policy)
    {
    }

    Part violations() const
    {
        Part violations = matrixPart(u"violations"_s, PlacesText::tr("Against the policy"));
        addGroups(violations, m_matrix.groups, PlacesText::tr("Nothing was found that breaks the policy."));
        if (!m_matrix.cuts.empty()) {
            violations.blocks.push_back(Heading{PlacesText::tr("Denied, but in use"), 1});
            for (const auto &cut : m_matrix.cuts) {
                violations.blocks.push_back(Notice{sentence(cut, m_policy)});
                QStringList uses;
                for (const auto &use : cut.examples)
                    uses.append(useText(use, m_report.options.words));
                violations.blocks.push_back(List{uses});
            }
        }
        const auto again = secondLookLines(m_report);
        if (!again.isEmpty()) {
            violations.blocks.push_back(Heading{PlacesText::tr("To check again after a change"), 1});
            violations.blocks.push_back(List{again});
        }
        return violations;
    }

    Part notProven() const
    {
        Part open = matrixPart(u"not-proven"_s, PlacesText::tr("Not proven"));
        open.blocks.push_back(
            Paragraph{PlacesText::tr("not proven: %1").arg(m_matrix.count(CellResult::NotProven)), true});
        addGroups(open, m_matrix.notProven, PlacesText::tr("Every cell with a rule has an answer."));
        for (std::size_t i = 0; i < open.sections.size(); ++i)
            open.sections[i].blocks.push_back(Paragraph{hostsOf(m_matrix.notProven[i]), false});
        return open;
    }

    Part agreed() const
    {
        Part agreed = matrixPart(u"exceptions"_s, PlacesText::tr("Exceptions"));
        Table table{{},
                    {{PlacesText::tr("Rule"), 2},
                     {PlacesText::tr("Until"), 2},
                     {PlacesText::tr("Accepted by"), 2},
                     {PlacesText::tr("Reason"), 5}},
                    {},
                    {}};
        for (const auto &exception : m_policy.exceptions) {
            const bool holds = exception.until >= m_report.options.today;
            table.cells.push_back(textCell(shown(exception.rule, 200)));
            table.cells.push_back(textCell(QString::fromStdString(core::toIso8601(exception.until))
                                               + (holds ? QString() : u' ' + PlacesText::tr("(expired)")),
                                           holds ? Mark::None : Mark::Medium));
            table.cells.push_back(textCell(shown(exception.owner, 200)));
            table.cells.push_back(textCell(shown(exception.reason, 1000)));
        }
        addTable(agreed, std::move(table), m_policy.exceptions.size(),
                 PlacesText::tr("There are no exceptions."));
        if (!m_matrix.excepted.empty())
            addGroups(agreed, m_matrix.excepted, {});
        if (m_matrix.hasPolicy && !m_matrix.unstated.empty()) {
            agreed.blocks.push_back(Heading{PlacesText::tr("Not covered by the policy"), 1});
            QStringList unstated;
            for (const auto &group : m_matrix.unstated)
                unstated.append(sentence(group, m_policy));
            agreed.blocks.push_back(List{unstated});
        }
        return agreed;
    }

    Part retests() const
    {
        Part retests = matrixPart(u"retests"_s, PlacesText::tr("Re-tests"));
        Table table{{},
                    {{PlacesText::tr("Place"), 2},
                     {PlacesText::tr("Host"), 2},
                     {PlacesText::tr("Port"), 2, true, false, true},
                     {PlacesText::tr("Rule"), 1},
                     {PlacesText::tr("Was"), 2},
                     {PlacesText::tr("First seen"), 3},
                     {PlacesText::tr("Fixed on"), 3},
                     {PlacesText::tr("Now"), 2}},
                    {},
                    {}};
        for (const auto &retest : m_report.retests) {
            if (table.rows() >= mostMatrixRows)
                break;
            const bool fixed = retest.fixed != core::Timestamp{};
            table.cells.push_back(textCell(shown(retest.place, 200)));
            table.cells.push_back(textCell(QString::fromStdString(retest.host.toString())));
            table.cells.push_back(textCell(QString::number(retest.port)));
            table.cells.push_back(textCell(ruleWord(m_policy, retest.rule)));
            table.cells.push_back(textCell(word(retest.result)));
            table.cells.push_back(textCell(timeText(retest.firstSeen)));
            table.cells.push_back(fixed ? textCell(timeText(retest.fixed), Mark::Good) : textCell(u"–"_s));
            table.cells.push_back(textCell(word(retest.now), markOf(retest.now)));
        }
        addTable(retests, std::move(table), m_report.retests.size(),
                 PlacesText::tr("These scans show nothing that broke the policy at any time."));
        return retests;
    }

    Part cells() const
    {
        Part matrix = matrixPart(u"matrix"_s, PlacesText::tr("Hosts by places"));
        std::vector<std::uint32_t> columns;
        Table table{{}, {{PlacesText::tr("Host"), 3}, {PlacesText::tr("Service"), 3}}, {}, {}};
        for (std::uint32_t i = 0; i < m_matrix.places.size(); ++i) {
            if (m_matrix.places[i].scans == 0)
                continue;
            columns.push_back(i);
            table.columns.push_back({placeWord(m_matrix.places[i]), 2});
        }
        std::size_t all = 0;
        for (std::size_t begin = 0; !columns.empty() && begin < m_matrix.cells.size();
             begin += columns.size()) {
            const auto *cells = m_matrix.cells.data() + begin;
            if (std::none_of(cells, cells + columns.size(), policy::sawService))
                continue;
            ++all;
            if (table.rows() >= mostMatrixRows)
                continue;
            table.cells.push_back(textCell(hostWord(m_matrix.hostOf(*cells))));
            table.cells.push_back(textCell(serviceWord(m_matrix.serviceOf(*cells), m_report.options.words)));
            for (std::size_t i = 0; i < columns.size(); ++i)
                table.cells.push_back(textCell(
                    sign(cells[i]) + u' '
                        + (cells[i].tested == policy::PortView::None
                               ? QString()
                               : QString::fromStdString(core::toIso8601(cells[i].testedAt)).mid(11, 5)),
                    markOf(cells[i].result)));
        }
        addTable(matrix, std::move(table), all,
                 PlacesText::tr("Nothing was reached, and nothing was proven."));
        matrix.blocks.push_back(Paragraph{
            PlacesText::tr("%1. Times are UTC. Rows in which nobody saw a service are counted above.")
                .arg(legend()),
            false});
        return matrix;
    }

private:
    /// All hosts of a group, where there are not too many to read.
    QString hostsOf(const policy::MatrixGroup &group) const
    {
        constexpr qsizetype most = 100;
        QStringList hosts;
        std::size_t unlisted = 0;
        std::optional<std::uint32_t> last;
        for (const auto &cell : m_matrix.cells) {
            const bool isOfGroup = cell.result == group.result && cell.rule == group.rule
                && cell.verdict == group.verdict && m_matrix.placeOf(cell).zone == group.from
                && m_matrix.hostOf(cell).zone == group.to;
            if (!isOfGroup || last == cell.host)
                continue;
            last = cell.host;
            if (hosts.size() < most)
                hosts.append(hostWord(m_matrix.hostOf(cell)));
            else
                ++unlisted;
        }
        auto text = PlacesText::tr("Hosts: %1").arg(listText(hosts));
        if (unlisted > 0)
            text += u", "_s + PlacesText::tr("and %n more", nullptr, core::counted(unlisted));
        return text;
    }

    Table examples(const policy::MatrixGroup &group) const
    {
        const bool isOpen = group.result == CellResult::NotProven;
        Table table{{},
                    {{PlacesText::tr("Place"), 2},
                     {PlacesText::tr("Host"), 3},
                     {PlacesText::tr("Service"), 3},
                     {PlacesText::tr("Evidence"), 6}},
                    {},
                    {}};
        if (isOpen)
            table.columns.push_back({PlacesText::tr("Missing step"), 6});
        for (const auto index : group.examples) {
            const auto &cell = m_matrix.cells[index];
            addWhere(table, cell, m_report);
            table.cells.push_back(textCell(evidence(cell, m_matrix)));
            if (isOpen)
                table.cells.push_back(textCell(missingStep(cell, m_matrix, m_policy)));
        }
        if (group.hosts > group.examples.size())
            table.note = PlacesText::tr("Examples of %n hosts.", nullptr, core::counted(group.hosts));
        return table;
    }

    void addGroups(Part &target, const std::vector<policy::MatrixGroup> &groups, const QString &nothing) const
    {
        if (groups.empty())
            target.blocks.push_back(Paragraph{nothing, false});
        for (const auto &group : groups) {
            Section section;
            section.anchor = target.anchor + u'-' + QString::number(target.sections.size() + 1);
            section.title = filled(PlacesText::tr("%1: %2 to %3", "rule, two zones"),
                                   {ruleWord(m_policy, group.rule), zoneWord(m_policy, group.from),
                                    zoneWord(m_policy, group.to)});
            const bool breaks =
                group.result == CellResult::Violation || group.result == CellResult::BrokenNeed;
            section.badge = breaks ? word(std::optional(group.severity)) : word(group.result);
            section.mark = markOf(group);
            section.blocks.push_back(Paragraph{sentence(group, m_policy), true});
            const auto *rule = policy::ruleOf(m_policy, group.rule);
            if (rule && !rule->control.empty())
                section.blocks.push_back(
                    Paragraph{PlacesText::tr("Control: %1").arg(shown(rule->control)), false});
            if (group.usedBy > 0)
                section.blocks.push_back(Notice{PlacesText::tr("In use: %n computers were seen using it.",
                                                               nullptr, core::counted(group.usedBy))});
            section.blocks.push_back(examples(group));
            target.sections.push_back(std::move(section));
        }
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    const policy::Policy &m_policy;
};

} // namespace

Part violationsPart(const MatrixReport &report)
{
    return FindingsMaker(report).violations();
}

Part notProvenPart(const MatrixReport &report)
{
    return FindingsMaker(report).notProven();
}

Part exceptionsPart(const MatrixReport &report)
{
    return FindingsMaker(report).agreed();
}

Part retestsPart(const MatrixReport &report)
{
    return FindingsMaker(report).retests();
}

Part cellsPart(const MatrixReport &report)
{
    return FindingsMaker(report).cells();
}

} // namespace port135::report
