// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of hosts and their findings.
#pragma once

#include "codec/host_codec.h"
#include "core/host_result.h"
#include "history/database.h"
#include "history/tally.h"

#include <QList>

#include <functional>
#include <vector>

namespace port135::history {

class HostStore
{
public:
    using Take = std::function<bool(const core::HostResultPtr &)>;
    using TakeEncoded = std::function<bool(const codec::EncodedHost &)>;

    /// Outlives the store.
    explicit HostStore(const Database &database)
        : m_database(database)
    {
    }

    /// In the caller's transaction. Counts them in `tally`.
    Result<void> write(ScanId id, const QList<core::HostResultPtr> &hosts, Tally &tally) const;
    /// The same for a copy: the bytes are stored as they are.
    Result<void> write(ScanId id, std::vector<codec::EncodedHost> hosts, Tally &tally) const;
    /// Quiet hosts that came a few at a time stand together afterwards. In the caller's transaction.
    Result<void> gatherQuiet(ScanId id) const;

    /// The hosts that a stop of the scan cut short.
    Result<std::vector<core::HostResultPtr>> cutShort(ScanId id) const;
    /// Takes the host at `address` out where it is one of these: it has been examined again. In the caller's
    /// transaction; takes it off `tally`.
    Result<void> removeCutShort(ScanId id, const core::Address &address, Tally &tally) const;

    /// Those worth a row first, by address. Ends when `take` says false.
    Result<void> forEach(ScanId id, const Take &take) const;
    Result<void> forEachEncoded(ScanId id, const TakeEncoded &take) const;
    /// Of all that are stored; quick.
    Result<target::RangeSet> addresses(ScanId id) const;
    Result<core::HostResultPtr> one(ScanId id, const core::Address &address) const;

private:
    Result<void> writeHost(ScanId id, const codec::EncodedHost &encoded, Tally &tally) const;
    Result<void> writeQuiet(ScanId id, std::vector<codec::EncodedHost> hosts, Tally *tally) const;
    Result<void> forEachQuiet(ScanId id, const std::function<bool(const codec::QuietHosts &)> &take) const;
    Result<codec::EncodedHost> read(const QSqlQuery &query) const;
    Result<codec::QuietHosts> readQuiet(const QSqlQuery &query) const;

    const Database &m_database;
};

} // namespace port135::history
