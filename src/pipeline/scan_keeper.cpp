// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/scan_keeper.h"

#include "history/history.h"

#include <utility>

namespace port135::pipeline {

ScanKeeper::ScanKeeper(QObject *parent)
    : QObject(parent)
{
}

ScanKeeper::~ScanKeeper()
{
    stopLoading();
}

void ScanKeeper::setFile(const QString &file)
{
    m_file = file;
    m_id.reset();
    m_keeps = false;
    m_writer.reset();
    if (file.isEmpty())
        return;
    m_writer = std::make_unique<history::Writer>(file);
    connect(m_writer.get(), &history::Writer::failed, this, &ScanKeeper::fail);
    connect(m_writer.get(), &history::Writer::closed, this, [this] {
        m_keeps = false;
        if (std::exchange(m_closes, false))
            Q_EMIT closed();
    });
}

void ScanKeeper::begin(const history::NewScan &scan)
{
    stopLoading();
    m_id.reset();
    m_closes = false;
    m_keeps = false;
    if (!m_writer)
        return;
    if (const auto begun = m_writer->begin(scan)) {
        m_id = *begun;
        m_keeps = true;
    } else {
        fail(begun.error().message);
    }
}

history::Result<history::ResumePoint> ScanKeeper::resume(history::ScanId id)
{
    stopLoading();
    m_closes = false;
    m_keeps = false;
    if (!m_writer)
        return core::failure(history::makeError(history::HistoryError::Kind::NotFound, m_file));
    auto point = m_writer->resume(id);
    if (point) {
        m_id = id;
        m_keeps = true;
    }
    return point;
}

void ScanKeeper::giveBack(const history::ScanInfo &info)
{
    if (m_keeps)
        (void)m_writer->finish(info.record,
                               info.status == history::ScanStatus::Stopped
                                   ? history::ScanStatus::Stopped
                                   : history::ScanStatus::Interrupted);
    m_keeps = false;
    m_id.reset();
}

void ScanKeeper::load(std::shared_ptr<ResultQueue> queue)
{
    m_stopsLoading = false;
    m_queue = std::move(queue);
    m_loader = std::thread([this, id = *m_id, file = m_file, results = m_queue] {
        QString problem;
        const auto history = history::History::open(file, history::Access::ReadOnly);
        if (!history) {
            problem = history.error().message;
        } else {
            const auto read = (*history)->forEachHost(id, [&](const core::HostResultPtr &host) {
                results->push(host);
                return !m_stopsLoading;
            });
            if (!read)
                problem = read.error().message;
        }
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT loaded(problem); }, Qt::QueuedConnection);
    });
}

void ScanKeeper::stopLoading()
{
    m_stopsLoading = true;
    if (m_queue)
        m_queue->open(); // it may wait for somebody who takes
    if (m_loader.joinable())
        m_loader.join();
    m_queue.reset();
}

void ScanKeeper::add(const QList<core::HostResultPtr> &hosts)
{
    if (m_keeps)
        m_writer->add(hosts);
}

void ScanKeeper::close(const core::ScanRecord &record)
{
    m_closes = true;
    m_writer->close(record,
                    record.stoppedEarly ? history::ScanStatus::Stopped : history::ScanStatus::Complete);
}

void ScanKeeper::fail(const QString &reason)
{
    m_keeps = false;
    Q_EMIT lost(
        tr("%1 The scan goes on without it: its results are only in memory, so export them.").arg(reason));
    if (std::exchange(m_closes, false))
        Q_EMIT closed();
}

} // namespace port135::pipeline
