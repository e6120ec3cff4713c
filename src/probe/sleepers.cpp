// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sleepers.h"

#include "probe/use_tuple.h"

#include <asio/use_awaitable.hpp>

namespace port135::probe {

asio::awaitable<void> Sleepers::until(core::Steady::time_point time)
{
    Sleeper self{{m_io, m_time}, m_sleepers.size()};
    self.alarm.set(time);
    m_sleepers.push_back(&self);
    co_await self.alarm.wait(useTuple);
    if (self.place == woken)
        co_return;
    // The last one takes the place: there may be as many as lanes.
    m_sleepers.back()->place = self.place;
    m_sleepers[self.place] = m_sleepers.back();
    m_sleepers.pop_back();
}

void Sleepers::wakeAll()
{
    for (auto *sleeper : m_sleepers)
        sleeper->alarm.cancel();
}

void Sleepers::wakeOne()
{
    if (m_sleepers.empty())
        return;
    auto *sleeper = m_sleepers.back();
    m_sleepers.pop_back(); // another call wakes another one
    sleeper->place = woken;
    sleeper->alarm.cancel();
}

} // namespace port135::probe
