// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/rate_meter.h"

#include <algorithm>
#include <cmath>

namespace port135::pipeline {

using namespace std::chrono_literals;

namespace {

constexpr auto window = 5s;

} // namespace

void RateMeter::start(core::Steady::time_point now)
{
    *this = {};
    m_started = now;
    m_samples.push_back({0ms, 0});
}

void RateMeter::pause(core::Steady::time_point now)
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    m_pausedAt = now;
}

void RateMeter::resume(core::Steady::time_point now)
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_paused += now - m_pausedAt;
}

void RateMeter::sample(core::Steady::time_point now, std::uint64_t done)
{
    const auto at = elapsed(now);
    while (m_samples.size() > 1 && m_samples[1].at + window <= at)
        m_samples.pop_front();
    if (!m_samples.empty() && m_samples.back().at == at)
        m_samples.back().done = done;
    else
        m_samples.push_back({at, done});
}

double RateMeter::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const auto &first = m_samples.front();
    const auto &last = m_samples.back();
    const double seconds = std::chrono::duration<double>(last.at - first.at).count();
    return seconds > 0 ? double(last.done - std::min(first.done, last.done)) / seconds : 0;
}

std::optional<std::chrono::seconds> RateMeter::left(std::uint64_t remaining) const
{
    if (remaining == 0)
        return 0s;
    const double rate = perSecond();
    if (rate <= 0 || m_samples.back().at < 1s)
        return std::nullopt;
    const double seconds = std::ceil(double(remaining) / rate);
    return seconds < 1e9 ? std::optional(std::chrono::seconds(static_cast<std::int64_t>(seconds)))
                         : std::nullopt;
}

std::chrono::milliseconds RateMeter::elapsed(core::Steady::time_point now) const
{
    const auto end = m_isPaused ? m_pausedAt : now;
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::max(core::Steady::duration::zero(), end - m_started - m_paused));
}

} // namespace port135::pipeline
