// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint mapper's calls [C706 Appendix O, MS-RPCE 2.2.1.2]: what they share. Only calls that change
// nothing on the server are written anywhere in this room.
#pragma once

#include "wire/ndr.h"

#include <optional>

namespace port135::wire {

namespace epm {

constexpr std::uint16_t LookupOpnum = 2;
constexpr std::uint16_t MapOpnum = 3;
constexpr std::uint16_t LookupHandleFreeOpnum = 4;

/// More in one call is a fault [MS-RPCE 2.2.1.2.4, 2.2.1.2.5].
constexpr std::uint32_t MaxEntries = 500;

} // namespace epm

/// twr_t [C706 Appendix L]: its length twice, bytes, padding.
inline Bytes readTowerBytes(NdrReader &reader)
{
    const auto maxCount = reader.u32();
    const auto length = reader.u32();
    if (maxCount != length)
        reader.fail();
    return reader.bytes(length);
}

inline void writeTowerBytes(NdrWriter &writer, Bytes tower)
{
    writer.u32(static_cast<std::uint32_t>(tower.size()));
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
