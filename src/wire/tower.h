// SPDX-License-Identifier: GPL-3.0-or-later
// Protocol towers [C706 Appendix L, Appendix I; MS-RPCE 2.1]: how an endpoint map says where an interface
// listens. Counts in towers are little-endian whatever the PDU, and nothing is aligned.
#pragma once

#include "core/endpoint.h"
#include "wire/bytes.h"
#include "wire/syntax.h"

#include <array>
#include <optional>
#include <vector>

namespace port135::wire {

/// The first byte of a floor's left side; any other value is possible and kept.
enum class FloorProtocol : std::uint8_t {
    OsiOid = 0x00,
    NetBiosNameAlternate = 0x01, ///< as read by others for a host name
    DnaSessionControl = 0x02,
    DnaSessionControlV3 = 0x03,
    DnaNsp = 0x04,
    OsiTp4 = 0x05,
    OsiClns = 0x06, ///< or DNA routing
    Tcp = 0x07,
    Udp = 0x08,
    Ip = 0x09,
    RpcConnectionless = 0x0a,
    RpcConnectionOriented = 0x0b,
    RpcLocal = 0x0c, ///< floor 3; on floor 4 after RpcConnectionOriented: SPX of Microsoft
    Uuid = 0x0d, ///< floors 1 and 2; on floor 5: an IPX network and node
    IpxSocket = 0x0e,
    NamedPipe = 0x0f,
    LocalName = 0x10,
    NetBiosName = 0x11,
    NetBeui = 0x12,
    NetwareSpx = 0x13,
    NetwareIpx = 0x14,
    AppleTalkStream = 0x16,
    AppleTalkDatagram = 0x17,
    AppleTalkName = 0x18,
    VinesSpp = 0x1a,
    VinesIpc = 0x1b,
    StreetTalk = 0x1c,
    Http = 0x1f,
    UnixSocket = 0x20, ///< on floor 5 after Null: an endpoint of a Hyper-V socket
    Null = 0x21, ///< on floor 4: the virtual machine of a Hyper-V socket
};

/// A floor within bytes of somebody else.
struct FloorView
{
    FloorProtocol protocol;
    std::uint16_t lhsSize;
    std::uint16_t rhsSize;
    const std::uint8_t *start; ///< of the left side, behind the protocol byte

    Bytes lhs() const { return {start, lhsSize}; }
    Bytes rhs() const
    {
        constexpr std::size_t countSize = 2; // of the right side, between both
        return rhsSize ? Bytes(start + lhsSize + countSize, rhsSize) : Bytes();
    }
};

/// A tower within bytes of somebody else, read without allocating.
struct TowerView
{
    static constexpr std::size_t capacity = 8;

    TowerView() noexcept {} // floors are not set to nothing first: thousands of towers a host

    std::array<FloorView, capacity> floors; ///< the first ones: no known sequence has more than six
    std::size_t kept = 0; ///< of them
    std::uint16_t count = 0; ///< floors that there are
};

struct Floor
{
    FloorProtocol protocol = FloorProtocol::OsiOid;
    Buffer lhs; ///< at most 65,534 bytes
    Buffer rhs; ///< at most 65,535 bytes

    friend bool operator==(const Floor &, const Floor &) = default;
};

struct Tower
{
    std::vector<Floor> floors;

    friend bool operator==(const Tower &, const Tower &) = default;
};

/// A tower is as long as the entry that holds it says: too few bytes are Malformed (then `value` has the
/// floors that are whole), more than its floors are ignored.
Parsed<TowerView> viewTower(Bytes bytes);
Parsed<Tower> readTower(Bytes bytes);
Buffer writeTower(const Tower &tower);

/// Floors 1 and 2: an interface or a transfer syntax with its version.
Floor uuidFloor(const core::InterfaceId &id);
inline bool isUuidFloor(const FloorView &floor)
{
    return floor.protocol == FloorProtocol::Uuid && floor.lhsSize == uuidSize + 2;
}
/// Of such a floor.
inline core::InterfaceId idOfFloor(const FloorView &floor)
{
    core::InterfaceId id;
    id.uuid = uuidAt(floor.start, ByteOrder::Little);
    id.major = u16At(floor.start + uuidSize, ByteOrder::Little);
    if (floor.rhsSize >= 2)
        id.minor = u16At(floor.rhs().data(), ByteOrder::Little);
    return id;
}
/// Empty where `floor` is no such floor.
std::optional<core::InterfaceId> uuidOfFloor(const FloorView &floor);

} // namespace port135::wire
