// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/coverage.h"

#include "core/counted.h"
#include "report/text/host_facts.h"
#include "report/text/report_texts.h"

#include <QCoreApplication>

namespace port135::report {
void Coverage::add(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    m_answered += core::isOpen(seen.outcome);
    m_localTrouble += core::isLocalTrouble(seen);
    m_refused += seen.outcome == core::Outcome::Denied || seen.outcome == core::Outcome::Unsupported;
    m_cut +=
        seen.outcome == core::Outcome::Partial || seen.truncated || seen.incomplete != core::Incomplete{};
    m_noVersion += mapRead(seen) && !seen.os;
}

List Coverage::unseen(const core::ScanRecord &scan, bool wholeScan) const
{
    List list;
    const auto add = [&list](const QString &sentence) { list.items += sentence; };
    if (wholeScan) {
        const auto quiet = scan.counts[core::Outcome::Silent] + scan.counts[core::Outcome::Unreachable];
        if (quiet > 0)
            add(ReportText::tr(
                "%n addresses gave no answer: whether there is a host behind them, and what it runs, is "
                "not known.",
                nullptr, core::counted(quiet)));
        if (scan.hosts > scan.examined)
            add(ReportText::tr("%n addresses were not examined at all.", nullptr,
                               core::counted(scan.hosts - scan.examined)));
    }
    if (m_localTrouble > 0)
        add(ReportText::tr(
            "%n targets could not be examined because of their name or of the scanning computer.", nullptr,
            core::counted(m_localTrouble)));
    if (m_refused > 0)
        add(ReportText::tr("%n hosts kept their list of services to themselves: what they run was not seen.",
                           nullptr, core::counted(m_refused)));
    if (m_cut > 0)
        add(ReportText::tr("Of %n hosts not everything was read or tried: more may be there.", nullptr,
                           core::counted(m_cut)));
    if (m_noVersion > 0 && scan.options.stages.identity)
        add(ReportText::tr("%n hosts did not name their version of Windows: their support was not judged.",
                           nullptr, core::counted(m_noVersion)));
    if (!scan.options.stages.reach)
        add(ReportText::tr("The listed ports were not tried: what is listed is not proven to be reachable."));
    if (!scan.options.stages.identity)
        add(ReportText::tr("Names and versions were not asked for: support was not judged."));
    add(ReportText::tr(
        "Installed updates, settings, and paths through port 445 cannot be seen without a logon."));
    return list;
}

} // namespace port135::report
