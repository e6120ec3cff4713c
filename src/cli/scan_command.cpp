// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scan_command.h"

#include "cli/bus_arguments.h"
#include "cli/command_line.h"
#include "cli/scan_run.h"

#include <QCoreApplication>

namespace port135::cli {

int runScanCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("ScanCommand",
                                    "Reads the RPC endpoint map of every host that answers on TCP 135, and "
                                    "rates what it exposes. Read-only: "
                                    "no credentials, nothing is changed on the other side."));
    addTargetOptions(parser);
    addScanOptions(parser);
    addBusOptions(parser);
    if (const auto ended = parse(parser, arguments, QStringLiteral("scan")))
        return *ended;
    auto scan = readScanArguments(parser);
    if (!scan)
        return refuse(scan.error());
    if (const auto targets = readTargetArguments(parser, scan->request); !targets)
        return refuse(targets.error());
    if (const auto bus = readBusArguments(parser, scan->request); !bus)
        return refuse(bus.error());
    return scan->dryRun ? printPlan(*scan) : runScan(std::move(*scan));
}

} // namespace port135::cli
