// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fold.h"

#include "core/ascii.h"

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
    const auto text = [&](std::string_view bytes) {
        if (bytes.empty())
            return;
        std::size_t i = 0;
        for (; i + 8 <= bytes.size(); i += 8)
            mix(core::eightBytes(bytes.data() + i));
        std::uint64_t rest = bytes.size();
        for (; i < bytes.size(); ++i)
            rest = rest << 8 | static_cast<unsigned char>(bytes[i]);
        mix(rest);
    };
    mix(std::hash<core::Uuid>{}(endpoint.interfaceId.uuid));
    mix(std::uint64_t(endpoint.protseq) << 48 | std::uint64_t(endpoint.interfaceId.major) << 32
        | std::uint64_t(endpoint.interfaceId.minor) << 16 | endpoint.port);
    if (!endpoint.object.isNil())
        mix(std::hash<core::Uuid>{}(endpoint.object));
    text(endpoint.endpoint);
    text(endpoint.address);
    text(endpoint.annotation);
    text(endpoint.tower);
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
