// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/watch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace port135::schedule {

using namespace std::chrono_literals;
using pipeline::RequestError;
using pipeline::ScanPreview;

namespace {

// Coarse: nobody waits for the second, and the processor may sleep.
constexpr auto lookInterval = 30s;
// Less is the clock being put right.
constexpr auto setBack = 1h;

constexpr qsizetype shownRanges = 4;

RequestError needsConsent(const ScanPreview &plan)
{
    RequestError error;
    const auto ranges = plan.publicRanges.first(std::min(plan.publicRanges.size(), shownRanges));
    error.message = Watch::tr("These addresses are on the public internet: %1. Watch them only if they are "
                              "yours, or if their owner has agreed.")
                        .arg(ranges.join(QStringLiteral(", ")));
    error.needsPublicConsent = true;
    return error;
}

} // namespace

Watch::Watch(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(lookInterval);
    connect(m_timer, &QTimer::timeout, this, &Watch::check);
    connect(&m_scans, &pipeline::ScanService::hostsReady, this,
            [this](const auto &hosts) { m_hosts += hosts; });
    connect(&m_scans, &pipeline::ScanService::failed, this, &Watch::failed);
    connect(&m_scans, &pipeline::ScanService::finished, this, &Watch::finished);
}

Watch::~Watch()
{
    m_scans.disconnect(this);
}

pipeline::ScanService &Watch::scans()
{
    return m_scans;
}

void Watch::setMayRun(std::function<bool()> mayRun)
{
    m_mayRun = std::move(mayRun);
}

void Watch::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
}

core::Result<void, pipeline::RequestError> Watch::start(const pipeline::ScanRequest &request,
                                                        const Schedule &schedule, bool atOnce,
                                                        std::optional<comparison::Side> last)
{
    if (const auto plan = pipeline::ScanService::plan(request); !plan)
        return core::failure(plan.error());
    else if (!plan->publicRanges.isEmpty() && !request.allowPublic)
        return core::failure(needsConsent(*plan));
    stop();
    m_request = request;
    m_schedule = schedule;
    m_last = std::move(last);
    m_comparison.reset();
    m_on = true;
    m_looked = {};
    if (atOnce)
        m_due = now();
    else
        planNext(now());
    m_timer->start();
    Q_EMIT changed();
    if (atOnce)
        check();
    return {};
}

void Watch::setExcludes(const QStringList &excludes)
{
    m_request.excludes = excludes;
}

void Watch::stop()
{
    if (!m_on)
        return;
    m_on = false;
    m_timer->stop();
    m_scans.stop();
    Q_EMIT changed();
}

bool Watch::isScanning() const
{
    return m_scans.isActive();
}

void Watch::check()
{
    if (!m_on || m_scans.isActive())
        return;
    const auto time = now();
    // What was planned by the old time is too far away.
    if (m_looked.isValid() && time.secsTo(m_looked) > std::chrono::seconds(setBack).count())
        planNext(time);
    m_looked = time;
    if (time < m_due || (m_mayRun && !m_mayRun()))
        return;
    run();
}

void Watch::run()
{
    // Planned from now on, not from when it was due: nothing is made up for twice.
    planNext(now());
    m_hosts.clear();
    if (const auto started = m_scans.start(m_request); !started)
        Q_EMIT failed(started.error().message);
    Q_EMIT changed();
}

void Watch::finished()
{
    const auto hosts = std::exchange(m_hosts, {});
    const auto &record = m_scans.record();
    if (!m_on || record.stoppedEarly) {
        // Half a scan is nothing to compare the next one with.
        Q_EMIT changed();
        return;
    }
    auto side = comparison::sideOf(record, {hosts.constData(), static_cast<std::size_t>(hosts.size())});
    const auto before = std::exchange(m_last, std::nullopt);
    if (before)
        m_comparison = comparison::compare(*before, side);
    m_last = std::move(side);
    Q_EMIT ran();
    if (before) {
        // A slot may begin another watch.
        const auto result = *m_comparison;
        Q_EMIT compared(result);
        if (result.hasNewExposure())
            Q_EMIT exposureChanged(result);
    }
    Q_EMIT changed();
}

void Watch::planNext(const QDateTime &last)
{
    m_due = m_schedule.next(last);
}

QDateTime Watch::now() const
{
    return m_clock ? m_clock() : QDateTime::currentDateTime();
}

} // namespace port135::schedule
