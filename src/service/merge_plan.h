// SPDX-License-Identifier: GPL-3.0-or-later
// Which part gives which shard. Private to the merging.
#pragma once

#include "service/merge.h"

#include <QList>

#include <map>
#include <set>

namespace port135::service {

struct MergePlan
{
    QList<PartFile> files; ///< the first has the whole plan
    std::vector<int> fileOf; ///< by shard, 0 unused: index in `files`; -1: missing
    core::ScanRecord record; ///< of the whole, but for counts
    codec::ScanPlan plan;
    target::RangeSet wanted; ///< all that any of the files was to examine
    Merged result;
    std::uint64_t bytes = 0; ///< of all files
};

/// Reads every file once.
core::Result<MergePlan, QString> planMerge(const MergeRequest &request, const ReadOn &readOn);

/// Which addresses came already: bits for those in `fixed`, as many as come.
class SeenAddresses
{
public:
    explicit SeenAddresses(const target::RangeSet &fixed)
        : m_fixed(fixed)
    {
    }
    /// False: it was there.
    bool add(const core::Address &address);
    std::uint64_t count() const { return m_count; }

private:
    static constexpr std::uint64_t page = 4'096; // bits
    const target::RangeSet &m_fixed;
    std::map<std::uint64_t, std::vector<std::uint64_t>> m_pages;
    std::set<core::Address> m_others;
    std::uint64_t m_count = 0;
};

} // namespace port135::service
