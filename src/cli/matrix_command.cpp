// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/matrix_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/place_arguments.h"
#include "cli/stored_scan.h"
#include "program/user_catalogue.h"
#include "report/export/exporter.h"
#include "report/places/matrix_document.h"
#include "report/places/matrix_json.h"
#include "report/places/matrix_text.h"
#include "report/text/words.h"
#include "service/catalogue_words.h"
#include "service/place_scans.h"

#include <QCoreApplication>

#include <algorithm>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;
using policy::CellResult;

class MatrixCommandText
{
    Q_DECLARE_TR_FUNCTIONS(MatrixCommand)
};

constexpr int matrixWidth = 120;

QStringList matrixFormats()
{
    QStringList names{u"table"_s, u"csv"_s, u"json"_s};
    for (const auto &format : report::formats()) {
        if (format.subjects & report::OfDocument)
            names.append(QString::fromUtf8(format.name.data(), qsizetype(format.name.size())));
    }
    return names;
}

QString matrixFormatOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    const auto *format = report::formatOfFileName(parser.value(u"output"_s));
    const auto byEnding =
        format ? QString::fromUtf8(format->name.data(), qsizetype(format->name.size())) : QString();
    return matrixFormats().contains(byEnding) ? byEnding : u"table"_s;
}

/// Empty: written whole; else what is wrong.
QString write(const QCommandLineParser &parser, const report::MatrixReport &report)
{
    const auto name = matrixFormatOf(parser);
    Destination destination;
    if (const auto problem = destination.open(parser.value(u"output"_s)); !problem.isEmpty())
        return problem;
    QString problem;
    const auto writer = [&](std::string_view bytes) {
        if (problem.isEmpty()
            && destination.device().write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            problem = destination.device().errorString();
    };
    if (name == u"json"_s) {
        report::writeMatrixJson(report, writer);
    } else if (name == u"csv"_s) {
        report::writeMatrixCsv(report, writer);
    } else if (name == u"table"_s) {
        const bool terminal = destination.isTerminal();
        const int columns = terminal ? terminalWidth(Stream::Output) : 0;
        const bool colour = terminal && !qEnvironmentVariableIsSet("NO_COLOR");
        const auto lines = report::matrixLines(report, columns > 0 ? columns : matrixWidth, colour,
                                               parser.isSet(u"all-hosts"_s));
        writer(lines.join(u'\n').toStdString() + '\n');
    } else {
        const auto *format = report::findFormat(name.toStdString());
        if (format->binary && destination.isTerminal())
            return MatrixCommandText::tr("The format %1 is not for a terminal: name a file with --output.")
                .arg(name);
        const auto exporter = format->create(destination.device(), program::catalogue());
        exporter->document(report::matrixDocument(report));
        problem = exporter->error();
    }
    return problem.isEmpty() ? destination.close() : problem;
}

/// The error is a sentence for the user.
core::Result<void, QString> readPolicies(const QCommandLineParser &parser, report::MatrixReport &report)
{
    const auto read = [&](const QString &file, QByteArray &text, policy::Policy &policy) -> QString {
        auto bytes = service::readPolicyFile(file);
        if (!bytes)
            return bytes.error();
        text = std::move(*bytes);
        auto parsed = service::readPolicy(text, report.options.words);
        if (!parsed)
            return MatrixCommandText::tr("The policy %1 cannot be used:\n%2").arg(file, parsed.error());
        policy = std::move(*parsed);
        return {};
    };
    report.policyFile = parser.value(u"policy"_s);
    report.beforeFile = parser.value(u"against"_s);
    report.hasPolicy = parser.isSet(u"policy"_s);
    report.hasBefore = parser.isSet(u"against"_s);
    if (report.hasBefore && !report.hasPolicy)
        return core::failure(
            MatrixCommandText::tr("--against needs --policy: the new file that is compared with it."));
    if (report.hasPolicy) {
        if (const auto problem = read(report.policyFile, report.policyText, report.policy);
            !problem.isEmpty())
            return core::failure(problem);
    }
    QByteArray before;
    if (report.hasBefore) {
        if (const auto problem = read(report.beforeFile, before, report.beforePolicy); !problem.isEmpty())
            return core::failure(problem);
    }
    return {};
}

} // namespace

int runMatrixCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(MatrixCommandText::tr(
        "Lays the scans of several places side by side: what is reachable from where, and is that what "
        "was declared. A port counts as blocked only where a reference place saw its service running. "
        "Exit code 0: nothing against the policy; 1: something is, or with --strict something is not "
        "proven; 2: an error. Nothing is sent."));
    parser.addPositionalArgument(
        u"SCAN"_s,
        MatrixCommandText::tr(
            "Numbers of stored scans, last, baseline, or exported files. Without them the newest scans of "
            "each place."),
        u"[SCAN…]"_s);
    addPlaceOptions(parser);
    parser.addOptions({
        {u"policy"_s, MatrixCommandText::tr("What was declared: a policy file."),
         MatrixCommandText::tr("FILE")},
        {u"against"_s,
         MatrixCommandText::tr("Also list what changes from this older policy file, on the same scans."),
         MatrixCommandText::tr("FILE")},
        {u"reference"_s,
         MatrixCommandText::tr("A place whose scans prove that services run, beside those of the policy."),
         MatrixCommandText::tr("PLACE")},
        {u"window"_s, MatrixCommandText::tr("Longest time between a look and its reference (24h)."),
         MatrixCommandText::tr("TIME"), u"24h"_s},
        {u"strict"_s, MatrixCommandText::tr("Exit with 1 also where something is not proven.")},
        {u"all-hosts"_s, MatrixCommandText::tr("Also list hosts of which nothing can be reached.")},
        {u"tester"_s, MatrixCommandText::tr("Who tested, for the report."), MatrixCommandText::tr("NAME")},
        {u"organisation"_s, MatrixCommandText::tr("For whom, for the report."),
         MatrixCommandText::tr("NAME")},
        {u"format"_s,
         MatrixCommandText::tr("%1 (table).", "list of formats").arg(matrixFormats().join(u", "_s)),
         QCoreApplication::translate("ScanArguments", "FORMAT")},
        {u"output"_s,
         QCoreApplication::translate("ComparisonOutput",
                                     "File to write; its ending chooses the format if --format does not."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"matrix"_s))
        return *ended;
    if (parser.isSet(u"format"_s) && !matrixFormats().contains(parser.value(u"format"_s)))
        return refuse(MatrixCommandText::tr("There is no format “%1” for this: use one of %2.")
                          .arg(report::shown(parser.value(u"format"_s).toStdString(), 40),
                               matrixFormats().join(u", "_s)));
    report::MatrixReport report;
    report.options.words = service::policyWords(program::catalogue());
    report.options.reference = parser.value(u"reference"_s).simplified().toStdString();
    report.made = core::now();
    report.options.today = std::chrono::floor<std::chrono::days>(report.made);
    const auto window = readDuration(u"window"_s, parser.value(u"window"_s));
    if (!window)
        return refuse(window.error());
    report.options.window = *window;
    report.tester = parser.value(u"tester"_s);
    report.organisation = parser.value(u"organisation"_s);
    report.programVersion = QCoreApplication::applicationVersion();
    if (const auto read = readPolicies(parser, report); !read)
        return refuse(read.error());
    auto scans = readPlaceScans(parser, parser.positionalArguments());
    if (!scans)
        return refuse(scans.error());
    report.scans = std::move(*scans);
    if (const auto database = databaseOf(parser); report.hasPolicy && !database.isEmpty()) {
        auto uses = service::knownUses(database);
        if (!uses)
            return refuse(uses.error().message);
        report.options.uses = std::move(*uses);
    }
    service::judge(report);
    if (const auto problem = write(parser, report); !problem.isEmpty())
        return refuse(MatrixCommandText::tr("The matrix could not be written: %1").arg(problem));
    const auto notProven = report.matrix.count(CellResult::NotProven);
    if (matrixFormatOf(parser) != u"table"_s || !parser.value(u"output"_s).isEmpty())
        say(MatrixCommandText::tr("not proven: %1").arg(notProven));
    const bool broken =
        report.matrix.count(CellResult::Violation) > 0 || report.matrix.count(CellResult::BrokenNeed) > 0;
    return broken || (parser.isSet(u"strict"_s) && notProven > 0) ? ExitFindings : ExitClean;
}

} // namespace port135::cli
