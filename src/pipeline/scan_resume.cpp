// SPDX-License-Identifier: GPL-3.0-or-later
// A scan and the history: how it gets in, and how it goes on.
#include "pipeline/scan_service_private.h"

#include "pipeline/record_context.h"
#include "rating/rule.h"

#include <QSysInfo>
#include <QTimer>

#include <utility>

namespace port135::pipeline {

void ScanService::Private::keep(const QHash<core::Address, std::string> &names)
{
    history::NewScan scan;
    scan.record = record;
    scan.plan.addresses = targets.addresses();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        scan.plan.typedNames.emplace_back(it.key(), it.value());
    scan.plan.allowPublic = request.allowPublic;
    scan.plan.reverseDns = request.reverseDns;
    scan.plan.guessVantage = request.guessVantage;
    scan.name = request.name;
    scan.operatorName = request.operatorName;
    if (scan.operatorName.isEmpty())
        scan.operatorName = accountName();
    scan.machine = QSysInfo::machineHostName();
    scan.recheckOf = request.recheckOf;
    keeper->begin(scan);
}

void ScanService::Private::takeExceptions()
{
    today = std::chrono::floor<std::chrono::days>(core::now());
    auto stored = readExceptions(keeper->file(), today);
    exceptions = stored ? std::move(*stored) : StoredExceptions{};
    if (!stored)
        Q_EMIT q->warning(tr("The exceptions in the history could not be read, so that every finding counts "
                             "in this scan: %1")
                              .arg(stored.error().message));
}

core::Result<void, RequestError> ScanService::Private::resume(history::ScanId id, bool isPublicAllowed)
{
    auto point = keeper->resume(id);
    if (!point)
        return core::failure(RequestError{point.error().message});
    if (auto checked = checkResume(*point, isPublicAllowed); !checked) {
        keeper->giveBack(point->info);
        return checked;
    }
    endScanner();
    launchRest(*point);
    return {};
}

core::Result<void, RequestError> ScanService::Private::checkResume(const history::ResumePoint &point,
                                                                   bool isPublicAllowed)
{
    const auto &stored = point.info.record;
    if (auto checked = checkOptions(stored.options); !checked)
        return checked;
    if (auto checked = checkScope(point.plan.addresses, point.plan.allowPublic || isPublicAllowed); !checked)
        return checked;
    if (!stored.practice)
        return {};
    return openPracticeAgain(QString::fromStdString(stored.targets), stored.options.port);
}

core::Result<void, RequestError> ScanService::Private::openPracticeAgain(const QString &lastTargets,
                                                                         std::uint16_t port)
{
    if (auto opened = openPractice(lastTargets); !opened)
        return opened;
    const auto whole = QString::fromStdString(practiceNetwork->targets());
    if (!isWithin(lastTargets, whole)
        || practiceNetwork->port() != port) // a re-check has only some of its hosts
        return core::failure(RequestError{
            tr("The practice network lies on %1 now, because another program uses that of the scan (%2). End "
               "that program, or scan anew.")
                .arg(whole, lastTargets)});
    return {};
}

void ScanService::Private::launchRest(const history::ResumePoint &point)
{
    request = {};
    request.reverseDns = point.plan.reverseDns;
    record = point.info.record;
    record.ended = {};
    record.stoppedEarly = false;
    isScannerDone = false;
    storedHosts = record.examined;
    storedCounts = record.counts;
    cutShort.clear();
    for (const auto &host : point.cutShort)
        cutShort.insert(host->observation.address, host);
    isAnyCutShort = false;
    if (record.rulesVersion != rating::rulesVersion())
        Q_EMIT q->warning(
            tr("The scan was begun with other rules: the hosts that are still missing are rated "
               "by those of today. A new scan rates all hosts alike."));
    QHash<core::Address, std::string> names;
    for (const auto &[address, name] : point.plan.typedNames)
        names.insert(address, name);
    auto rest = point.plan.addresses;
    rest.subtract(point.examined);
    takeExceptions();
    prepareScanner(rest, std::move(names));
    clock.start();
    meter.start(core::Steady::now());
    setState(ScanState::Running);
    drainTimer->start();
    isLoading = true;
    storedQueue = std::make_shared<ResultQueue>();
    keeper->load(storedQueue);
}

/// The stored hosts are there: on with those that are missing.
void ScanService::Private::storedLoaded(const QString &problem)
{
    if (!std::exchange(isLoading, false))
        return;
    drain(Drain::All);
    keeper->stopLoading();
    storedQueue.reset();
    if (!problem.isEmpty()) {
        Q_EMIT q->failed(problem);
        setState(ScanState::Stopping);
        scanner->stop();
    }
    scanner->start();
}

void ScanService::Private::bringBackCutShort()
{
    QList<core::HostResultPtr> hosts;
    for (const auto &host : std::as_const(cutShort)) {
        hosts.append(withExceptions(host, *exceptions.valid, today));
        ++storedCounts[host->observation.outcome];
    }
    storedHosts += std::uint64_t(hosts.size());
    if (!hosts.isEmpty())
        Q_EMIT q->hostsReady(hosts);
}

} // namespace port135::pipeline
