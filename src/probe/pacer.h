// SPDX-License-Identifier: GPL-3.0-or-later
// New connections a second of one thread, evenly spread.
#pragma once

#include "core/clock.h"
#include "probe/sleepers.h"

namespace port135::probe {

/// Belongs to the thread of its sleepers.
class Pacer
{
public:
    /// `perSecond` new connections; 0 = no limit. `sleepers` outlives the pacer.
    Pacer(Sleepers &sleepers, double perSecond);

    /// Whether the next connection may be made now; if not, await turn() instead.
    bool mayGo();
    /// Waits for the place reserved by this call. Returns early when the sleepers are woken.
    asio::awaitable<void> turn();

private:
    Sleepers &m_sleepers;
    core::Steady::duration m_interval{}; ///< zero: no limit
    core::Steady::time_point m_next{};
};

} // namespace port135::probe
