// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "cli/command.h"
#include "cli/console.h"

#include <QFile>

namespace port135::cli {

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, const QString &command)
{
    const auto help = parser.addHelpOption();
    // A target may begin with a dash only by mistake, and excludes begin with "!": options may stand
    // anywhere.
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (!parser.isSet(help))
        return std::nullopt;
    QFile output;
    if (openOutput(output)) {
        QString text = parser.helpText();
        text.replace(QStringLiteral("port135-cli [options]"),
                     QStringLiteral("port135-cli %1 [options]").arg(command));
        output.write(text.toUtf8());
    }
    return ExitClean;
}

int refuse(const QString &message)
{
    say(message);
    return ExitUsage;
}

} // namespace port135::cli
