// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic_task.h"

#include "service/practice_traffic.h"
#include "service/traffic_reading.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace port135::ui {

TrafficTask::TrafficTask(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TrafficTask::~TrafficTask()
{
    stop();
    m_pool.waitForDone();
}

void TrafficTask::stop()
{
    *m_stopped = true;
}

template <typename Work>
void TrafficTask::run(Work work)
{
    m_running = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    QtConcurrent::run(&m_pool, [work = std::move(work), stopped = m_stopped]() -> Answer {
        return work(*stopped);
    }).then(this, [this](const Answer &answer) {
        m_running = false;
        if (answer)
            Q_EMIT finished(*answer);
        else
            Q_EMIT refused(answer.error());
    });
}

void TrafficTask::read(const QStringList &files, const QString &keptIn, int minutesEast)
{
    service::TrafficRequest request;
    for (const auto &file : files) {
        if (const QFileInfo info(file); info.exists() && !info.isFile()) { // a pipe would be waited for
            QMetaObject::invokeMethod(
                this, [this, file] { Q_EMIT refused(tr("%1 is no file.").arg(file)); }, Qt::QueuedConnection);
            return;
        }
        request.inputs.push_back({file, nullptr});
    }
    request.minutesEast = minutesEast;
    run([this, request, keptIn](const std::atomic<bool> &stopped) -> Answer {
        auto read = service::readTraffic(request, [&](quint64 bytes, quint64 all) {
            // To this object on its own thread; it waits for this one before it goes.
            QMetaObject::invokeMethod(
                this, [this, bytes, all] { Q_EMIT progressed(bytes, all); }, Qt::QueuedConnection);
            return !stopped;
        });
        if (!read)
            return core::failure(read.error());
        ReadTraffic result{std::make_shared<const usage::Traffic>(std::move(*read)), {}, {}};
        if (!keptIn.isEmpty()) {
            const auto stored = history::storeTraffic(keptIn, *result.traffic);
            if (stored)
                result.id = *stored;
            else
                result.problem = stored.error().message;
        }
        return result;
    });
}

void TrafficTask::readPractice()
{
    run([](const std::atomic<bool> &) -> Answer {
        auto input = service::practiceTraffic();
        if (!input)
            return core::failure(input.error());
        service::TrafficRequest request;
        request.inputs.push_back(std::move(*input));
        auto read = service::readTraffic(request);
        if (!read)
            return core::failure(read.error());
        return ReadTraffic{std::make_shared<const usage::Traffic>(std::move(*read)), {}, {}};
    });
}

void TrafficTask::load(const QString &history, qint64 id)
{
    run([history, id](const std::atomic<bool> &) -> Answer {
        auto loaded = history::loadTraffic(history, id);
        if (!loaded)
            return core::failure(loaded.error().message);
        return ReadTraffic{std::make_shared<const usage::Traffic>(std::move(*loaded)), id, {}};
    });
}

void TrafficTask::remove(const QString &history, qint64 id)
{
    QtConcurrent::run(&m_pool, [history, id] {
        return history::removeTraffic(history, id);
    }).then(this, [this, history](const history::HistoryResult<void> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error().message);
        list(history);
    });
}

void TrafficTask::list(const QString &history)
{
    QtConcurrent::run(&m_pool, [history] {
        return history::storedTraffic(history);
    }).then(this, [this](const history::HistoryResult<QList<history::TrafficInfo>> &stored) {
        if (stored)
            Q_EMIT listed(*stored);
        else
            Q_EMIT failed(stored.error().message);
    });
}

} // namespace port135::ui
