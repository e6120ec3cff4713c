// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/page_application.h"
#include "core/build_info.h"
#include "program/knowledge_store.h"
#include "program/language.h"
#include "program/program_info.h"

#include <QCoreApplication>
#include <QFile>

using namespace port135;

namespace {

class MainText
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString usage()
{
    QString text =
        MainText::tr("port135-cli finds what TCP port 135 of a network exposes, and how bad it is.")
        + QStringLiteral("\n\n") + MainText::tr("Usage: port135-cli COMMAND [options]")
        + QStringLiteral("\n\n");
    for (const auto &command : cli::commands()) {
        if (!command.summary)
            continue;
        const auto name = QString::fromUtf8(command.name.data(), qsizetype(command.name.size()));
        text += QStringLiteral("  %1 %2\n").arg(name, -12).arg(command.summary());
    }
    return text + u'\n' + MainText::tr("port135-cli COMMAND --help says more about each.") + u'\n';
}

void print(const QString &text)
{
    QFile output;
    if (cli::openOutput(output))
        output.write(text.toUtf8());
}

} // namespace

int main(int argc, char *argv[])
{
    program::prepareProgram();
    const auto application = cli::createApplication(argc, argv);
    program::setProgramInfo(QStringLiteral("port135-cli"), core::programVersion(), core::programCommit());

    QStringList arguments = QCoreApplication::arguments();
    program::Language language;
    const QString wanted = program::languageOption(arguments);
    language.use(wanted);
    if (!wanted.isEmpty() && language.code() != wanted)
        return cli::refuse(MainText::tr("There is no language “%1”: use en or ja.").arg(wanted));
    program::openKnowledge();
    if (const auto problem = program::knowledgeProblem())
        cli::say(*problem);
    const QString name = arguments.value(1);
    if (name == QStringLiteral("--version")) {
        print(program::programInfo().join(u'\n') + u'\n');
        return cli::ExitClean;
    }
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h") || name == QStringLiteral("help")) {
        print(usage());
        return cli::ExitClean;
    }
    const auto *command = cli::findCommand(name);
    if (!command) {
        if (!name.isEmpty())
            cli::say(MainText::tr("There is no command “%1”.").arg(name));
        cli::say(usage());
        return cli::ExitUsage;
    }
    arguments.removeAt(1);
    return command->run(arguments);
}
