// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that implement History share.
#pragma once

#include "history/database.h"
#include "history/history.h"
#include "history/host_store.h"
#include "history/scan_store.h"

namespace port135::history {

struct History::Private
{
    explicit Private(std::unique_ptr<Database> opened, Packing packing = Packing::Fast)
        : database(std::move(opened))
        , scanStore(*database)
        , hostStore(*database, packing)
    {
    }

    /// NotFound where no row was changed.
    HistoryResult<void> change(const char *sql, std::initializer_list<QVariant> values) const;
    HistoryResult<ScanInfo> first(const std::function<bool(const ScanInfo &)> &isWanted) const;
    /// Bytes in use.
    HistoryResult<qint64> size() const;
    HistoryResult<void> deleteGone() const;

    std::unique_ptr<Database> database;
    ScanStore scanStore;
    HostStore hostStore;
};

} // namespace port135::history
