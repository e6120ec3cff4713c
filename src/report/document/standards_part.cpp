// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/standards_part.h"

#include "knowledge/standards.h"
#include "rating/rule.h"
#include "report/document/host_section.h"
#include "report/text/report_texts.h"
#include "report/text/solution_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using text::toQString;

Table controlTable(const std::vector<std::string_view> &rules, bool sources)
{
    Table table;
    table.columns = {{ReportText::tr("Standard"), 5},
                     {ReportText::tr("Control"), 2},
                     {ReportText::tr("What it asks for"), 11},
                     {ReportText::tr("Findings"), 6}};
    if (sources)
        table.columns.push_back({ReportText::tr("Source"), 8, false, true});
    for (const knowledge::Control &control : knowledge::Standards::builtIn().all()) {
        QStringList found;
        std::string_view first;
        for (const auto rule : rules) {
            if (std::ranges::find(control.rules, rule) == control.rules.end())
                continue;
            if (first.empty())
                first = rule;
            found += shown(rule, 40);
        }
        if (found.isEmpty())
            continue;
        table.cells.push_back({knowledge::frameworkTitle(control.framework), Mark::None, {}});
        table.cells.push_back({toQString(control.number), Mark::None, {}});
        table.cells.push_back({knowledge::inLanguage(control.asks), Mark::None, {}});
        table.cells.push_back({found.join(u", "_s), Mark::None, ruleAnchor(first)});
        if (sources)
            table.cells.push_back({toQString(control.source), Mark::None, {}});
    }
    table.note = ReportText::tr(
        "A finding is a hint at a control, not a judgement on it: whether a control is met is decided "
        "by whoever audits it.");
    return table;
}

Table referenceTable(const std::vector<std::string_view> &rules)
{
    Table table;
    table.title = ReportText::tr("Public documents");
    table.columns = {{ReportText::tr("Reference"), 4}, {ReportText::tr("Address"), 9, false, true}};
    QStringList known;
    for (const auto rule : rules) {
        core::Finding finding;
        finding.rule = rule;
        for (const QString &reference : rating::references(finding)) {
            const QString address = addressOf(reference);
            if (address.isEmpty() || known.contains(reference))
                continue;
            known += reference;
            table.cells.push_back({reference, Mark::None, {}});
            table.cells.push_back({address, Mark::None, {}});
        }
    }
    return table;
}

} // namespace

Part standardsPart(const std::vector<std::string_view> &rules, bool sources)
{
    Part part{u"standards"_s, ReportText::tr("Standards and public documents"), {}, {}, false};
    if (Table controls = controlTable(rules, sources); controls.rows() > 0)
        part.blocks.push_back(std::move(controls));
    if (Table references = referenceTable(rules); references.rows() > 0)
        part.blocks.push_back(std::move(references));
    return part;
}

} // namespace port135::report
