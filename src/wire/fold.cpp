// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fold.h"

#include <bit>
#include <functional>
#include <string_view>

namespace port135::wire {
namespace {

std::uint64_t hashOf(const core::Endpoint &endpoint)
{
    std::uint64_t hash = 0;
    const auto mix = [&](std::uint64_t value) {
        hash = (std::rotl(hash, 23) ^ value) * 0x9e3779b97f4a7c15ULL;
    };
    const std::hash<std::string_view> text;
    mix(std::hash<core::Uuid>{}(endpoint.interfaceId.uuid));
    mix(std::uint64_t(endpoint.interfaceId.major) << 32 | std::uint64_t(endpoint.interfaceId.minor) << 16
        | endpoint.port);
    mix(std::uint64_t(endpoint.protseq));
    if (!endpoint.object.isNil())
        mix(std::hash<core::Uuid>{}(endpoint.object));
    mix(text(endpoint.endpoint));
    mix(text(endpoint.address));
    mix(text(endpoint.annotation));
    mix(text(endpoint.tower));
    return hash ^ hash >> 32;
}

} // namespace

void foldEndpoints(std::vector<core::Endpoint> &endpoints)
{
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t index = 0; // of the kept line, plus 1; 0 for a free slot
    };
    // Open addressing, at most half full.
    std::vector<Slot> slots(std::bit_ceil(2 * endpoints.size() + 1));
    const std::size_t mask = slots.size() - 1;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        const auto hash = hashOf(endpoints[i]);
        const auto mark = static_cast<std::uint32_t>(hash >> 32);
        auto at = std::size_t(hash) & mask;
        while (
            slots[at].index
            && !(slots[at].hash == mark && core::sameEndpoint(endpoints[slots[at].index - 1], endpoints[i])))
            at = (at + 1) & mask;
        if (slots[at].index) {
            endpoints[slots[at].index - 1].syntaxes |= endpoints[i].syntaxes;
            continue;
        }
        if (kept != i)
            endpoints[kept] = std::move(endpoints[i]);
        slots[at] = {mark, static_cast<std::uint32_t>(++kept)};
    }
    endpoints.erase(endpoints.begin() + static_cast<std::ptrdiff_t>(kept), endpoints.end());
}

} // namespace port135::wire
