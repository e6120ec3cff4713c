// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scan_arguments.h"

#include "cli/console.h"
#include "cli/notify_arguments.h"
#include "cli/stored_scan.h"
#include "intake/target_source.h"
#include "pipeline/frame_exporter.h"
#include "pipeline/map_ports.h"
#include "pipeline/prepared_targets.h"
#include "program/key_messages.h"
#include "rating/remedy_text.h"
#include "report/document/logo.h"
#include "target/specification.h"
#include "text/qt_text.h"

#include <QCoreApplication>

#include <utility>

#include <cstdio>

namespace port135::cli {
namespace {

using text::toQString;

class ScanArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(ScanArguments)
};

QString formatNames()
{
    QStringList names;
    for (const auto &format : report::formats())
        names.append(toQString(format.name));
    return names.join(QStringLiteral(", "));
}

QString filterFields()
{
    QStringList names;
    for (const auto &field : filter::fields())
        names.append(toQString(field.name));
    return names.join(QStringLiteral(", "));
}

/// A whole number from an option, or a sentence.
core::Result<unsigned, QString> numberOf(const QCommandLineParser &parser, const QString &option,
                                         unsigned fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool valid = false;
    const unsigned value = parser.value(option).toUInt(&valid);
    if (!valid)
        return core::failure(
            ScanArgumentsText::tr("--%1 needs a number, not “%2”.").arg(option, parser.value(option)));
    return value;
}

constexpr int mostPlaceBytes = 128;

/// --ports-from or --ports-from-file.
core::Result<void, QString> readLearnedPorts(const QCommandLineParser &parser, ScanArguments &arguments)
{
    const QString stored = parser.value(QStringLiteral("ports-from"));
    const QString file = parser.value(QStringLiteral("ports-from-file"));
    if (stored.isEmpty() && file.isEmpty())
        return {};
    if (!stored.isEmpty() && !file.isEmpty())
        return core::failure(
            ScanArgumentsText::tr("Name one source of ports: --ports-from or --ports-from-file."));
    if (!stored.isEmpty() && isScanFile(stored))
        return core::failure(
            ScanArgumentsText::tr("%1 is a file: a map that comes from elsewhere needs --ports-from-file.")
                .arg(stored));
    if (!file.isEmpty() && !isScanFile(file))
        return core::failure(ScanArgumentsText::tr("There is no file %1 with a scan in it.").arg(file));
    const auto scan = openScan(stored.isEmpty() ? file : stored, arguments.database);
    if (!scan)
        return core::failure(scan.error());
    auto ports = pipeline::portsOfMaps(*scan->history, scan->info.id);
    if (!ports)
        return core::failure(ports.error().message);
    if ((*ports)->empty())
        return core::failure(
            ScanArgumentsText::tr("That scan read no map with ports: there is nothing to learn from it."));
    arguments.request.learnedPorts = std::move(*ports);
    arguments.portsSource = pipeline::portsSource(scan->info);
    if (!file.isEmpty())
        say(arguments.portsSource);
    return {};
}

/// The texts of the lists that --targets or --exclude-file names, with what they say of themselves.
core::Result<QList<intake::TargetList>, QString> readLists(const QStringList &sources, intake::ListUse use,
                                                           bool showsAll)
{
    constexpr qsizetype shown = 20;
    QList<intake::TargetList> lists;
    for (const auto &source : sources) {
        auto read = intake::readTargetSource(source, qint64(target::maximumTextSize), use);
        if (!read)
            return core::failure(read.error());
        for (const auto &list : std::as_const(read->lists)) {
            for (const auto &note : list.notes)
                say(note);
        }
        const auto &fetched = read->fetched;
        for (qsizetype i = 0; i < fetched.size() && (showsAll || i < shown); ++i)
            say(QStringLiteral("  ") + fetched[i]);
        if (!showsAll && fetched.size() > shown)
            say(ScanArgumentsText::tr("  and %1 more; --dry-run shows all.").arg(fetched.size() - shown));
        lists += read->lists;
    }
    return lists;
}

} // namespace

void addOutputOptions(QCommandLineParser &parser)
{
    addDatabaseOption(parser);
    parser.addOptions({
        {QStringLiteral("format"), ScanArgumentsText::tr("%1 (table).").arg(formatNames()),
         ScanArgumentsText::tr("FORMAT")},
        {QStringLiteral("output"),
         ScanArgumentsText::tr("File to write; its ending chooses the format if --format does not."),
         ScanArgumentsText::tr("FILE")},
        {QStringLiteral("sign"),
         ScanArgumentsText::tr("Sign a part (*.p135) or a bundle with this key: see port135-cli key."),
         ScanArgumentsText::tr("KEYFILE")},
        {QStringLiteral("all-hosts"),
         ScanArgumentsText::tr("Also list hosts that are silent, closed or unreachable.")},
        {QStringLiteral("filter"),
         ScanArgumentsText::tr("Only list hosts that match, such as 'level>=high role:dc'. Fields: %1.")
             .arg(filterFields()),
         ScanArgumentsText::tr("EXPR")},
        {QStringLiteral("management"),
         ScanArgumentsText::tr("Management network that remedies leave in; may be repeated."),
         ScanArgumentsText::tr("SPEC")},
        {QStringLiteral("clients"),
         ScanArgumentsText::tr(
             "Networks from which the service of a rule is used, such as R5=10.0.0.0/8; may be repeated."),
         ScanArgumentsText::tr("RULE=SPEC")},
        {QStringLiteral("addressee"), ScanArgumentsText::tr("Whom the report is for: on its first page."),
         ScanArgumentsText::tr("TEXT")},
        {QStringLiteral("classification"),
         ScanArgumentsText::tr("How the report is classified: on every page."),
         ScanArgumentsText::tr("TEXT")},
        {QStringLiteral("logo"),
         ScanArgumentsText::tr("A PNG or JPEG file for the first page, at most 1 MB."),
         ScanArgumentsText::tr("FILE")},
        {QStringLiteral("show-evidence"),
         ScanArgumentsText::tr(
             "Print the decoded messages of each listed host below the table; with --quiet instead of "
             "it.")},
        {QStringLiteral("fail-on"),
         ScanArgumentsText::tr(
             "Exit with 1 from this level on: info, low, medium, high, critical or never (high)."),
         ScanArgumentsText::tr("LEVEL")},
        {QStringLiteral("quiet"), ScanArgumentsText::tr("No progress on standard error.")},
        {QStringLiteral("lang"), ScanArgumentsText::tr("en or ja."), ScanArgumentsText::tr("LANGUAGE")},
    });
}

void addScanOptions(QCommandLineParser &parser)
{
    addOutputOptions(parser);
    parser.addOptions({
        {QStringLiteral("port"), ScanArgumentsText::tr("TCP port of the endpoint mapper (135)."),
         ScanArgumentsText::tr("N")},
        {QStringLiteral("profile"), ScanArgumentsText::tr("gentle, normal or fast (normal)."),
         ScanArgumentsText::tr("PROFILE")},
        {QStringLiteral("in-flight"), ScanArgumentsText::tr("Hosts examined at the same time."),
         ScanArgumentsText::tr("N")},
        {QStringLiteral("rate"), ScanArgumentsText::tr("New connections a second at the most; 0 = no limit."),
         ScanArgumentsText::tr("N")},
        {QStringLiteral("timeout"), ScanArgumentsText::tr("Milliseconds to wait for a connection."),
         ScanArgumentsText::tr("MS")},
        {QStringLiteral("stages"), ScanArgumentsText::tr("Comma list of map, reach, identity (all)."),
         ScanArgumentsText::tr("LIST")},
        {QStringLiteral("vantage"),
         ScanArgumentsText::tr(
             "Where this computer stands: same-segment, other-segment, internet or vpn (found out from "
             "the addresses)."),
         ScanArgumentsText::tr("WHERE")},
        {QStringLiteral("no-dns"), ScanArgumentsText::tr("Do not ask DNS for the names of hosts.")},
        {QStringLiteral("no-evidence"), ScanArgumentsText::tr("Do not keep the bytes sent and received.")},
        {QStringLiteral("dry-run"), ScanArgumentsText::tr("Say what would be scanned, and send nothing.")},
        {QStringLiteral("name"), ScanArgumentsText::tr("Name of the scan in the history."),
         ScanArgumentsText::tr("TEXT")},
        {QStringLiteral("place"),
         ScanArgumentsText::tr(
             "Name of the place where this computer stands, such as tokyo-pc: for port135-cli matrix."),
         ScanArgumentsText::tr("NAME")},
        {QStringLiteral("ports-from"),
         ScanArgumentsText::tr(
             "Also try the ports that this stored scan read in the map of each target: its number, "
             "last or baseline."),
         ScanArgumentsText::tr("SCAN")},
        {QStringLiteral("ports-from-file"),
         ScanArgumentsText::tr("The same from an exported file, which may come from somebody else."),
         ScanArgumentsText::tr("FILE")},
    });
    addNotifyOptions(parser);
}

void addTargetOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("TARGET..."),
        ScanArgumentsText::tr("10.0.0.0/24, 10.0.0.5-90, srv-7.example, 2001:db8::1, !10.0.0.9 …"));
    parser.addOptions({
        {QStringLiteral("targets"),
         ScanArgumentsText::tr(
             "Read targets from a list (text, CSV, nmap XML), a folder of lists, - (standard input), "
             "dns:ZONE[@SERVER], dhcp-leases:FILE or neighbours:; may be repeated."),
         ScanArgumentsText::tr("SOURCE")},
        {QStringLiteral("exclude"), ScanArgumentsText::tr("Leave these out; may be repeated."),
         ScanArgumentsText::tr("SPEC")},
        {QStringLiteral("exclude-file"),
         ScanArgumentsText::tr("Leave out what such a list names; may be repeated."),
         ScanArgumentsText::tr("SOURCE")},
        {QStringLiteral("allow-public"),
         ScanArgumentsText::tr("Scan public addresses too: only those that are yours.")},
        {QStringLiteral("shard"),
         ScanArgumentsText::tr(
             "Scan only this part of the targets, such as 3/8: other computers scan the others with the "
             "same targets, "
             "and port135-cli merge makes the parts one (--output part3.p135)."),
         ScanArgumentsText::tr("PART/PARTS")},
    });
}

bool ScanArguments::lists(const core::HostResult &host, std::optional<comparison::Change> change) const
{
    // A host that is gone gives nothing now: who asks for changes wants to see it.
    const bool isGone = filter.asksChange() && change == comparison::Change::Gone;
    return (allHosts || isGone || core::isInteresting(host.observation)) && filter.matches(host, change);
}

QString ScanArguments::selection() const
{
    if (filter.isEmpty())
        return {};
    return ScanArgumentsText::tr("Only the hosts that match this filter are in this report: %1")
        .arg(filter.text());
}

void ScanArguments::fill(report::ReportContext &context) const
{
    context.managementNetworks = management;
    context.clientNetworks = clients;
    context.selection = selection();
    context.addressee = addressee;
    context.classification = classification;
    context.logo = logo;
}

core::Result<ScanArguments, QString> readOutputArguments(const QCommandLineParser &parser, bool knowsChanges)
{
    ScanArguments arguments;
    arguments.database = databaseOf(parser);
    arguments.output = parser.value(QStringLiteral("output"));
    if (parser.isSet(QStringLiteral("format"))) {
        const QString name = parser.value(QStringLiteral("format"));
        arguments.format = name == QStringLiteral("p135") ? &pipeline::frameFormat()
                                                          : report::findFormat(name.toStdString());
        if (!arguments.format)
            return core::failure(
                ScanArgumentsText::tr("There is no format “%1”: use one of %2.").arg(name, formatNames()));
        if (arguments.format != &pipeline::frameFormat() && pipeline::isFrameName(arguments.output))
            return core::failure(ScanArgumentsText::tr(
                "A name that ends in .p135 always means a part of a scan: leave out --format, or "
                "choose another name."));
    } else if (pipeline::isFrameName(arguments.output)) {
        arguments.format = &pipeline::frameFormat();
    } else {
        arguments.format = report::formatOfFileName(arguments.output);
        if (!arguments.format)
            arguments.format = report::findFormat("table");
    }

    arguments.management = parser.values(QStringLiteral("management"));
    arguments.clients = parser.values(QStringLiteral("clients"));
    if (const auto networks = rating::ManagementNetworks::parse(arguments.management, arguments.clients);
        !networks)
        return core::failure(networks.error());

    arguments.addressee = parser.value(QStringLiteral("addressee")).simplified().left(200);
    arguments.classification = parser.value(QStringLiteral("classification")).simplified().left(60);
    const auto logo = report::readLogo(parser.value(QStringLiteral("logo")));
    if (!logo)
        return core::failure(logo.error());
    arguments.logo = *logo;

    arguments.failOn = core::Level::High;
    if (parser.isSet(QStringLiteral("fail-on"))) {
        const QString name = parser.value(QStringLiteral("fail-on"));
        arguments.failOn = core::parseLevel(name.toStdString());
        if (!arguments.failOn && name != QStringLiteral("never"))
            return core::failure(
                ScanArgumentsText::tr(
                    "There is no level “%1”: use info, low, medium, high, critical or never.")
                    .arg(name));
    }
    arguments.allHosts = parser.isSet(QStringLiteral("all-hosts"));
    auto filter = service::HostFilter::parse(parser.value(QStringLiteral("filter")), knowsChanges);
    if (!filter)
        return core::failure(
            ScanArgumentsText::tr("The filter is not understood. %1").arg(filter.error().message));
    arguments.filter = std::move(*filter);
    arguments.quiet = parser.isSet(QStringLiteral("quiet"));
    const bool isFrame = arguments.format == &pipeline::frameFormat();
    if (isFrame && !arguments.filter.isEmpty())
        return core::failure(
            ScanArgumentsText::tr("A part of a scan (*.p135) has all hosts: leave out --filter."));
    arguments.allHosts = arguments.allHosts || isFrame;
    if (const QString file = parser.value(QStringLiteral("sign")); !file.isEmpty()) {
        if (!isFrame)
            return core::failure(
                ScanArgumentsText::tr("--sign goes with a part of a scan: --output NAME.p135."));
        auto key = program::readSecretKey(file);
        if (!key)
            return core::failure(key.error());
        arguments.key = std::make_shared<const sign::SecretKey>(std::move(*key));
    }
    arguments.showEvidence = parser.isSet(QStringLiteral("show-evidence"));
    if (arguments.showEvidence && arguments.format->name != "table")
        return core::failure(
            ScanArgumentsText::tr(
                "--show-evidence goes with the format table only, not with %1: leave one of them out.")
                .arg(toQString(arguments.format->name)));
    return arguments;
}

core::Result<ScanArguments, QString> readScanArguments(const QCommandLineParser &parser)
{
    auto read = readOutputArguments(parser);
    if (!read)
        return read;
    auto &arguments = *read;
    auto &options = arguments.request.options;

    auto profile = core::Profile::Normal;
    if (const QString name = parser.value(QStringLiteral("profile"));
        parser.isSet(QStringLiteral("profile"))) {
        const auto parsed = core::parseProfile(name.toStdString());
        if (!parsed)
            return core::failure(
                ScanArgumentsText::tr("There is no profile “%1”: use gentle, normal or fast.").arg(name));
        profile = *parsed;
    }
    options = core::ScanOptions::forProfile(profile);

    const auto port = numberOf(parser, QStringLiteral("port"), options.port);
    const auto inFlight = numberOf(parser, QStringLiteral("in-flight"), options.inFlight);
    const auto rate = numberOf(parser, QStringLiteral("rate"), options.rate);
    const auto timeout =
        numberOf(parser, QStringLiteral("timeout"), static_cast<unsigned>(options.connectTimeout.count()));
    for (const auto *number : {&port, &inFlight, &rate, &timeout}) {
        if (!*number)
            return core::failure(number->error());
    }
    if (*port < 1 || *port > 65535)
        return core::failure(ScanArgumentsText::tr("--port must be a number from 1 to 65535."));
    options.port = static_cast<std::uint16_t>(*port);
    options.inFlight = *inFlight;
    options.rate = *rate;
    options.connectTimeout = std::chrono::milliseconds(*timeout);

    if (parser.isSet(QStringLiteral("stages"))) {
        options.stages = {false, false};
        const auto stages = parser.value(QStringLiteral("stages")).split(u',', Qt::SkipEmptyParts);
        for (const auto &stage : stages) {
            if (stage == QStringLiteral("reach"))
                options.stages.reach = true;
            else if (stage == QStringLiteral("identity"))
                options.stages.identity = true;
            else if (stage != QStringLiteral("map"))
                return core::failure(
                    ScanArgumentsText::tr("There is no stage “%1”: use map, reach and identity.").arg(stage));
        }
    }
    if (parser.isSet(QStringLiteral("vantage"))) {
        const QString name = parser.value(QStringLiteral("vantage"));
        const auto vantage = core::parseVantage(name.toStdString());
        if (!vantage)
            return core::failure(
                ScanArgumentsText::tr(
                    "There is no vantage “%1”: use same-segment, other-segment, internet or vpn.")
                    .arg(name));
        options.vantage = *vantage;
    }
    arguments.request.guessVantage = !parser.isSet(QStringLiteral("vantage"));

    arguments.dryRun = parser.isSet(QStringLiteral("dry-run"));
    if (parser.isSet(QStringLiteral("no-evidence")))
        options.limits.evidence = 0;
    arguments.request.reverseDns = !parser.isSet(QStringLiteral("no-dns"));
    arguments.request.name = parser.value(QStringLiteral("name")).simplified();
    arguments.request.place = parser.value(QStringLiteral("place")).simplified();
    if (arguments.request.place.toUtf8().size() > mostPlaceBytes)
        return core::failure(
            ScanArgumentsText::tr("The name of a place has at most %1 bytes.").arg(mostPlaceBytes));
    if (const auto learned = readLearnedPorts(parser, arguments); !learned)
        return core::failure(learned.error());
    auto notifier = readNotifyArguments(parser);
    if (!notifier)
        return core::failure(notifier.error());
    arguments.notifier = std::move(*notifier);
    return read;
}

core::Result<void, QString> readTargetArguments(const QCommandLineParser &parser,
                                                pipeline::ScanRequest &request)
{
    QStringList texts{parser.positionalArguments().join(u' ')};
    const bool showsAll = parser.isSet(QStringLiteral("dry-run"));
    const auto lists =
        readLists(parser.values(QStringLiteral("targets")), intake::ListUse::Targets, showsAll);
    if (!lists)
        return core::failure(lists.error());
    for (const auto &list : *lists) {
        texts.append(list.text);
        request.origins.append({list.source, list.text});
    }
    request.targets = texts.join(u'\n').trimmed();
    request.excludes = parser.values(QStringLiteral("exclude"));
    const auto exclusions =
        readLists(parser.values(QStringLiteral("exclude-file")), intake::ListUse::Exclusions, showsAll);
    if (!exclusions)
        return core::failure(exclusions.error());
    for (const auto &list : *exclusions)
        request.excludes.append(list.text);
    request.allowPublic = parser.isSet(QStringLiteral("allow-public"));
    if (parser.isSet(QStringLiteral("shard"))) {
        const auto numbers = parser.value(QStringLiteral("shard")).split(u'/');
        bool isNumber = false, isCount = false;
        request.shard =
            pipeline::Shard{numbers.value(0).toUInt(&isNumber), numbers.value(1).toUInt(&isCount)};
        if (!isNumber || !isCount || numbers.size() != 2)
            request.shard->number = 0;
        if (const auto checked = pipeline::checkShard(request.shard); !checked)
            return core::failure(checked.error().message);
    }
    if (request.targets.isEmpty())
        return core::failure(ScanArgumentsText::tr(
            "Name at least one target: an address, a network such as 10.0.0.0/24, or a host name."));
    return {};
}

} // namespace port135::cli
