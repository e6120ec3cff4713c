// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/practice_command.h"

#include "cli/command_line.h"
#include "cli/scan_run.h"

#include <QCoreApplication>

namespace port135::cli {

int runPracticeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "PracticeCommand",
        "Opens a built-in office network on loopback (127.135.0.0/24) and scans it: real sockets, the real "
        "protocol, no other computer involved."));
    addScanOptions(parser);
    if (const auto ended = parse(parser, arguments, QStringLiteral("practice")))
        return *ended;
    auto scan = readScanArguments(parser);
    if (!scan)
        return refuse(scan.error());
    if (!parser.positionalArguments().isEmpty())
        return refuse(QCoreApplication::translate("PracticeCommand",
                                                  "The practice network has its own targets: name none."));
    scan->request.practice = true;
    return scan->dryRun ? printPlan(*scan) : runScan(std::move(*scan));
}

} // namespace port135::cli
