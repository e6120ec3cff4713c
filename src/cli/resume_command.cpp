// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/resume_command.h"

#include "cli/command_line.h"
#include "cli/scan_run.h"
#include "cli/stored_scan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace port135::cli {
namespace {

class ResumeCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCommand)
};

/// The newest unfinished scan.
core::Result<history::ScanId, QString> findUnfinished(const QString &database)
{
    using Kind = history::HistoryError::Kind;
    if (!QFileInfo::exists(database))
        return core::failure(ResumeCommandText::tr("There is no scan in the history %1 yet.").arg(database));
    const auto history = history::History::open(database, history::Access::ReadOnly);
    if (!history)
        return core::failure(history.error().message);
    const auto info = (*history)->newestUnfinished();
    if (info)
        return info->id;
    return core::failure(
        info.error().kind == Kind::NotFound
            ? ResumeCommandText::tr("Every scan in %1 is complete: there is nothing to resume.").arg(database)
            : info.error().message);
}

core::Result<history::ScanId, QString> findScan(const QString &argument, const QString &database)
{
    const auto scan = openScan(argument, database);
    if (!scan)
        return core::failure(scan.error());
    if (scan->history->file() != database)
        return core::failure(
            ResumeCommandText::tr(
                "A scan in an exported file cannot go on there: import it first (port135-cli history "
                "--import-file %1).")
                .arg(argument));
    if (!history::isResumable(scan->info.status))
        return core::failure(scan->info.status == history::ScanStatus::Running
                                 ? ResumeCommandText::tr("The scan %1 is running.").arg(argument)
                                 : ResumeCommandText::tr("The scan %1 is complete.").arg(argument));
    return scan->info.id;
}

} // namespace

int runResumeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ResumeCommandText::tr(
        "Goes on with a scan that was stopped or cut off: the newest such one, or SCAN. The hosts that "
        "were examined already are not examined again."));
    parser.addPositionalArgument(QStringLiteral("SCAN"), ResumeCommandText::tr("Its number, or last."),
                                 QStringLiteral("[SCAN]"));
    addOutputOptions(parser);
    parser.addOption({QStringLiteral("allow-public"),
                      ResumeCommandText::tr("Scan public addresses too: only those that are yours.")});
    if (const auto ended = parse(parser, arguments, QStringLiteral("resume")))
        return *ended;
    auto scan = readOutputArguments(parser);
    if (!scan)
        return refuse(scan.error());
    const auto named = parser.positionalArguments();
    if (named.size() > 1)
        return refuse(ResumeCommandText::tr("Name one scan only."));
    if (scan->database.isEmpty())
        return refuse(ResumeCommandText::tr("With --database none there is nothing to resume."));
    const auto id =
        named.isEmpty() ? findUnfinished(scan->database) : findScan(named.first(), scan->database);
    if (!id)
        return refuse(id.error());
    scan->resumedScan = *id;
    scan->request.allowPublic = parser.isSet(QStringLiteral("allow-public"));
    return runScan(std::move(*scan));
}

} // namespace port135::cli
