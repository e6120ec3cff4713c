// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/map_answer.h"

#include "wire/binding.h"
#include "wire/epm_lookup.h"
#include "wire/epm_map.h"

namespace port135::usage {
namespace {

using core::Endpoint;
using wire::ByteOrder;
using wire::Bytes;

constexpr std::size_t mostEndpoints = 2'000;

/// NDR64 [MS-RPCE 2.2.5]: counts and pointers have eight bytes.
class Ndr64Reader : public wire::Reader
{
public:
    using Reader::Reader;

    std::uint64_t wide()
    {
        align(8);
        return u64();
    }
    /// A count that so many bytes each must still follow for.
    std::uint64_t count(std::size_t size)
    {
        const auto value = wide();
        if (value > remaining() / size)
            fail();
        return ok() ? value : 0;
    }
    Bytes tower()
    {
        const auto most = wide();
        const auto length = u32();
        if (most != length)
            fail();
        return bytes(length);
    }
};

std::vector<Endpoint> readMap64(Bytes stub, ByteOrder order)
{
    std::vector<Endpoint> endpoints;
    Ndr64Reader reader(stub, order);
    reader.skip(24); // handle, number of towers
    reader.wide(); // as many as asked for
    reader.wide(); // offset
    const auto count = reader.count(8);
    std::size_t set = 0;
    for (std::uint64_t i = 0; i < count; ++i)
        set += reader.wide() != 0;
    for (std::size_t i = 0; i < set && reader.ok() && endpoints.size() < mostEndpoints; ++i) {
        const auto tower = reader.tower();
        if (reader.ok())
            wire::readTowerInto(tower, endpoints.emplace_back());
    }
    return endpoints;
}

std::vector<Endpoint> readMap32(Bytes stub, ByteOrder order)
{
    std::vector<Endpoint> endpoints;
    const auto answer = wire::readMapResponse(stub, order); // its value holds what was read before it was wrong
    wire::appendMapTowers(answer.value, endpoints);
    return endpoints;
}

std::vector<Endpoint> readLookup64(Bytes stub, ByteOrder order)
{
    std::vector<Endpoint> endpoints;
    Ndr64Reader reader(stub, order);
    reader.skip(24);
    reader.wide();
    reader.wide();
    const auto count = reader.count(40);
    std::size_t set = 0;
    for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
        reader.align(8);
        reader.skip(16); // object
        set += reader.wide() != 0;
        reader.wide(); // annotation: offset
        reader.skip(std::size_t(reader.count(1)));
    }
    for (std::size_t i = 0; i < set && reader.ok() && endpoints.size() < mostEndpoints; ++i) {
        const auto tower = reader.tower();
        if (reader.ok())
            wire::readTowerInto(tower, endpoints.emplace_back());
    }
    return endpoints;
}

std::vector<Endpoint> readLookup32(Bytes stub, ByteOrder order)
{
    std::vector<Endpoint> endpoints;
    wire::appendLookupResponse(stub, order, endpoints, mostEndpoints);
    return endpoints;
}

using Read = std::vector<Endpoint> (*)(Bytes, ByteOrder);

/// The other one where the bind that chose was not seen, and the first makes no sense.
std::vector<Endpoint> either(Bytes stub, ByteOrder order, Read likely, Read other)
{
    auto endpoints = likely(stub, order);
    return endpoints.empty() ? other(stub, order) : endpoints;
}

} // namespace

std::vector<Endpoint> readMapAnswer(Bytes stub, ByteOrder order, bool ndr64)
{
    return ndr64 ? either(stub, order, readMap64, readMap32) : either(stub, order, readMap32, readMap64);
}

std::vector<Endpoint> readLookupAnswer(Bytes stub, ByteOrder order, bool ndr64)
{
    return ndr64 ? either(stub, order, readLookup64, readLookup32) : either(stub, order, readLookup32, readLookup64);
}

} // namespace port135::usage
