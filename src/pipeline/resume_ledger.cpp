// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/resume_ledger.h"

#include <utility>

namespace port135::pipeline {

void ResumeLedger::clear()
{
    *this = {};
}

void ResumeLedger::begin(const history::ResumePoint &point)
{
    clear();
    m_hosts = point.info.record.examined;
    m_counts = point.info.record.counts;
    for (const auto &host : point.cutShort)
        m_cutShort.insert(host->observation.address, host);
}

void ResumeLedger::take(const core::HostResult &host)
{
    m_isAnyCutShort = m_isAnyCutShort || host.observation.cause == core::Cause::Stopped;
    m_cutShort.remove(host.observation.address);
}

QList<core::HostResultPtr> ResumeLedger::bringBack()
{
    const auto hosts = std::exchange(m_cutShort, {}).values();
    for (const auto &host : hosts)
        ++m_counts[host->observation.outcome];
    m_hosts += std::uint64_t(hosts.size());
    m_isAnyCutShort = m_isAnyCutShort || !hosts.isEmpty();
    return hosts;
}

} // namespace port135::pipeline
