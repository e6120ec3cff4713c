// SPDX-License-Identifier: GPL-3.0-or-later
// Which host of one scan is which host of the other. Of this room only.
#pragma once

#include "comparison/comparison.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace port135::comparison {

inline constexpr std::uint32_t noHost = 0xffffffffu;

/// Entries of a side by address; the first one where an address has several.
std::unordered_map<core::Address, std::uint32_t> byAddress(const Side &side);

/// Keeps references to both sides, which outlive it.
class Pairing
{
public:
    struct Pair
    {
        std::uint32_t before = noHost;
        std::uint32_t after = noHost;
    };

    Pairing(const Side &before, const Side &after);

    /// Every entry of both sides once.
    const std::vector<Pair> &pairs() const { return m_pairs; }
    /// The entry at an address; noHost for none.
    std::uint32_t beforeAt(const core::Address &address) const { return find(m_beforeByAddress, address); }
    std::uint32_t afterAt(const core::Address &address) const { return find(m_afterByAddress, address); }

private:
    using AddressMap = std::unordered_map<core::Address, std::uint32_t>;

    static std::uint32_t find(const AddressMap &map, const core::Address &address);
    void pairByName();
    void pairByAddress();

    const Side &m_before;
    const Side &m_after;
    AddressMap m_beforeByAddress;
    AddressMap m_afterByAddress;
    std::vector<std::uint32_t> m_partnerOfBefore;
    std::vector<std::uint32_t> m_partnerOfAfter;
    std::vector<bool> m_ambiguousBefore; ///< its name is not its own
    std::vector<bool> m_ambiguousAfter;
    std::vector<Pair> m_pairs;
};

} // namespace port135::comparison
