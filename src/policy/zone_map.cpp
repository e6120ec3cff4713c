// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/zone_map.h"

#include "target/address_range.h"

#include <algorithm>

namespace port135::policy {
namespace {

void keep(std::vector<unsigned> &lengths, unsigned length)
{
    const auto at = std::lower_bound(lengths.begin(), lengths.end(), length, std::greater<>());
    if (at == lengths.end() || *at != length)
        lengths.insert(at, length);
}

} // namespace

ZoneMap::ZoneMap(const Policy &policy)
{
    for (ZoneIndex index = 0; index < policy.zones.size(); ++index) {
        auto &realm = m_realms[policy.zones[index].realm];
        for (const auto &prefix : policy.zones[index].prefixes) {
            keep(prefix.address.isV4() ? realm.lengths4 : realm.lengths6, prefix.length);
            realm.blocks[prefix.address].emplace_back(prefix.length, index);
        }
    }
}

ZoneIndex ZoneMap::zoneOf(std::string_view realmName, const core::Address &address) const
{
    const auto realm = m_realms.find(realmName);
    if (realm == m_realms.end())
        return outsideZones;
    for (const auto length : address.isV4() ? realm->second.lengths4 : realm->second.lengths6) {
        const auto block = realm->second.blocks.find(target::prefixRange(address, length).first);
        if (block == realm->second.blocks.end())
            continue;
        for (const auto &[blockLength, zone] : block->second) {
            if (blockLength == length)
                return zone;
        }
    }
    return outsideZones;
}

} // namespace port135::policy
