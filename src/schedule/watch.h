// SPDX-License-Identifier: GPL-3.0-or-later
// A scan that repeats while the program runs, each compared with the one before.
#pragma once

#include "comparison/comparison.h"
#include "core/result.h"
#include "pipeline/scan_service.h"
#include "schedule/schedule.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace port135::schedule {

/// Lives in the thread of its front end. It has a ScanService of its own, so that the results of other scans
/// stay where they are, and keeps the results of its last scan.
///
/// The clock of the computer decides, looked at twice a minute: after sleep or a clock set forward, what was
/// missed is made up for by one scan; a clock set back by more than an hour plans anew.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(QObject *parent = nullptr);
    ~Watch() override;

    /// For history, progress, results and warnings of the runs. Start and stop are this object's.
    pipeline::ScanService &scans();

    /// Whether a run may begin now; where it says no, the run waits. For front ends whose own scan is
    /// running.
    void setMayRun(std::function<bool()> mayRun);
    /// For tests: what time it is.
    void setClock(std::function<QDateTime()> clock);

    /// Checks the request (public addresses need its consent now), and waits for the first time: one interval
    /// or time of day from now, or at once. `last`: the results of an earlier run to compare the first one
    /// with.
    core::Result<void, pipeline::RequestError> start(const pipeline::ScanRequest &request,
                                                     const Schedule &schedule, bool atOnce = false,
                                                     std::optional<comparison::Side> last = {});
    /// For the runs to come.
    void setExcludes(const QStringList &excludes);
    /// Ends a run that is under way, too.
    void stop();

    bool isOn() const { return m_on; }
    bool isScanning() const;
    const pipeline::ScanRequest &request() const { return m_request; }
    const Schedule &schedule() const { return m_schedule; }
    /// Not valid while off.
    QDateTime nextRun() const { return m_on ? m_due : QDateTime(); }
    /// The last comparison; empty before the second run.
    const std::optional<comparison::Comparison> &comparison() const { return m_comparison; }

    /// What the timer does: begins a run that is due.
    void check();

Q_SIGNALS:
    /// On, off, scanning, or another next time.
    void changed();
    /// A run is complete. The first one has nothing to be compared with.
    void ran();
    /// A run is complete and was compared; not where it was stopped early.
    void compared(const port135::comparison::Comparison &comparison);
    /// After compared(), where more is exposed than before.
    void exposureChanged(const port135::comparison::Comparison &comparison);
    /// A run could not begin or had to end; translated. The watch goes on.
    void failed(const QString &message);

private:
    void run();
    void finished();
    void planNext(const QDateTime &last);
    QDateTime now() const;

    pipeline::ScanService m_scans;
    QTimer *m_timer;
    std::function<bool()> m_mayRun;
    std::function<QDateTime()> m_clock;
    pipeline::ScanRequest m_request;
    Schedule m_schedule;
    QDateTime m_due;
    QDateTime m_looked; ///< when check() last looked at the clock
    bool m_on = false;
    QList<core::HostResultPtr> m_hosts; ///< of the run under way
    std::optional<comparison::Side> m_last;
    std::optional<comparison::Comparison> m_comparison;
};

} // namespace port135::schedule
