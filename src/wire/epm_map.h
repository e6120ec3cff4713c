// SPDX-License-Identifier: GPL-3.0-or-later
// ept_map [C706 Appendix O, MS-RPCE 2.2.1.2.5]: where one interface listens. The way in where lookup is
// refused. All functions work on stubs: whole, in the encoding that was agreed. A stub that ends early is
// Malformed.
#pragma once

#include "core/endpoint.h"
#include "wire/binding.h"
#include "wire/epm.h"

#include <vector>

namespace port135::wire {

struct MapRequest
{
    std::optional<core::Uuid> object;
    std::optional<Buffer> tower; ///< see writeBinding: port 0, no address
    ContextHandle handle;
    std::uint32_t maxTowers = epm::MaxEntries;

    friend bool operator==(const MapRequest &, const MapRequest &) = default;
};

struct MapResponse
{
    ContextHandle handle;
    std::uint32_t maxTowers = epm::MaxEntries; ///< as the request said
    std::vector<std::optional<Buffer>> towers; ///< empty for a null pointer
    std::uint32_t status = 0;

    friend bool operator==(const MapResponse &, const MapResponse &) = default;
};

Buffer writeMapRequest(const MapRequest &request, StubEncoding encoding = {});
Parsed<MapRequest> readMapRequest(Bytes stub, StubEncoding encoding);

Buffer writeMapResponse(const MapResponse &response, StubEncoding encoding = {});
/// Malformed: `value` holds what could be read.
Parsed<MapResponse> readMapResponse(Bytes stub, StubEncoding encoding);

/// One Endpoint for each tower, unfolded; null towers are left out. Says what of any tower was not taken.
TowerReading appendMapTowers(const MapResponse &response, std::vector<core::Endpoint> &endpoints);

} // namespace port135::wire
