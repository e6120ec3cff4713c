// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that implement ScanService share.
#pragma once

#include "intake/hash_address.h"
#include "pipeline/rate_meter.h"
#include "pipeline/result_queue.h"
#include "pipeline/scan_clock.h"
#include "pipeline/scan_keeper.h"
#include "pipeline/scan_plan.h"
#include "pipeline/scan_service.h"
#include "pipeline/stored_exceptions.h"
#include "practice/network.h"
#include "scan/scanner.h"

#include <QHash>

class QTimer;

namespace port135::intake {
class NameResolver;
}

namespace port135::pipeline {

class ReverseNames;

/// Whether `targets` are addresses of `network` and nothing else.
bool isWithin(const QString &targets, const QString &network);

struct ScanService::Private
{
    explicit Private(ScanService *service);

    core::Result<void, RequestError> begin(const ScanRequest &request);
    /// Where `lastTargets` lie, where that is free.
    core::Result<void, RequestError> openPractice(const QString &lastTargets);
    /// The same, and an error where they lie elsewhere now.
    core::Result<void, RequestError> openPracticeAgain(const QString &lastTargets, std::uint16_t port);
    core::Result<void, RequestError> resume(history::ScanId id, bool isPublicAllowed);
    void namesResolved();
    void launch();
    void launchRest(const history::ResumePoint &point);
    /// Makes the scanner, not yet started.
    void prepareScanner(const target::RangeSet &addresses, QHash<core::Address, std::string> names);
    void keep(const QHash<core::Address, std::string> &names);
    /// Those that hold today, for this scan to its end.
    void takeExceptions();
    void storedLoaded(const QString &problem);
    /// What a stop cut short and was not examined again is still what is known.
    void bringBackCutShort();
    void fail(const QString &message);
    enum class Drain {
        WhatIsKept, ///< no more than the history keeps up with
        All,
    };
    void drain(Drain amount);
    void scannerEnded(const QString &fault);
    void finish();
    void ended();
    core::OutcomeCounts countsWith(const core::OutcomeCounts &examined) const;
    core::Result<void, RequestError> checkResume(const history::ResumePoint &point, bool isPublicAllowed);
    void setState(ScanState next);
    void endScanner();

    ScanService *q;
    intake::NameResolver *resolver;
    ReverseNames *reverseNames;
    ScanKeeper *keeper;
    QTimer *drainTimer;
    ScanState state = ScanState::Idle;
    core::ScanRecord record;
    ScanRequest request;
    PreparedTargets targets;
    bool isScannerDone = false;
    bool isLoading = false; ///< stored hosts of a resumed scan are on their way
    std::uint64_t storedHosts = 0; ///< of a resumed scan
    core::OutcomeCounts storedCounts;
    /// Of a resumed scan: cut short by its stop, and not examined again yet.
    QHash<core::Address, core::HostResultPtr> cutShort;
    bool isAnyCutShort = false; ///< by a stop of this run
    QList<core::HostResultPtr> named; ///< came back from reverseNames
    StoredExceptions exceptions;
    core::Date today{}; ///< when this scan began or went on: its hosts are judged as of that day
    std::shared_ptr<practice::Network> practiceNetwork; ///< the same in all services of a program
    std::shared_ptr<ResultQueue> queue;
    std::shared_ptr<ResultQueue> storedQueue;
    std::unique_ptr<scan::Scanner> scanner;
    RateMeter meter;
    ScanClock clock;
};

} // namespace port135::pipeline
