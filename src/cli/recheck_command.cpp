// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recheck_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/comparison_output.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/host_argument.h"
#include "cli/interrupt.h"
#include "cli/notify_arguments.h"
#include "cli/place_recheck_run.h"
#include "cli/progress_line.h"
#include "cli/stored_scan.h"
#include "pipeline/record_context.h"
#include "rating/rule.h"
#include "report/export/exporter.h"
#include "report/text/words.h"
#include "service/recheck_service.h"
#include "service/stored_recheck.h"
#include "target/specification.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <optional>

namespace port135::cli {
namespace {

using namespace Qt::StringLiterals;

class RecheckCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RecheckCommand)
};

/// The newest scan that is no re-check itself: one of three hosts would make the findings of all others
/// forgotten.
core::Result<StoredScan, QString> openNewest(const QString &database)
{
    if (database.isEmpty() || !QFileInfo::exists(database))
        return openScan(u"last"_s, database);
    auto history = history::History::open(database, history::Access::ReadOnly);
    if (!history)
        return core::failure(history.error().message);
    const auto scans = (*history)->scans();
    if (!scans)
        return core::failure(scans.error().message);
    const auto found = std::find_if(scans->begin(), scans->end(), [](const history::ScanInfo &scan) {
        return !scan.recheckOf && scan.status != history::ScanStatus::Running;
    });
    if (found == scans->end())
        return openScan(u"last"_s, database);
    return StoredScan{{}, std::move(*history), *found};
}

/// The hosts of the scan that an expression names: by address, or by the name they go by.
core::Result<QList<core::Address>, QString> pick(const QString &expression,
                                                 const QList<core::HostResultPtr> &hosts)
{
    const auto parsed = target::parseTargets(expression.toStdString());
    if (!parsed || parsed->isEmpty())
        return core::failure(
            RecheckCommandText::tr("--hosts needs addresses, networks or names, not “%1”.").arg(expression));
    QStringList names;
    for (const auto &name : parsed->names)
        names.append(QString::fromStdString(name.name));
    QList<core::Address> picked;
    for (const auto &host : hosts) {
        const auto &seen = host->observation;
        const bool named =
            std::ranges::any_of(names, [&seen](const QString &name) { return goesBy(seen, name); });
        if ((parsed->include.contains(seen.address) || named) && !parsed->exclude.contains(seen.address))
            picked.append(seen.address);
    }
    if (picked.isEmpty())
        return core::failure(RecheckCommandText::tr("The scan has no host “%1”.").arg(expression));
    return picked;
}

/// Without the silent ones, which have nothing to re-check.
history::HistoryResult<QList<core::HostResultPtr>> openHosts(const StoredScan &scan)
{
    QList<core::HostResultPtr> hosts;
    const auto read = scan.history->forEachHost(
        scan.info.id,
        [&hosts](const core::HostResultPtr &host) {
            if (core::isOpen(host->observation.outcome))
                hosts.append(host);
            return true;
        },
        history::Evidence::Without);
    if (!read)
        return core::failure(read.error());
    return hosts;
}

int printHosts(const service::RecheckRequest &request)
{
    QStringList lines;
    for (const auto &address : service::RecheckService::hostsOf(request))
        lines.append(QString::fromStdString(address.toString()));
    lines.append(RecheckCommandText::tr("%n host(s) would be examined again. Nothing was sent.", nullptr,
                                        int(lines.size())));
    QFile output;
    if (openOutput(output))
        output.write(lines.join(u'\n').toUtf8() + '\n');
    return ExitClean;
}

/// The record of a re-check that is stored, from the two scans that it rests on.
int show(const QCommandLineParser &parser, const StoredScan &later, const QString &rule)
{
    if (!later.info.recheckOf)
        return refuse(RecheckCommandText::tr(
            "That scan is no re-check: there is no record of before and after to show."));
    const auto earlier = later.history->scan(*later.info.recheckOf);
    if (!earlier)
        return refuse(earlier.error().message);
    const auto *known = rating::findRule(rule.toStdString());
    const auto result =
        service::readRecheck(*later.history, *earlier, later.info, known ? known->id : std::string_view());
    if (!result)
        return refuse(result.error().message);
    const auto makeContext = [&] {
        return pipeline::reportContext({*later.history, *earlier}, {*later.history, later.info});
    };
    if (const auto problem = write(parser, *result, makeContext); !problem.isEmpty())
        return refuse(RecheckCommandText::tr("The re-check could not be written: %1").arg(problem));
    return result->allFixed() ? ExitClean : ExitFindings;
}

/// The later scan is read from `database`; where it is not stored, what is known of it comes from here.
report::ReportContext contextOf(const StoredScan &earlier, const pipeline::ScanService &scans,
                                const QString &database)
{
    const auto id = scans.historyId();
    const auto history = id ? history::History::open(database, history::Access::ReadOnly)
                            : core::failure(history::HistoryError{});
    if (history) {
        if (const auto info = (*history)->scan(*id))
            return pipeline::reportContext({*earlier.history, earlier.info}, {**history, *info});
    }
    auto context = pipeline::reportContext(scans.record(), {}, {}, {});
    context.before =
        std::make_shared<const report::ReportContext>(pipeline::reportContext(earlier.info, nullptr));
    return context;
}

int run(const QCommandLineParser &parser, const service::RecheckRequest &request, const StoredScan &earlier,
        const QString &database, notify::Notifier *notifier)
{
    service::RecheckService service;
    service.scans().setHistory(database);
    ProgressLine progressLine(!parser.isSet(u"quiet"_s));
    bool failed = false;
    Interrupt interrupt;
    {
        QEventLoop loop;
        const auto complain = [&](const QString &message) {
            progressLine.clear();
            say(message);
        };
        QObject::connect(&interrupt, &Interrupt::requested, &service, &service::RecheckService::stop);
        QObject::connect(&service.scans(), &pipeline::ScanService::warning, &loop, complain);
        QObject::connect(&service, &service::RecheckService::failed, &loop, complain);
        QObject::connect(&service.scans(), &pipeline::ScanService::failed, &loop,
                         [&failed] { failed = true; });
        QObject::connect(&service.scans(), &pipeline::ScanService::progressChanged, &loop,
                         [&](const pipeline::ScanProgress &progress) {
                             if (service.isActive())
                                 progressLine.show(progress, service.scans().state());
                         });
        QObject::connect(&service, &service::RecheckService::finished, &loop, &QEventLoop::quit,
                         Qt::QueuedConnection);
        if (const auto started = service.start(request); !started)
            return refuse(started.error().message);
        loop.exec();
        progressLine.clear();
    }
    const auto &result = service.result();
    const auto makeContext = [&] { return contextOf(earlier, service.scans(), database); };
    if (const auto problem = write(parser, result, makeContext); !problem.isEmpty())
        return refuse(RecheckCommandText::tr("The re-check could not be written: %1").arg(problem));
    if (notifier)
        deliver(*notifier, notify::notificationOf(result), interrupt);
    if (failed || result.after.stoppedEarly)
        return ExitStopped;
    return result.allFixed() ? ExitClean : ExitFindings;
}

} // namespace

int runRecheckCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(RecheckCommandText::tr(
        "Examines the hosts of open findings again, as the earlier scan did, and says of each finding "
        "whether it is fixed, still there or not verifiable. A host that does not answer is never called "
        "fixed. Exit code 0: all fixed; 1: not all; 2: an error; 3: stopped early."));
    parser.addPositionalArgument(
        u"SCAN"_s,
        RecheckCommandText::tr("The earlier scan: its number, last, baseline, or an exported file. "
                               "Without it, the newest that is no re-check."),
        u"[SCAN]"_s);
    addComparisonOptions(parser, report::OfRecheck);
    addDatabaseOption(parser);
    addNotifyOptions(parser);
    addPlaceRecheckOptions(parser);
    parser.addOptions({
        {u"hosts"_s, RecheckCommandText::tr("Only these hosts of the scan: addresses, networks or names."),
         RecheckCommandText::tr("SPEC")},
        {u"rule"_s, RecheckCommandText::tr("Only findings of this rule, for example R7."),
         RecheckCommandText::tr("RULE")},
        {u"show"_s,
         RecheckCommandText::tr("Print the record of a stored re-check, SCAN, again. Nothing is sent.")},
        {u"allow-public"_s,
         QCoreApplication::translate("ScanArguments",
                                     "Scan public addresses too: only those that are yours.")},
        {u"dry-run"_s, RecheckCommandText::tr("Say which hosts would be examined, and send nothing.")},
        {u"quiet"_s, QCoreApplication::translate("ScanArguments", "No progress on standard error.")},
    });
    if (const auto ended = parse(parser, arguments, u"recheck"_s))
        return *ended;
    if (parser.isSet(u"policy"_s))
        return runPlaceRecheck(parser);
    if (parser.isSet(u"place"_s))
        return refuse(RecheckCommandText::tr("--place goes with --policy."));
    if (const auto problem = checkComparisonFormat(parser, report::OfRecheck); !problem.isEmpty())
        return refuse(problem);
    const auto notifier = readNotifyArguments(parser);
    if (!notifier)
        return refuse(notifier.error());
    const auto named = parser.positionalArguments();
    if (named.size() > 1)
        return refuse(RecheckCommandText::tr("Name one scan only."));
    const auto database = databaseOf(parser);
    const bool shows = parser.isSet(u"show"_s);
    const auto scan = !named.isEmpty() ? openScan(named.first(), database)
        : shows                        ? openScan(u"last"_s, database)
                                       : openNewest(database);
    if (!scan)
        return refuse(scan.error());

    service::RecheckRequest request;
    request.scan = scan->info.record;
    request.rule = parser.value(u"rule"_s).toUpper();
    if (!request.rule.isEmpty() && !rating::findRule(request.rule.toStdString()))
        return refuse(RecheckCommandText::tr("There is no rule “%1”: port135-cli explain lists them.")
                          .arg(report::shown(parser.value(u"rule"_s).toStdString(), 40)));
    if (shows)
        return show(parser, *scan, request.rule);
    const auto hosts = openHosts(*scan);
    if (!hosts)
        return refuse(hosts.error().message);
    request.hosts = *hosts;
    request.allowPublic = parser.isSet(u"allow-public"_s);
    if (parser.isSet(u"hosts"_s)) {
        const auto picked = pick(parser.value(u"hosts"_s), *hosts);
        if (!picked)
            return refuse(picked.error());
        request.only = *picked;
    }
    if (scan->history->file() == database)
        request.scanId = scan->info.id;
    return parser.isSet(u"dry-run"_s) ? printHosts(request)
                                      : run(parser, request, *scan, database, notifier->get());
}

} // namespace port135::cli
