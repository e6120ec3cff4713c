// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scheduled_scan.h"

#include "core/private_file.h"
#include "report/export/output_file.h"
#include "text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace port135::service {
namespace {

using namespace Qt::StringLiterals;

class ScheduledScanText
{
    Q_DECLARE_TR_FUNCTIONS(ScheduledScan)
};

/// A command of Windows holds 8,191 characters where a person tries it by hand.
constexpr qsizetype mostCharacters = 7000;

/// The addresses of webhooks, out of the arguments: a unit is read by everybody.
QStringList takeWebhooks(QStringList &arguments)
{
    const auto option = u"--notify-webhook"_s;
    QStringList addresses;
    for (qsizetype i = 0; i < arguments.size();) {
        if (arguments[i] == option && i + 1 < arguments.size()) {
            addresses += arguments[i + 1];
            arguments.remove(i, 2);
        } else if (arguments[i].startsWith(option + u'=')) {
            addresses += arguments.takeAt(i).mid(option.size() + 1);
        } else {
            ++i;
        }
    }
    return addresses;
}

/// Target expressions without comments, an argument a line. A line that goes on with a dash belongs to the
/// one before it: it must not look like an option.
QStringList expressions(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n')) {
        const QString expression = line.section(u'#', 0, 0).simplified();
        if (expression.startsWith(u'-') && !lines.isEmpty())
            lines.last() += u' ' + expression;
        else if (!expression.isEmpty())
            lines += expression;
    }
    return lines;
}

} // namespace

schedule::SchedulerKind usualScheduler()
{
#ifdef Q_OS_WIN
    return schedule::SchedulerKind::WindowsTask;
#else
    return schedule::SchedulerKind::Systemd;
#endif
}

bool isElsewhere(schedule::SchedulerKind kind)
{
    return kind != usualScheduler();
}

schedule::ScheduledCommand scheduledCommand(schedule::SchedulerKind kind, ScheduledScan scan)
{
    schedule::ScheduledCommand command;
    command.program = std::move(scan.program);
    if (kind == schedule::SchedulerKind::WindowsTask)
        command.program.replace(u'/', u'\\');
    command.arguments = QStringList{u"scan"_s, u"--quiet"_s} + scan.arguments;
    command.schedule = scan.schedule;
    command.webhooks = takeWebhooks(command.arguments);
    command.name = std::move(scan.name);
    command.user = std::move(scan.user);
    return command;
}

core::Result<QStringList, QString> scanArguments(const pipeline::ScanRequest &request)
{
    if (request.practice)
        return core::failure(ScheduledScanText::tr(
            "The practice network lies inside this program: no scheduler can scan it."));
    const auto &options = request.options;
    const auto usual = core::ScanOptions::forProfile(options.profile);
    QStringList arguments;
    if (options.profile != core::Profile::Normal)
        arguments += QStringList{u"--profile"_s, text::fromLatin1(core::name(options.profile))};
    const auto figure = [&arguments](const QString &option, auto value, auto usualValue) {
        if (value != usualValue)
            arguments += QStringList{option, QString::number(value)};
    };
    figure(u"--port"_s, options.port, usual.port);
    figure(u"--in-flight"_s, options.inFlight, usual.inFlight);
    figure(u"--rate"_s, options.rate, usual.rate);
    figure(u"--timeout"_s, options.connectTimeout.count(), usual.connectTimeout.count());
    if (!options.stages.reach || !options.stages.identity) {
        QStringList stages{u"map"_s};
        if (options.stages.reach)
            stages += u"reach"_s;
        if (options.stages.identity)
            stages += u"identity"_s;
        arguments += QStringList{u"--stages"_s, stages.join(u',')};
    }
    if (!request.guessVantage)
        arguments += QStringList{u"--vantage"_s, text::fromLatin1(core::name(options.vantage))};
    if (!request.reverseDns)
        arguments += u"--no-dns"_s;
    if (options.limits.evidence == 0)
        arguments += u"--no-evidence"_s;
    if (!request.place.isEmpty())
        arguments += QStringList{u"--place"_s, request.place};
    if (request.allowPublic)
        arguments += u"--allow-public"_s;
    for (const auto &exclusion : request.excludes) {
        if (const auto text = expressions(exclusion).join(u' '); !text.isEmpty())
            arguments += QStringList{u"--exclude"_s, text};
    }
    arguments += expressions(request.targets);
    if (arguments.join(u' ').size() > mostCharacters)
        return core::failure(ScheduledScanText::tr(
            "These targets are too long for the command of a scheduler. Put them into a file, and "
            "let port135-cli schedule --targets FILE write the task."));
    return arguments;
}

core::Result<QStringList, QString> writeUnitFiles(const QList<schedule::UnitFile> &files,
                                                  const QString &folder)
{
    if (!QDir().mkpath(folder))
        return core::failure(ScheduledScanText::tr("The folder %1 cannot be made.").arg(folder));
    QStringList written;
    for (const auto &unit : files) {
        report::OutputFile file(QDir(folder).filePath(unit.fileName));
        if (unit.isSecret)
            core::makePrivateFile(QFileInfo(file.fileName()).filesystemAbsoluteFilePath());
        if (!file.open() || file.device().write(unit.content) != unit.content.size() || !file.commit())
            return core::failure(ScheduledScanText::tr("The file %1 cannot be written: %2.")
                                     .arg(file.fileName(), file.errorString()));
        written += file.fileName();
    }
    return written;
}

} // namespace port135::service
