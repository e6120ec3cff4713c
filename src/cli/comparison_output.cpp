// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparison_output.h"

#include "cli/console.h"
#include "cli/destination.h"
#include "program/user_catalogue.h"
#include "report/comparison/comparison_json.h"
#include "report/comparison/comparison_text.h"
#include "report/export/exporter.h"
#include "report/table/terminal_text.h"
#include "report/text/words.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;
using comparison::Change;
using comparison::Verdict;
using report::terminal::Paint;
using text::toQString;

class ComparisonOutputText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonOutput)
};

constexpr int defaultWidth = 100;

QStringList formatNames(unsigned subject)
{
    QStringList names{u"text"_s, u"json"_s};
    for (const auto &format : report::formats()) {
        if ((format.subjects & subject) && !names.contains(toQString(format.name)))
            names.append(toQString(format.name));
    }
    return names;
}

QString formatOf(const QCommandLineParser &parser, unsigned subject)
{
    const auto named = parser.value(u"format"_s);
    if (!named.isEmpty())
        return named;
    const auto *format = report::formatOfFileName(parser.value(u"output"_s));
    const auto byEnding = format ? toQString(format->name) : QString();
    return formatNames(subject).contains(byEnding) ? byEnding : u"text"_s;
}

Paint paintOf(Change change)
{
    switch (change) {
    case Change::New:
        return Paint::Red;
    case Change::Changed:
        return Paint::Yellow;
    case Change::Gone:
        return Paint::Cyan;
    default:
        return Paint::Faint;
    }
}

Paint paintOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::StillThere:
    case Verdict::New:
        return Paint::Red;
    case Verdict::NotVerifiable:
    case Verdict::NoLongerVisible:
        return Paint::Yellow;
    default:
        return Paint::Cyan;
    }
}

/// "10.0.0.0/24 · Same segment · 2026-01-31 09:00 UTC"
QString scanText(const core::ScanRecord &scan, int width)
{
    const auto started = QString::fromStdString(core::toIso8601(scan.started));
    QStringList parts{
        report::terminal::cut(QString::fromStdString(scan.targets).simplified(), std::max(20, width / 2)),
        report::word(scan.options.vantage)};
    parts.first() = report::shown(parts.first().toStdString());
    if (scan.started != core::Timestamp{})
        parts.append(
            ComparisonOutputText::tr("%1 %2 UTC", "date, time").arg(started.left(10), started.mid(11, 5)));
    if (scan.practice)
        parts.append(ComparisonOutputText::tr("practice network"));
    return parts.join(u" · "_s);
}

QStringList heading(const core::ScanRecord &before, const core::ScanRecord &after, int width)
{
    return {ComparisonOutputText::tr("Before: %1", "a scan").arg(scanText(before, width)),
            ComparisonOutputText::tr("Now: %1", "a scan").arg(scanText(after, width))};
}

/// Lines with a mark before the first and blanks before the others.
class Lines
{
public:
    Lines(QStringList &lines, int width, bool colour)
        : m_lines(lines)
        , m_width(width)
        , m_colour(colour)
    {
    }

    void add(int indent, const QString &mark, Paint paint, const QString &text)
    {
        const int markWidth = mark.isEmpty() ? 0 : report::terminal::width(mark) + 2;
        QString head(indent, u' ');
        if (!mark.isEmpty())
            head += report::terminal::painted(mark, paint, m_colour) + u"  "_s;
        for (const auto &line : report::terminal::wrapped(text, std::max(20, m_width - indent - markWidth))) {
            m_lines.append(head + line);
            head = QString(indent + markWidth, u' ');
        }
    }

private:
    QStringList &m_lines;
    int m_width;
    bool m_colour;
};

QString sentenceAfter(const QString &subject, const QString &sentence)
{
    return sentence.isEmpty() ? subject : subject + u"  –  "_s + sentence;
}

template <typename Subject>
QString writeAs(const QCommandLineParser &parser, unsigned kind, const Subject &subject,
                QByteArray (*json)(const Subject &, const report::ReportContext &, bool),
                QStringList (*lines)(const Subject &, int, bool, bool), const MakeContext &makeContext,
                bool withSame)
{
    const auto name = formatOf(parser, kind);
    Destination destination;
    if (auto problem = destination.open(parser.value(u"output"_s)); !problem.isEmpty())
        return problem;
    QByteArray bytes;
    if (name == u"json"_s) {
        bytes = json(subject, makeContext(), withSame);
    } else if (name == u"text"_s) {
        const bool terminal = destination.isTerminal();
        const int columns = terminal ? terminalWidth(Stream::Output) : 0;
        const bool colour = terminal && !qEnvironmentVariableIsSet("NO_COLOR");
        bytes = lines(subject, columns > 0 ? columns : defaultWidth, colour, withSame).join(u'\n').toUtf8()
            + '\n';
    } else {
        const auto *format = report::findFormat(name.toStdString());
        if (format->binary && destination.isTerminal())
            return ComparisonOutputText::tr("The format %1 is not for a terminal: name a file with --output.")
                .arg(name);
        const auto exporter = format->create(destination.device(), program::catalogue());
        exporter->setContext(makeContext());
        if constexpr (std::is_same_v<Subject, comparison::Comparison>)
            exporter->comparison(subject);
        else
            exporter->recheck(subject);
        if (!exporter->error().isEmpty())
            return exporter->error();
    }
    if (destination.device().write(bytes) != bytes.size())
        return destination.device().errorString();
    return destination.close();
}

} // namespace

void addComparisonOptions(QCommandLineParser &parser, unsigned subject)
{
    parser.addOptions({
        {u"format"_s,
         ComparisonOutputText::tr("%1 (text).", "list of formats").arg(formatNames(subject).join(u", "_s)),
         QCoreApplication::translate("ScanArguments", "FORMAT")},
        {u"output"_s,
         ComparisonOutputText::tr("File to write; its ending chooses the format if --format does not."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
}

QString checkComparisonFormat(const QCommandLineParser &parser, unsigned subject)
{
    const auto name = parser.value(u"format"_s);
    const auto names = formatNames(subject);
    if (!parser.isSet(u"format"_s) || names.contains(name))
        return {};
    return ComparisonOutputText::tr("There is no format “%1” for this: use one of %2.")
        .arg(report::shown(name.toStdString(), 40), names.join(u", "_s));
}

QStringList linesOf(const comparison::Comparison &comparison, int width, bool colour, bool withSame)
{
    QStringList lines = heading(comparison.before, comparison.after, width);
    Lines out(lines, width, colour);
    for (const auto &notice : report::notices(comparison))
        out.add(0, u"!"_s, Paint::Yellow, notice);
    const auto &catalogue = program::catalogue();
    for (const auto &host : comparison.hosts) {
        if (host.change == Change::Same && !withSame && !host.moved)
            continue;
        lines.append(QString());
        out.add(0, report::word(host.change), paintOf(host.change),
                sentenceAfter(report::hostText(host), report::changeText(host)));
        for (const auto &finding : host.findings) {
            if (finding.change != Change::Same)
                out.add(2, report::word(finding.change), paintOf(finding.change),
                        sentenceAfter(toQString(finding.rule) + u' ' + report::findingTitle(host, finding),
                                      report::changeText(host, finding)));
        }
        for (const auto &endpoint : host.endpoints)
            out.add(2, report::word(endpoint.change), paintOf(endpoint.change),
                    sentenceAfter(report::endpointText(endpoint.key, catalogue),
                                  report::changeText(host, endpoint)));
        for (const auto &fact : host.facts) {
            if (fact.fact != comparison::ComparedFact::Outcome
                && fact.fact != comparison::ComparedFact::Level)
                out.add(2, report::word(fact.change), paintOf(fact.change),
                        sentenceAfter(report::word(fact.fact), report::changeText(host, fact)));
        }
    }
    lines.append(QString());
    out.add(0, {}, Paint::Plain, report::summary(comparison));
    return lines;
}

QStringList linesOf(const comparison::Recheck &recheck, int width, bool colour)
{
    QStringList lines = heading(recheck.before, recheck.after, width);
    Lines out(lines, width, colour);
    const comparison::RecheckItem *last = nullptr;
    for (const auto &item : recheck.items) {
        if (!last || last->before != item.before) {
            lines.append(QString());
            lines.append(report::terminal::painted(report::hostText(item), Paint::Strong, colour));
            last = &item;
        }
        auto title = toQString(item.rule) + u' ' + report::findingTitle(item);
        if (item.accepted)
            title += u" ("_s + ComparisonOutputText::tr("accepted") + u')';
        out.add(2, report::word(item.verdict), paintOf(item.verdict),
                sentenceAfter(title, report::verdictText(item)));
    }
    lines.append(QString());
    out.add(0, {}, Paint::Plain, report::summary(recheck));
    return lines;
}

QString write(const QCommandLineParser &parser, const comparison::Comparison &comparison,
              const MakeContext &makeContext, bool withSame)
{
    return writeAs<comparison::Comparison>(
        parser, report::OfComparison, comparison,
        [](const comparison::Comparison &subject, const report::ReportContext &context, bool all) {
            return report::toJson(subject, program::catalogue(), context, all);
        },
        linesOf, makeContext, withSame);
}

QString write(const QCommandLineParser &parser, const comparison::Recheck &recheck,
              const MakeContext &makeContext)
{
    return writeAs<comparison::Recheck>(
        parser, report::OfRecheck, recheck,
        [](const comparison::Recheck &subject, const report::ReportContext &context, bool) {
            return report::toJson(subject, program::catalogue(), context);
        },
        [](const comparison::Recheck &subject, int width, bool colour, bool) {
            return linesOf(subject, width, colour);
        },
        makeContext, false);
}

} // namespace port135::cli
