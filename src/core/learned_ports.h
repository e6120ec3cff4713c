// SPDX-License-Identifier: GPL-3.0-or-later
// Ports that another place read in the endpoint maps of hosts: a place that is kept from the map tries them
// all the same.
#pragma once

#include "core/address.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace port135::core {

inline constexpr std::size_t mostLearnedPorts = 64; ///< a host

/// By host: ascending, at most mostLearnedPorts, never the mapper's own. Only of hosts that are targets it is
/// ever asked.
using LearnedPorts = std::unordered_map<Address, std::vector<std::uint16_t>>;
using LearnedPortsPtr = std::shared_ptr<const LearnedPorts>;

/// Empty where nothing was learned of the host.
inline const std::vector<std::uint16_t> &portsOf(const LearnedPortsPtr &learned, const Address &address)
{
    static const std::vector<std::uint16_t> none;
    if (!learned)
        return none;
    const auto known = learned->find(address.unmapped());
    return known == learned->end() ? none : known->second;
}

} // namespace port135::core
