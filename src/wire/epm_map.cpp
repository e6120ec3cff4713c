// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/epm_map.h"

#include "wire/binding.h"

namespace port135::wire {

Buffer writeMapRequest(const MapRequest &request, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    writeUuidPointer(writer, request.object);
    writer.referent(request.tower.has_value());
    if (request.tower)
        writeTowerBytes(writer, *request.tower);
    writer.handle(request.handle);
    writer.u32(request.maxTowers);
    return stub;
}

Parsed<MapRequest> readMapRequest(Bytes stub, StubEncoding encoding)
{
    MapRequest request;
    NdrReader reader(stub, encoding);
    request.object = readUuidPointer(reader);
    if (reader.referent()) {
        bool damaged = false;
        const auto tower = readTowerBytes(reader, damaged);
        if (damaged)
            reader.fail();
        request.tower.emplace(tower.begin(), tower.end());
    }
    request.handle = reader.handle();
    request.maxTowers = reader.u32();
    if (!reader.ok())
        return Parsed<MapRequest>::malformed("map request shorter than its fields");
    return Parsed<MapRequest>::ok(std::move(request), reader.position());
}

Buffer writeMapResponse(const MapResponse &response, StubEncoding encoding)
{
    Buffer stub;
    NdrWriter writer(stub, encoding);
    const auto count = static_cast<std::uint32_t>(response.towers.size());
    writer.handle(response.handle);
    writer.u32(count);
    writer.conformantVarying(response.maxTowers, count);
    for (const auto &tower : response.towers)
        writer.referent(tower.has_value());
    for (const auto &tower : response.towers) {
        if (tower)
            writeTowerBytes(writer, *tower);
    }
    writer.u32(response.status);
    return stub;
}

Parsed<MapResponse> readMapResponse(Bytes stub, StubEncoding encoding)
{
    Parsed<MapResponse> result;
    auto &response = result.value;
    const auto malformed = [&](const char *reason) {
        result.status = ReadStatus::Malformed;
        result.reason = reason;
        return result;
    };
    NdrReader reader(stub, encoding);
    response.handle = reader.handle();
    const auto number = reader.u32();
    const auto array = reader.conformantVarying();
    response.maxTowers = array.maxCount;
    if (!reader.ok())
        return malformed("map answer shorter than its fields");
    // Said twice; an offset moves nothing, as all that was sent stands here.
    bool damaged = array.offset != 0 || number != array.count;
    const auto pointer = encoding.wordSize();
    const auto count = reader.fits(array.count, pointer) ? array.count : number;
    if (!reader.fits(count, pointer))
        return malformed("map answer has fewer bytes than towers");
    auto referents = reader;
    reader.skip(std::size_t(count) * pointer);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::optional<Buffer> tower;
        if (referents.referent()) {
            const auto bytes = readTowerBytes(reader, damaged);
            tower.emplace(bytes.begin(), bytes.end());
        }
        if (!reader.ok())
            return malformed("map answer ends within its towers");
        response.towers.push_back(std::move(tower));
    }
    response.status = reader.status();
    if (!reader.ok())
        return malformed("map answer without a status");
    if (damaged)
        return malformed("map answer says a length in two ways");
    result.status = ReadStatus::Ok;
    result.consumed = reader.position();
    return result;
}

TowerReading appendMapTowers(const MapResponse &response, std::vector<core::Endpoint> &endpoints)
{
    TowerReading all;
    for (const auto &tower : response.towers) {
        if (!tower)
            continue;
        const auto reading = readTowerInto(*tower, endpoints.emplace_back());
        all.damaged |= reading.damaged;
        all.textCut |= reading.textCut;
    }
    return all;
}

} // namespace port135::wire
