// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/scan_service_private.h"

#include "intake/name_resolver.h"
#include "pipeline/reverse_names.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace port135::pipeline {

using namespace std::chrono_literals;

namespace {

constexpr auto nameGrace =
    3s; // DNS may be slow or absent: results do not wait longer for names after the last host
constexpr auto drainInterval = 50ms; // 20 batches a second: fluent to the eye, cheap for the event loop

} // namespace

ScanService::Private::Private(ScanService *service)
    : q(service)
    , resolver(new intake::NameResolver(service))
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
    connect(d->resolver, &intake::NameResolver::finished, this, [this] { d->namesResolved(); });
    connect(d->reverseNames, &ReverseNames::ready, this, [this](const auto &host) {
        // An exception may name the host as DNS does.
        d->named.append(
            d->exceptions.valid->isEmpty() ? host : withExceptions(host, *d->exceptions.valid, d->today));
    });
    connect(d->reverseNames, &ReverseNames::idle, this, [this] {
        if (d->isScannerDone)
            d->finish();
    });
    connect(d->keeper, &ScanKeeper::resumed, this,
            [this](const history::ResumePoint &point) { d->resumeRead(point); });
    connect(d->keeper, &ScanKeeper::refused, this,
            [this](const QString &message) { d->resumeEnded(core::failure(RequestError{message})); });
    connect(d->keeper, &ScanKeeper::lost, this, &ScanService::warning);
    connect(d->keeper, &ScanKeeper::loaded, this,
            [this](const QString &problem) { d->storedLoaded(problem); });
    connect(d->keeper, &ScanKeeper::closed, this, [this] { d->ended(); });
}

ScanService::~ScanService()
{
    d->readers.waitForDone();
    d->endScanner();
}

core::Result<ScanPreview, RequestError> ScanService::plan(const ScanRequest &request)
{
    if (const auto checked = checkOptions(request.options); !checked)
        return core::failure(checked.error());
    if (request.practice) {
        ScanPreview plan;
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

void ScanService::resumeLater(history::ScanId id, bool allowPublic, Resumed done)
{
    if (isActive())
        return done(core::failure(RequestError{tr("A scan is running already. Stop it first.")}));
    d->resumeLater(id, allowPublic, std::move(done));
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

bool ScanService::isHistoryLost() const
{
    return d->keeper->isLost();
}

std::optional<history::ScanId> ScanService::historyId() const
{
    return d->keeper->scanId();
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
    case ScanState::Preparing:
        ++d->preparation;
        if (d->whenResumed) {
            d->resumeEnded(core::failure(RequestError{tr("The scan was stopped before it went on.")}));
            break;
        }
        d->endBeforeRunning();
        break;
    case ScanState::Resolving:
        d->resolver->cancel();
        d->whenNamesResolved = {};
        d->endBeforeRunning();
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

void ScanService::Private::endBeforeRunning()
{
    record.stoppedEarly = true;
    record.ended = clock.now();
    if (keeper->isKeeping()) { // a resumed one
        setState(ScanState::Stopping);
        bringBackCutShort();
        record.examined = ledger.hosts();
        record.counts = ledger.counts();
        keeper->close(record);
        return;
    }
    setState(ScanState::Finished);
    Q_EMIT q->finished();
}

/// While no silent host has had the time to be silent, the pace says nothing: then what was promised holds.
std::optional<std::chrono::seconds> ScanService::Private::timeLeft(std::uint64_t tries) const
{
    const auto measured = meter.left(tries);
    const auto elapsed = meter.elapsed(core::Steady::now());
    const auto wait = record.options.connectTimeout * 2 + std::chrono::seconds(1);
    if (elapsed >= wait)
        return measured;
    const auto promised =
        std::max(std::chrono::ceil<std::chrono::seconds>(longest - elapsed), std::chrono::seconds(1));
    return measured ? std::min(*measured, promised) : promised;
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
    progress.examined = d->ledger.hosts();
    progress.counts = d->ledger.counts();
    if (d->scanner) {
        const auto current = d->scanner->progress();
        progress.examined = d->ledger.hosts() + current.examined;
        progress.inFlight = current.inFlight;
        progress.counts = d->countsWith(current.counts);
        progress.retrying = current.retrying;
        progress.hostsPerSecond = d->meter.perSecond();
        const double stored = double(d->ledger.hosts()) / double(std::max<quint64>(progress.hosts, 1));
        progress.fraction = stored + current.fraction() * (1 - stored);
        progress.left = isActive() ? d->timeLeft(static_cast<std::uint64_t>(current.expectedTries())) : 0s;
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
    auto sum = ledger.counts();
    for (std::size_t i = 0; i < sum.byOutcome.size(); ++i)
        sum.byOutcome[i] += examined.byOutcome[i];
    sum[core::Outcome::NotExamined] += unresolved;
    return sum;
}

void ScanService::Private::drain(Drain amount)
{
    auto results = amount == Drain::All || keeper->hasRoom() ? queue->drain() : QList<core::HostResultPtr>();
    for (const auto &host : std::as_const(results))
        ledger.take(*host);
    if (request.reverseDns && state != ScanState::Stopping) {
        const auto held = std::stable_partition(results.begin(), results.end(), [](const auto &host) {
            return !ReverseNames::isWanted(host->observation);
        });
        for (auto it = held; it != results.end(); ++it)
            reverseNames->add(*it);
        results.erase(held, results.end());
    }
    results += std::exchange(named, {});
    tellClaims(results);
    keeper->add(results);
    if (storedQueue) {
        for (const auto &host : storedQueue->drain()) {
            if (!ledger.isAskedAgain(host->observation.address))
                results.append(withExceptions(host, *exceptions.valid, today));
        }
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

void ScanService::Private::tellShortages()
{
    if (!practiceNetwork || !request.practice || scanner->inFlightLimit() == 0)
        return;
    const auto all = practiceNetwork->shortages();
    if (all > std::exchange(toldShortages, all))
        Q_EMIT q->warning(
            tr("This computer was short of files and connections for the practice network: what its "
               "hosts did not answer says nothing of them. Allow the program more (ulimit -n), and "
               "scan again."));
}

void ScanService::Private::finish()
{
    tellShortages();
    isScannerDone = false;
    reverseNames->giveUp();
    drainTimer->stop();
    drain(Drain::All);
    bringBackCutShort();
    const auto progress = q->progress();
    record.ended = clock.now();
    record.examined = progress.examined;
    record.counts = progress.counts;
    record.stoppedEarly = progress.examined < record.hosts || ledger.isAnyCutShort();
    if (auto parts = scanner->parts(); !parts.empty()) {
        record.shards = std::max(record.shards, parts.back().shard);
        record.parts = std::move(parts);
    }
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

} // namespace port135::pipeline
