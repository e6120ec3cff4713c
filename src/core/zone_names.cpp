// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zone_names.h"

#include <map>
#include <mutex>

namespace port135::core {
namespace {

constexpr std::size_t mostZones = 512;

struct Zones
{
    std::mutex mutex;
    std::map<std::uint32_t, std::string> names; ///< an empty name: there were two
};

Zones &zones()
{
    static Zones all;
    return all;
}

} // namespace

void rememberZone(std::uint32_t index, std::string_view name)
{
    auto &all = zones();
    const std::lock_guard lock(all.mutex);
    if (index == 0 || name.empty() || all.names.size() >= mostZones)
        return;
    const auto [known, isNew] = all.names.try_emplace(index, name);
    if (!isNew && known->second != name)
        known->second.clear();
}

std::string zoneName(std::uint32_t index)
{
    auto &all = zones();
    const std::lock_guard lock(all.mutex);
    const auto known = all.names.find(index);
    return known == all.names.end() ? std::string() : known->second;
}

std::optional<std::uint32_t> zoneIndex(std::string_view name)
{
    auto &all = zones();
    const std::lock_guard lock(all.mutex);
    for (const auto &[index, known] : all.names) {
        if (!known.empty() && known == name)
            return index;
    }
    return std::nullopt;
}

} // namespace port135::core
