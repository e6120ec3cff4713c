// SPDX-License-Identifier: GPL-3.0-or-later
// Uses of RPC that recordings and logs told, kept in the history: no packets, no stubs, no user names.
#pragma once

#include "history/history_error.h"
#include "usage/traffic.h"

#include <QList>
#include <QString>

namespace port135::history {

/// One reading of files.
struct TrafficInfo
{
    qint64 id = 0;
    QString name; ///< its files
    core::Timestamp stored{};
    core::Timestamp first{}; ///< of what it covers; epoch where that is not known
    core::Timestamp last{};
    qint64 uses = 0;
};

// Each opens the file by itself; any thread.

/// The id of what was stored. Makes the file where it is missing, and migrates an older one.
HistoryResult<qint64> storeTraffic(const QString &file, const usage::Traffic &traffic);
/// Newest first. An older file has none.
HistoryResult<QList<TrafficInfo>> storedTraffic(const QString &file);
/// NotFound where there is none.
HistoryResult<usage::Traffic> loadTraffic(const QString &file, qint64 id);
HistoryResult<void> removeTraffic(const QString &file, qint64 id);

} // namespace port135::history
