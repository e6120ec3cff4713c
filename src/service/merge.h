// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a scan made one: into the history or into one file. Nothing is written before every part was read
// to its end and found whole; what then comes is rated here, by the rules and exceptions of this computer.
#pragma once

#include "history/scan_info.h"
#include "service/part_file.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace port135::service {

struct MergeRequest
{
    QStringList files; ///< *.p135, in any order
    QString output; ///< a *.p135; empty: into `database`
    QString database;
    QString exceptionsFrom; ///< the history whose exceptions hold; empty: `database`
    QString name; ///< of the scan in the history; empty: as the parts say
    QString operatorName;
    std::shared_ptr<const sign::SecretKey> key; ///< signs `output`; null: unsigned
    std::vector<sign::PublicKey> trusted; ///< not empty: every part must be signed with one of these
    bool onlyCheck = false; ///< reads and says, writes nothing
};

struct Merged
{
    core::ScanRecord record; ///< with all parts
    std::optional<history::ScanId> scan; ///< where it went into the history
    bool wasThere = false; ///< `scan` was there before: nothing was added
    std::vector<std::uint32_t> missing; ///< shards that no part is of
    std::vector<std::uint32_t> unfinished; ///< shards of which not all addresses were examined
    std::uint64_t lost = 0; ///< addresses of no missing shard that nobody examined: see `notes`
    QStringList notes; ///< duplicates, names, clocks: whole sentences
    bool isWhole() const { return missing.empty() && unfinished.empty() && lost == 0; }
};

/// 0..1; false ends it, and what was begun is taken away again.
using MergeProgress = std::function<bool(double fraction)>;

/// Waits; any thread. The error is sentences, one a line; empty where `progress` said false.
core::Result<Merged, QString> mergeParts(const MergeRequest &request, const MergeProgress &progress = {});

/// What a person is told of it: parts, whose they are, and what is missing; a line each.
QStringList mergeReport(const Merged &merged);

} // namespace port135::service
