// SPDX-License-Identifier: GPL-3.0-or-later
// What the hosts of a scan that are under way may hold of this computer's memory, all together.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace port135::probe {

/// Divided as switches divide their buffers: nobody may hold more than a part of what is still free, so that
/// one host alone may hold much, thousands little each, and a newcomer always as much as the others. Any
/// thread.
class MemoryBudget
{
public:
    static constexpr std::size_t usual = 192u << 20;
    /// A map of a hundred lines. Everybody may hold so much.
    static constexpr std::size_t least = 16u << 10;

    explicit MemoryBudget(std::size_t bytes = usual)
        : m_bytes(bytes)
    {
    }

    /// Bytes that one host may hold now.
    std::size_t share() const { return std::max(free() / partOfFree, least); }
    /// What a host may hold that is alone.
    std::size_t wholeShare() const { return m_bytes / (partOfFree + 1); }
    /// No further host should be turned to until others have ended: those under way need what is left.
    bool isScarce() const { return free() < m_bytes / 4; }
    std::size_t held() const { return m_held.load(std::memory_order_relaxed); }

    void add(std::size_t bytes) { m_held.fetch_add(bytes, std::memory_order_relaxed); }
    void giveBack(std::size_t bytes) { m_held.fetch_sub(bytes, std::memory_order_relaxed); }

private:
    static constexpr std::size_t partOfFree = 8;

    std::size_t free() const
    {
        const auto used = held();
        return used < m_bytes ? m_bytes - used : 0;
    }

    const std::size_t m_bytes;
    std::atomic<std::size_t> m_held{0};
};

/// What one host holds of it. One thread; `budget` outlives it.
class MemoryShare
{
public:
    enum class Part : std::uint8_t {
        Lines, ///< of the map
        Interfaces, ///< that ports serve beside it
        Evidence,
        Unread, ///< what came and is not whole yet
        Answer, ///< that is put together
    };
    static constexpr std::size_t parts = 5;

    explicit MemoryShare(MemoryBudget &budget)
        : m_budget(budget)
    {
    }
    ~MemoryShare()
    {
        for (const auto bytes : m_parts)
            m_budget.giveBack(bytes);
    }
    MemoryShare(const MemoryShare &) = delete;
    MemoryShare &operator=(const MemoryShare &) = delete;

    /// `part` takes `bytes` now. False: the host holds more than its share, so take no more of it.
    bool hold(Part part, std::size_t bytes)
    {
        auto &held = m_parts[std::size_t(part)];
        m_budget.add(bytes);
        m_budget.giveBack(held);
        held = bytes;
        const auto sum = all();
        const bool fits = sum <= std::max(m_budget.share(), m_floor);
        m_crowdedOut |= !fits && part != Part::Evidence && sum <= m_budget.wholeShare();
        return fits;
    }
    /// From now on so much more fits than is held, whatever others hold: what comes next is short, and must
    /// not be lost for what came before.
    void promise(std::size_t bytes) { m_floor = all() + bytes; }
    /// It had to do with less only because of what others held at the same time.
    bool isCrowdedOut() const { return m_crowdedOut; }
    std::size_t held(Part part) const { return m_parts[std::size_t(part)]; }

private:
    std::size_t all() const
    {
        std::size_t sum = 0;
        for (const auto bytes : m_parts)
            sum += bytes;
        return sum;
    }

    MemoryBudget &m_budget;
    std::array<std::size_t, parts> m_parts{};
    std::size_t m_floor = 0;
    bool m_crowdedOut = false;
};

} // namespace port135::probe
