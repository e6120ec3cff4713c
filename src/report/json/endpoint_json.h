// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an endpoint map as a JSON object. For the .cpp files of this room only.
#pragma once

#include "core/endpoint.h"
#include "core/seeded_hash.h"
#include "knowledge/catalogue.h"
#include "report/json/json_writer.h"

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace port135::report {

/// Hosts list the same interfaces: what is equal in all lines of one is made once, in the language of its
/// first use. One thread at a time; the catalogue outlives it.
class EndpointJson
{
public:
    explicit EndpointJson(const knowledge::Catalogue &catalogue);

    void write(JsonWriter &writer, const core::Endpoint &endpoint);

private:
    /// The pairs up to the key "object", and from "interface" to "reachable".
    struct Interface
    {
        std::string head;
        std::string tail;
    };
    struct Hash
    {
        std::size_t operator()(const core::InterfaceId &id) const noexcept
        {
            return core::SeededHash().add(id.uuid).add(std::uint64_t(id.major) << 16 | id.minor).value();
        }
    };

    const Interface &interfaceOf(const core::InterfaceId &id);

    const knowledge::Catalogue &m_catalogue;
    std::unordered_map<core::InterfaceId, Interface, Hash> m_interfaces;
    /// Into m_interfaces, each at the place of its hash: nearly always the answer at once.
    std::array<const std::pair<const core::InterfaceId, Interface> *, 1024> m_recent{};
};

} // namespace port135::report
