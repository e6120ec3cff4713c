// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/tower.h"

#include "wire/epm.h"

#include <algorithm>
#include <cassert>

namespace port135::wire {
namespace {

constexpr const char *endsEarly = "tower ends within its floors";
constexpr const char *noProtocol = "tower floor without a protocol";

constexpr std::size_t numberSize = 2; ///< of floors
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

/// Calls take(floor) for every floor from `at` on, which moves behind them; a reason where the tower is
/// malformed.
template <typename Take>
const char *walkFloors(Bytes tower, std::size_t &at, unsigned count, Take take)
{
    constexpr std::size_t countSize = 2; // of bytes, in front of each side
    for (unsigned i = 0; i < count; ++i) {
        std::size_t left = tower.size() - at;
        if (left < 2 * countSize)
            return endsEarly;
        left -= 2 * countSize;
        const auto *lhs = tower.data() + at + countSize;
        const auto lhsSize = u16At(lhs - countSize, ByteOrder::Little);
        if (left < lhsSize)
            return endsEarly;
        const auto rhsSize = u16At(lhs + lhsSize, ByteOrder::Little);
        if (left - lhsSize < rhsSize)
            return endsEarly;
        if (lhsSize == 0)
            return noProtocol;
        take(FloorView{FloorProtocol(lhs[0]), static_cast<std::uint16_t>(lhsSize - 1), rhsSize, lhs + 1});
        at += 2 * countSize + lhsSize + rhsSize;
    }
    return nullptr;
}

} // namespace

Parsed<TowerView> viewTower(Bytes bytes)
{
    Parsed<TowerView> result;
    auto &tower = result.value;
    std::size_t at = numberSize;
    unsigned left = 0;
    if (bytes.size() >= numberSize)
        left = tower.count = u16At(bytes.data(), ByteOrder::Little);
    if (left >= 3 && bytes.size() >= usualSize && isUsual(bytes.data())) {
        tower.floors[0] = {FloorProtocol::Uuid, 18, 2, bytes.data() + 5};
        tower.floors[1] = {FloorProtocol::Uuid, 18, 2, bytes.data() + 30};
        tower.floors[2] = {FloorProtocol(bytes[54]), 0, 2, bytes.data() + 55};
        tower.kept = 3;
        at = usualSize;
        left -= 3;
    }
    const char *reason =
        bytes.size() < numberSize ? endsEarly : walkFloors(bytes, at, left, [&tower](const FloorView &floor) {
            if (tower.kept < TowerView::capacity)
                tower.floors[tower.kept++] = floor;
        });
    result.status = reason ? ReadStatus::Malformed : ReadStatus::Ok;
    if (reason)
        result.reason = reason;
    else
        result.consumed = at;
    return result;
}

Parsed<Tower> readTower(Bytes bytes)
{
    if (bytes.size() < numberSize)
        return Parsed<Tower>::malformed(endsEarly);
    Tower tower;
    std::size_t at = numberSize;
    const auto count = u16At(bytes.data(), ByteOrder::Little);
    const char *reason = walkFloors(bytes, at, count, [&tower](const FloorView &floor) {
        const auto lhs = floor.lhs();
        const auto rhs = floor.rhs();
        tower.floors.push_back(
            {floor.protocol, Buffer(lhs.begin(), lhs.end()), Buffer(rhs.begin(), rhs.end())});
    });
    if (reason)
        return Parsed<Tower>::malformed(reason);
    return Parsed<Tower>::ok(std::move(tower), at);
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
    return isUuidFloor(floor) ? std::optional(idOfFloor(floor)) : std::nullopt;
}

} // namespace port135::wire
