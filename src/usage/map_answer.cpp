// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/map_answer.h"

#include "wire/epm_lookup.h"
#include "wire/epm_map.h"

namespace port135::usage {
namespace {

using core::Endpoint;
using wire::ByteOrder;
using wire::Bytes;
using wire::StubEncoding;

constexpr std::size_t mostEndpoints = 2'000;

std::vector<Endpoint> readMap(Bytes stub, StubEncoding encoding)
{
    std::vector<Endpoint> endpoints;
    auto answer = wire::readMapResponse(stub, encoding); // its value holds what was read before it was wrong
    if (answer->towers.size() > mostEndpoints)
        answer->towers.resize(mostEndpoints);
    wire::appendMapTowers(answer.value, endpoints);
    return endpoints;
}

std::vector<Endpoint> readLookup(Bytes stub, StubEncoding encoding)
{
    std::vector<Endpoint> endpoints;
    wire::appendLookupResponse(stub, encoding, endpoints, mostEndpoints);
    return endpoints;
}

using Read = std::vector<Endpoint> (*)(Bytes, StubEncoding);

/// In the other encoding where the bind that chose was not seen, and the first makes no sense.
std::vector<Endpoint> either(Bytes stub, ByteOrder order, bool ndr64, Read read)
{
    auto endpoints = read(stub, {order, ndr64});
    return endpoints.empty() ? read(stub, {order, !ndr64}) : endpoints;
}

} // namespace

std::vector<Endpoint> readMapAnswer(Bytes stub, ByteOrder order, bool ndr64)
{
    return either(stub, order, ndr64, readMap);
}

std::vector<Endpoint> readLookupAnswer(Bytes stub, ByteOrder order, bool ndr64)
{
    return either(stub, order, ndr64, readLookup);
}

} // namespace port135::usage
