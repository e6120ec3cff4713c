// SPDX-License-Identifier: GPL-3.0-or-later
// How a scan begins: targets, names, the practice network, and the scanner with what it rates by.
#include "intake/local_networks.h"
#include "intake/name_resolver.h"
#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "knowledge/pack.h"
#include "pipeline/scan_service_private.h"
#include "program/user_catalogue.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "target/specification.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <mutex>
#include <utility>

namespace port135::pipeline {

bool isWithin(const QString &targets, const QString &network)
{
    auto wanted = target::parseTargets(targets.toStdString());
    const auto known = target::parseTargets(network.toStdString());
    if (!wanted || !known || wanted->include.count() == 0 || !wanted->names.empty())
        return false;
    wanted->include.subtract(known->include);
    return wanted->include.count() == 0;
}

/// The same targets without line ends and comments: as they are stored and shown.
static QString onOneLine(const QString &targets)
{
    if (!targets.contains(u'\n'))
        return targets;
    QStringList lines;
    for (const auto line : QStringView(targets).tokenize(u'\n')) {
        static const QRegularExpression comment(QStringLiteral("(^|[\\s,;])#.*$"));
        const auto text =
            line.contains(u'#') ? line.toString().remove(comment).simplified() : line.trimmed().toString();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u' ');
}

core::Result<void, RequestError> ScanService::Private::begin(const ScanRequest &asked)
{
    ScanRequest wanted = asked;
    if (const auto checked = checkOptions(wanted.options); !checked)
        return checked;
    if (const auto checked = checkShard(wanted.shard); !checked)
        return checked;
    if (wanted.practice) {
        const auto opened = wanted.onlyTargets ? openPracticeAgain(wanted.targets, wanted.options.port)
                                               : openPractice(wanted.targets);
        if (!opened)
            return opened;
        if (!wanted.onlyTargets)
            wanted.targets = QString::fromStdString(practiceNetwork->targets());
        wanted.excludes.clear();
        wanted.options.port = practiceNetwork->port();
        if (!practiceNetwork->setFirewall(wanted.firewall))
            return core::failure(
                RequestError{tr("The firewall of the practice network could not be opened again: "
                                "another program took a port. Try again.")});
        toldShortages = practiceNetwork->shortages(); // of earlier scans: told, or not of this one
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
    ledger.clear();
    unresolved = 0;
    named.clear();

    record = {};
    record.targets = onOneLine(request.targets).toStdString();
    for (const auto &exclude : request.excludes)
        record.excludes.push_back(exclude.toStdString());
    record.options = request.options;
    record.place = request.place.simplified().toStdString();
    record.started = clock.start();
    record.practice = request.practice;
    record.programVersion = QCoreApplication::applicationVersion().toStdString();
    record.catalogueVersion = knowledge::dataVersion(program::catalogue());
    record.rulesVersion = rating::rulesVersion();
    record.hosts = targets.addresses().count();

    endScanner();
    keeper->forget();
    meter.start(core::Steady::now());
    // The names in exceptions count for the addresses that they lead to today.
    takeExceptions([this, names] {
        auto lookups = names;
        if (request.reverseDns) {
            for (const auto &name : rating::Exceptions::namesOf(exceptions.all))
                lookups.append(QString::fromStdString(name));
            lookups.removeDuplicates();
        }
        if (lookups.isEmpty()) {
            resolveExceptions({}, request.reverseDns);
            launch();
        } else {
            setState(ScanState::Resolving);
            resolver->resolve(lookups);
        }
    });
    return {};
}

core::Result<void, RequestError> ScanService::Private::openPractice(const QString &lastTargets)
{
    // A re-check or a watch has a service of its own, and must find the hosts where they were.
    static std::mutex mutex;
    static std::weak_ptr<practice::Network> shared;
    const std::lock_guard lock(mutex);
    if (!practiceNetwork)
        practiceNetwork = shared.lock();
    if (practiceNetwork)
        return {};
    const auto wanted = target::parseTargets(lastTargets.toStdString());
    auto opened = wanted && wanted->include.count() > 0 ? practice::Network::openAt(wanted->include.at(0))
                                                        : practice::Network::open();
    if (!opened)
        return core::failure(RequestError{tr("The practice network could not be opened on 127.135.0.0/24: %1")
                                              .arg(QString::fromStdString(opened.error()))});
    practiceNetwork = std::move(*opened);
    shared = practiceNetwork;
    return {};
}

std::optional<core::Address> ScanService::repairPracticeHost()
{
    return d->practiceNetwork ? d->practiceNetwork->repair() : std::nullopt;
}

void ScanService::Private::namesResolved()
{
    const auto &answers = resolver->answers();
    const auto names = targets.names(); // in the order in which they were typed
    const codec::Split split(targets.shared(), request.shard ? request.shard->of : 1);
    rating::Exceptions::Resolved resolved;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        resolved[it.key().toStdString()].assign(it->addresses.begin(), it->addresses.end());
    resolveExceptions(resolved, request.reverseDns);
    if (whenNamesResolved)
        return std::exchange(whenNamesResolved, {})();
    for (const auto &name : names) {
        const auto answer = answers.value(name);
        const bool lacksZones = !answer.addresses.isEmpty()
            && std::all_of(answer.addresses.begin(), answer.addresses.end(),
                           [](const core::Address &address) {
                               return address.isV6() && address.isLinkLocal() && address.scope() == 0;
                           });
        if (targets.isExcludedName(name)) {
            // nobody asked for it
        } else if (answer.addresses.isEmpty()) {
            Q_EMIT q->warning(
                tr("The name %1 could not be resolved (%2): it is not examined, and the results "
                   "say so.")
                    .arg(name, answer.error));
            if (!request.shard || split.shardOfName(name.toStdString()) == request.shard->number)
                addUnresolved(name, answer.isUnknown); // else another computer does
        } else if (lacksZones) {
            Q_EMIT q->warning(
                tr("The name %1 has only link-local addresses, which need the network interface; it "
                   "is left out. Write them as fe80::1%interface.")
                    .arg(name));
        }
        if (const auto added = targets.addName(name, answer.addresses); !added)
            return fail(added.error().message);
    }
    // Where no name at all resolved, that is the result.
    if (const auto scope = targets.checkScope(request.allowPublic);
        !scope && (targets.addresses().count() > 0 || unresolved == 0))
        return fail(scope.error().message);
    record.hosts = targets.addresses().count();
    launch();
}

/// An entry like that of a host, so that it is nowhere forgotten.
void ScanService::Private::addUnresolved(const QString &name, bool isUnknown)
{
    core::HostResult host;
    auto &seen = host.observation;
    seen.address = core::Address::none(++unresolved);
    seen.port = record.options.port;
    seen.outcome = core::Outcome::NotExamined;
    seen.cause = isUnknown ? core::Cause::NameNotFound : core::Cause::NameNotAnswered;
    seen.names.target = name.toStdString();
    named.append(std::make_shared<const core::HostResult>(std::move(host)));
}

void ScanService::Private::launch()
{
    if (request.guessVantage) // of the whole scan, so that all shards have the same
        record.options.vantage = intake::guessVantage(targets.addresses());
    if (request.shard) {
        targets.take(*request.shard);
        record.hosts = targets.addresses().count();
        record.shards = request.shard->of;
    }
    prepareScanner(targets.addresses(), targets.typedNames());
    keep(targets.typedNames());
    setState(ScanState::Running);
    drainTimer->start();
    scanner->start();
}

void ScanService::Private::prepareScanner(const target::RangeSet &addresses,
                                          QHash<core::Address, std::string> names)
{
    longest = longestTime(addresses, record.options);
    origins = request.origins.isEmpty() ? nullptr : std::make_shared<const TargetOrigins>(request.origins);
    queue = std::make_shared<ResultQueue>([this] {
        QMetaObject::invokeMethod(
            q, [this] { drain(Drain::WhatIsKept); }, Qt::QueuedConnection);
    });
    const auto vantage = record.options.vantage;
    // A pack that is taken meanwhile is for the next scan: the record names this one.
    auto sink = [results = queue, names = std::move(names), date = today, vantage,
                 accepted = exceptions.valid, from = origins, &pack = knowledge::current(),
                 &rows = program::catalogue()](core::Observation &&observation) {
        if (!names.isEmpty())
            observation.names.target = names.value(observation.address);
        if (from)
            observation.source = from->of(observation.address, observation.names.target);
        rating::Context context{rows, vantage, date, pack.builds(), pack.issues()};
        context.exceptions = accepted.get();
        auto rating = rating::rate(observation, context);
        results->push(std::make_shared<const core::HostResult>(
            core::HostResult{std::move(observation), std::move(rating)}));
    };
    auto finished = [this](const std::string &fault) {
        QMetaObject::invokeMethod(
            q, [this, fault] { scannerEnded(QString::fromStdString(fault)); }, Qt::QueuedConnection);
    };
    if (request.engine) {
        codec::WorkUnit whole;
        whole.scan = codec::planHash(targets.shared(), record.options, record.place);
        whole.addresses = addresses;
        whole.options = record.options;
        if (request.learnedPorts) {
            for (const auto &[address, ports] : *request.learnedPorts) {
                if (addresses.contains(address))
                    whole.learned.push_back({address, ports});
            }
        }
        scanner = request.engine({std::move(whole), std::move(sink), std::move(finished)});
        return;
    }
    scanner = std::make_unique<scan::Scanner>(target::Feed(addresses), record.options, std::move(sink),
                                              std::move(finished), request.learnedPorts);
    if (scanner->inFlightLimit() == 0) {
        Q_EMIT q->warning(
            tr("The system lets this program open too few files and connections for a scan: nothing is "
               "examined. Close other windows of it, or allow it more (ulimit -n), and scan again."));
    } else if (scanner->inFlightLimit() < std::min<quint64>(record.options.inFlight, addresses.count())) {
        record.options.inFlight = static_cast<unsigned>(scanner->inFlightLimit());
        Q_EMIT q->warning(tr("The system allows this program %1 connections at once: the scan keeps to that.")
                              .arg(scanner->inFlightLimit()));
    }
}

} // namespace port135::pipeline
