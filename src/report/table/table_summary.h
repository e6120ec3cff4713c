// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and below the rows of a text table: which scan it was, and what came out of it.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "report/table/terminal_text.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace port135::report {

terminal::Paint paintOf(std::optional<core::Level> level);

/// Which scan: program, targets, vantage, start; and that it is practice, where it is.
QStringList scanHeading(const core::ScanRecord &scan, int width);

/// Counts the hosts that it is given and keeps only the few worst of them.
class TableSummary
{
public:
    void add(const core::HostResult &host);
    /// `expired`: exceptions that count no more.
    QStringList lines(const core::ScanRecord &scan, int width, bool colour, int expired = 0) const;

private:
    struct Worst
    {
        core::Level level;
        QString host;
        QString sentence;
    };

    std::array<std::size_t, std::size_t(core::Level::Critical) + 1> m_byLevel{};
    std::size_t m_notRated = 0;
    std::uint64_t m_accepted = 0; ///< findings
    std::uint64_t m_hostsAccepted = 0; ///< hosts with at least one of them
    std::vector<Worst> m_worst; ///< worst first; equal levels in the order of arrival
};

} // namespace port135::report
