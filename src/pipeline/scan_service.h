// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which front ends scan: plan, start, pause, resume, stop, and results in batches.
#pragma once

#include "codec/frame.h"
#include "codec/work_unit.h"
#include "core/address.h"
#include "core/host_result.h"
#include "core/learned_ports.h"
#include "core/result.h"
#include "core/scan_options.h"
#include "core/scan_record.h"
#include "history/scan_info.h"
#include "pipeline/target_origins.h"
#include "practice/firewall.h"
#include "scan/engine.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace port135::pipeline {

/// One of the equal parts of a scan: see codec::Split.
struct Shard
{
    std::uint32_t number = 1; ///< 1 .. of
    std::uint32_t of = 1;
};

/// What examines the hosts of a scan instead of this process.
struct EngineRequest
{
    codec::WorkUnit whole; ///< addresses, options, ports
    scan::Engine::Sink sink;
    scan::Engine::Finished finished;
};
using MakeEngine = std::function<std::unique_ptr<scan::Engine>(EngineRequest)>;

struct ScanRequest
{
    QString targets; ///< target expressions, separated by space, comma or line; `#` comments; `!` excludes
    QList<TargetOrigin> origins; ///< lists that are parts of `targets`, for what results say
    QStringList excludes; ///< more expressions to leave out
    core::ScanOptions options;
    bool allowPublic = false; ///< the user has confirmed the public ranges
    bool practice = false; ///< scan the built-in practice network; targets are ignored
    bool onlyTargets = false; ///< with `practice`: only these hosts of it
    practice::Firewall firewall =
        practice::Firewall::None; ///< with `practice`: between this place and its hosts
    bool reverseDns = true; ///< ask DNS for the names of hosts that do not say their own
    bool guessVantage = false; ///< set options.vantage by whether all addresses are in local subnets
    QString name; ///< in the history; may be empty
    QString place; ///< the named standing point that it is made from; may be empty
    std::optional<Shard> shard; ///< only this part of it; other computers make the others
    MakeEngine engine; ///< empty: this process
    core::LearnedPortsPtr learnedPorts; ///< tried beside the ports that a host lists; may be null
    QString operatorName; ///< who scans; empty: the system's user name
    std::optional<history::ScanId> recheckOf; ///< the stored scan whose hosts are looked at again
};

/// What a request would do, before a packet is sent.
struct ScanPreview
{
    quint64 hosts = 0; ///< addresses after exclusions and duplicates; names count when they are resolved
    QStringList names; ///< to be resolved at the start
    QStringList publicRanges; ///< "8.8.8.0 - 8.8.8.255": need allowPublic
    std::chrono::seconds longest{}; ///< upper estimate
};

/// A request that cannot be carried out: what, where in the text, what to do.
struct RequestError
{
    QString message;
    qsizetype position = -1; ///< in ScanRequest::targets, or -1
    qsizetype length = 0;
    bool needsPublicConsent = false; ///< the only obstacle is allowPublic
};

struct ScanProgress
{
    quint64 hosts = 0;
    quint64 examined = 0;
    quint64 inFlight = 0;
    double fraction = 0; ///< 0..1 of the work, second tries at silent hosts included: for a progress bar
    double hostsPerSecond = 0; ///< tries over the last seconds
    std::optional<std::chrono::seconds> left; ///< empty while too early to say
    std::chrono::milliseconds elapsed{};
    core::OutcomeCounts counts;
    quint64 retrying = 0; ///< silent hosts that get a second try
};

enum class ScanState {
    Idle, ///< nothing was scanned yet
    Preparing, ///< what is stored is read
    Resolving, ///< names are looked up
    Running,
    Paused, ///< no new hosts are begun; those begun are finished
    Stopping, ///< at most one time-out long
    Finished, ///< complete or stopped: see ScanRecord::stoppedEarly
};

/// Lives in the thread of its front end; all signals come there. At most one scan at a time.
/// Results kept by the front end: the service forgets a host once it was handed out.
class ScanService : public QObject
{
    Q_OBJECT

public:
    explicit ScanService(QObject *parent = nullptr);
    ~ScanService() override; ///< stops a running scan and waits for its threads

    /// Checks a request without network traffic (names stay unresolved).
    static core::Result<ScanPreview, RequestError> plan(const ScanRequest &request);

    /// Begins, or says why not and changes nothing. Not while a scan runs.
    core::Result<void, RequestError> start(const ScanRequest &request);

    /// Every scan from now on is written into this file; empty (as at first): none is. Not while a scan runs;
    /// the file is not touched before a scan begins. When it cannot be written, warning() comes once, and the
    /// scan goes on without it; so it does, with every finding open, when its exceptions cannot be read.
    void setHistory(const QString &file);
    QString historyFile() const;
    /// The running or last scan in that file; empty where it is not there.
    std::optional<history::ScanId> historyId() const;
    /// The running or last scan was to be kept in that file, and is not there, or not whole.
    bool isHistoryLost() const;
    /// The exceptions in that file, read when a scan begins or goes on, hold for its findings. This many were
    /// left out of the running or last scan, because they have expired.
    int expiredExceptions() const;
    /// Goes on with a stored scan that was stopped or interrupted: its stored hosts are handed out first,
    /// then the rest is examined. Figures and record are those of the whole scan. Public addresses of a scan
    /// that came from elsewhere need `allowPublic`.
    core::Result<void, RequestError> resumeScan(history::ScanId id, bool allowPublic = false);
    /// The same for a thread that has a window: nothing waits for the file. `done` is called in this object's
    /// thread, before the first of the hosts is handed out.
    using Resumed = std::function<void(const core::Result<void, RequestError> &)>;
    void resumeLater(history::ScanId id, bool allowPublic, Resumed done);

    void pause();
    void resume();
    void stop();
    /// Of the practice network, where it is open: the first host that can be repaired and is not yet is, and
    /// can be looked at again. Its address; nothing where there is none.
    std::optional<core::Address> repairPracticeHost();

    ScanState state() const;
    bool isActive() const; ///< Preparing .. Stopping
    ScanProgress progress() const;
    const core::ScanRecord &record() const; ///< of the running or last scan
    /// What a frame of the running or last scan begins with; from Running on.
    codec::FrameHeader frameHeader() const;

Q_SIGNALS:
    void stateChanged(port135::pipeline::ScanState state);
    /// Many hosts at a time, at most about 20 times a second; includes silent and closed ones.
    void hostsReady(const QList<port135::core::HostResultPtr> &hosts);
    void progressChanged(const port135::pipeline::ScanProgress &progress);
    /// A stored scan goes on: of which targets, and with which addresses; translated, one sentence.
    void resuming(const QString &message);
    /// A problem that does not end the scan (a name that did not resolve, a limit met); translated, one
    /// sentence.
    void warning(const QString &message);
    /// The scan could not begin (names) or had to end (out of memory); translated. finished() follows.
    void failed(const QString &message);
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace port135::pipeline

Q_DECLARE_METATYPE(port135::pipeline::ScanState)
Q_DECLARE_METATYPE(port135::pipeline::ScanProgress)
