// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scan_service_private.h"

#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "service/local_networks.h"
#include "service/name_resolver.h"
#include "service/reverse_names.h"
#include "service/user_catalogue.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace port135::service {

using namespace std::chrono_literals;

namespace {

constexpr auto nameGrace =
    3s; // DNS may be slow or absent: results do not wait longer for names after the last host
constexpr auto drainInterval = 50ms; // 20 batches a second: fluent to the eye, cheap for the event loop

} // namespace

ScanService::Private::Private(ScanService *service)
    : q(service)
    , resolver(new NameResolver(service))
    , reverseNames(new ReverseNames(service))
    , keeper(new ScanKeeper(service))
    , drainTimer(new QTimer(service))
{
}

ScanService::ScanService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    qRegisterMetaType<ScanState>();
    qRegisterMetaType<ScanProgress>();
    qRegisterMetaType<QList<core::HostResultPtr>>();
    d->drainTimer->setInterval(drainInterval);
    connect(d->drainTimer, &QTimer::timeout, this, [this] { d->drain(Private::Drain::WhatIsKept); });
    connect(d->resolver, &NameResolver::finished, this, [this] { d->namesResolved(); });
    connect(d->reverseNames, &ReverseNames::ready, this, [this](const auto &host) {
        // An exception may name the host as DNS does.
        d->named.append(
            d->exceptions.valid->isEmpty() ? host : withExceptions(host, *d->exceptions.valid, d->today));
    });
    connect(d->reverseNames, &ReverseNames::idle, this, [this] {
        if (d->isScannerDone)
            d->finish();
    });
    connect(d->keeper, &ScanKeeper::lost, this, &ScanService::warning);
    connect(d->keeper, &ScanKeeper::loaded, this,
            [this](const QString &problem) { d->storedLoaded(problem); });
    connect(d->keeper, &ScanKeeper::closed, this, [this] { d->ended(); });
}

ScanService::~ScanService()
{
    d->endScanner();
}

core::Result<ScanPlan, RequestError> ScanService::plan(const ScanRequest &request)
{
    if (const auto checked = checkOptions(request.options); !checked)
        return core::failure(checked.error());
    if (request.practice) {
        ScanPlan plan;
        plan.hosts = practice::Network::addressCount;
        plan.longest = longestTime(plan.hosts, request.options);
        return plan;
    }
    const auto prepared = PreparedTargets::parse(request);
    if (!prepared)
        return core::failure(prepared.error());
    auto plan = prepared->plan(request.options);
    if (prepared->names().isEmpty() || plan.hosts > 0) {
        // Public ranges are part of the plan: the caller asks for consent. Everything else is an error
        // already.
        if (const auto scope = prepared->checkScope(true); !scope)
            return core::failure(scope.error());
    }
    return plan;
}

core::Result<void, RequestError> ScanService::start(const ScanRequest &request)
{
    if (isActive())
        return core::failure(RequestError{tr("A scan is running already. Stop it first.")});
    return d->begin(request);
}

core::Result<void, RequestError> ScanService::resumeScan(history::ScanId id, bool allowPublic)
{
    if (isActive())
        return core::failure(RequestError{tr("A scan is running already. Stop it first.")});
    return d->resume(id, allowPublic);
}

void ScanService::setHistory(const QString &file)
{
    if (!isActive() && file != d->keeper->file())
        d->keeper->setFile(file);
}

QString ScanService::historyFile() const
{
    return d->keeper->file();
}

int ScanService::expiredExceptions() const
{
    return d->exceptions.expired;
}

std::optional<history::ScanId> ScanService::historyId() const
{
    return d->keeper->scanId();
}

core::Result<void, RequestError> ScanService::Private::begin(const ScanRequest &asked)
{
    ScanRequest wanted = asked;
    if (const auto checked = checkOptions(wanted.options); !checked)
        return checked;
    if (wanted.practice) {
        if (const auto opened = openPractice(); !opened)
            return opened;
        wanted.targets = QString::fromStdString(practiceNetwork->targets());
        wanted.excludes.clear();
        wanted.options.port = practiceNetwork->port();
    }
    auto prepared = PreparedTargets::parse(wanted);
    if (!prepared)
        return core::failure(prepared.error());
    const auto names = prepared->names();
    if (names.isEmpty() || prepared->addresses().count() > 0) {
        if (const auto scope = prepared->checkScope(wanted.allowPublic); !scope)
            return scope;
    }
    request = wanted;
    targets = std::move(*prepared);
    isScannerDone = false;
    storedHosts = 0;
    storedCounts = {};

    record = {};
    record.targets = request.targets.toStdString();
    for (const auto &exclude : request.excludes)
        record.excludes.push_back(exclude.toStdString());
    record.options = request.options;
    record.started = clock.start();
    record.practice = request.practice;
    record.programVersion = QCoreApplication::applicationVersion().toStdString();
    record.catalogueVersion = knowledge::dataVersion(catalogue());
    record.rulesVersion = rating::rulesVersion();
    record.hosts = targets.addresses().count();

    endScanner();
    keeper->forget();
    meter.start(core::Steady::now());
    if (names.isEmpty()) {
        launch();
    } else {
        setState(ScanState::Resolving);
        resolver->resolve(names);
    }
    return {};
}

core::Result<void, RequestError> ScanService::Private::openPractice()
{
    // A re-check or a watch has a service of its own, and must find the hosts where they were.
    static std::mutex mutex;
    static std::weak_ptr<practice::Network> shared;
    const std::lock_guard lock(mutex);
    if (!practiceNetwork)
        practiceNetwork = shared.lock();
    if (practiceNetwork)
        return {};
    auto opened = practice::Network::open();
    if (!opened)
        return core::failure(RequestError{tr("The practice network could not be opened on 127.135.0.0/24: %1")
                                              .arg(QString::fromStdString(opened.error()))});
    practiceNetwork = std::move(*opened);
    shared = practiceNetwork;
    return {};
}

void ScanService::Private::namesResolved()
{
    const auto &answers = resolver->answers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it->addresses.isEmpty() && !targets.isExcludedName(it.key()))
            Q_EMIT q->warning(
                tr("The name %1 could not be resolved (%2); it is left out.").arg(it.key(), it->error));
        if (const auto added = targets.addName(it.key(), it->addresses); !added)
            return fail(added.error().message);
    }
    if (const auto scope = targets.checkScope(request.allowPublic); !scope)
        return fail(scope.error().message);
    record.hosts = targets.addresses().count();
    launch();
}

void ScanService::Private::launch()
{
    if (request.guessVantage)
        record.options.vantage = guessVantage(targets.addresses());
    takeExceptions();
    prepareScanner(targets.addresses(), targets.typedNames());
    keep(targets.typedNames());
    setState(ScanState::Running);
    drainTimer->start();
    scanner->start();
}

void ScanService::Private::prepareScanner(const target::RangeSet &addresses,
                                          QHash<core::Address, std::string> names)
{
    queue = std::make_shared<ResultQueue>();
    const auto vantage = record.options.vantage;
    auto sink = [results = queue, names = std::move(names), date = today, vantage,
                 accepted = exceptions.valid](core::Observation &&observation) {
        if (!names.isEmpty())
            observation.names.target = names.value(observation.address);
        rating::Context context{service::catalogue(), vantage, date};
        context.exceptions = accepted.get();
        auto rating = rating::rate(observation, context);
        results->push(std::make_shared<const core::HostResult>(
            core::HostResult{std::move(observation), std::move(rating)}));
    };
    auto finished = [this](const std::string &fault) {
        QMetaObject::invokeMethod(
            q, [this, fault] { scannerEnded(QString::fromStdString(fault)); }, Qt::QueuedConnection);
    };
    scanner = std::make_unique<scan::Scanner>(target::Feed(addresses), record.options, std::move(sink),
                                              std::move(finished));
    if (scanner->inFlightLimit() < std::min<quint64>(record.options.inFlight, addresses.count())) {
        record.options.inFlight = static_cast<unsigned>(scanner->inFlightLimit());
        Q_EMIT q->warning(tr("The system allows this program %1 connections at once: the scan keeps to that.")
                              .arg(scanner->inFlightLimit()));
    }
}

void ScanService::Private::fail(const QString &message)
{
    record.stoppedEarly = true;
    record.ended = clock.now();
    Q_EMIT q->failed(message);
    setState(ScanState::Finished);
    Q_EMIT q->finished();
}

void ScanService::pause()
{
    if (d->state != ScanState::Running)
        return;
    d->scanner->pause();
    d->meter.pause(core::Steady::now());
    d->setState(ScanState::Paused);
}

void ScanService::resume()
{
    if (d->state != ScanState::Paused)
        return;
    d->scanner->resume();
    d->meter.resume(core::Steady::now());
    d->setState(ScanState::Running);
}

void ScanService::stop()
{
    switch (d->state) {
    case ScanState::Resolving:
        d->resolver->cancel();
        d->record.stoppedEarly = true;
        d->record.ended = d->clock.now();
        d->setState(ScanState::Finished);
        Q_EMIT finished();
        break;
    case ScanState::Running:
    case ScanState::Paused:
        d->reverseNames->giveUp();
        d->meter.resume(core::Steady::now());
        d->setState(ScanState::Stopping);
        if (d->isScannerDone) {
            d->finish(); // only names were missing
        } else {
            d->scanner->stop();
            d->storedLoaded({}); // those stored hosts that are not loaded yet stay in the file
        }
        break;
    default:
        break;
    }
}

ScanState ScanService::state() const
{
    return d->state;
}

bool ScanService::isActive() const
{
    return d->state != ScanState::Idle && d->state != ScanState::Finished;
}

ScanProgress ScanService::progress() const
{
    ScanProgress progress;
    progress.hosts = d->record.hosts;
    if (d->scanner) {
        const auto current = d->scanner->progress();
        progress.examined = d->storedHosts + current.examined;
        progress.inFlight = current.inFlight;
        progress.counts = d->countsWith(current.counts);
        progress.retrying = current.retrying;
        progress.hostsPerSecond = d->meter.perSecond();
        const double stored = double(d->storedHosts) / double(std::max<quint64>(progress.hosts, 1));
        progress.fraction = stored + current.fraction() * (1 - stored);
        progress.left = isActive() ? d->meter.left(static_cast<std::uint64_t>(current.expectedTries())) : 0s;
    }
    if (d->state != ScanState::Idle)
        progress.elapsed = isActive()
            ? d->meter.elapsed(core::Steady::now())
            : std::chrono::duration_cast<std::chrono::milliseconds>(d->record.ended - d->record.started);
    return progress;
}

const core::ScanRecord &ScanService::record() const
{
    return d->record;
}

core::OutcomeCounts ScanService::Private::countsWith(const core::OutcomeCounts &examined) const
{
    auto sum = storedCounts;
    for (std::size_t i = 0; i < sum.byOutcome.size(); ++i)
        sum.byOutcome[i] += examined.byOutcome[i];
    return sum;
}

void ScanService::Private::drain(Drain amount)
{
    auto results = amount == Drain::All || keeper->hasRoom() ? queue->drain() : QList<core::HostResultPtr>();
    if (request.reverseDns && state != ScanState::Stopping) {
        const auto held = std::stable_partition(results.begin(), results.end(), [](const auto &host) {
            return !ReverseNames::isWanted(host->observation);
        });
        for (auto it = held; it != results.end(); ++it)
            reverseNames->add(*it);
        results.erase(held, results.end());
    }
    results += std::exchange(named, {});
    keeper->add(results);
    if (storedQueue) {
        for (const auto &host : storedQueue->drain())
            results.append(withExceptions(host, *exceptions.valid, today));
    }
    meter.sample(core::Steady::now(), scanner->progress().tries);
    if (!results.isEmpty())
        Q_EMIT q->hostsReady(results);
    Q_EMIT q->progressChanged(q->progress());
}

/// All hosts are examined or the scan was stopped; names may still be on their way.
void ScanService::Private::scannerEnded(const QString &fault)
{
    scanner->wait();
    drain(Drain::All);
    isScannerDone = true;
    if (!fault.isEmpty())
        Q_EMIT q->failed(tr("The scan had to end early: %1").arg(fault));
    if (reverseNames->isIdle() || state == ScanState::Stopping)
        finish();
    else // only for this scan: another may run by then
        QTimer::singleShot(nameGrace, q, [this, ended = record.started] {
            if (isScannerDone && record.started == ended)
                finish();
        });
}

void ScanService::Private::finish()
{
    isScannerDone = false;
    reverseNames->giveUp();
    drainTimer->stop();
    drain(Drain::All);
    const auto progress = q->progress();
    record.ended = clock.now();
    record.examined = progress.examined;
    record.counts = progress.counts;
    record.stoppedEarly = progress.examined < record.hosts;
    if (keeper->isKeeping())
        keeper->close(record);
    else
        ended();
}

/// The scan is over, and in the history.
void ScanService::Private::ended()
{
    setState(ScanState::Finished);
    Q_EMIT q->progressChanged(q->progress());
    Q_EMIT q->finished();
}

void ScanService::Private::setState(ScanState next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

void ScanService::Private::endScanner()
{
    if (queue)
        queue->open(); // a worker that waits for us to drain must not wait for ever
    scanner.reset();
}

} // namespace port135::service
