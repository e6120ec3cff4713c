// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/evidence_output.h"
#include "cli/scan_argument.h"
#include "cli/scan_arguments.h"
#include "service/report_context.h"
#include "service/user_catalogue.h"

#include <QCoreApplication>

namespace port135::cli {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

bool isShown(const core::HostResult &host, const ScanArguments &arguments)
{
    return (arguments.allHosts || core::isInteresting(host.observation.outcome))
        && arguments.filter.matches(host);
}

/// Empty: written whole.
QString writeScan(const StoredScan &scan, const ScanArguments &arguments, Destination &destination)
{
    const auto exporter = arguments.format->create(destination.device(), service::catalogue());
    if (destination.isTerminal())
        exporter->setLayout({terminalWidth(Stream::Output), !qEnvironmentVariableIsSet("NO_COLOR")});
    EvidenceOutput evidence;
    QString problem;
    if (arguments.showEvidence)
        problem = evidence.open(EvidenceOutput::When::AtTheEnd);
    if (!problem.isEmpty())
        return problem;
    report::ReportContext context = service::reportContext(scan.info, scan.history.get());
    context.managementNetworks = arguments.management;
    exporter->setContext(std::move(context));
    exporter->begin(scan.info.record);
    const auto read = scan.history->forEachHost(scan.info.id, [&](const core::HostResultPtr &host) {
        if (!isShown(*host, arguments))
            return true;
        exporter->host(*host);
        if (arguments.showEvidence)
            problem = evidence.add(*host);
        return exporter->error().isEmpty() && problem.isEmpty();
    });
    exporter->end(scan.info.record);
    if (!read)
        return read.error().message;
    if (!exporter->error().isEmpty())
        return exporter->error();
    if (problem.isEmpty())
        problem = destination.close();
    if (problem.isEmpty() && arguments.showEvidence)
        problem = evidence.finish();
    return problem;
}

} // namespace

int runExportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Writes a stored scan in any of the formats, as it was found and "
                 "rated then. Nothing is sent."));
    parser.addPositionalArgument(QStringLiteral("SCAN"),
                                 Text::tr("Its number, last, baseline, or an exported file."));
    addOutputOptions(parser);
    if (const auto ended = parse(parser, arguments, QStringLiteral("export")))
        return *ended;
    const auto output = readOutputArguments(parser);
    if (!output)
        return refuse(output.error());
    const auto named = parser.positionalArguments();
    if (named.size() != 1)
        return refuse(Text::tr("Name one scan: its number, last, baseline, or an exported file."));
    const auto scan = openScan(named.first(), output->database);
    if (!scan)
        return refuse(scan.error());
    Destination destination;
    if (const QString problem = destination.open(output->output, *output->format); !problem.isEmpty())
        return refuse(problem);
    if (const QString problem = writeScan(*scan, *output, destination); !problem.isEmpty())
        return refuse(Text::tr("The scan could not be written: %1").arg(problem));
    return ExitClean;
}

} // namespace port135::cli
