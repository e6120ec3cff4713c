// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of hosts and their findings.
#pragma once

#include "codec/hashed_bytes.h"
#include "codec/host_codec.h"
#include "core/host_result.h"
#include "history/database.h"
#include "history/history.h"
#include "history/host_packer.h"
#include "history/tally.h"

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace port135::history {

class HostStore
{
public:
    using Take = std::function<bool(const core::HostResultPtr &)>;
    using TakeEncoded = std::function<bool(const codec::EncodedHost &)>;
    using TakeSum = std::function<void(const codec::ObservationSum &)>;

    /// Outlives the store.
    explicit HostStore(const Database &database, Packing packing)
        : m_database(database)
        , m_packing(packing)
    {
    }

    /// Of what is written.
    Packing packing() const { return m_packing; }

    /// In the caller's transaction. Counts them in `tally`.
    HistoryResult<void> write(ScanId id, const PackedHosts &hosts, Tally &tally) const;
    /// For the Packer of a scan: the first number that no sample of it has.
    HistoryResult<std::uint64_t> nextSample(ScanId id) const;
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
    HistoryResult<void> forEach(ScanId id, const Take &take, Evidence evidence = Evidence::With) const;
    HistoryResult<void> forEachEncoded(ScanId id, const TakeEncoded &take,
                                       Evidence evidence = Evidence::With) const;
    /// Of those that count (see report::ObservationHash), in any order; quick.
    HistoryResult<void> forEachSum(ScanId id, const TakeSum &take) const;
    /// Of all that are stored; quick.
    HistoryResult<target::RangeSet> addresses(ScanId id) const;
    HistoryResult<core::HostResultPtr> one(ScanId id, const core::Address &address,
                                           Evidence evidence = Evidence::With) const;

private:
    HistoryResult<void> writeHost(ScanId id, const PackedHost &packed, Tally &tally) const;
    HistoryResult<void> writeFindings(const QVariant &hostId, const core::Rating &rating) const;
    HistoryResult<void> writeQuiet(ScanId id, std::vector<codec::EncodedHost> hosts, Tally *tally) const;
    HistoryResult<void> forEachQuiet(ScanId id,
                                     const std::function<bool(const codec::QuietHosts &)> &take) const;
    HistoryResult<codec::EncodedHost> read(ScanId id, const QSqlQuery &query) const;
    SamplePtr sample(ScanId id, std::uint64_t number) const;
    HistoryResult<codec::QuietHosts> readQuiet(const QSqlQuery &query) const;

    QByteArray packedAlone(const std::string &bytes) const;

    const Database &m_database;
    const Packing m_packing;
    mutable std::map<std::pair<ScanId, std::uint64_t>, SamplePtr> m_samples; ///< as last read
};

} // namespace port135::history
