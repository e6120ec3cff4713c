// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of scans.
#pragma once

#include "history/database.h"
#include "history/resume_point.h"
#include "history/tally.h"

#include <QList>

namespace port135::history {

class ScanStore
{
public:
    /// Outlives the store.
    explicit ScanStore(const Database &database)
        : m_database(database)
    {
    }

    /// `recheckOf` is the uuid of the other scan, or empty.
    HistoryResult<ScanId> insert(const NewScan &scan, const QString &recheckOf, ScanStatus status) const;
    /// What is kept of a scan in bytes, as they were written.
    struct Bytes
    {
        QByteArray record;
        QByteArray plan;
    };
    /// For another file: that public addresses may be scanned says there who goes on with it.
    HistoryResult<Bytes> copy(ScanId id) const;
    /// A copied one: its `record` and `plan` are `bytes`.
    HistoryResult<ScanId> insert(const NewScan &scan, const QString &recheckOf, ScanStatus status,
                                 const Bytes &bytes) const;
    HistoryResult<void> setStatus(ScanId id, ScanStatus status) const;
    HistoryResult<void> setRecord(ScanId id, const core::ScanRecord &record) const;
    HistoryResult<void> setTally(ScanId id, const Tally &tally) const;

    /// Newest first, as stored: Running may be Interrupted, see seen().
    HistoryResult<QList<ScanInfo>> all() const;
    HistoryResult<ScanInfo> one(ScanId id) const;
    HistoryResult<Tally> tally(ScanId id) const;
    HistoryResult<ScanPlan> plan(ScanId id) const;
    HistoryResult<QString> uuidOf(ScanId id) const;
    HistoryResult<QString> recheckedUuid(ScanId id) const;

    /// With the status that it has for somebody who looks now.
    ScanInfo seen(ScanInfo info) const;

private:
    HistoryResult<QList<ScanInfo>> read(QSqlQuery &query) const;

    const Database &m_database;
};

} // namespace port135::history
