// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and below the rows of a text table: which scan it was, and what came out of it.
#pragma once

#include "core/host_result.h"
#include "core/scan_record.h"
#include "report/table/terminal_text.h"
#include "report/text/alike.h"
#include "report/text/unresolved_names.h"

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
    const AlikeCount &alike() const { return m_alike; }
    QStringList lines(const core::ScanRecord &scan, int width, bool colour, int expired = 0) const;

private:
    struct Worst
    {
        core::Level level;
        int tier; ///< of what the host is for: see tierOf
        QString host;
        QString sentence;
    };

    std::array<std::size_t, std::size_t(core::Level::Critical) + 1> m_byLevel{};
    std::size_t m_notRated = 0;
    AlikeCount m_alike;
    UnresolvedNames m_names;
    std::size_t m_localTrouble = 0; ///< not examined because of a name or of this computer
    std::uint64_t m_accepted = 0; ///< findings
    std::uint64_t m_hostsAccepted = 0; ///< hosts with at least one of them
    std::vector<Worst> m_worst; ///< worst first; then by what the host is for, then in the order of arrival
};

} // namespace port135::report
