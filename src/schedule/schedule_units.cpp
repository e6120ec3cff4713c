// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule_units.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace port135::schedule {
namespace {

using namespace Qt::StringLiterals;

class ScheduleUnitsText
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleUnits)
};

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

QString spanText(std::chrono::minutes every)
{
    return every.count() % 60 == 0 ? u"%1h"_s.arg(every.count() / 60) : u"%1min"_s.arg(every.count());
}

/// systemd.time(7)
QString timerLines(const Schedule &schedule)
{
    static constexpr const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const auto time = schedule.at.toString(u"HH:mm"_s);
    switch (schedule.kind) {
    case Schedule::Kind::Interval: {
        const auto every = spanText(schedule.every);
        return u"OnActiveSec=%1\nOnUnitActiveSec=%1\n"_s.arg(every);
    }
    case Schedule::Kind::Daily:
        return u"OnCalendar=*-*-* %1:00\nPersistent=true\n"_s.arg(time);
    case Schedule::Kind::Weekly:
        break;
    }
    return u"OnCalendar=%1 *-*-* %2:00\nPersistent=true\n"_s.arg(
        QLatin1StringView(days[schedule.weekday - 1]), time);
}

UnitFile secretFile(const ScheduledCommand &command, const QString &howTo)
{
    return {command.name + u".webhook"_s, (command.webhooks.join(u'\n') + u'\n').toUtf8(), howTo, true};
}

QList<UnitFile> systemdUnits(const ScheduledCommand &command)
{
    QString line = systemdQuoted(command.program);
    for (const auto &argument : command.arguments)
        line += u' ' + systemdQuoted(argument);
    // %d is the folder of credentials, which only this service can read [systemd.exec(5)].
    const QString secret = u"/etc/port135/"_s + command.name + u".webhook"_s;
    if (!command.webhooks.isEmpty())
        line += u" --notify-webhook-file %d/webhook"_s;
    // A finding (exit code 1) is no failure of the service. Nothing but a network and a place for the history
    // is needed.
    const auto service = u"[Unit]\n"
                         "Description=Port135 scan (%1)\n"
                         "Wants=network-online.target\n"
                         "After=network-online.target\n"
                         "\n"
                         "[Service]\n"
                         "Type=oneshot\n"
                         "ExecStart=%2\n"
                         "SuccessExitStatus=1\n"
                         "%3\n"_s;
    // Not arg(): the text has percent signs of its own, and the command may have them too.
    auto text = service;
    text.replace(u"(%1)"_s, u'(' + command.name + u')');
    text.replace(u"%3"_s, serviceProtection(command).join(u'\n'));
    text.replace(u"ExecStart=%2"_s, u"ExecStart="_s + line);
    if (!command.webhooks.isEmpty())
        text += u"LoadCredential=webhook:"_s + secret + u'\n';
    const QString timer = u"[Unit]\nDescription=Port135 scan ("_s + command.name + u")\n\n[Timer]\n"_s
        + timerLines(command.schedule) + u"RandomizedDelaySec=60\nUnit="_s + command.name
        + u".service\n\n[Install]\nWantedBy=timers.target\n"_s;
    QList<UnitFile> files{
        {command.name + u".service"_s, text.toUtf8(), {}},
        {command.name + u".timer"_s, timer.toUtf8(),
         ScheduleUnitsText::tr(
             "Copy both files to /etc/systemd/system, then run: systemctl enable --now %1.timer")
                 .arg(command.name)
             + u'\n'
             + ScheduleUnitsText::tr(
                 "Its scans are kept in /var/lib/port135/history.db, and files without a folder lie there. "
                 "To see them in the window, start it once as root with PORT135_DATA=/var/lib/port135.")}};
    if (!command.webhooks.isEmpty())
        files.prepend(
            secretFile(command,
                       ScheduleUnitsText::tr("The address of the webhook is a secret: install -m 600 %1 %2")
                           .arg(command.name + u".webhook"_s, secret)));
    return files;
}

/// xs:duration
QString durationText(std::chrono::minutes duration)
{
    constexpr auto day = std::chrono::minutes(std::chrono::days(1)).count();
    const auto minutes = duration.count();
    if (minutes % day == 0)
        return u"P%1D"_s.arg(minutes / day);
    return minutes % 60 == 0 ? u"PT%1H"_s.arg(minutes / 60) : u"PT%1M"_s.arg(minutes);
}

void writeTrigger(QXmlStreamWriter &xml, const Schedule &schedule, const QDateTime &from)
{
    static constexpr const char *days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                           "Friday", "Saturday", "Sunday"};
    // Local time of the computer that runs it: no zone is written.
    const auto stamp = [](const QDateTime &time) { return time.toString(u"yyyy-MM-ddTHH:mm:00"_s); };
    xml.writeStartElement(u"Triggers"_s);
    if (schedule.kind == Schedule::Kind::Interval) {
        xml.writeStartElement(u"TimeTrigger"_s);
        xml.writeTextElement(u"Enabled"_s, u"true"_s);
        xml.writeTextElement(u"StartBoundary"_s, stamp(from));
        xml.writeStartElement(u"Repetition"_s);
        xml.writeTextElement(u"Interval"_s, durationText(schedule.every));
        xml.writeTextElement(u"StopAtDurationEnd"_s, u"false"_s);
        xml.writeEndElement();
        xml.writeEndElement();
    } else {
        xml.writeStartElement(u"CalendarTrigger"_s);
        xml.writeTextElement(u"Enabled"_s, u"true"_s);
        xml.writeTextElement(u"StartBoundary"_s, stamp(QDateTime(from.date(), schedule.at)));
        if (schedule.kind == Schedule::Kind::Daily) {
            xml.writeStartElement(u"ScheduleByDay"_s);
            xml.writeTextElement(u"DaysInterval"_s, u"1"_s);
            xml.writeEndElement();
        } else {
            xml.writeStartElement(u"ScheduleByWeek"_s);
            xml.writeTextElement(u"WeeksInterval"_s, u"1"_s);
            xml.writeStartElement(u"DaysOfWeek"_s);
            xml.writeEmptyElement(QLatin1StringView(days[schedule.weekday - 1]));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QString windowsSecret(const ScheduledCommand &command)
{
    return u"C:\\ProgramData\\Port135\\"_s + command.name + u".webhook"_s;
}

/// [MS-TSCH 2.5, Task Scheduler Schema 1.2]; elements in the order of the schema.
UnitFile windowsTask(const ScheduledCommand &command, const QDateTime &from)
{
    // A relative --output lies here; without it, it would lie in System32.
    const auto workingDirectory = command.user.isEmpty() ? u"%ProgramData%"_s : u"%USERPROFILE%"_s;
    QString body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartElement(u"Task"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeDefaultNamespace(u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s);
    xml.writeStartElement(u"RegistrationInfo"_s);
    xml.writeTextElement(u"Author"_s, u"Port135"_s);
    xml.writeTextElement(u"Description"_s, u"Port135 scan ("_s + command.name + u')');
    xml.writeTextElement(u"URI"_s, u"\\"_s + command.name);
    xml.writeEndElement();
    writeTrigger(xml, command.schedule, from);
    xml.writeStartElement(u"Principals"_s);
    xml.writeStartElement(u"Principal"_s);
    xml.writeAttribute(u"id"_s, u"Author"_s);
    if (command.user.isEmpty()) {
        xml.writeTextElement(u"UserId"_s, u"S-1-5-19"_s); // Local Service: no password, no rights to speak of
    } else {
        xml.writeTextElement(u"UserId"_s, command.user);
        xml.writeTextElement(u"LogonType"_s, u"S4U"_s); // also when nobody is logged on; no password is kept
    }
    xml.writeTextElement(u"RunLevel"_s, u"LeastPrivilege"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"Settings"_s);
    xml.writeTextElement(u"MultipleInstancesPolicy"_s, u"IgnoreNew"_s);
    xml.writeTextElement(u"DisallowStartIfOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"StopIfGoingOnBatteries"_s, u"false"_s);
    xml.writeTextElement(u"StartWhenAvailable"_s, u"true"_s);
    xml.writeTextElement(u"RunOnlyIfNetworkAvailable"_s, u"true"_s);
    xml.writeTextElement(u"Enabled"_s, u"true"_s);
    xml.writeTextElement(u"ExecutionTimeLimit"_s, u"P1D"_s);
    xml.writeTextElement(u"Priority"_s, u"7"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"Actions"_s);
    xml.writeAttribute(u"Context"_s, u"Author"_s);
    xml.writeStartElement(u"Exec"_s);
    xml.writeTextElement(u"Command"_s, windowsQuoted(command.program));
    QStringList arguments;
    for (const auto &argument : command.arguments)
        arguments.append(windowsQuoted(argument));
    if (!command.webhooks.isEmpty())
        arguments.append(windowsQuoted(u"--notify-webhook-file"_s) + u' '
                         + windowsQuoted(windowsSecret(command)));
    if (!arguments.isEmpty())
        xml.writeTextElement(u"Arguments"_s, arguments.join(u' '));
    xml.writeTextElement(u"WorkingDirectory"_s, workingDirectory);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();

    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + body + u'\n';
    text.replace(u"\n"_s, u"\r\n"_s);
    QByteArray bytes("\xff\xfe");
    for (const QChar c : std::as_const(text)) {
        bytes += static_cast<char>(c.unicode() & 0xff);
        bytes += static_cast<char>(c.unicode() >> 8);
    }
    return {
        command.name + u".xml"_s, bytes,
        ScheduleUnitsText::tr("Run as administrator: schtasks /Create /TN %1 /XML %1.xml").arg(command.name)
            + u'\n'
            + (command.user.isEmpty() ? ScheduleUnitsText::tr(
                   "The task runs as LOCAL SERVICE: its scans are kept in the history of that account, "
                   "not in the one that the window shows, and files without a folder lie in %ProgramData%. "
                   "To have them in a window: --user NAME, or --database FILE behind “--”.")
                                      : ScheduleUnitsText::tr(
                                            "The task runs as %1: its scans are kept in the history "
                                            "that the window of %1 shows, "
                                            "and files without a folder lie in the profile of %1.")
                                            .arg(command.user))};
}

} // namespace

std::optional<SchedulerKind> parseSchedulerKind(const QString &name)
{
    if (name == u"systemd"_s)
        return SchedulerKind::Systemd;
    if (name == u"windows-task"_s)
        return SchedulerKind::WindowsTask;
    return std::nullopt;
}

core::Result<QList<UnitFile>, QString> scheduleUnits(SchedulerKind kind, const ScheduledCommand &command,
                                                     const QDateTime &from)
{
    static const QRegularExpression goodName(uR"(\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\z)"_s);
    if (!goodName.match(command.name).hasMatch())
        return core::failure(
            ScheduleUnitsText::tr(
                "“%1” cannot be the name of a scheduled task: use letters, digits, “-”, “_” and “.”.")
                .arg(command.name));
    for (const auto &text : QStringList(command.program) + command.arguments + command.webhooks) {
        if (!isOneLine(text))
            return core::failure(
                ScheduleUnitsText::tr("A scheduled command cannot hold line ends or control characters."));
    }
    if (kind == SchedulerKind::Systemd)
        return systemdUnits(command);
    QList<UnitFile> files{windowsTask(command, from)};
    if (!command.webhooks.isEmpty())
        files.append(secretFile(
            command,
            ScheduleUnitsText::tr("The address of the webhook is a secret: move %1 to %2, readable for "
                                  "administrators and Local Service only.")
                .arg(command.name + u".webhook"_s, windowsSecret(command))));
    return files;
}

QStringList serviceProtection(const ScheduledCommand &command)
{
    QStringList lines{command.user.isEmpty() ? u"DynamicUser=yes"_s : u"User="_s + command.user,
                      u"StateDirectory=port135"_s,
                      u"StateDirectoryMode=0700"_s,
                      u"UMask=0077"_s,
                      u"Environment=PORT135_DATA=/var/lib/port135"_s,
                      u"WorkingDirectory=/var/lib/port135"_s,
                      u"NoNewPrivileges=yes"_s,
                      u"CapabilityBoundingSet="_s,
                      u"ProtectSystem=strict"_s,
                      command.seesHomes ? u"ProtectHome=read-only"_s : u"ProtectHome=yes"_s,
                      u"ProtectProc=invisible"_s,
                      u"ProtectClock=yes"_s,
                      u"ProtectHostname=yes"_s,
                      u"ProtectControlGroups=yes"_s,
                      u"ProtectKernelLogs=yes"_s,
                      u"ProtectKernelModules=yes"_s,
                      u"ProtectKernelTunables=yes"_s,
                      u"PrivateTmp=yes"_s,
                      u"PrivateDevices=yes"_s,
                      u"PrivateUsers=yes"_s,
                      u"LockPersonality=yes"_s,
                      u"MemoryDenyWriteExecute=yes"_s,
                      u"RestrictNamespaces=yes"_s,
                      u"RestrictRealtime=yes"_s,
                      u"RestrictSUIDSGID=yes"_s,
                      u"SystemCallArchitectures=native"_s,
                      u"SystemCallFilter=@system-service"_s,
                      u"SystemCallFilter=~@privileged"_s,
                      u"SystemCallErrorNumber=EPERM"_s,
                      u"RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK"_s,
                      u"LimitNOFILE=65536"_s,
                      u"Nice=10"_s};
    if (!command.writable.isEmpty()) {
        QStringList folders;
        for (const auto &folder : command.writable)
            folders.append(systemdQuoted(folder));
        lines.append(u"ReadWritePaths="_s + folders.join(u' '));
    }
    return lines;
}

QString systemdQuoted(const QString &argument)
{
    QString quoted;
    bool plain = !argument.isEmpty();
    for (const QChar c : argument) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        else if (c == u'%' || c == u'$')
            quoted += c; // doubled: no specifier, no variable
        quoted += c;
        plain = plain && (c.isLetterOrNumber() || u"%$-_./:,@=+"_s.contains(c));
    }
    return plain ? quoted : u'"' + quoted + u'"';
}

QString windowsQuoted(const QString &argument)
{
    const bool plain = !argument.isEmpty() && std::none_of(argument.begin(), argument.end(), [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'"';
    });
    if (plain)
        return argument;
    QString quoted = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : argument) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        // Backslashes count only before a quotation mark.
        quoted += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\');
        quoted += c;
        backslashes = 0;
    }
    return quoted + QString(2 * backslashes, u'\\') + u'"';
}

} // namespace port135::schedule
