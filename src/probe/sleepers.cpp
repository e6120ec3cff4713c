// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sleepers.h"

#include <asio/experimental/as_tuple.hpp>
#include <asio/use_awaitable.hpp>

namespace port135::probe {

asio::awaitable<void> Sleepers::until(core::Steady::time_point time)
{
    asio::steady_timer timer(m_io, time);
    m_timers.push_back(&timer);
    co_await timer.async_wait(asio::experimental::as_tuple(asio::use_awaitable));
    std::erase(m_timers, &timer);
}

void Sleepers::wakeAll()
{
    for (auto *timer : m_timers)
        timer->cancel();
}

} // namespace port135::probe
