// SPDX-License-Identifier: GPL-3.0-or-later
// Between the service and the host model: takes batches of any size and hands them on in slices of a few
// milliseconds, so that the window answers in between.
#pragma once

#include "ui/models/host_model.h"

#include <QTimer>

#include <deque>

namespace port135::ui {

class BatchQueue : public QObject
{
    Q_OBJECT

public:
    explicit BatchQueue(HostModel &hosts, QObject *parent = nullptr);

    void add(const QList<core::HostResultPtr> &hosts);
    /// Forgets what is waiting.
    void clear();
    bool isEmpty() const { return m_waiting.empty(); }
    /// Everything that waits, now: before an export.
    void drainNow();

Q_SIGNALS:
    /// Nothing waits any more.
    void drained();

private:
    void drainSlice();
    void handOn(std::size_t count);

    HostModel &m_hosts;
    std::deque<core::HostResultPtr> m_waiting;
    QTimer m_timer;
};

} // namespace port135::ui
