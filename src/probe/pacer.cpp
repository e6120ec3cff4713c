// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/pacer.h"

#include <algorithm>

namespace port135::probe {
namespace {

// A timer cannot be kept more exact than this, so places this near count as now.
constexpr std::chrono::milliseconds slack{1};

} // namespace

Pacer::Pacer(Sleepers &sleepers, double perSecond)
    : m_sleepers(sleepers)
{
    if (perSecond > 0)
        m_interval = std::chrono::duration_cast<core::Steady::duration>(
            std::chrono::duration<double>(1.0 / perSecond));
}

bool Pacer::mayGo()
{
    if (m_interval == core::Steady::duration::zero())
        return true;
    const auto now = m_sleepers.time().now();
    if (m_next > now + slack)
        return false;
    m_next = std::max(m_next, now) + m_interval;
    return true;
}

asio::awaitable<void> Pacer::turn()
{
    const auto place = m_next;
    m_next += m_interval;
    return m_sleepers.until(place);
}

} // namespace port135::probe
