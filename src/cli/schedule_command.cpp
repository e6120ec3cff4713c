// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/scan_arguments.h"
#include "schedule/schedule_units.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleCommand)
};

/// The command would refuse them at night, when nobody looks: it is asked now. Empty: they are good.
QString problemOf(const QStringList &scanArguments)
{
    QCommandLineParser parser;
    addTargetOptions(parser);
    addScanOptions(parser);
    if (!parser.parse(QStringList(u"port135-cli"_s) + scanArguments))
        return parser.errorText();
    auto scan = readScanArguments(parser);
    if (!scan)
        return scan.error();
    if (const auto targets = readTargetArguments(parser, scan->request); !targets)
        return targets.error();
    const auto plan = pipeline::ScanService::plan(scan->request);
    if (!plan)
        return plan.error().message;
    if (!plan->publicRanges.isEmpty() && !scan->request.allowPublic)
        return Text::tr("A scan of public addresses needs --allow-public.");
    return {};
}

/// Empty: written.
QString writeFiles(const QList<schedule::UnitFile> &files, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Text::tr("The folder %1 cannot be made.").arg(folder);
    for (const auto &unit : files) {
        QSaveFile file(QDir(folder).filePath(unit.fileName));
        if (!file.open(QIODevice::WriteOnly) || file.write(unit.content) != unit.content.size()
            || !file.commit())
            return Text::tr("The file %1 cannot be written: %2.").arg(file.fileName(), file.errorString());
        say(Text::tr("Written: %1").arg(QDir::toNativeSeparators(file.fileName())));
    }
    return {};
}

QString print(const QList<schedule::UnitFile> &files, bool isText)
{
    QFile output;
    if (!openOutput(output))
        return Text::tr("Standard output cannot be written to: %1.").arg(output.errorString());
    for (const auto &unit : files) {
        auto bytes = unit.content;
        if (isText)
            bytes.prepend("# " + unit.fileName.toUtf8() + '\n');
        if (output.write(bytes) != bytes.size())
            return Text::tr("Standard output cannot be written to: %1.").arg(output.errorString());
    }
    return {};
}

} // namespace

int runScheduleCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr(
        "Writes the files that make systemd or the Windows Task Scheduler repeat a scan, also when nobody "
        "is logged on. Nothing is installed or started; the last lines say how to do that. The arguments of "
        "the scan stand behind “--”."));
    parser.addPositionalArgument(
        u"ARGUMENTS"_s, Text::tr("What port135-cli scan is given: 10.0.0.0/24 --notify-syslog log:514 …"),
        u"-- ARGUMENTS..."_s);
    parser.addOptions({
        {u"every"_s, Text::tr("30min, 6h, daily 03:00 or weekly mon 03:00 (daily 02:00)."), Text::tr("WHEN")},
        {u"targets"_s, Text::tr("Read the targets from this file at every run."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"format"_s, Text::tr("systemd or windows-task (that of this system)."),
         QCoreApplication::translate("ScanArguments", "FORMAT")},
        {u"output"_s, Text::tr("Folder to write the files to; else they are printed."), Text::tr("FOLDER")},
        {u"name"_s, Text::tr("Name of the unit or task (port135-scan)."), Text::tr("NAME")},
        {u"program"_s, Text::tr("Path of port135-cli on the computer that will run it (this one)."),
         Text::tr("PATH")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"schedule"_s))
        return *ended;

#ifdef Q_OS_WIN
    const auto usual = u"windows-task"_s;
#else
    const auto usual = u"systemd"_s;
#endif
    const auto format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : usual;
    const auto kind = schedule::parseSchedulerKind(format);
    if (!kind)
        return refuse(Text::tr("There is no scheduler “%1”: use systemd or windows-task.").arg(format));
    const auto schedule =
        schedule::Schedule::parse(parser.isSet(u"every"_s) ? parser.value(u"every"_s) : u"daily 02:00"_s);
    if (!schedule)
        return refuse(schedule.error());

    auto scan = parser.positionalArguments();
    if (parser.isSet(u"targets"_s))
        scan += QStringList{u"--targets"_s, QFileInfo(parser.value(u"targets"_s)).absoluteFilePath()};
    if (scan.isEmpty())
        return refuse(Text::tr("Say what to scan: --targets FILE, or targets behind “--”."));
    if (const auto problem = problemOf(scan); !problem.isEmpty())
        return refuse(problem);

    schedule::ScheduledCommand command;
    command.program =
        parser.isSet(u"program"_s) ? parser.value(u"program"_s) : QCoreApplication::applicationFilePath();
    if (*kind == schedule::SchedulerKind::WindowsTask)
        command.program = command.program.replace(u'/', u'\\');
    command.arguments = QStringList{u"scan"_s, u"--quiet"_s} + scan;
    command.schedule = *schedule;
    command.name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : u"port135-scan"_s;
    const auto files = schedule::scheduleUnits(*kind, command, QDateTime::currentDateTime());
    if (!files)
        return refuse(files.error());
    const auto folder = parser.value(u"output"_s);
    const auto problem = folder.isEmpty() ? print(*files, *kind == schedule::SchedulerKind::Systemd)
                                          : writeFiles(*files, folder);
    if (!problem.isEmpty())
        return refuse(problem);
    for (const auto &unit : *files) {
        if (!unit.howTo.isEmpty())
            say(unit.howTo);
    }
    return ExitClean;
}

} // namespace port135::cli
