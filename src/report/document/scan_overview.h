// SPDX-License-Identifier: GPL-3.0-or-later
// A scan in numbers: by level, over time, by subnet, outcome, role and support.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "knowledge/windows_builds.h"
#include "report/document/document.h"
#include "report/document/level_counts.h"
#include "report/report_context.h"

#include <array>
#include <map>
#include <string_view>

namespace port135::report {

class ScanOverview
{
public:
    /// A host that is in the report. `date`: of the scan.
    void add(const core::HostResult &host, core::Date date);

    const LevelCounts &levels() const { return m_counts; }
    /// Charts and tables; `wholeScan`: nothing was left out of the report by a filter.
    std::vector<Block> blocks(const core::ScanRecord &scan, const ReportContext &context,
                              bool wholeScan) const;

private:
    LevelCounts m_counts;
    SubnetLevels m_subnets;
    std::map<std::string_view, std::size_t> m_roles;
    std::array<std::size_t, knowledge::supportCount> m_support{};
};

/// In which order kinds of support are shown: what needs work first.
std::array<knowledge::Support, knowledge::supportCount> supportOrder();
Mark markOf(knowledge::Support support);

} // namespace port135::report
