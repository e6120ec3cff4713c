// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the scans of a ScanService in the history, and brings stored ones back.
#pragma once

#include "history/resume_point.h"
#include "history/scan_writer.h"
#include "pipeline/result_queue.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace port135::pipeline {

/// Lives in the thread of its service; signals come there. When the history fails, the scan goes on without
/// it.
class ScanKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScanKeeper(QObject *parent = nullptr);
    /// Waits until everything added is written.
    ~ScanKeeper() override;

    /// Empty: nothing is kept. Not while a scan is kept.
    void setFile(const QString &file);
    QString file() const { return m_file; }

    /// Does not wait; hosts may be added at once. lost() comes where that was in vain.
    void begin(const history::NewScan &scan);
    /// A scan is about to begin: scanId() is that of the last one no more.
    void forget() { m_id.reset(); }
    history::HistoryResult<history::ResumePoint> resume(history::ScanId id);
    /// The same without waiting: resumed() or refused() comes.
    void resumeLater(history::ScanId id);
    /// Leaves a resumed scan as it was: it does not go on after all.
    void giveBack(const history::ScanInfo &info);
    /// The same without waiting.
    void giveBackLater(const history::ScanInfo &info);
    /// Puts the stored hosts of the resumed scan into `queue`; loaded() comes.
    void load(std::shared_ptr<ResultQueue> queue);
    void stopLoading();

    /// The scan begun or resumed last; empty where none is in the history.
    std::optional<history::ScanId> scanId() const { return m_id; }
    bool isKeeping() const { return m_keeps; }
    /// lost() came for the scan begun or resumed last.
    bool isLost() const { return m_lost; }
    void add(const QList<core::HostResultPtr> &hosts);
    /// False: the disk does not keep up; take no more hosts from the engine for now.
    bool hasRoom() const { return !m_keeps || m_writer->hasRoom(); }
    /// Only while isKeeping(); closed() comes when everything is written.
    void close(const core::ScanRecord &record);

Q_SIGNALS:
    void resumed(const port135::history::ResumePoint &point);
    void refused(const QString &message);
    /// Once a scan; a whole sentence, translated.
    void lost(const QString &message);
    /// All stored hosts are in the queue; `problem` is empty, or a sentence.
    void loaded(const QString &problem);
    void closed();

private:
    void fail(const QString &reason);
    void release();

    QString m_file;
    std::unique_ptr<history::ScanWriter> m_writer;
    std::optional<history::ScanId> m_id;
    bool m_keeps = false;
    bool m_lost = false;
    bool m_closes = false;
    std::thread m_loader;
    std::atomic<bool> m_stopsLoading{false};
    std::shared_ptr<ResultQueue> m_queue; ///< of the loader
};

} // namespace port135::pipeline
