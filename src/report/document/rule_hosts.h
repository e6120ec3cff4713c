// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of one rule, and what differs between them: what is the same on all of them is said once.
#pragma once

#include "core/host_result.h"
#include "report/document/document.h"
#include "report/report_context.h"

#include <array>
#include <optional>
#include <vector>

namespace port135::report {

class RuleHosts
{
public:
    /// The first `most` hosts are kept, the rest are counted.
    void add(const core::HostResult &host, const core::Finding &finding, const HostMemo &memo,
             std::size_t most);

    const core::Finding &sample() const { return m_sample; } ///< texts of a rule are found through a finding
    std::optional<core::Level> worst() const { return m_worst; } ///< of all of them, accepted ones included
    std::optional<core::Level> worstOpen() const { return m_worstOpen; }
    std::size_t hosts() const { return m_hosts; }
    std::size_t accepted() const { return m_accepted; }
    std::size_t open() const { return m_hosts - m_accepted; }

    /// "High", "High (12), Medium (2)"
    QString confidenceText() const;
    /// Evidence that every one of the hosts has; empty for a single host.
    QStringList common() const;
    /// Worst first; hosts of which the very same is said share a row.
    Table table() const;

private:
    struct Row
    {
        QString host;
        QString anchor;
        std::optional<core::Level> level;
        QStringList evidence;
        QString since;
        QString accepted;
    };

    core::Finding m_sample;
    std::optional<core::Level> m_worst;
    std::optional<core::Level> m_worstOpen;
    std::size_t m_hosts = 0;
    std::size_t m_accepted = 0;
    std::array<std::size_t, 3> m_confidence{};
    std::vector<Row> m_rows;
};

/// The day on which a scan first had this finding of the host; empty where it is not known.
QString sinceText(const HostMemo &memo, std::string_view rule);

} // namespace port135::report
