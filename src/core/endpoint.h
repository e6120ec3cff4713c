// SPDX-License-Identifier: GPL-3.0-or-later
// One line of an endpoint map.
#pragma once

#include "core/short_text.h"
#include "core/uuid.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace port135::core {

/// An interface UUID with its version. (`interface` itself is a macro in Windows headers.)
struct InterfaceId
{
    Uuid uuid;
    std::uint16_t major = 0;
    std::uint16_t minor = 0;

    /// "1.0"
    std::string versionString() const;

    friend constexpr bool operator==(const InterfaceId &, const InterfaceId &) = default;
    friend constexpr auto operator<=>(const InterfaceId &, const InterfaceId &) = default;
};

/// RPC protocol sequences [C706 Appendix B, MS-RPCE 2.1].
enum class ProtocolSequence : std::uint8_t {
    Unknown, ///< floors that no name is known for: the tower is kept
    NcacnIpTcp,
    NcacnHttp,
    NcacnNp,
    Ncalrpc,
    NcadgIpUdp,
    NcacnSpx,
    NcadgIpx,
    NcacnNbTcp,
    NcacnNbIpx,
    NcacnNbNb,
    NcacnVnsSpp,
    NcacnAtDsp,
    NcadgAtDdp,
    NcacnOsiDna,
    NcacnDnetNsp,
    NcacnHvsocket,
    NcacnUnix, ///< Unix stream socket path
};

/// "ncacn_ip_tcp"; "unknown" for Unknown.
std::string_view name(ProtocolSequence protseq);
std::optional<ProtocolSequence> parseProtocolSequence(std::string_view name);

/// Over the network by itself, without SMB: TCP and HTTP. What stage 2 connects to.
constexpr bool isTcpBased(ProtocolSequence protseq)
{
    return protseq == ProtocolSequence::NcacnIpTcp || protseq == ProtocolSequence::NcacnHttp;
}
/// Usable only from the host itself; never an exposure.
constexpr bool isLocalOnly(ProtocolSequence protseq)
{
    return protseq == ProtocolSequence::Ncalrpc || protseq == ProtocolSequence::NcacnHvsocket
        || protseq == ProtocolSequence::NcacnUnix;
}

/// What a TCP connection to a listed port gave.
enum class PortState : std::uint8_t {
    NotTried,
    Open, ///< what is there speaks RPC: it answered, or refused the bind in RPC
    Closed,
    Silent,
    Wrapped, ///< the connection came about, but nothing behind it spoke RPC: see PortSeen
};

/// "open", "closed", "silent", "wrapped"; "not_tried".
std::string_view name(PortState state);

/// What came over a connection to a listed port once it was there.
enum class PortSeen : std::uint8_t {
    Nothing, ///< no connection, or nothing was asked over it
    Rpc, ///< a PDU of DCE/RPC
    Reset, ///< reset or closed before a byte came
    Silence, ///< no byte in time
    OtherProtocol, ///< bytes that are no DCE/RPC PDU
};

/// "rpc", "reset", "silence", "other_protocol"; empty for Nothing.
std::string_view name(PortSeen seen);

/// The transfer syntaxes that an endpoint was listed with: twins are folded into one Endpoint.
enum TransferSyntax : std::uint8_t {
    SyntaxNdr = 1,
    SyntaxNdr64 = 2,
    SyntaxOther = 4,
};

/// As long as the port and pipe names of Windows; what is longer is kept as well.
using EndpointText = ShortText<31>;
using AddressText = ShortText<15>;

struct Endpoint
{
    InterfaceId interfaceId;
    Uuid object; ///< nil for none
    ProtocolSequence protseq = ProtocolSequence::Unknown;
    PortState reach = PortState::NotTried; ///< of `port`, for TCP and HTTP
    std::uint8_t syntaxes = 0; ///< TransferSyntax bits
    std::uint16_t port = 0; ///< TCP, UDP or HTTP port; 0 for none
    /// Port number, pipe or port name as text; raw bytes as received, not yet safe to show.
    EndpointText endpoint;
    EndpointText annotation; ///< raw bytes as received (code page unknown), without the final NUL
    AddressText address; ///< what the tower names as address or host; may be empty or 0.0.0.0
    ShortText<15> tower; ///< the tower's bytes, only where protseq is Unknown
};

/// The same line of the map, transfer syntax and reach aside: what is folded into one Endpoint.
bool sameEndpoint(const Endpoint &a, const Endpoint &b);

} // namespace port135::core
