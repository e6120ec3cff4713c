// SPDX-License-Identifier: GPL-3.0-or-later
// The header that every connection-oriented PDU begins with [C706 12.6.3.1, MS-RPCE 2.2.2.1].
#pragma once

#include "wire/bytes.h"

#include <array>
#include <string>

namespace port135::wire {

enum class PduType : std::uint8_t {
    Request = 0,
    Response = 2,
    Fault = 3,
    Bind = 11,
    BindAck = 12,
    BindNak = 13,
    AlterContext = 14,
    AlterContextResponse = 15,
    Auth3 = 16,
    Shutdown = 17,
    CoCancel = 18,
    Orphaned = 19,
    Rts = 20, ///< RPC over HTTP only
};

/// "bind_ack"; "type 99" for a value that has no name.
std::string name(PduType type);
/// One of the types above. The others are connectionless, or unknown.
bool isConnectionOriented(PduType type);

enum PduFlag : std::uint8_t {
    FirstFragment = 0x01,
    LastFragment = 0x02,
    PendingCancel = 0x04, ///< in bind and alter_context, and their answers: header signing is supported
    ConcurrentMultiplexing = 0x10,
    DidNotExecute = 0x20, ///< fault
    Maybe = 0x40,
    HasObject = 0x80, ///< request
    WholeCall = FirstFragment | LastFragment,
};

constexpr std::size_t headerSize = 16;
/// What the peer is told that it may send, and what we send at most unless it announces less.
constexpr std::uint16_t defaultFragment = 5840;
/// What every receiver must take [C706 12.6.3.1: MustRecvFragSize].
constexpr std::uint16_t smallestFragment = 1432;
/// A length field has 16 bits: servers that disregard what we announce send up to this.
constexpr std::size_t largestFragment = 65'535;
/// Bounds what one call may be reassembled to.
constexpr std::size_t largestStub = 16u << 20;

/// What a caller says about a PDU; the rest of its header is found out in writing it.
struct PduMeta
{
    std::uint32_t callId = 1;
    std::uint8_t flags = WholeCall; ///< PduFlag bits, without HasObject
    ByteOrder byteOrder = ByteOrder::Little;

    friend bool operator==(const PduMeta &, const PduMeta &) = default;
};

struct PduHeader
{
    std::uint8_t minorVersion = 0; ///< 0 or 1
    PduType type = PduType::Request; ///< any value: ask isConnectionOriented
    std::uint8_t flags = 0;
    std::array<std::uint8_t, 4> dataRepresentation{};
    std::uint16_t fragmentLength = 0; ///< with this header and the authentication part
    std::uint16_t authLength = 0; ///< of the token alone; 0 for no authentication part
    std::uint32_t callId = 0;

    /// Of all integers of this PDU and of its stub.
    ByteOrder byteOrder() const { return dataRepresentation[0] >> 4 ? ByteOrder::Little : ByteOrder::Big; }
    PduMeta meta() const { return {callId, static_cast<std::uint8_t>(flags & ~HasObject), byteOrder()}; }
};

/// Reads the first 16 bytes. Says Malformed as early as a byte shows it (version, integer representation,
/// lengths that contradict each other); the type is not judged. Consumes headerSize.
Parsed<PduHeader> readHeader(Bytes bytes);

} // namespace port135::wire
