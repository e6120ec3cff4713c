// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan that goes on has from its earlier runs, and what of that this run asks again.
#pragma once

#include "core/address.h"
#include "core/host_result.h"
#include "core/outcome.h"
#include "history/resume_point.h"
#include "intake/hash_address.h"

#include <QHash>
#include <QList>

#include <cstdint>

namespace port135::pipeline {

/// Of one thread: the front end's.
class ResumeLedger
{
public:
    /// A new scan: nothing is stored.
    void clear();
    /// Hosts that a stop cut short are not counted: this run asks them again.
    void begin(const history::ResumePoint &point);

    /// A host of this run: what was stored of it before is replaced.
    void take(const core::HostResult &host);
    /// Whether a stored host is shown only if this run does not get to it after all.
    bool isAskedAgain(const core::Address &address) const { return m_cutShort.contains(address); }
    /// Those that this run did not get to: they count as stored, as they are. Nothing the second time.
    QList<core::HostResultPtr> bringBack();

    /// Stored by earlier runs; addresses.
    std::uint64_t hosts() const { return m_hosts; }
    const core::OutcomeCounts &counts() const { return m_counts; }
    /// A stop, of this run or of an earlier one, left hosts of which not all was asked.
    bool isAnyCutShort() const { return m_isAnyCutShort || !m_cutShort.isEmpty(); }

private:
    std::uint64_t m_hosts = 0;
    core::OutcomeCounts m_counts;
    QHash<core::Address, core::HostResultPtr> m_cutShort; ///< by an earlier run, and not asked again yet
    bool m_isAnyCutShort = false;
};

} // namespace port135::pipeline
