// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of a recording by their ends, and by when they were last seen.
#pragma once

#include "capture/flow.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

namespace port135::capture {

class FlowTable
{
public:
    explicit FlowTable(std::size_t most);

    bool isFull() const { return m_nodes.size() - m_free.size() >= m_limit; }
    /// The connection between these ends, now the newest; nullptr for none. `side`: which end of it is
    /// `from`.
    Flow *find(const core::Address &from, std::uint16_t fromPort, const core::Address &to,
               std::uint16_t toPort, FlowSide &side);
    /// Not while it is full. Stays where it is until it is removed.
    Flow &add(const core::Address &from, std::uint16_t fromPort, const core::Address &to,
              std::uint16_t toPort);
    /// The one that was not seen for longest. Not of an empty table.
    Flow &oldest() { return m_nodes[m_oldest].flow; }
    void removeOldest();

    /// The one first that was not seen for longest.
    template <typename Visit>
    void forEach(Visit visit)
    {
        for (auto index = m_oldest; index != none; index = m_nodes[index].newer)
            visit(m_nodes[index].flow);
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    struct Node
    {
        Flow flow;
        std::uint32_t nextInBucket = none;
        std::uint32_t newer = none;
        std::uint32_t older = none;
    };

    std::uint64_t hashOf(const core::Address &address, std::uint16_t port) const;
    std::uint32_t &bucketOf(const Flow &flow);
    std::uint32_t &bucketOf(std::uint64_t hash);
    void unlink(std::uint32_t index);
    void linkAsNewest(std::uint32_t index);

    std::size_t m_limit;
    std::uint64_t m_seed; ///< so that nobody can make connections that fall into one bucket
    std::vector<std::uint32_t> m_buckets;
    std::deque<Node> m_nodes; ///< that stay where they are
    std::vector<std::uint32_t> m_free;
    std::uint32_t m_newest = none;
    std::uint32_t m_oldest = none;
};

} // namespace port135::capture
