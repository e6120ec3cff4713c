// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/pairing.h"

#include <algorithm>
#include <string_view>

namespace port135::comparison {
namespace {

struct Holders
{
    std::uint32_t first = noHost;
    bool several = false;
};

using NameMap = std::unordered_map<std::string_view, Holders>;

NameMap byName(const Side &side)
{
    NameMap names;
    names.reserve(side.hosts.size());
    for (std::uint32_t i = 0; i < side.hosts.size(); ++i) {
        if (side.hosts[i].name.empty())
            continue;
        auto &holders = names[side.hosts[i].name];
        if (holders.first == noHost)
            holders.first = i;
        else if (side.hosts[holders.first].address != side.hosts[i].address)
            holders.several = true;
    }
    return names;
}

/// Several hosts have it on one side or the other: a cloned image, or one host with several addresses.
bool isAmbiguous(const NameMap &a, const NameMap &b, std::string_view name)
{
    const auto several = [name](const NameMap &names) {
        const auto found = names.find(name);
        return found != names.end() && found->second.several;
    };
    return several(a) || several(b);
}

} // namespace

std::unordered_map<core::Address, std::uint32_t> byAddress(const Side &side)
{
    std::unordered_map<core::Address, std::uint32_t> map;
    map.reserve(side.hosts.size());
    for (std::uint32_t i = 0; i < side.hosts.size(); ++i)
        map.try_emplace(side.hosts[i].address, i);
    return map;
}

Pairing::Pairing(const Side &before, const Side &after)
    : m_before(before)
    , m_after(after)
    , m_beforeByAddress(byAddress(before))
    , m_afterByAddress(byAddress(after))
    , m_partnerOfBefore(before.hosts.size(), noHost)
    , m_partnerOfAfter(after.hosts.size(), noHost)
    , m_ambiguousBefore(before.hosts.size())
    , m_ambiguousAfter(after.hosts.size())
{
    m_pairs.reserve(std::max(before.hosts.size(), after.hosts.size()));
    pairByName();
    pairByAddress();
    for (std::uint32_t i = 0; i < before.hosts.size(); ++i) {
        // A second entry of an address is no second host.
        if (m_partnerOfBefore[i] != noHost || m_beforeByAddress[before.hosts[i].address] == i)
            m_pairs.push_back({i, m_partnerOfBefore[i]});
    }
    for (std::uint32_t i = 0; i < after.hosts.size(); ++i) {
        if (m_partnerOfAfter[i] == noHost && m_afterByAddress[after.hosts[i].address] == i)
            m_pairs.push_back({noHost, i});
    }
}

std::uint32_t Pairing::find(const AddressMap &map, const core::Address &address)
{
    const auto found = map.find(address);
    return found == map.end() ? noHost : found->second;
}

void Pairing::pairByName()
{
    const auto before = byName(m_before);
    const auto after = byName(m_after);
    for (std::uint32_t i = 0; i < m_before.hosts.size(); ++i)
        m_ambiguousBefore[i] = isAmbiguous(before, after, m_before.hosts[i].name);
    for (std::uint32_t i = 0; i < m_after.hosts.size(); ++i)
        m_ambiguousAfter[i] = isAmbiguous(before, after, m_after.hosts[i].name);
    for (const auto &[name, holders] : before) {
        const auto other = after.find(name);
        if (other == after.end() || holders.several || other->second.several)
            continue;
        m_partnerOfBefore[holders.first] = other->second.first;
        m_partnerOfAfter[other->second.first] = holders.first;
    }
}

void Pairing::pairByAddress()
{
    for (const auto &[address, i] : m_beforeByAddress) {
        const auto other = afterAt(address);
        if (other == noHost || m_partnerOfBefore[i] != noHost || m_partnerOfAfter[other] != noHost)
            continue;
        const auto &before = m_before.hosts[i];
        const auto &after = m_after.hosts[other];
        const bool named = !m_ambiguousBefore[i] && !m_ambiguousAfter[other];
        if (named && sameKind(before.name, after.name) && before.name != after.name)
            continue; // the address went to another host
        m_partnerOfBefore[i] = other;
        m_partnerOfAfter[other] = i;
    }
}

} // namespace port135::comparison
