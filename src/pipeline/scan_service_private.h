// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that implement ScanService share.
#pragma once

#include "intake/hash_address.h"
#include "pipeline/prepared_targets.h"
#include "pipeline/rate_meter.h"
#include "pipeline/result_queue.h"
#include "pipeline/resume_ledger.h"
#include "pipeline/scan_clock.h"
#include "pipeline/scan_keeper.h"
#include "pipeline/scan_service.h"
#include "pipeline/stored_exceptions.h"
#include "practice/network.h"
#include "scan/scanner.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <functional>

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
    void resumeLater(history::ScanId id, bool isPublicAllowed, Resumed done);
    /// What resumeLater() waited for.
    void resumeRead(const history::ResumePoint &point);
    void resumeEnded(const core::Result<void, RequestError> &result);
    void namesResolved();
    void addUnresolved(const QString &name, bool isUnknown);
    void launch();
    void launchRest(const history::ResumePoint &point);
    void startRest(const history::ResumePoint &point);
    /// Makes the scanner, not yet started.
    void prepareScanner(const target::RangeSet &addresses, QHash<core::Address, std::string> names);
    void keep(const QHash<core::Address, std::string> &names);
    /// Those that hold today, for this scan to its end; then `next`. Where a file is to be read: Preparing
    /// until then.
    void takeExceptions(std::function<void()> next);
    void useExceptions(const history::HistoryResult<StoredExceptions> &stored);
    /// What the names in exceptions were resolved to; says which of them cover nothing.
    void resolveExceptions(const rating::Exceptions::Resolved &resolved, bool wasAsked);
    /// Says of hosts that only claim a name of an exception.
    void tellClaims(const QList<core::HostResultPtr> &hosts);
    void storedLoaded(const QString &problem);
    /// What a stop cut short and was not examined again is still what is known.
    void bringBackCutShort();
    void fail(const QString &message);
    /// Stopped before a host was asked.
    void endBeforeRunning();
    enum class Drain {
        WhatIsKept, ///< no more than the history keeps up with
        All,
    };
    void drain(Drain amount);
    void scannerEnded(const QString &fault);
    /// What a practice network could not take is no fault of its hosts.
    void tellShortages();
    void finish();
    void ended();
    core::OutcomeCounts countsWith(const core::OutcomeCounts &examined) const;
    core::Result<void, RequestError> checkResume(const history::ResumePoint &point, bool isPublicAllowed);
    /// Of `tries` that are still to be made.
    std::optional<std::chrono::seconds> timeLeft(std::uint64_t tries) const;
    void setState(ScanState next);
    void endScanner();

    ScanService *q;
    intake::NameResolver *resolver;
    ReverseNames *reverseNames;
    ScanKeeper *keeper;
    QTimer *drainTimer;
    ScanState state = ScanState::Idle;
    core::ScanRecord record;
    codec::ScanPlan plan; ///< of `record`, from the moment that it runs
    QString scanUuid; ///< of the same
    QString scanName; ///< in the history
    QString scanOperator;
    ScanRequest request;
    PreparedTargets targets;
    std::shared_ptr<const TargetOrigins> origins; ///< of `request`, null: nothing is known
    bool isScannerDone = false;
    std::chrono::seconds longest{}; ///< what was promised for the addresses that this run examines
    bool isLoading = false; ///< stored hosts of a resumed scan are on their way
    ResumeLedger ledger; ///< of a resumed scan
    std::uint32_t unresolved = 0; ///< names of this run without an address
    QList<core::HostResultPtr> named; ///< came back from reverseNames, or need not go there
    StoredExceptions exceptions;
    QThreadPool readers; ///< of files
    unsigned preparation = 0; ///< counts them: what belongs to an earlier one comes too late
    ScanState stateBefore = ScanState::Idle; ///< of a resumption under way
    Resumed whenResumed; ///< of a resumption under way; empty: there is none
    bool mayResumePublic = false; ///< of that one
    std::function<void()> whenNamesResolved; ///< of a scan that goes on: only the names of exceptions are
    QSet<QString> toldClaims; ///< each is said once
    core::Date today{}; ///< when this scan began or went on: its hosts are judged as of that day
    std::shared_ptr<practice::Network> practiceNetwork; ///< the same in all services of a program
    std::uint32_t toldShortages = 0; ///< of it
    std::shared_ptr<ResultQueue> queue;
    std::shared_ptr<ResultQueue> storedQueue;
    std::unique_ptr<scan::Engine> scanner;
    RateMeter meter;
    ScanClock clock;
};

} // namespace port135::pipeline
