// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batch_queue.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace port135::ui {
namespace {

constexpr qint64 sliceMilliseconds = 8;
constexpr std::size_t chunk = 64; ///< between two looks at the clock
constexpr auto batchPause = 1ms; ///< lets input and painting in

} // namespace

BatchQueue::BatchQueue(HostModel &hosts, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(batchPause);
    connect(&m_timer, &QTimer::timeout, this, &BatchQueue::drainSlice);
}

void BatchQueue::add(const QList<core::HostResultPtr> &hosts)
{
    m_waiting.insert(m_waiting.end(), hosts.begin(), hosts.end());
    if (!m_waiting.empty() && !m_timer.isActive())
        m_timer.start();
}

void BatchQueue::clear()
{
    m_waiting.clear();
    m_timer.stop();
}

void BatchQueue::handOn(std::size_t count)
{
    const auto end = m_waiting.begin() + std::ptrdiff_t(count);
    const std::vector<core::HostResultPtr> slice(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    m_hosts.append(slice);
}

void BatchQueue::drainSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < sliceMilliseconds)
        handOn(std::min(chunk, m_waiting.size()));
    if (m_waiting.empty())
        Q_EMIT drained();
    else
        m_timer.start();
}

void BatchQueue::drainNow()
{
    m_timer.stop();
    if (m_waiting.empty())
        return;
    handOn(m_waiting.size());
    Q_EMIT drained();
}

} // namespace port135::ui
