// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes of what comes from outside, for tables that grow with it: whoever sends it cannot know which of his
// values meet, as the seed is another one in every process. Never stored, and no order to rely on.
#pragma once

#include "core/address.h"
#include "core/uuid.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string_view>

namespace port135::core {

inline std::uint64_t hashSeed()
{
    static const std::uint64_t seed = [] {
        std::random_device random;
        return std::uint64_t(random()) << 32 | random();
    }();
    return seed;
}

/// Any thread.
class SeededHash
{
public:
    SeededHash &add(std::uint64_t value)
    {
        // The finalizer of MurmurHash3, over what only this process knows.
        m_hash ^= value;
        m_hash = (m_hash ^ (m_hash >> 33)) * 0xff51afd7ed558ccdULL;
        m_hash = (m_hash ^ (m_hash >> 33)) * 0xc4ceb9fe1a85ec53ULL;
        m_hash ^= m_hash >> 33;
        m_hash += hashSeed();
        return *this;
    }
    SeededHash &add(const Uuid &uuid)
    {
        std::uint64_t node = 0;
        for (const auto byte : uuid.clockSeqAndNode)
            node = node << 8 | byte;
        return add(std::uint64_t(uuid.timeLow) << 32 | std::uint64_t(uuid.timeMid) << 16
                   | uuid.timeHiAndVersion)
            .add(node);
    }
    SeededHash &add(const Address &address)
    {
        std::uint64_t halves[2];
        std::memcpy(halves, address.bytes().data(), sizeof halves);
        return add(halves[0]).add(halves[1]).add(address.scope());
    }
    SeededHash &add(std::string_view text)
    {
        add(text.size());
        for (std::size_t at = 0; at < text.size(); at += 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data() + at, std::min<std::size_t>(8, text.size() - at));
            add(eight);
        }
        return *this;
    }
    std::size_t value() const { return static_cast<std::size_t>(m_hash); }

private:
    std::uint64_t m_hash = hashSeed();
};

} // namespace port135::core
