// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/practice_command.h"

#include "cli/command_line.h"
#include "cli/scan_run.h"
#include "report/text/words.h"

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
    parser.addOption(
        {QStringLiteral("firewall"),
         QCoreApplication::translate(
             "PracticeCommand",
             "What stands between this place and the file server: none, half-done (port 135 is closed, "
             "the ports behind it are not) or done. See port135-cli policy practice."),
         QCoreApplication::translate("PracticeCommand", "STATE"), QStringLiteral("none")});
    if (const auto ended = parse(parser, arguments, QStringLiteral("practice")))
        return *ended;
    auto scan = readScanArguments(parser);
    if (!scan)
        return refuse(scan.error());
    if (!parser.positionalArguments().isEmpty())
        return refuse(QCoreApplication::translate("PracticeCommand",
                                                  "The practice network has its own targets: name none."));
    scan->request.practice = true;
    const auto firewall = practice::parseFirewall(parser.value(QStringLiteral("firewall")).toStdString());
    if (!firewall)
        return refuse(QCoreApplication::translate("PracticeCommand",
                                                  "--firewall needs none, half-done or done, not “%1”.")
                          .arg(report::shown(parser.value(QStringLiteral("firewall")).toStdString(), 40)));
    scan->request.firewall = *firewall;
    return scan->dryRun ? printPlan(*scan) : runScan(std::move(*scan));
}

} // namespace port135::cli
