// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/scan_arguments.h"
#include "intake/target_source.h"
#include "schedule/schedule_units.h"
#include "schedule/unit_check.h"
#include "service/scheduled_scan.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <algorithm>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class ScheduleCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleCommand)
};

/// The command would refuse them at night, when nobody looks: it is asked now. Empty: they are good.
QString problemOf(const QStringList &scanArguments, bool isElsewhere)
{
    QCommandLineParser parser;
    addTargetOptions(parser);
    addScanOptions(parser);
    if (!parser.parse(QStringList(u"port135-cli"_s) + scanArguments))
        return parser.errorText();
    auto scan = readScanArguments(parser);
    if (!scan)
        return scan.error();
    const auto sources = parser.values(u"targets"_s);
    if (sources.contains(u"-"_s) || (isElsewhere && !sources.isEmpty()))
        return {}; // the check of the unit says it; nothing is waited for here
    if (const auto targets = readTargetArguments(parser, scan->request); !targets)
        return targets.error();
    const auto plan = pipeline::ScanService::plan(scan->request);
    if (!plan)
        return plan.error().message;
    if (!plan->publicRanges.isEmpty() && !scan->request.allowPublic)
        return ScheduleCommandText::tr("A scan of public addresses needs --allow-public.");
    return {};
}

/// Whether the option is among the arguments, in either way of writing it.
bool reads(const QStringList &arguments, const QString &option)
{
    return std::any_of(arguments.begin(), arguments.end(), [&option](const QString &argument) {
        return argument == option || argument.startsWith(option + u'=');
    });
}

QString print(const QList<schedule::UnitFile> &files, bool isText)
{
    QFile output;
    if (!openOutput(output))
        return ScheduleCommandText::tr("Standard output cannot be written to: %1.").arg(output.errorString());
    for (const auto &unit : files) {
        if (unit.isSecret)
            continue; // not onto a screen that somebody looks over
        auto bytes = unit.content;
        if (isText)
            bytes.prepend("# " + unit.fileName.toUtf8() + '\n');
        if (output.write(bytes) != bytes.size())
            return ScheduleCommandText::tr("Standard output cannot be written to: %1.")
                .arg(output.errorString());
    }
    return {};
}

/// The exit code is that of the scan, as the scheduler will see it.
int tryOnce(const schedule::ScheduledCommand &command)
{
    auto words = schedule::trialCommand(command);
    if (words.isEmpty())
        return refuse(ScheduleCommandText::tr(
            "The unit cannot be tried here: that needs systemd, or unshare and setpriv."));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.start();
    process.closeWriteChannel();
    if (!process.waitForStarted() || !process.waitForFinished(-1)
        || process.exitStatus() != QProcess::NormalExit)
        return refuse(
            ScheduleCommandText::tr("The trial did not end as it should: %1.").arg(process.errorString()));
    const int code = process.exitCode();
    const bool isGood = code == ExitClean || code == ExitFindings;
    say(isGood ? ScheduleCommandText::tr("The scan ran as it will run (exit code %1).").arg(code)
               : ScheduleCommandText::tr(
                     "The scan did not run well as it will run (exit code %1); what it said stands above.")
                     .arg(code));
    return code;
}

} // namespace

int runScheduleCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ScheduleCommandText::tr(
        "Writes the files that make systemd or the Windows Task Scheduler repeat a scan, also when nobody "
        "is logged on. Nothing is installed or started; the last lines say how to do that. The arguments of "
        "the scan stand behind “--”."));
    parser.addPositionalArgument(
        u"ARGUMENTS"_s,
        ScheduleCommandText::tr("What port135-cli scan is given: 10.0.0.0/24 --notify-syslog log:514 …"),
        u"-- ARGUMENTS..."_s);
    parser.addOptions({
        {u"every"_s, ScheduleCommandText::tr("30min, 6h, daily 03:00 or weekly mon 03:00 (daily 02:00)."),
         ScheduleCommandText::tr("WHEN")},
        {u"targets"_s, ScheduleCommandText::tr("Read the targets from this file at every run."),
         QCoreApplication::translate("ScanArguments", "FILE")},
        {u"format"_s, ScheduleCommandText::tr("systemd or windows-task (that of this system)."),
         QCoreApplication::translate("ScanArguments", "FORMAT")},
        {u"output"_s, ScheduleCommandText::tr("Folder to write the files to; else they are printed."),
         ScheduleCommandText::tr("FOLDER")},
        {u"name"_s, ScheduleCommandText::tr("Name of the unit or task (port135-scan)."),
         ScheduleCommandText::tr("NAME")},
        {u"user"_s,
         ScheduleCommandText::tr("Account that runs the scan (one of its own; Windows: LOCAL SERVICE)."),
         ScheduleCommandText::tr("NAME")},
        {u"check"_s,
         ScheduleCommandText::tr(
             "Run the scan once now, as it will run: with the account and the protection of the unit; "
             "needs root. Nothing is written.")},
        {u"program"_s,
         ScheduleCommandText::tr("Path of port135-cli on the computer that will run it (this one)."),
         ScheduleCommandText::tr("PATH")},
        {u"lang"_s, QCoreApplication::translate("ScanArguments", "en or ja."),
         QCoreApplication::translate("ScanArguments", "LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"schedule"_s))
        return *ended;

    const auto format = parser.value(u"format"_s);
    const auto kind = parser.isSet(u"format"_s) ? schedule::parseSchedulerKind(format)
                                                : std::optional(service::usualScheduler());
    if (!kind)
        return refuse(
            ScheduleCommandText::tr("There is no scheduler “%1”: use systemd or windows-task.").arg(format));
    const auto schedule =
        schedule::Schedule::parse(parser.isSet(u"every"_s) ? parser.value(u"every"_s) : u"daily 02:00"_s);
    if (!schedule)
        return refuse(schedule.error());

    auto scan = parser.positionalArguments();
    const bool isElsewhere = service::isElsewhere(*kind);
    if (parser.isSet(u"targets"_s) && isElsewhere)
        scan += QStringList{u"--targets"_s, parser.value(u"targets"_s)};
    else if (parser.isSet(u"targets"_s))
        scan += QStringList{u"--targets"_s, intake::absoluteSource(parser.value(u"targets"_s))};
    if (scan.contains(u"--allow-public"_s) && reads(scan, u"--targets"_s))
        return refuse(ScheduleCommandText::tr(
            "Consent to public addresses is for exactly the targets that are named: a file may "
            "say something else at the next run. Write the targets behind “--” instead of "
            "--targets."));
    if (scan.isEmpty())
        return refuse(ScheduleCommandText::tr("Say what to scan: --targets FILE, or targets behind “--”."));
    if (const auto problem = problemOf(scan, isElsewhere); !problem.isEmpty())
        return refuse(problem);

    service::ScheduledScan scheduled{parser.isSet(u"program"_s) ? parser.value(u"program"_s)
                                                                : QCoreApplication::applicationFilePath(),
                                     scan, *schedule};
    if (parser.isSet(u"name"_s))
        scheduled.name = parser.value(u"name"_s);
    scheduled.user = parser.value(u"user"_s);
    auto command = service::scheduledCommand(*kind, std::move(scheduled));
    if (!command.webhooks.isEmpty() && parser.value(u"output"_s).isEmpty())
        return refuse(ScheduleCommandText::tr(
            "The address of a webhook is a secret that goes into a file of its own: name a folder "
            "with --output, or write the address into a file and use --notify-webhook-file."));
    auto checked = schedule::checkedCommand(*kind, std::move(command), parser.isSet(u"program"_s));
    if (!checked)
        return refuse(ScheduleCommandText::tr("The scheduled scan could not run:") + u'\n' + checked.error());
    if (parser.isSet(u"check"_s))
        return *kind == schedule::SchedulerKind::Systemd
            ? tryOnce(*checked)
            : refuse(ScheduleCommandText::tr("A Windows task is tried on Windows: schtasks /Run /TN %1.")
                         .arg(checked->name));
    const auto files = schedule::scheduleUnits(*kind, *checked, QDateTime::currentDateTime());
    if (!files)
        return refuse(files.error());
    const auto folder = parser.value(u"output"_s);
    if (folder.isEmpty()) {
        if (const auto problem = print(*files, *kind == schedule::SchedulerKind::Systemd); !problem.isEmpty())
            return refuse(problem);
    } else {
        const auto written = service::writeUnitFiles(*files, folder);
        if (!written)
            return refuse(written.error());
        for (const auto &fileName : *written)
            say(ScheduleCommandText::tr("Written: %1").arg(QDir::toNativeSeparators(fileName)));
    }
    for (const auto &unit : *files) {
        if (!unit.howTo.isEmpty())
            say(unit.howTo);
    }
    return ExitClean;
}

} // namespace port135::cli
