// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/places_document.h"

#include "report/document/provenance.h"
#include "report/places/matrix_words.h"
#include "report/text/words.h"
#include "ui/units.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace port135::ui {
namespace {

using policy::CellResult;

class PlacesDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(PlacesDocument)
};

QString inLines(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString list(const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    QString html = u"<h4>%1</h4><ul>"_s.arg(title.toHtmlEscaped());
    for (const auto &item : items)
        html += u"<li>%1</li>"_s.arg(item.toHtmlEscaped());
    return html + u"</ul>"_s;
}

QString ruleLine(const report::MatrixReport &report, std::uint16_t rule)
{
    const auto lines = report.policyText.split('\n');
    const auto *known = policy::ruleOf(report.policy, rule);
    const auto line = known ? known->line : report.policy.defaultLine;
    if (line == 0 || qsizetype(line) > lines.size())
        return {};
    return PlacesDocumentText::tr("Line %1 of the policy: %2")
        .arg(line)
        .arg(report::shown(lines[qsizetype(line) - 1].simplified().toStdString(), 400));
}

} // namespace

QString placesSummary(const report::MatrixReport &report)
{
    const auto &matrix = report.matrix;
    QStringList parts;
    if (matrix.hasPolicy) {
        for (const auto result :
             {CellResult::Violation, CellResult::BrokenNeed, CellResult::NotProven, CellResult::Ok,
              CellResult::Excepted, CellResult::Unstated, CellResult::NoData}) {
            const bool always = result == CellResult::Violation || result == CellResult::NotProven;
            if (always || matrix.count(result) > 0)
                parts.append(u"%1: %2"_s.arg(report::word(result), number(matrix.count(result))));
        }
    } else {
        for (const auto verdict : {policy::PathVerdict::Reachable, policy::PathVerdict::Blocked,
                                   policy::PathVerdict::NotProven, policy::PathVerdict::NoData}) {
            parts.append(u"%1: %2"_s.arg(report::word(verdict), number(matrix.count(verdict))));
        }
    }
    return parts.join(u" · "_s);
}

QString placesHtml(const report::MatrixReport &report, const QStringList &remarks)
{
    QString html;
    if (!report.policy.title.empty())
        html += u"<h3>%1</h3>"_s.arg(report::shown(report.policy.title).toHtmlEscaped());
    if (!report.hasPolicy)
        html += inLines(PlacesDocumentText::tr(
            "No policy is chosen: the table says what is reachable from where, and judges "
            "nothing. Open a policy file, or have a first one written from what was seen."));
    QStringList cuts;
    for (const auto &cut : report.matrix.cuts) {
        QStringList uses;
        for (const auto &use : cut.examples)
            uses.append(report::useText(use, report.options.words));
        cuts.append(report::sentence(cut, report.policy) + u' ' + uses.join(u"; "_s));
    }
    html += list(PlacesDocumentText::tr("Denied, but in use"), cuts);
    QStringList retests;
    for (const auto &retest : report.retests) {
        if (retest.fixed != core::Timestamp{})
            retests.append(PlacesDocumentText::tr("%1, port %2, from %3 (%4): fixed on %5",
                                                  "host, port, place, rule, time")
                               .arg(QString::fromStdString(retest.host.toString()))
                               .arg(retest.port)
                               .arg(report::shown(retest.place, 100),
                                    report::ruleWord(report.policy, retest.rule),
                                    report::timeText(retest.fixed)));
    }
    html += list(PlacesDocumentText::tr("Mended, and proven"), retests);
    html += list(PlacesDocumentText::tr("About the policy file"), remarks);
    QStringList notes;
    for (const auto &note : report.matrix.notes)
        notes.append(report::sentence(note));
    html += list(PlacesDocumentText::tr("To know"), notes);
    return html;
}

QString groupHtml(const report::MatrixReport &report, const policy::MatrixGroup &group)
{
    const auto &matrix = report.matrix;
    auto html = u"<h3>%1</h3>"_s.arg(report::sentence(group, report.policy).toHtmlEscaped());
    if (group.usedBy > 0)
        html += inLines(PlacesDocumentText::tr(
            "In use: traffic shows %n computer(s) that use it. Look at them before the rule is "
            "enforced.",
            nullptr, int(group.usedBy)));
    html += inLines(ruleLine(report, group.rule));
    if (const auto *rule = policy::ruleOf(report.policy, group.rule); rule && !rule->control.empty())
        html += inLines(PlacesDocumentText::tr("Control: %1").arg(report::shown(rule->control)));
    QStringList examples;
    for (const auto index : group.examples) {
        const auto &cell = matrix.cells[index];
        examples.append(report::hostWord(matrix.hostOf(cell)) + u", "_s
                        + report::serviceWord(matrix.serviceOf(cell), report.options.words) + u": "_s
                        + report::evidence(cell, matrix));
    }
    html += list(PlacesDocumentText::tr("Evidence"), examples);
    if (group.result == CellResult::NotProven && !group.examples.empty())
        html += list(PlacesDocumentText::tr("What is missing"),
                     {report::missingStep(matrix.cells[group.examples.front()], matrix, report.policy)});
    return html;
}

QString cellHtml(const report::MatrixReport &report, std::uint32_t index)
{
    const auto &matrix = report.matrix;
    const auto &cell = matrix.cells[index];
    auto html = u"<h3>%1</h3>"_s.arg(
        PlacesDocumentText::tr("%1 → %2, %3", "place, host, service")
            .arg(report::placeWord(matrix.placeOf(cell)), report::hostWord(matrix.hostOf(cell)),
                 report::serviceWord(matrix.serviceOf(cell), report.options.words))
            .toHtmlEscaped());
    auto said = report::sign(cell) + u' ' + report::word(cell.verdict);
    if (matrix.hasPolicy)
        said += u" – "_s + report::word(cell.result) + u" ("_s + report::ruleWord(report.policy, cell.rule)
            + u')';
    html += u"<p><b>%1</b></p>"_s.arg(said.toHtmlEscaped());
    html += inLines(report::evidence(cell, matrix));
    if (matrix.hasPolicy)
        html += inLines(ruleLine(report, cell.rule));
    if (cell.result == CellResult::NotProven)
        html += inLines(report::missingStep(cell, matrix, report.policy));
    if (cell.first != cell.last)
        html += inLines(PlacesDocumentText::tr("Looked at between %1 and %2; the newest look counts.")
                            .arg(report::timeText(cell.first), report::timeText(cell.last)));
    return html;
}

} // namespace port135::ui
