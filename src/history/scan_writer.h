// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a scan into the history while it runs, in a thread and over a connection of its own.
#pragma once

#include "core/host_result.h"
#include "history/history_error.h"
#include "history/resume_point.h"
#include "history/scan_info.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace port135::history {

/// One scan at a time. Public functions from the thread it lives in; signals come there. What was added is on
/// the disk within a second, in whole transactions: a kill or a power loss costs no more than that. Whoever
/// writes a scan holds a lock on it, so that another program sees whether it still runs.
class ScanWriter : public QObject
{
    Q_OBJECT

public:
    /// No file is touched before begin() or resume().
    explicit ScanWriter(const QString &file, QObject *parent = nullptr);
    /// Waits until everything added is written. A scan that was not finished stays resumable.
    ~ScanWriter() override;

    QString file() const;

    /// Waits until the scan is in the file.
    HistoryResult<ScanId> begin(const NewScan &scan);
    /// Takes up a scan that was stopped or interrupted; InUse where another program is at it.
    HistoryResult<ResumePoint> resume(ScanId id);
    /// The same without waiting, for a thread that has a window: begun() or failed() comes. Hosts may be
    /// added, and the scan may be closed, at once: they wait for their turn.
    void beginLater(const NewScan &scan);
    /// resumed() or refused() comes.
    void resumeLater(ScanId id);

    /// Never waits. Each host of a scan once, and once more where a stop had cut it short before resume():
    /// then the new result takes the place of the stored one.
    void add(const QList<core::HostResultPtr> &hosts);
    /// False while too much waits to be written: hold the scan back until it is true again.
    bool hasRoom() const;
    /// The scan is over; waits until everything is written. True: all of it is in the file.
    bool finish(const core::ScanRecord &record, ScanStatus status);
    /// The same without waiting: closed() comes, unless failed() came before.
    void close(const core::ScanRecord &record, ScanStatus status);

    /// After failed(): nothing more is written until the next begin().
    bool hasFailed() const;

Q_SIGNALS:
    void begun(port135::history::ScanId id);
    void resumed(const port135::history::ResumePoint &point);
    void refused(const port135::history::HistoryError &error);
    /// Once a scan: the rest of it cannot be written. What was written before stays, and can be resumed.
    void failed(const QString &reason);
    /// After close() or failed(), when the file is closed.
    void closed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace port135::history
