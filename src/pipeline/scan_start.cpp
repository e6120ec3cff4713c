// SPDX-License-Identifier: GPL-3.0-or-later
// How a scan begins: targets, names, the practice network, and the scanner with what it rates by.
#include "intake/local_networks.h"
#include "intake/name_resolver.h"
#include "knowledge/catalogue.h"
#include "knowledge/data_version.h"
#include "pipeline/scan_service_private.h"
#include "program/user_catalogue.h"
#include "rating/rate.h"
#include "rating/rule.h"
#include "target/specification.h"

#include <QCoreApplication>
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

core::Result<void, RequestError> ScanService::Private::begin(const ScanRequest &asked)
{
    ScanRequest wanted = asked;
    if (const auto checked = checkOptions(wanted.options); !checked)
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
    if (names.isEmpty()) {
        launch();
    } else {
        setState(ScanState::Resolving);
        resolver->resolve(names);
    }
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
        record.options.vantage = intake::guessVantage(targets.addresses());
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
    queue = std::make_shared<ResultQueue>([this] {
        QMetaObject::invokeMethod(
            q, [this] { drain(Drain::WhatIsKept); }, Qt::QueuedConnection);
    });
    const auto vantage = record.options.vantage;
    auto sink = [results = queue, names = std::move(names), date = today, vantage,
                 accepted = exceptions.valid](core::Observation &&observation) {
        if (!names.isEmpty())
            observation.names.target = names.value(observation.address);
        rating::Context context{program::catalogue(), vantage, date};
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
                                              std::move(finished), request.learnedPorts);
    if (scanner->inFlightLimit() < std::min<quint64>(record.options.inFlight, addresses.count())) {
        record.options.inFlight = static_cast<unsigned>(scanner->inFlightLimit());
        Q_EMIT q->warning(tr("The system allows this program %1 connections at once: the scan keeps to that.")
                              .arg(scanner->inFlightLimit()));
    }
}

} // namespace port135::pipeline
