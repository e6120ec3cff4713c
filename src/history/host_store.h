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
    HistoryResult<void> write(ScanId id, const QList<core::HostResultPtr> &hosts, Tally &tally) const;
    /// The same for a copy: the bytes are stored as they are.
    HistoryResult<void> write(ScanId id, std::vector<codec::EncodedHost> hosts, Tally &tally) const;
    /// Quiet hosts that came a few at a time stand together afterwards. In the caller's transaction.
    HistoryResult<void> gatherQuiet(ScanId id) const;

    /// The hosts that a stop of the scan cut short.
    HistoryResult<std::vector<core::HostResultPtr>> cutShort(ScanId id) const;
    /// Takes the host at `address` out where it is one of these: it has been examined again. In the caller's
    /// transaction; takes it off `tally`.
    HistoryResult<void> removeCutShort(ScanId id, const core::Address &address, Tally &tally) const;

    /// What a host is rated anew; nothing where it stays.
    using Rate = std::function<std::optional<core::Rating>(const core::HostResult &)>;
    /// Puts other ratings in the place of the stored ones; what was seen stays. Hosts that gave nothing are
    /// left as they are. In the caller's transaction; counts the change in `tally`.
    HistoryResult<void> rateAgain(ScanId id, const Rate &rate, Tally &tally) const;

    /// Those worth a row first, by address. Ends when `take` says false.
    HistoryResult<void> forEach(ScanId id, const Take &take) const;
    HistoryResult<void> forEachEncoded(ScanId id, const TakeEncoded &take) const;
    /// Of all that are stored; quick.
    HistoryResult<target::RangeSet> addresses(ScanId id) const;
    HistoryResult<core::HostResultPtr> one(ScanId id, const core::Address &address) const;

private:
    HistoryResult<void> writeHost(ScanId id, const codec::EncodedHost &encoded, Tally &tally) const;
    HistoryResult<void> writeFindings(const QVariant &hostId, const core::Rating &rating) const;
    HistoryResult<void> writeQuiet(ScanId id, std::vector<codec::EncodedHost> hosts, Tally *tally) const;
    HistoryResult<void> forEachQuiet(ScanId id,
                                     const std::function<bool(const codec::QuietHosts &)> &take) const;
    HistoryResult<codec::EncodedHost> read(const QSqlQuery &query) const;
    HistoryResult<codec::QuietHosts> readQuiet(const QSqlQuery &query) const;

    const Database &m_database;
};

} // namespace port135::history
