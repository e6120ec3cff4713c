// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint mapper's calls [C706 Appendix O, MS-RPCE 2.2.1.2]: what they share. Only calls that change
// nothing on the server are written anywhere in this room.
#pragma once

#include "wire/limits.h"
#include "wire/ndr.h"
#include "wire/tower.h"

#include <algorithm>
#include <optional>

namespace port135::wire {

namespace epm {

constexpr std::uint16_t LookupOpnum = 2;
constexpr std::uint16_t MapOpnum = 3;
constexpr std::uint16_t LookupHandleFreeOpnum = 4;

/// More in one call is a fault [MS-RPCE 2.2.1.2.4, 2.2.1.2.5].
constexpr std::uint32_t MaxEntries = 500;

} // namespace epm

/// How long a twr_t is whose two lengths differ: what its floors fill. `bytes` are as many as the smaller one
/// says, mostTower at most.
std::uint32_t towerLength(std::uint32_t maxCount, std::uint32_t length, Bytes bytes);

/// twr_t [C706 Appendix L]: its length twice, bytes, padding. `damaged` is set where the lengths differ.
inline Bytes readTowerBytes(NdrReader &reader, bool &damaged)
{
    const auto maxCount = reader.word();
    const auto length = reader.u32();
    if (maxCount == length)
        return reader.bytes(length);
    damaged = true;
    auto ahead = reader;
    return reader.bytes(
        towerLength(maxCount, length, ahead.bytes(std::min({maxCount, length, std::uint32_t(mostTower)}))));
}

inline void writeTowerBytes(NdrWriter &writer, Bytes tower)
{
    writer.word(static_cast<std::uint32_t>(tower.size()));
    writer.u32(static_cast<std::uint32_t>(tower.size()));
    writer.bytes(tower);
    writer.align(4);
}

/// A pointer to a UUID, null where empty.
inline std::optional<core::Uuid> readUuidPointer(NdrReader &reader)
{
    if (!reader.referent())
        return std::nullopt;
    return reader.uuid();
}

inline void writeUuidPointer(NdrWriter &writer, const std::optional<core::Uuid> &uuid)
{
    writer.referent(uuid.has_value());
    if (uuid)
        writer.uuid(*uuid);
}

} // namespace port135::wire
