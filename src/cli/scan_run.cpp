// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scan_run.h"

#include "cli/cli_texts.h"
#include "cli/console.h"
#include "cli/destination.h"
#include "cli/evidence_output.h"
#include "cli/interrupt.h"
#include "cli/notify_arguments.h"
#include "cli/progress_line.h"
#include "knowledge/age.h"
#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "pipeline/frame_exporter.h"
#include "pipeline/map_ports.h"
#include "pipeline/record_context.h"
#include "program/user_catalogue.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QLocale>

#include <memory>

namespace port135::cli {
namespace {

/// Which ports are tried of which targets because another place read them.
QStringList learnedPortLines(const ScanArguments &arguments)
{
    constexpr qsizetype mostHosts = 1000;
    if (!arguments.request.learnedPorts)
        return {};
    QStringList hosts;
    qsizetype unlisted = 0;
    for (const auto &[address, ports] : pipeline::learnedTargets(arguments.request)) {
        if (hosts.size() == mostHosts) {
            ++unlisted;
            continue;
        }
        QStringList numbers;
        for (const auto port : ports)
            numbers.append(QString::number(port));
        hosts.append(
            QStringLiteral("  %1: %2")
                .arg(QString::fromStdString(address.toString()), numbers.join(QStringLiteral(", "))));
    }
    QStringList lines{arguments.portsSource};
    if (hosts.isEmpty())
        lines.append(ScanRunText::tr("None of the targets has ports there."));
    else
        lines.append(ScanRunText::tr("these ports are tried even where the map cannot be read:"));
    lines += hosts;
    if (unlisted > 0)
        lines.append(ScanRunText::tr("  and those of %1 more hosts").arg(unlisted));
    return lines;
}

} // namespace

int runScan(ScanArguments arguments)
{
    const auto today = core::today();
    if (const auto age = knowledge::age(knowledge::dataVersion(), today);
        age.isVeryOld || (age.isOld && !arguments.quiet))
        say(age.sentence);
    if (const auto problem = program::userCatalogueError())
        say(*problem);
    Destination destination;
    if (const QString problem = destination.open(arguments.output, *arguments.format); !problem.isEmpty()) {
        say(problem);
        return ExitUsage;
    }
    EvidenceOutput evidence;
    if (arguments.showEvidence) {
        // Beside a table in a file there is nothing to wait for.
        const bool alone = arguments.quiet || destination.isFile();
        if (arguments.quiet && !destination.isFile())
            destination.discard();
        const QString problem =
            evidence.open(alone ? EvidenceOutput::When::AtOnce : EvidenceOutput::When::AtTheEnd);
        if (!problem.isEmpty()) {
            say(problem);
            return ExitUsage;
        }
    }
    const auto exporter = arguments.format->create(destination.device(), program::catalogue());
    if (destination.isTerminal())
        exporter->setLayout({terminalWidth(Stream::Output), !qEnvironmentVariableIsSet("NO_COLOR")});

    pipeline::ScanService service;
    service.setHistory(arguments.database);
    ProgressLine progressLine(!arguments.quiet);
    Interrupt interrupt;
    QEventLoop loop;
    bool findings = false;
    bool failed = false;
    bool isAnyLocalTrouble = false; // a name, this computer, its routes
    bool begun = false;
    QString evidenceProblem;
    notify::ScanNews news;

    QObject::connect(&interrupt, &Interrupt::requested, &service, &pipeline::ScanService::stop);
    QObject::connect(&service, &pipeline::ScanService::warning, &loop, [&](const QString &message) {
        progressLine.clear();
        say(message);
    });
    QObject::connect(&service, &pipeline::ScanService::failed, &loop, [&](const QString &message) {
        progressLine.clear();
        say(message);
        failed = true;
    });
    QObject::connect(
        &service, &pipeline::ScanService::hostsReady, &loop, [&](const QList<core::HostResultPtr> &hosts) {
            progressLine.clear();
            for (const auto &host : hosts) {
                if (arguments.failOn && host->rating.level && *host->rating.level >= *arguments.failOn)
                    findings = true;
                isAnyLocalTrouble = isAnyLocalTrouble || core::isLocalTrouble(host->observation);
                if (arguments.notifier)
                    news.add(*host);
                if (!arguments.lists(*host))
                    continue;
                exporter->host(*host);
                if (arguments.showEvidence && evidenceProblem.isEmpty())
                    evidenceProblem = evidence.add(*host);
            }
            exporter->flush();
            if (!exporter->error().isEmpty() || !evidenceProblem.isEmpty())
                service.stop(); // nobody reads on: a closed pipe, a full disk
        });
    QObject::connect(&service, &pipeline::ScanService::progressChanged, &loop,
                     [&](const pipeline::ScanProgress &progress) {
                         if (service.isActive())
                             progressLine.show(progress, service.state());
                     });
    QObject::connect(&service, &pipeline::ScanService::stateChanged, &loop, [&](pipeline::ScanState state) {
        if (state == pipeline::ScanState::Running && !begun) {
            begun = true;
            report::ReportContext context = pipeline::reportContext(
                service.record(), arguments.request.name, arguments.request.operatorName, arguments.database);
            arguments.fill(context);
            context.expiredExceptions = service.expiredExceptions();
            exporter->setContext(std::move(context));
            if (auto *frame = dynamic_cast<pipeline::FrameExporter *>(exporter.get()))
                frame->setFrame(service.frameHeader(), arguments.key);
            exporter->begin(service.record());
        }
    });
    QObject::connect(&service, &pipeline::ScanService::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);

    QObject::connect(&service, &pipeline::ScanService::resuming, &loop,
                     [](const QString &message) { say(message); });
    const auto started = arguments.resumedScan
        ? service.resumeScan(*arguments.resumedScan, arguments.request.allowPublic)
        : service.start(arguments.request);
    if (!started) {
        say(started.error().message);
        return ExitUsage;
    }
    loop.exec();
    progressLine.clear();
    if (!begun)
        return failed ? ExitUsage
                      : ExitStopped; // nothing was scanned: the names, or Ctrl-C while they were looked up
    exporter->end(service.record());
    QString problem = exporter->error();
    if (problem.isEmpty())
        problem = destination.close();
    if (problem.isEmpty() && arguments.showEvidence)
        problem = evidenceProblem.isEmpty() ? evidence.finish() : evidenceProblem;
    if (!problem.isEmpty())
        say(ScanRunText::tr("The results could not be written: %1").arg(problem));
    if (arguments.notifier)
        deliver(*arguments.notifier, news.notification(service.record()), interrupt, problem.isEmpty());
    if (!problem.isEmpty())
        return ExitUsage;
    if (failed || service.record().stoppedEarly)
        return ExitStopped;
    if (findings)
        return ExitFindings;
    return isAnyLocalTrouble || service.isHistoryLost() ? ExitIncomplete : ExitClean;
}

int printPlan(const ScanArguments &arguments)
{
    auto request = arguments.request;
    const auto plan = pipeline::ScanService::plan(request);
    if (!plan) {
        say(plan.error().message);
        return ExitUsage;
    }
    const QLocale locale;
    QStringList lines{plan->hosts == 1 ? ScanRunText::tr("1 address on TCP port %1").arg(request.options.port)
                                       : ScanRunText::tr("%1 addresses on TCP port %2")
                                             .arg(locale.toString(plan->hosts))
                                             .arg(request.options.port)};
    if (!plan->names.isEmpty())
        lines.append(ScanRunText::tr("and the addresses of these names: %1")
                         .arg(plan->names.join(QStringLiteral(", "))));
    if (!plan->publicRanges.isEmpty())
        lines.append(ScanRunText::tr("public ranges: %1").arg(plan->publicRanges.join(QStringLiteral(", "))));
    lines += learnedPortLines(arguments);
    lines.append(ScanRunText::tr("at the longest %1 (%2 hosts at the same time, %3)")
                     .arg(durationText(plan->longest))
                     .arg(request.options.inFlight)
                     .arg(request.options.rate > 0
                              ? ScanRunText::tr("%1 new connections a second").arg(request.options.rate)
                              : ScanRunText::tr("no limit on new connections")));
    lines.append(ScanRunText::tr("Nothing was sent."));
    QFile output;
    if (openOutput(output))
        output.write(lines.join(u'\n').toUtf8() + '\n');
    if (!plan->publicRanges.isEmpty() && !request.allowPublic) {
        say(ScanRunText::tr("A scan of public addresses needs --allow-public."));
        return ExitUsage;
    }
    return ExitClean;
}

} // namespace port135::cli
