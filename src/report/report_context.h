// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says beside the scan itself: who made it, where, how it is called, and what came before. All
// of it is optional; what is empty is left out.
#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "report/text/alike.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace port135::report {

/// One scan of the past, for the trend.
struct TrendPoint
{
    core::Timestamp time{};
    QString name; ///< of the scan; may be empty
    std::array<std::uint64_t, 5> levels{}; ///< hosts by core::Level
    std::uint64_t notRated = 0; ///< hosts that answered and have no level
};

/// The last whole scan of the same targets, seen from the same kind of place: what change is counted from.
struct EarlierScan
{
    core::Timestamp time{};
    std::array<std::uint64_t, 5> levels{}; ///< hosts by core::Level
    std::map<std::string, std::size_t, std::less<>> rules; ///< hosts with an open finding of it
};

/// What is known of a host beside the scan.
struct HostMemo
{
    QString note; ///< as the user wrote it
    QStringList tags;
    QString noteName; ///< the name that both are kept for; empty: unknown. See noteOrigin()
    QStringList noteAddresses; ///< where the host was when they were written; empty: unknown
    std::optional<core::Timestamp> firstSeen; ///< beginning of the first scan in which it answered
    std::vector<std::pair<std::string, core::Timestamp>> findings; ///< the same of each finding, by rule
};

/// One thread at a time; empty: nothing is known of any host. The first call may read a file.
using HostMemory = std::function<HostMemo(const core::Observation &)>;

/// Texts are the user's own: exporters escape them like all others.
struct ReportContext
{
    QString scanName;
    QString scanNote;
    QString scanUuid; ///< names the scan in every database
    QString operatorName;
    QString organisation;
    QString machine; ///< the computer that scanned
    /// Earlier scans of the same targets, oldest first, without this one: exporters add it.
    std::vector<TrendPoint> trend;
    std::function<std::optional<EarlierScan>()> earlier; ///< may be empty; reads that scan
    HostMemory memory; ///< notes and tags
    HostMemory since; ///< since when hosts and findings are known: may take seconds of a large history
    QString addressee; ///< whom the report is for
    QString classification; ///< "Confidential"
    QByteArray logo; ///< PNG or JPEG as read
    int expiredExceptions = 0; ///< stored ones that count no more, as of the day of the scan
    QStringList managementNetworks; ///< as typed; for remedies that let only these in
    QStringList
        clientNetworks; ///< "R5=10.0.0.0/8" as typed; for remedies that let the clients of a service in
    /// Of a stored scan, where it is so; of a running one it is not known before its end.
    std::optional<AlikeGroup> alike;
    /// Which hosts of the scan are in the report, in a sentence of the user's language; empty: all that
    /// answered. With it nothing is said about the scan as a whole that its hosts do not show.
    QString selection;

    // Of comparisons and re-checks, where all of the above is about the later scan.
    std::shared_ptr<const ReportContext> before; ///< the earlier scan; may be null
    QByteArray observationHash; ///< of this scan, see ObservationHash; empty: unknown
};

/// All that is known of a host: for documents.
inline HostMemo memoOf(const ReportContext &context, const core::Observation &host)
{
    HostMemo memo = context.memory ? context.memory(host) : HostMemo();
    if (context.since) {
        HostMemo since = context.since(host);
        memo.firstSeen = since.firstSeen;
        memo.findings = std::move(since.findings);
    }
    return memo;
}

} // namespace port135::report
