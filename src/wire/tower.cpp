// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tower.h"

#include "wire/epm.h"

#include <algorithm>
#include <cassert>

namespace port135::wire {
namespace {

constexpr const char *endsEarly = "tower ends within its floors";
constexpr const char *noProtocol = "tower floor without a protocol";

constexpr std::size_t usualSize = 59;

/// Whether floors 1 to 3 are as nearly everybody writes them: two UUIDs with a version each and the protocol
/// with its minor version, behind the number of floors. At least usualSize bytes [C706 Appendix L].
bool isUsual(const std::uint8_t *tower)
{
    const auto has = [tower](std::size_t at, unsigned value) {
        return (tower[at] | tower[at + 1] << 8) == int(value);
    };
    constexpr auto uuid = std::uint8_t(FloorProtocol::Uuid);
    return has(2, 19) && tower[4] == uuid && has(23, 2) && has(27, 19) && tower[29] == uuid && has(48, 2)
        && has(52, 1) && has(55, 2);
}

/// Calls take(floor) for every floor; a reason where the tower is malformed.
template <typename Take>
const char *walkFloors(Reader &reader, unsigned count, Take take)
{
    for (unsigned i = 0; i < count; ++i) {
        const auto lhs = reader.bytes(reader.u16());
        const auto rhs = reader.bytes(reader.u16());
        if (!reader.ok())
            return endsEarly;
        if (lhs.empty())
            return noProtocol;
        take(FloorView{FloorProtocol(lhs[0]), static_cast<std::uint16_t>(lhs.size() - 1),
                       static_cast<std::uint16_t>(rhs.size()), lhs.data() + 1});
    }
    return nullptr;
}

} // namespace

Parsed<TowerView> viewTower(Bytes bytes)
{
    Parsed<TowerView> result;
    Reader reader(bytes);
    auto &tower = result.value;
    tower.count = reader.u16();
    unsigned left = tower.count;
    if (left >= 3 && bytes.size() >= usualSize && isUsual(bytes.data())) {
        tower.floors[0] = {FloorProtocol::Uuid, 18, 2, bytes.data() + 5};
        tower.floors[1] = {FloorProtocol::Uuid, 18, 2, bytes.data() + 30};
        tower.floors[2] = {FloorProtocol(bytes[54]), 0, 2, bytes.data() + 55};
        tower.kept = 3;
        reader.skip(usualSize - reader.position());
        left -= 3;
    }
    const char *reason = reader.ok() ? walkFloors(reader, left,
                                                  [&](const FloorView &floor) {
                                                      if (tower.kept < TowerView::capacity)
                                                          tower.floors[tower.kept++] = floor;
                                                  })
                                     : endsEarly;
    result.status = reason ? ReadStatus::Malformed : ReadStatus::Ok;
    if (reason)
        result.reason = reason;
    else
        result.consumed = reader.position();
    return result;
}

Parsed<Tower> readTower(Bytes bytes)
{
    Reader reader(bytes);
    const auto count = reader.u16();
    Tower tower;
    const char *reason = reader.ok()
        ? walkFloors(reader, count,
                     [&](const FloorView &floor) {
                         const auto lhs = floor.lhs();
                         const auto rhs = floor.rhs();
                         tower.floors.push_back({floor.protocol, Buffer(lhs.begin(), lhs.end()),
                                                 Buffer(rhs.begin(), rhs.end())});
                     })
        : endsEarly;
    if (reason)
        return Parsed<Tower>::malformed(reason);
    return Parsed<Tower>::ok(std::move(tower), reader.position());
}

Buffer writeTower(const Tower &tower)
{
    assert(tower.floors.size() <= 65'535);
    Buffer buffer;
    Writer writer(buffer);
    writer.u16(unsigned(tower.floors.size()));
    for (const auto &floor : tower.floors) {
        assert(floor.lhs.size() <= 65'534 && floor.rhs.size() <= 65'535);
        writer.u16(unsigned(floor.lhs.size()) + 1);
        writer.u8(unsigned(floor.protocol));
        writer.bytes(floor.lhs);
        writer.u16(unsigned(floor.rhs.size()));
        writer.bytes(floor.rhs);
    }
    return buffer;
}

Floor uuidFloor(const core::InterfaceId &id)
{
    Floor floor{FloorProtocol::Uuid, {}, {}};
    Writer lhs(floor.lhs);
    lhs.uuid(id.uuid);
    lhs.u16(id.major);
    Writer(floor.rhs).u16(id.minor);
    return floor;
}

std::uint32_t towerLength(std::uint32_t maxCount, std::uint32_t length, Bytes bytes)
{
    if (maxCount == length)
        return length;
    const auto smaller = std::min(maxCount, length);
    const bool holdsFloors = bytes.size() < smaller || viewTower(bytes);
    return holdsFloors ? smaller : std::max(maxCount, length);
}

std::optional<core::InterfaceId> uuidOfFloor(const FloorView &floor)
{
    if (floor.protocol != FloorProtocol::Uuid || floor.lhsSize != 18)
        return std::nullopt;
    core::InterfaceId id;
    Reader lhs(floor.lhs().first(18));
    id.uuid = lhs.uuid();
    id.major = lhs.u16();
    if (floor.rhsSize >= 2)
        id.minor = Reader(floor.rhs().first(2)).u16();
    return id;
}

} // namespace port135::wire
