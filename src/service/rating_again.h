// SPDX-License-Identifier: GPL-3.0-or-later
// A stored scan rated again with the knowledge and rules of today, without scanning: what changes by it.
#pragma once

#include "core/finding.h"
#include "history/history.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace port135::service {

struct RatedAgain
{
    struct Host
    {
        core::Address address;
        QString name; ///< as it is shown; escaped
        std::optional<core::Level> before;
        std::optional<core::Level> after;
        QStringList newRules; ///< "R20"
        QStringList goneRules;
        QStringList newIssues; ///< ids of potential issues
        QStringList goneIssues;
    };

    QString pack; ///< "2026-11-30"
    std::uint64_t hosts = 0; ///< that were rated again
    std::uint64_t higher = 0; ///< of these, with a higher level than before
    std::uint64_t lower = 0;
    std::uint64_t otherwise = 0; ///< with the same level, but other findings or issues
    std::vector<Host> changed; ///< by address; no more than mostHosts
    static constexpr std::size_t mostHosts = 10'000;
};

/// Of hosts worth a row; judged as of the day of the scan, with the exceptions of the history. `keep`: the
/// new ratings take the place of the stored ones, and the scan names the pack; else nothing is changed.
history::HistoryResult<RatedAgain> rateAgain(history::History &history, history::ScanId scan, bool keep);

/// "Rated again with 2026-11-30: 3 hosts higher, 1 lower, 2 with other findings or issues."
QString summary(const RatedAgain &result);
/// "10.0.0.5 SRV5: Low → Medium, new: R20, CVE-2026-41089, gone: R8"
QString line(const RatedAgain::Host &host);

} // namespace port135::service
