// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/traffic_command.h"

#include "cli/cli_texts.h"
#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/interrupt.h"
#include "cli/stored_scan.h"
#include "cli/stored_traffic.h"
#include "cli/waiting_input.h"
#include "history/traffic_store.h"
#include "program/user_catalogue.h"
#include "report/traffic/output.h"
#include "report/traffic/traffic_words.h"
#include "service/practice_traffic.h"
#include "service/segment_file.h"
#include "service/traffic_reading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <atomic>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

struct Arguments
{
    service::TrafficRequest request;
    usage::Segments segments;
    QString format;
    QString output;
    QString database; ///< empty: not stored
    QString stored; ///< what was stored earlier, instead of files
    bool quiet = false;
    bool zoneGiven = false;
    std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false); ///< by Ctrl-C
};

core::Timestamp timestampOf(const QDateTime &time)
{
    return core::Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// "2026-01-31", "2026-01-31T09:00", with Z or +09:00 or in local time.
core::Result<core::Timestamp, QString> timeOf(const QCommandLineParser &parser, const QString &option)
{
    const auto text = parser.value(option).trimmed();
    auto time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        time = QDate::fromString(text, Qt::ISODate).startOfDay();
    if (!time.isValid())
        return core::failure(
            TrafficCommandText::tr("--%1 needs a time such as 2026-01-31 or 2026-01-31T09:00, not “%2”.")
                .arg(option, text));
    return timestampOf(time);
}

/// "24h", "7d", "90m", or a time.
core::Result<core::Timestamp, QString> sinceOf(const QCommandLineParser &parser)
{
    static const QRegularExpression span(u"^(\\d{1,6})\\s*([mhdw])$"_s);
    const auto match = span.match(parser.value(u"since"_s).trimmed());
    if (!match.hasMatch())
        return timeOf(parser, u"since"_s);
    const qint64 count = match.captured(1).toLongLong();
    const auto unit = match.captured(2);
    const qint64 minutes = unit == u"m"_s ? 1 : unit == u"h"_s ? 60 : unit == u"d"_s ? 24 * 60 : 7 * 24 * 60;
    return core::now() - std::chrono::minutes(count * minutes);
}

/// "+09:00", "-0330", "UTC"
std::optional<int> zoneOf(const QString &text)
{
    if (text == u"UTC"_s || text == u"Z"_s)
        return 0;
    static const QRegularExpression zone(u"^([+-])(\\d{2}):?(\\d{2})$"_s);
    const auto match = zone.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 14 || match.captured(3).toInt() > 59)
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return match.captured(1) == u"-"_s ? -minutes : minutes;
}

QString trafficFormatOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"format"_s))
        return parser.value(u"format"_s);
    const auto ending = QFileInfo(parser.value(u"output"_s)).suffix().toLower();
    if (ending == u"htm"_s)
        return u"html"_s;
    return report::trafficFormats().contains(ending) ? ending : u"table"_s;
}

core::Result<Arguments, QString> readArguments(const QCommandLineParser &parser)
{
    Arguments arguments;
    const auto files = parser.positionalArguments();
    const bool practice = parser.isSet(u"practice"_s);
    if (practice && !files.isEmpty())
        return core::failure(
            TrafficCommandText::tr("--practice records the practice network: name no files with it."));
    arguments.stored = parser.value(u"stored"_s);
    const bool stored = parser.isSet(u"stored"_s);
    if (stored && (practice || !files.isEmpty()))
        return core::failure(
            TrafficCommandText::tr("--stored shows what was read earlier: name no files with it."));
    if (files.isEmpty() && !practice && !stored)
        return core::failure(
            TrafficCommandText::tr("Name at least one capture or log, or - for standard input. "
                                   "--how-to-record says how to make one, --practice shows an example."));
    arguments.format = trafficFormatOf(parser);
    if (!report::trafficFormats().contains(arguments.format))
        return core::failure(TrafficCommandText::tr("There is no format “%1” for this: use one of %2.")
                                 .arg(arguments.format, report::trafficFormats().join(u", "_s)));
    for (const auto &name : files) {
        service::TrafficInput input{name, nullptr};
        const QFileInfo file(name);
        if (name == u"-"_s && files.count(name) > 1)
            return core::failure(TrafficCommandText::tr("Standard input (-) can be read once."));
        if (file.isDir())
            return core::failure(TrafficCommandText::tr("%1 is a folder: name the files in it.").arg(name));
        if (name == u"-"_s || (file.exists() && !file.isFile())) {
            auto device = std::make_shared<WaitingInput>(name, arguments.stopped);
            if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
                return core::failure(
                    name == u"-"_s
                        ? TrafficCommandText::tr("Standard input cannot be read: %1.")
                              .arg(device->errorString())
                        : TrafficCommandText::tr("%1 cannot be read: %2.").arg(name, device->errorString()));
            input.device = std::move(device);
        }
        arguments.request.inputs.push_back(std::move(input));
    }
    for (const auto &option : {u"from"_s, u"to"_s}) {
        if (!parser.isSet(option))
            continue;
        const auto time = timeOf(parser, option);
        if (!time)
            return core::failure(time.error());
        (option == u"from"_s ? arguments.request.from : arguments.request.to) = *time;
    }
    if (parser.isSet(u"since"_s)) {
        if (parser.isSet(u"from"_s))
            return core::failure(
                TrafficCommandText::tr("--since and --from say the same: give one of them."));
        const auto time = sinceOf(parser);
        if (!time)
            return core::failure(time.error());
        arguments.request.from = *time;
    }
    if (arguments.request.from && arguments.request.to && *arguments.request.from >= *arguments.request.to)
        return core::failure(TrafficCommandText::tr("--to must be later than the beginning."));
    arguments.request.minutesEast = QDateTime::currentDateTime().offsetFromUtc() / 60;
    if (parser.isSet(u"log-zone"_s)) {
        const auto zone = zoneOf(parser.value(u"log-zone"_s));
        if (!zone)
            return core::failure(
                TrafficCommandText::tr("--log-zone needs a zone such as +09:00 or UTC, not “%1”.")
                    .arg(parser.value(u"log-zone"_s)));
        arguments.request.minutesEast = *zone;
        arguments.zoneGiven = true;
    }
    if (parser.isSet(u"segments"_s)) {
        auto segments = service::readSegments(parser.value(u"segments"_s));
        if (!segments)
            return core::failure(segments.error());
        arguments.segments = std::move(*segments);
    }
    arguments.output = parser.value(u"output"_s);
    if (practice) {
        auto input = service::practiceTraffic();
        if (!input)
            return core::failure(input.error());
        arguments.request.inputs.push_back(std::move(*input));
    }
    if (stored && databaseOf(parser).isEmpty())
        return core::failure(TrafficCommandText::tr("--stored needs a database."));
    // What is only an example is kept where the user says so.
    arguments.database = practice && !parser.isSet(u"database"_s) ? QString() : databaseOf(parser);
    arguments.quiet = parser.isSet(u"quiet"_s);
    return arguments;
}

void showProgress(quint64 done, quint64 total)
{
    const auto megabytes = [](quint64 bytes) { return QString::number(bytes >> 20); };
    const auto text = total > 0
        ? TrafficCommandText::tr("Read: %1 of %2 MiB").arg(megabytes(done), megabytes(total))
        : TrafficCommandText::tr("Read: %1 MiB").arg(megabytes(done));
    const auto bytes = u'\r' + text + u"   "_s;
    std::fputs(bytes.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

/// Reads on another thread, so that Ctrl-C ends the reading and not what was read.
core::Result<usage::Traffic, QString> read(const Arguments &arguments)
{
    const bool shows = !arguments.quiet && isTerminal(Stream::Error);
    core::Result<usage::Traffic, QString> result = core::failure(QString());
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop,
                     [&arguments] { arguments.stopped->store(true); });
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = service::readTraffic(arguments.request, [&](quint64 done, quint64 total) {
            if (shows)
                showProgress(done, total);
            return !arguments.stopped->load();
        });
    }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    if (shows)
        std::fputs("\r                                        \r", stderr);
    return result;
}

int printStored(const QString &database)
{
    const auto list = storedTrafficList(database);
    if (!list)
        return refuse(list.error());
    QFile output;
    if (!openOutput(output))
        return refuse(TrafficCommandText::tr("Nothing can be written to standard output."));
    output.write(list->toUtf8());
    return ExitClean;
}

void printRecording()
{
    QFile output;
    if (!openOutput(output))
        return;
    QString text =
        TrafficCommandText::tr("On Linux, or where a switch mirrors the traffic to (end it with Ctrl-C):")
        + u'\n';
    for (const auto &line : service::recordingCommands(false))
        text += u"  "_s + line + u'\n';
    text += TrafficCommandText::tr("Or without a file in between:") + u"\n  "_s
        + u"tcpdump -i any -s 0 -U -w - 'tcp port 135 or tcp port 445 or tcp portrange 49152-65535' | "_s
        + u"port135-cli traffic -\n"_s;
    text += TrafficCommandText::tr("On Windows, as administrator, with what it brings along:") + u'\n';
    for (const auto &line : service::recordingCommands(true))
        text += u"  "_s + line + u'\n';
    text += TrafficCommandText::tr("Record where the servers are, for at least a week, a month end included.")
        + u'\n';
    output.write(text.toUtf8());
}

} // namespace

int runTrafficCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(TrafficCommandText::tr(
        "Reads captures and logs, and says who uses which RPC service where, and what a block of port 135 "
        "would break. Nothing is sent. Files: pcap and pcapng (packed by gzip or not), dce_rpc.log and "
        "conn.log of Zeek, eve.json of Suricata, Windows events (JSON lines, XML), pfirewall.log."));
    parser.addPositionalArgument(
        u"FILE"_s, TrafficCommandText::tr("A capture or a log; - is standard input."), u"FILE..."_s);
    addDatabaseOption(parser);
    parser.addOptions({
        {u"segments"_s, TrafficCommandText::tr("File with lines such as: zone clients 10.1.0.0/16"),
         TrafficCommandText::tr("FILE")},
        {u"from"_s, TrafficCommandText::tr("Leave out what is earlier (2026-01-31, 2026-01-31T09:00)."),
         TrafficCommandText::tr("TIME")},
        {u"to"_s, TrafficCommandText::tr("Leave out what is this late or later."),
         TrafficCommandText::tr("TIME")},
        {u"since"_s,
         TrafficCommandText::tr("Leave out what is earlier than so long ago (24h, 7d), or than a time."),
         TrafficCommandText::tr("TIME")},
        {u"log-zone"_s,
         TrafficCommandText::tr("Zone of logs that do not say it, such as +09:00 (this computer's)."),
         TrafficCommandText::tr("ZONE")},
        {u"format"_s,
         TrafficCommandText::tr("%1 (table).", "list of formats").arg(report::trafficFormats().join(u", "_s)),
         TrafficCommandText::tr("FORMAT")},
        {u"output"_s,
         TrafficCommandText::tr("File to write; its ending chooses the format if --format does not."),
         TrafficCommandText::tr("FILE")},
        {u"stored"_s, TrafficCommandText::tr("Show what was read earlier, by its number; “list” lists it."),
         TrafficCommandText::tr("NUMBER")},
        {u"remove"_s, TrafficCommandText::tr("Remove what was read earlier, by its number in the list."),
         TrafficCommandText::tr("NUMBER")},
        {u"practice"_s,
         TrafficCommandText::tr("Record the practice network (loopback) for a second, and read that.")},
        {u"how-to-record"_s,
         TrafficCommandText::tr("Print how to make a recording, on Linux and on Windows.")},
        {u"quiet"_s, TrafficCommandText::tr("No progress, no remarks.")},
        {u"lang"_s, TrafficCommandText::tr("en or ja."), TrafficCommandText::tr("LANGUAGE")},
    });
    if (const auto ended = parse(parser, arguments, u"traffic"_s))
        return *ended;
    if (parser.isSet(u"how-to-record"_s)) {
        printRecording();
        return ExitClean;
    }
    if (parser.isSet(u"remove"_s)) {
        const auto removed = removeStoredTraffic(databaseOf(parser), parser.value(u"remove"_s));
        return removed ? ExitClean : refuse(removed.error());
    }
    const auto wanted = readArguments(parser);
    if (!wanted)
        return refuse(wanted.error());
    if (wanted->stored == u"list"_s)
        return printStored(wanted->database);
    const bool again = !wanted->stored.isEmpty();
    const auto traffic = again ? storedTraffic(wanted->database, wanted->stored) : read(*wanted);
    if (!traffic && wanted->stopped->load()) {
        say(TrafficCommandText::tr("Stopped before anything could be read."));
        return ExitStopped;
    }
    if (!traffic)
        return refuse(traffic.error());

    Destination destination;
    if (const auto problem = destination.open(wanted->output); !problem.isEmpty())
        return refuse(problem);
    report::TrafficLayout layout;
    layout.segments = &wanted->segments;
    layout.minutesEast = wanted->request.minutesEast;
    if (destination.isTerminal()) {
        layout.width = terminalWidth(Stream::Output);
        layout.colour = !qEnvironmentVariableIsSet("NO_COLOR");
    }
    auto problem =
        report::writeTraffic(*traffic, wanted->format, layout, program::catalogue(), destination.device());
    if (problem.isEmpty())
        problem = destination.close();
    if (!problem.isEmpty())
        return refuse(TrafficCommandText::tr("The uses could not be written: %1").arg(problem));

    if (!wanted->quiet) {
        const bool local =
            std::any_of(traffic->sources.begin(), traffic->sources.end(), [](const usage::Source &source) {
                return source.kind == usage::SourceKind::FirewallLog;
            });
        if (local && !wanted->zoneGiven)
            say(TrafficCommandText::tr(
                "pfirewall.log has local times without a zone: taken as that of this computer. "
                "--log-zone says "
                "another."));
        if (wanted->format != u"table"_s) {
            say(report::headline(*traffic, layout.minutesEast));
            for (const auto &notice : report::trafficNotices(*traffic, layout.minutesEast))
                say(notice);
        }
    }
    if (!wanted->database.isEmpty() && !again) {
        const auto stored = history::storeTraffic(wanted->database, *traffic);
        if (!stored)
            return refuse(stored.error().message);
        if (!wanted->quiet)
            say(TrafficCommandText::tr("Stored in %1.").arg(wanted->database));
    }
    return ExitClean;
}

} // namespace port135::cli
