// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/scan_keeper.h"

#include "history/history.h"

#include <system_error>
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
    m_writer = std::make_unique<history::ScanWriter>(file);
    connect(m_writer.get(), &history::ScanWriter::failed, this, &ScanKeeper::fail);
    connect(m_writer.get(), &history::ScanWriter::begun, this, [this](history::ScanId id) { m_id = id; });
    connect(m_writer.get(), &history::ScanWriter::resumed, this, [this](const history::ResumePoint &point) {
        m_id = point.info.id;
        m_keeps = true;
        Q_EMIT resumed(point);
    });
    connect(m_writer.get(), &history::ScanWriter::refused, this,
            [this](const history::HistoryError &error) { Q_EMIT refused(error.message); });
    connect(m_writer.get(), &history::ScanWriter::closed, this, [this] {
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
    m_lost = false;
    if (!m_writer)
        return;
    m_keeps = true;
    m_writer->beginLater(scan);
}

history::HistoryResult<history::ResumePoint> ScanKeeper::resume(history::ScanId id)
{
    stopLoading();
    m_closes = false;
    m_keeps = false;
    m_lost = false;
    if (!m_writer)
        return core::failure(history::makeError(history::HistoryError::Kind::NotFound, m_file));
    auto point = m_writer->resume(id);
    if (point) {
        m_id = id;
        m_keeps = true;
    }
    return point;
}

void ScanKeeper::resumeLater(history::ScanId id)
{
    stopLoading();
    m_closes = false;
    m_keeps = false;
    m_lost = false;
    if (m_writer)
        m_writer->resumeLater(id);
    else
        Q_EMIT refused(history::makeError(history::HistoryError::Kind::NotFound, m_file).message);
}

namespace {

history::ScanStatus statusBefore(const history::ScanInfo &info)
{
    return info.status == history::ScanStatus::Stopped ? history::ScanStatus::Stopped
                                                       : history::ScanStatus::Interrupted;
}

} // namespace

void ScanKeeper::giveBack(const history::ScanInfo &info)
{
    if (m_keeps)
        (void)m_writer->finish(info.record, statusBefore(info));
    release();
}

void ScanKeeper::giveBackLater(const history::ScanInfo &info)
{
    if (m_keeps)
        m_writer->close(info.record, statusBefore(info));
    release();
}

void ScanKeeper::release()
{
    m_keeps = false;
    m_closes = false;
    m_id.reset();
}

void ScanKeeper::load(std::shared_ptr<ResultQueue> queue)
{
    m_stopsLoading = false;
    m_queue = std::move(queue);
    const auto tell = [this](const QString &problem) {
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT loaded(problem); }, Qt::QueuedConnection);
    };
    try {
        m_loader = std::thread([this, tell, id = *m_id, file = m_file, results = m_queue] {
            const auto history = history::History::open(file, history::Access::ReadOnly);
            if (!history)
                return tell(history.error().message);
            const auto read = (*history)->forEachHost(id, [&](const core::HostResultPtr &host) {
                results->push(host);
                return !m_stopsLoading;
            });
            tell(read ? QString() : read.error().message);
        });
    } catch (const std::system_error &error) { // no more threads
        tell(tr("The stored hosts cannot be read: %1. Close other programs and resume the scan again.")
                 .arg(QString::fromLocal8Bit(error.what())));
    }
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
    m_lost = true;
    Q_EMIT lost(
        tr("%1 The scan goes on without it: its results are only in memory, so export them.").arg(reason));
    if (std::exchange(m_closes, false))
        Q_EMIT closed();
}

} // namespace port135::pipeline
