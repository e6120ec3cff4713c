// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic that is read, kept, found again and deleted away from the window's thread, one after the other.
#pragma once

#include "core/result.h"
#include "history/traffic_store.h"
#include "usage/traffic.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace port135::ui {

/// What was read, or found again.
struct ReadTraffic
{
    std::shared_ptr<const usage::Traffic> traffic;
    std::optional<qint64> id; ///< in the history; empty where it is not kept there
    QString problem; ///< why it could not be kept; empty: it was, or was not to be
};

class TrafficTask : public QObject
{
    Q_OBJECT

public:
    explicit TrafficTask(QObject *parent = nullptr);
    /// Stops, and waits for it.
    ~TrafficTask() override;

    bool isRunning() const { return m_running; }
    /// `keptIn`: a history; empty: the traffic is not kept. `minutesEast`: the clock of logs without a zone.
    void read(const QStringList &files, const QString &keptIn, int minutesEast);
    /// Records the practice network and reads that; it is not kept.
    void readPractice();
    /// What was read so far is the result.
    void stop();
    void load(const QString &history, qint64 id);
    /// Then the list again.
    void remove(const QString &history, qint64 id);
    void list(const QString &history);

Q_SIGNALS:
    /// `all` is 0 where it is not known.
    void progressed(quint64 read, quint64 all);
    /// One of both for each read() and load().
    void finished(const port135::ui::ReadTraffic &traffic);
    void refused(const QString &message);
    void listed(const QList<port135::history::TrafficInfo> &stored);
    /// list() or remove().
    void failed(const QString &message);

private:
    using Answer = core::Result<ReadTraffic, QString>;

    template <typename Work>
    void run(Work work);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    bool m_running = false;
};

} // namespace port135::ui
