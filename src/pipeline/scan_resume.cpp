// SPDX-License-Identifier: GPL-3.0-or-later
// A scan and the history: how it gets in, and how it goes on.
#include "pipeline/scan_service_private.h"

#include "core/escape.h"
#include "intake/name_resolver.h"
#include "pipeline/prepared_targets.h"
#include "pipeline/record_context.h"
#include "rating/rule.h"

#include <QFileInfo>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace port135::pipeline {
namespace {

using StoredPorts = std::vector<std::pair<core::Address, std::uint16_t>>;

/// Of the targets only; in order, so that the same plan is the same bytes.
StoredPorts storedPorts(const core::LearnedPortsPtr &learned, const target::RangeSet &targets)
{
    StoredPorts list;
    if (!learned)
        return list;
    for (const auto &[address, ports] : *learned) {
        if (!targets.contains(address))
            continue;
        for (const auto port : ports)
            list.emplace_back(address, port);
    }
    std::sort(list.begin(), list.end());
    if (list.size() > history::mostStoredPorts)
        list.resize(history::mostStoredPorts);
    return list;
}

core::LearnedPortsPtr learnedPorts(const StoredPorts &list)
{
    if (list.empty())
        return nullptr;
    auto learned = std::make_shared<core::LearnedPorts>();
    for (const auto &[address, port] : list) {
        auto &ports = (*learned)[address];
        if (port != 0 && ports.size() < core::mostLearnedPorts)
            ports.push_back(port);
    }
    return learned;
}

} // namespace

void ScanService::Private::keep(const QHash<core::Address, std::string> &names)
{
    history::NewScan scan;
    scan.record = record;
    scan.plan.addresses = targets.addresses();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        scan.plan.typedNames.emplace_back(it.key(), it.value());
    for (const auto &origin : request.origins)
        scan.plan.origins.push_back({origin.source.toStdString(), origin.targets.toStdString()});
    scan.plan.allowPublic = request.allowPublic;
    scan.plan.reverseDns = request.reverseDns;
    scan.plan.guessVantage = request.guessVantage;
    if (request.shard) {
        scan.plan.shards = request.shard->of;
        scan.plan.shard = request.shard->number;
        scan.plan.shared = targets.shared();
    }
    scan.plan.learnedPorts = storedPorts(request.learnedPorts, scan.plan.addresses);
    scan.name = request.name;
    scan.operatorName = request.operatorName;
    if (scan.operatorName.isEmpty())
        scan.operatorName = accountName();
    scan.machine = QSysInfo::machineHostName();
    scan.recheckOf = request.recheckOf;
    scan.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan = scan.plan;
    if (!request.shard)
        plan.shared = targets.shared();
    scanUuid = scan.uuid;
    scanName = scan.name;
    scanOperator = scan.operatorName;
    keeper->begin(scan);
}

codec::FrameHeader ScanService::frameHeader() const
{
    auto header = codec::frameHeader(d->record, d->plan);
    header.scan = d->scanUuid.toStdString();
    header.machine = QSysInfo::machineHostName().toStdString();
    header.operatorName = d->scanOperator.toStdString();
    header.name = d->scanName.toStdString();
    return header;
}

void ScanService::Private::takeExceptions(std::function<void()> next)
{
    today = core::today();
    const QString file = keeper->file();
    if (file.isEmpty() || !QFileInfo::exists(file)) {
        exceptions = {};
        return next();
    }
    setState(ScanState::Preparing);
    QtConcurrent::run(&readers, [file, day = today] { return readExceptions(file, day); })
        .then(q,
              [this, number = ++preparation,
               next = std::move(next)](const history::HistoryResult<StoredExceptions> &stored) {
                  if (number != preparation)
                      return; // stopped meanwhile
                  useExceptions(stored);
                  next();
              });
}

void ScanService::Private::useExceptions(const history::HistoryResult<StoredExceptions> &stored)
{
    exceptions = stored ? *stored : StoredExceptions{};
    if (!stored)
        Q_EMIT q->warning(tr("The exceptions in the history could not be read, so that every finding counts "
                             "in this scan: %1")
                              .arg(stored.error().message));
}

void ScanService::Private::resolveExceptions(const rating::Exceptions::Resolved &resolved, bool wasAsked)
{
    toldClaims.clear();
    // The resolver's keys are as typed; those of exceptions are lower case.
    rating::Exceptions::Resolved folded;
    for (const auto &[name, addresses] : resolved)
        folded[QString::fromStdString(name).toLower().toStdString()] = addresses;
    resolve(exceptions, folded);
    QStringList left;
    for (const auto &name : rating::Exceptions::namesOf(exceptions.all)) {
        const auto found = folded.find(name);
        if (found == folded.end() || found->second.empty())
            left += QString::fromStdString(core::escaped(name, 80));
    }
    if (left.isEmpty())
        return;
    constexpr qsizetype shown = 5;
    const QString list = left.size() > shown ? left.first(shown).join(QStringLiteral(", ")) + u'…'
                                             : left.join(QStringLiteral(", "));
    Q_EMIT q->warning(wasAsked ? tr("The exceptions for these names hold only where the name itself was a "
                                    "target, since it did not "
                                    "resolve: %1. To renew one, make it for the address of the host.")
                                     .arg(list)
                               : tr("The exceptions for these names hold only where the name itself was a "
                                    "target, since names are "
                                    "not looked up in this scan (--no-dns): %1. To renew one, make it for "
                                    "the address of the host.")
                                     .arg(list));
}

void ScanService::Private::tellClaims(const QList<core::HostResultPtr> &hosts)
{
    constexpr qsizetype most = 20;
    if (exceptions.all.empty())
        return;
    for (const auto &host : hosts) {
        for (const auto &claim : exceptions.valid->claimed(host->rating, host->observation, today)) {
            const QString address = QString::fromStdString(host->observation.address.toString());
            const QString rule = QString::fromStdString(core::escaped(claim.exception->rule, 20));
            if (toldClaims.size() >= most || toldClaims.contains(address + rule))
                continue;
            toldClaims.insert(address + rule);
            Q_EMIT q->warning(
                tr("%1 says that it is called %2, but that name does not lead to it: the exception from "
                   "%3 for that name does not accept its finding. If it is the same host, make an "
                   "exception for its address.")
                    .arg(address, QString::fromStdString(core::escaped(claim.name, 80)), rule));
        }
    }
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
    auto rest = point->plan.addresses;
    rest.subtract(point->examined);
    Q_EMIT q->resuming(tr("On with the scan of %1: %2 of its %3 addresses are still to be examined, %4.")
                           .arg(QString::fromStdString(core::escaped(point->info.record.targets, 200)))
                           .arg(rest.count())
                           .arg(point->plan.addresses.count())
                           .arg(rangesText(rest)));
    launchRest(*point);
    return {};
}

void ScanService::Private::resumeLater(history::ScanId id, bool allowed, Resumed done)
{
    whenResumed = std::move(done);
    mayResumePublic = allowed;
    stateBefore = state;
    setState(ScanState::Preparing);
    keeper->resumeLater(id);
}

void ScanService::Private::resumeRead(const history::ResumePoint &point)
{
    if (!whenResumed) // stopped meanwhile
        return keeper->giveBackLater(point.info);
    if (const auto checked = checkResume(point, mayResumePublic); !checked) {
        keeper->giveBackLater(point.info);
        return resumeEnded(checked);
    }
    endScanner();
    std::exchange(whenResumed, {})({});
    launchRest(point);
}

/// It does not go on after all.
void ScanService::Private::resumeEnded(const core::Result<void, RequestError> &result)
{
    if (!whenResumed)
        return;
    setState(stateBefore);
    std::exchange(whenResumed, {})(result);
}

core::Result<void, RequestError> ScanService::Private::checkResume(const history::ResumePoint &point,
                                                                   bool isPublicAllowed)
{
    const auto &stored = point.info.record;
    if (!stored.parts.empty())
        return core::failure(RequestError{tr("This scan was merged from parts of %1 computers, and does not "
                                             "go on here. Scan what is missing where it "
                                             "belongs, and merge it with the others.")
                                              .arg(stored.parts.size())});
    if (auto checked = checkOptions(stored.options); !checked)
        return checked;
    if (auto checked = checkWithinTargets(stored, point.plan); !checked)
        return checked;
    // What the file says of consent is no consent: whoever goes on answers for it himself.
    if (auto checked = pipeline::checkScope(point.plan.addresses, isPublicAllowed); !checked)
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
    for (const auto &[source, expressions] : point.plan.origins)
        request.origins.append({QString::fromStdString(source), QString::fromStdString(expressions)});
    request.learnedPorts = learnedPorts(point.plan.learnedPorts);
    record = point.info.record;
    plan = point.plan;
    scanUuid = point.info.uuid;
    scanName = point.info.name;
    scanOperator = point.info.operatorName;
    record.ended = {};
    record.stoppedEarly = false;
    isScannerDone = false;
    ledger.begin(point);
    unresolved = 0; // those of the first run are stored
    if (record.rulesVersion != rating::rulesVersion())
        Q_EMIT q->warning(
            tr("The scan was begun with other rules: the hosts that are still missing are rated "
               "by those of today. A new scan rates all hosts alike."));
    takeExceptions([this, point] {
        QStringList names;
        for (const auto &name : rating::Exceptions::namesOf(exceptions.all))
            names.append(QString::fromStdString(name));
        if (!request.reverseDns || names.isEmpty()) {
            resolveExceptions({}, request.reverseDns);
            return startRest(point);
        }
        whenNamesResolved = [this, point] { startRest(point); };
        setState(ScanState::Resolving);
        resolver->resolve(names);
    });
}

void ScanService::Private::startRest(const history::ResumePoint &point)
{
    QHash<core::Address, std::string> names;
    for (const auto &[address, name] : point.plan.typedNames)
        names.insert(address, name);
    auto rest = point.plan.addresses;
    rest.subtract(point.examined);
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
    for (const auto &host : ledger.bringBack())
        hosts.append(withExceptions(host, *exceptions.valid, today));
    if (!hosts.isEmpty())
        Q_EMIT q->hostsReady(hosts);
}

} // namespace port135::pipeline
