// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "cli/bundle_output.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/evidence_output.h"
#include "cli/scan_arguments.h"
#include "cli/stored_scan.h"
#include "pipeline/frame_exporter.h"
#include "pipeline/record_context.h"
#include "program/user_catalogue.h"
#include "report/document/provenance.h"
#include "service/frame_export.h"
#include "service/host_past.h"
#include "service/stored_side.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace port135::cli {
namespace {

class ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// What a filter that asks for changes is answered from.
struct Past
{
    service::HostChanges changes;
    QString since; ///< which scan they are counted from
};

/// The error is a sentence for the user.
core::Result<Past, QString> readPast(const StoredScan &scan)
{
    const auto &history = *scan.history;
    const auto before = service::scanBefore(history, scan.info.record);
    if (!before)
        return core::failure(before.error().message);
    if (!*before)
        return core::failure(
            ExportCommandText::tr(
                "%1 has no earlier whole scan of these targets, so nothing is known to have changed: "
                "leave “changed” out of the filter, or compare two scans with port135-cli diff.")
                .arg(history.file()));
    const auto earlier = service::readSide(history, **before);
    const auto later = service::readSide(history, scan.info);
    for (const auto *side : {&earlier, &later}) {
        if (!*side)
            return core::failure(side->error().message);
    }
    const auto time = report::timeText((*before)->record.started);
    return Past{service::changesOf(comparison::compare(*earlier, *later)),
                (*before)->baseline
                    ? ExportCommandText::tr("Compared with the baseline, scan %1 of %2.", "number, time")
                          .arg((*before)->id)
                          .arg(time)
                    : ExportCommandText::tr("Compared with scan %1 of %2.", "number, time")
                          .arg((*before)->id)
                          .arg(time)};
}

/// Empty: written whole.
QString writeScan(const StoredScan &scan, const ScanArguments &arguments, const Past &past,
                  Destination &destination)
{
    const auto exporter = arguments.format->create(destination.device(), program::catalogue());
    if (destination.isTerminal())
        exporter->setLayout({terminalWidth(Stream::Output), !qEnvironmentVariableIsSet("NO_COLOR")});
    EvidenceOutput evidence;
    QString problem;
    if (arguments.showEvidence)
        problem = evidence.open(EvidenceOutput::When::AtTheEnd);
    if (!problem.isEmpty())
        return problem;
    report::ReportContext context = pipeline::reportContext(scan.info, scan.history.get());
    arguments.fill(context);
    if (!past.since.isEmpty())
        context.selection += u'\n' + past.since;
    exporter->setContext(std::move(context));
    exporter->begin(scan.info.record);
    const auto read = scan.history->forEachHost(
        scan.info.id,
        [&](const core::HostResultPtr &host) {
            const auto changed = past.changes.find(host->observation.address);
            if (!arguments.lists(*host,
                                 changed == past.changes.end() ? std::optional<comparison::Change>()
                                                               : changed->second))
                return true;
            exporter->host(*host);
            if (arguments.showEvidence)
                problem = evidence.add(*host);
            return exporter->error().isEmpty() && problem.isEmpty();
        },
        arguments.showEvidence ? history::Evidence::With : history::Evidence::Without);
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
    parser.setApplicationDescription(ExportCommandText::tr(
        "Writes a stored scan in any of the formats, as it was found and rated then. Nothing is sent. "
        "--format bundle writes one zip file with report, JSON, raw evidence and a manifest of SHA-256 sums; "
        "port135-cli verify checks it."));
    parser.addPositionalArgument(QStringLiteral("SCAN"),
                                 ExportCommandText::tr("Its number, last, baseline, or an exported file."));
    addOutputOptions(parser);
    if (const auto ended = parse(parser, arguments, QStringLiteral("export")))
        return *ended;
    const auto named = parser.positionalArguments();
    if (named.size() != 1)
        return refuse(
            ExportCommandText::tr("Name one scan: its number, last, baseline, or an exported file."));
    const auto scan = openScan(named.first(), databaseOf(parser));
    if (wantsBundle(parser))
        return scan ? writeBundleOf(*scan, parser) : refuse(scan.error());
    const auto output = readOutputArguments(parser, true);
    if (!output)
        return refuse(output.error());
    if (!scan)
        return refuse(scan.error());
    Past past;
    if (output->filter.asksChange()) {
        auto known = readPast(*scan);
        if (!known)
            return refuse(known.error());
        past = std::move(*known);
    }
    Destination destination;
    if (const QString problem = destination.open(output->output, *output->format); !problem.isEmpty())
        return refuse(problem);
    if (output->format == &pipeline::frameFormat()) {
        auto written =
            service::exportFrame(*scan->history, scan->info, destination.device(), output->key.get());
        if (written) {
            if (const QString problem = destination.close(); !problem.isEmpty())
                written = core::failure(problem);
        }
        return written
            ? int(ExitClean)
            : refuse(ExportCommandText::tr("The scan could not be written: %1").arg(written.error()));
    }
    if (const QString problem = writeScan(*scan, *output, past, destination); !problem.isEmpty())
        return refuse(ExportCommandText::tr("The scan could not be written: %1").arg(problem));
    return ExitClean;
}

} // namespace port135::cli
