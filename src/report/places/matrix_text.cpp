// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/places/matrix_text.h"

#include "core/counted.h"
#include "report/document/provenance.h"
#include "report/places/matrix_words.h"
#include "report/table/terminal_text.h"
#include "report/text/report_texts.h"
#include "report/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::report {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;
using policy::MatrixCell;
using policy::PathVerdict;
using terminal::Paint;

constexpr int mostHostRows = 500;
constexpr int placeWidth = 14;

Paint paintOf(const MatrixCell &cell)
{
    switch (cell.result) {
    case CellResult::Violation:
    case CellResult::BrokenNeed:
        return Paint::Red;
    case CellResult::NotProven:
        return Paint::Yellow;
    case CellResult::Ok:
        return Paint::Cyan;
    default:
        return cell.verdict == PathVerdict::NoData ? Paint::Faint : Paint::Plain;
    }
}

class Lines
{
public:
    Lines(const MatrixReport &report, int width, bool colour, bool all)
        : m_report(report)
        , m_matrix(report.matrix)
        , m_width(std::max(60, width))
        , m_colour(colour)
        , m_all(all)
    {
    }

    QStringList run()
    {
        head();
        table();
        groups(PlacesText::tr("Against the policy"), m_matrix.groups, Paint::Red);
        groups(PlacesText::tr("Not proven"), m_matrix.notProven, Paint::Yellow);
        groups(PlacesText::tr("Accepted by exception"), m_matrix.excepted, Paint::Plain);
        if (m_matrix.hasPolicy)
            groups(PlacesText::tr("Not covered by the policy"), m_matrix.unstated, Paint::Plain);
        inUse();
        again();
        changes();
        notes();
        m_lines.append(QString());
        if (m_matrix.hasPolicy)
            m_lines.append(counts());
        m_lines.append(PlacesText::tr("not proven: %1").arg(m_matrix.count(CellResult::NotProven)));
        return std::move(m_lines);
    }

private:
    void add(int indent, const QString &text, Paint paint = Paint::Plain)
    {
        for (const auto &line : terminal::wrapped(text, m_width - indent))
            m_lines.append(QString(indent, u' ') + terminal::painted(line, paint, m_colour));
    }
    void title(const QString &text)
    {
        m_lines.append(QString());
        add(0, text, Paint::Strong);
    }

    void head()
    {
        if (!m_report.policy.title.empty())
            add(0, shown(m_report.policy.title), Paint::Strong);
        add(0, legend(), Paint::Faint);
    }

    void table()
    {
        for (std::uint32_t i = 0; i < m_matrix.places.size(); ++i) {
            if (m_matrix.places[i].scans > 0)
                m_columns.push_back(i);
        }
        if (m_columns.empty())
            return;
        const int policyWidth = m_matrix.hasPolicy ? 22 : 0;
        const int places = int(m_columns.size()) * (placeWidth + 1);
        const int serviceWidth = std::clamp(m_width - places - policyWidth, 28, 60);
        m_lines.append(QString());
        QString line = terminal::padded(QString(), serviceWidth);
        for (const auto place : m_columns)
            line += terminal::padded(placeWord(m_matrix.places[place]), placeWidth) + u' ';
        if (m_matrix.hasPolicy)
            line += PlacesText::tr("Policy");
        m_lines.append(terminal::painted(line, Paint::Strong, m_colour));

        int rows = 0;
        std::uint64_t unlisted = 0;
        std::uint32_t lastHost = 0;
        bool any = false;
        for (std::size_t begin = 0; begin < m_matrix.cells.size(); begin += m_columns.size()) {
            const auto end = begin + m_columns.size(); // cells come by host, service and place
            const auto *cells = m_matrix.cells.data();
            const bool told = m_all || std::any_of(cells + begin, cells + end, policy::sawService);
            if (!told || rows >= mostHostRows) {
                ++unlisted;
                continue;
            }
            if (!any || cells[begin].host != lastHost)
                add(0, hostWord(m_matrix.hosts[cells[begin].host]));
            any = true;
            lastHost = cells[begin].host;
            ++rows;
            row(begin, end, serviceWidth);
        }
        if (unlisted > 0)
            add(0,
                PlacesText::tr(
                    "%n rows in which nobody saw a service are not listed: --all-hosts lists them.", nullptr,
                    core::counted(unlisted)),
                Paint::Faint);
    }

    void row(std::size_t begin, std::size_t end, int serviceWidth)
    {
        const auto &service = m_matrix.serviceOf(m_matrix.cells[begin]);
        QString line =
            u"  "_s + terminal::padded(serviceWord(service, m_report.options.words), serviceWidth - 3) + u' ';
        QStringList judged;
        for (auto i = begin; i < end; ++i) {
            const auto &cell = m_matrix.cells[i];
            QString text = sign(cell);
            if (cell.tested != policy::PortView::None)
                text += u' ' + QString::fromStdString(core::toIso8601(cell.testedAt)).mid(11, 5);
            line += terminal::painted(terminal::padded(text, placeWidth), paintOf(cell), m_colour) + u' ';
            if (cell.result == CellResult::Violation || cell.result == CellResult::BrokenNeed
                || cell.result == CellResult::Excepted) {
                const auto said = PlacesText::tr("%1: %2", "rule, result")
                                      .arg(ruleWord(m_report.policy, cell.rule), word(cell.result));
                if (!judged.contains(said))
                    judged.append(said);
            }
        }
        if (m_matrix.hasPolicy)
            line += judged.join(u", "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        m_lines.append(line);
    }

    void groups(const QString &heading, const std::vector<policy::MatrixGroup> &groups, Paint paint)
    {
        if (groups.empty())
            return;
        title(heading);
        for (const auto &group : groups) {
            const bool breaks =
                group.result == CellResult::Violation || group.result == CellResult::BrokenNeed;
            const auto text = sentence(group, m_report.policy);
            add(2,
                breaks ? PlacesText::tr("%1: %2", "severity, sentence")
                             .arg(word(std::optional(group.severity)), text)
                       : text,
                paint);
            for (const auto index : group.examples) {
                const auto &cell = m_matrix.cells[index];
                add(4,
                    hostWord(m_matrix.hostOf(cell)) + u' '
                        + serviceWord(m_matrix.serviceOf(cell), m_report.options.words) + u": "_s
                        + evidence(cell, m_matrix));
            }
            if (group.result == CellResult::NotProven && !group.examples.empty())
                add(4, missingStep(m_matrix.cells[group.examples.front()], m_matrix, m_report.policy));
            if (group.usedBy > 0)
                add(4,
                    PlacesText::tr("In use: %n computers were seen using it.", nullptr,
                                   core::counted(group.usedBy)));
        }
    }

    void inUse()
    {
        if (m_matrix.cuts.empty())
            return;
        title(PlacesText::tr("Denied, but in use"));
        for (const auto &cut : m_matrix.cuts) {
            add(2, sentence(cut, m_report.policy), Paint::Yellow);
            for (const auto &use : cut.examples)
                add(4, useText(use, m_report.options.words));
        }
    }

    void again()
    {
        const auto lines = secondLookLines(m_report);
        if (lines.isEmpty())
            return;
        title(PlacesText::tr("To check again after a change"));
        for (const auto &line : lines)
            add(2, line);
    }

    void changes()
    {
        if (!m_report.hasBefore)
            return;
        title(PlacesText::tr("Cells that change from %1 to %2", "two policy files")
                  .arg(shown(m_report.beforeFile.toStdString()), shown(m_report.policyFile.toStdString())));
        if (m_report.changes.empty())
            add(2, PlacesText::tr("none"));
        constexpr std::size_t most = 200;
        for (std::size_t i = 0; i < m_report.changes.size() && i < most; ++i) {
            const auto &before = m_report.before.cells[m_report.changes[i].before];
            const auto &after = m_matrix.cells[m_report.changes[i].after];
            add(2,
                PlacesText::tr("%1 from %2: %3 becomes %4", "host and service, place, two results")
                    .arg(hostWord(m_matrix.hostOf(after)) + u' '
                             + serviceWord(m_matrix.serviceOf(after), m_report.options.words),
                         placeWord(m_matrix.placeOf(after)), word(before.result), word(after.result)));
        }
        if (m_report.changes.size() > most)
            add(2, PlacesText::tr("and %n more", nullptr, core::counted(m_report.changes.size() - most)));
    }

    void notes()
    {
        if (m_matrix.notes.empty())
            return;
        title(PlacesText::tr("To know"));
        for (const auto &note : m_matrix.notes)
            add(2, sentence(note));
    }

    QString counts() const
    {
        QStringList parts;
        for (const auto result : {CellResult::Ok, CellResult::Violation, CellResult::BrokenNeed,
                                  CellResult::Excepted, CellResult::Unstated, CellResult::NoData})
            parts.append(u"%1 %2"_s.arg(m_matrix.count(result)).arg(word(result)));
        return parts.join(u" · "_s);
    }

    const MatrixReport &m_report;
    const policy::Matrix &m_matrix;
    int m_width;
    bool m_colour;
    bool m_all;
    std::vector<std::uint32_t> m_columns;
    QStringList m_lines;
};

} // namespace

QStringList matrixLines(const MatrixReport &report, int width, bool colour, bool all)
{
    return Lines(report, width, colour, all).run();
}

} // namespace port135::report
