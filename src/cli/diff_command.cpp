// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diff_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/comparison_output.h"
#include "cli/stored_scan.h"
#include "pipeline/record_context.h"
#include "report/export/exporter.h"
#include "service/stored_side.h"

#include <QCoreApplication>

namespace port135::cli {
namespace {

class DiffCommandText
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

} // namespace

int runDiffCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(DiffCommandText::tr(
        "Compares two stored scans by what their hosts are, not by dynamic ports or order: what is new, "
        "gone or changed. Exit code 0: no difference; 1: there is one; 2: an error. Nothing is sent."));
    const auto meaning = DiffCommandText::tr("Number of a stored scan, last, baseline, or an exported file.");
    parser.addPositionalArgument(QStringLiteral("SCAN"), meaning);
    parser.addPositionalArgument(QStringLiteral("SCAN"), meaning, QStringLiteral("SCAN"));
    addComparisonOptions(parser, report::OfComparison);
    addDatabaseOption(parser);
    parser.addOption({QStringLiteral("all"), DiffCommandText::tr("Also list the hosts that are the same.")});
    if (const auto ended = parse(parser, arguments, QStringLiteral("diff")))
        return *ended;
    if (const auto problem = checkComparisonFormat(parser, report::OfComparison); !problem.isEmpty())
        return refuse(problem);
    const auto named = parser.positionalArguments();
    if (named.size() != 2)
        return refuse(DiffCommandText::tr("Name two scans: the earlier one first."));
    const auto database = databaseOf(parser);
    const auto before = openScan(named[0], database);
    if (!before)
        return refuse(before.error());
    const auto after = openScan(named[1], database);
    if (!after)
        return refuse(after.error());
    const auto sideBefore = service::readSide(*before->history, before->info);
    const auto sideAfter = service::readSide(*after->history, after->info);
    for (const auto *side : {&sideBefore, &sideAfter}) {
        if (!*side)
            return refuse(side->error().message);
    }
    const auto result = comparison::compare(*sideBefore, *sideAfter);
    const auto makeContext = [&] {
        return pipeline::reportContext({*before->history, before->info}, {*after->history, after->info});
    };
    if (const auto problem = write(parser, result, makeContext, parser.isSet(QStringLiteral("all")));
        !problem.isEmpty())
        return refuse(DiffCommandText::tr("The comparison could not be written: %1").arg(problem));
    return result.differs() ? ExitFindings : ExitClean;
}

} // namespace port135::cli
