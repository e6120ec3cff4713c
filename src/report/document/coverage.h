// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan did not see or could not examine: said on the first page, for silence is no proof.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "report/document/document.h"

#include <cstdint>

namespace port135::report {

class Coverage
{
public:
    void add(const core::HostResult &host);
    /// Hosts that answered; those at which this computer failed are none.
    std::uint64_t answered() const { return m_answered; }
    /// Not examined because of a name or of the scanning computer.
    std::uint64_t localTrouble() const { return m_localTrouble; }

    /// A sentence for each kind, and what can never be seen from outside. `wholeScan`: nothing was left out
    /// of the report by a filter.
    List unseen(const core::ScanRecord &scan, bool wholeScan) const;

private:
    std::uint64_t m_answered = 0;
    std::uint64_t m_localTrouble = 0;
    std::uint64_t m_refused = 0; ///< the mapper kept its list to itself
    std::uint64_t m_cut = 0; ///< less was read or tried than is there
    std::uint64_t m_noVersion = 0; ///< hosts with a map that named no system
};

} // namespace port135::report
