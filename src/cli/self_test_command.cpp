// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/self_test_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "service/self_test.h"

#include <QCoreApplication>
#include <QFile>

namespace port135::cli {

int runSelfTestCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("SelfTestCommand",
                                    "Checks the parts of this installation one by one, on this computer "
                                    "alone. The lines it prints can be "
                                    "sent to whoever helps you."));
    parser.addOption({QStringLiteral("lang"), QCoreApplication::translate("ScanArguments", "en or ja."),
                      QCoreApplication::translate("ScanArguments", "LANGUAGE")});
    if (const auto ended = parse(parser, arguments, QStringLiteral("self-test")))
        return *ended;
    QFile output;
    if (!openOutput(output))
        return ExitUsage;
    bool allPassed = true;
    service::runSelfTest([&](const service::SelfTestResult &result) {
        allPassed = allPassed && result.passed;
        output.write(QStringLiteral("%1  %2: %3\n")
                         .arg(result.passed ? QStringLiteral("ok  ") : QStringLiteral("FAIL"), result.name,
                              result.detail)
                         .toUtf8());
    });
    return allPassed ? ExitClean : ExitFindings;
}

} // namespace port135::cli
