// SPDX-License-Identifier: GPL-3.0-or-later
// Which zone an address is in: the longest block that holds it decides.
#pragma once

#include "policy/policy.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::policy {

/// Immutable after construction; any thread. A look takes one hash for each length of block in use.
class ZoneMap
{
public:
    ZoneMap() = default;
    explicit ZoneMap(const Policy &policy);

    /// outsideZones where no zone of the realm holds it.
    ZoneIndex zoneOf(std::string_view realm, const core::Address &address) const;

private:
    struct Realm
    {
        std::vector<unsigned> lengths4; ///< in use, longest first
        std::vector<unsigned> lengths6;
        std::unordered_map<core::Address, std::vector<std::pair<unsigned, ZoneIndex>>> blocks;
    };

    std::map<std::string, Realm, std::less<>> m_realms;
};

} // namespace port135::policy
