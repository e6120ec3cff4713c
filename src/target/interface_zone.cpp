// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/interface_zone.h"

#include "core/zone_names.h"

#include <string>

#ifdef _WIN32
// In this order: netioapi needs the types of both.
#include <winsock2.h>
#include <ws2ipdef.h>

#include <iphlpapi.h>
#include <netioapi.h>
#else
#include <net/if.h>
#endif

namespace port135::target {

std::optional<std::uint32_t> interfaceZone(std::string_view name)
{
    if (name.empty() || name.find('\0') != name.npos)
        return std::nullopt;
    const auto index = if_nametoindex(std::string(name).c_str());
    return index == 0 ? std::nullopt : std::optional<std::uint32_t>(static_cast<std::uint32_t>(index));
}

void rememberZones(std::string_view targets)
{
    for (auto at = targets.find('%'); at != targets.npos; at = targets.find('%', at + 1)) {
        auto name = targets.substr(at + 1);
        name = name.substr(0, name.find_first_of(" \t\r\n,;]/#"));
        if (name.find_first_not_of("0123456789") == name.npos)
            continue;
        if (const auto index = interfaceZone(name))
            core::rememberZone(*index, name);
    }
}

} // namespace port135::target
