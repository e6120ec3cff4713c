// SPDX-License-Identifier: GPL-3.0-or-later
// What port 135 of a host turned out to be, and the cause that ended the examination. Facts, not judgements.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace port135::core {

/// The names are part of the command line contract (`name(Outcome)`): "silent", "not_rpc", ...
enum class Outcome : std::uint8_t {
    NotExamined, ///< no packet was sent: stopped before, excluded, or no address; never the same as Silent
    Silent, ///< no answer to the connection attempts in time
    Unreachable, ///< ICMP unreachable or no route
    Closed, ///< refused with RST
    NotRpc, ///< the port is open, but what is there does not speak DCE/RPC to us
    RpcNoMapper, ///< DCE/RPC, but the endpoint mapper interface is not offered
    Denied, ///< a mapper that refuses the lookup
    Unsupported, ///< a mapper that does not implement the lookup
    Empty, ///< a mapper that lists nothing
    Partial, ///< the list was cut off (time, limit, malformed, reset); what was read is kept
    Listed, ///< the list was read to its end
    Error, ///< a fault on our side: out of descriptors, no permission
};

/// Why the outcome is what it is. Cause::None where the outcome says it all.
enum class Cause : std::uint8_t {
    None,
    ConnectTimeout,
    ConnectionRefused,
    HostUnreachable,
    NetworkUnreachable,
    NoAnswer, ///< connected, and no (further) bytes within the time limit
    ClosedByPeer, ///< connected, then closed in order
    ResetByPeer, ///< connected, then RST
    NotDceRpc, ///< bytes that are no DCE/RPC PDU
    Tls, ///< a TLS record
    Http, ///< an HTTP answer
    ProtocolViolation, ///< DCE/RPC that breaks its own rules (length, call id, type, context)
    BindRejected, ///< bind_nak; status holds its reason [C706 12.6.3.1]
    InterfaceRejected, ///< bind_ack with a provider or user rejection; status holds result << 16 | reason
    Fault, ///< a fault PDU; status holds its code
    StatusCode, ///< the call returned an error status; status holds it
    TooManyEntries,
    TooManyBytes,
    TooManyCalls, ///< the lookup handle never ended
    TimeLimit, ///< the time for one host was used up
    OutOfDescriptors,
    OutOfPorts, ///< no local port left
    NoPermission, ///< refused by this machine: firewall or policy
    SystemError, ///< any other local error; status holds its number
    Stopped, ///< by the user
    NameNotFound, ///< there is no such name
    NameNotAnswered, ///< nobody could say whether there is: the resolver failed
    NoLocalRoute, ///< the routing table of this machine has no way to the host
    RouteProhibited, ///< a route of this machine forbids the way
    RouteBlackhole, ///< a route of this machine swallows what goes that way
};
inline constexpr Cause lastCause = Cause::RouteBlackhole;

std::string_view name(Outcome outcome);
std::optional<Outcome> parseOutcome(std::string_view name);
std::string_view name(Cause cause);

/// The port took a TCP connection.
bool isOpen(Outcome outcome);
/// An endpoint mapper answered (whatever it answered).
bool hasMapper(Outcome outcome);
/// Worth a row by default: everything but hosts that gave nothing (silent, unreachable, closed, not
/// examined).
bool isInteresting(Outcome outcome);

} // namespace port135::core
