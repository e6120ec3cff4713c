// SPDX-License-Identifier: GPL-3.0-or-later
// A request made ready: parsed, checked against the scope guard, names listed. No traffic.
#pragma once

#include "codec/split.h"
#include "core/address.h"
#include "core/scan_record.h"
#include "history/resume_point.h"
#include "intake/hash_address.h"
#include "pipeline/scan_service.h"
#include "target/range_set.h"
#include "target/specification.h"

#include <QHash>
#include <QList>

#include <vector>

namespace port135::pipeline {

class PreparedTargets
{
public:
    static core::Result<PreparedTargets, RequestError> parse(const ScanRequest &request);

    /// Names still to be resolved, each once; excluded ones included.
    QStringList names() const;
    /// Every address of a name becomes a target (or an exclusion).
    core::Result<void, RequestError> addName(const QString &name, const QList<core::Address> &addresses);
    /// The addresses to examine: targets less exclusions.
    const target::RangeSet &addresses() const { return m_addresses; }
    /// The name that was typed for an address; empty where it was given as an address.
    const QHash<core::Address, std::string> &typedNames() const { return m_typedNames; }
    bool isExcludedName(const QString &name) const;

    /// Refuses public ranges without consent, and addresses that are nobody's.
    core::Result<void, RequestError> checkScope(bool allowPublic) const;
    ScanPreview plan(const core::ScanOptions &options) const;
    /// With the names as far as they are resolved.
    const codec::SharedPlan &shared() const { return m_shared; }
    /// From now on addresses() are those of this shard.
    void take(const Shard &shard);

private:
    void combine();

    target::Specification m_specification;
    target::RangeSet m_addresses;
    QHash<core::Address, std::string> m_typedNames;
    codec::SharedPlan m_shared;
};

/// Refuses public ranges without consent, and addresses that are nobody's.
core::Result<void, RequestError> checkScope(const target::RangeSet &addresses, bool allowPublic);

/// What a stored scan would examine must lie within the targets that it names: a file may say anything. Names
/// count for the addresses that they are stored with.
core::Result<void, RequestError> checkWithinTargets(const core::ScanRecord &record,
                                                    const history::ScanPlan &plan);
/// The first few of them, for a sentence.
QString rangesText(const target::RangeSet &addresses);

/// Upper estimate: every host silent at every attempt, or answering with its ports behind a firewall,
/// whichever takes longer.
std::chrono::seconds longestTime(std::uint64_t hosts, const core::ScanOptions &options);

/// The same with the limits of this computer: hosts of its own subnets wait for places in its neighbour
/// table.
std::chrono::seconds longestTime(const target::RangeSet &addresses, const core::ScanOptions &options);
/// `onLink` of the hosts need one of `places` each, and keep it while they are silent.
std::chrono::seconds neighbourTime(std::uint64_t onLink, std::uint64_t places,
                                   const core::ScanOptions &options);

/// None, or one that there is.
core::Result<void, RequestError> checkShard(const std::optional<Shard> &shard);
/// Within what the engine and the network bear; the error names the option.
core::Result<void, RequestError> checkOptions(const core::ScanOptions &options);

} // namespace port135::pipeline
