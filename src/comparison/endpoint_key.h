// SPDX-License-Identifier: GPL-3.0-or-later
// The identity of an endpoint across restarts of its host: what stays when dynamic ports and generated names
// change.
#pragma once

#include "core/endpoint.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace port135::comparison {

/// A port of this number or above is given out anew at every start of a service: no identity. (Windows takes
/// dynamic ports from 49152 or 1025 on, and administrators move that range; below 1024 a port is assigned.)
inline constexpr std::uint16_t firstChangingPort = 1024;

/// Interface by UUID and major version; object UUID; protocol sequence; port below firstChangingPort, pipe
/// name (its case does not count) or local name. Not: address, annotation, minor version, transfer syntax,
/// order.
struct EndpointKey
{
    core::Uuid uuid;
    core::Uuid object;
    std::uint16_t major = 0;
    std::uint16_t port = 0; ///< 0: dynamic, or not on a port
    core::ProtocolSequence protseq = core::ProtocolSequence::Unknown;
    /// Pipe or local name with its generated part as "*" ("LRPC-*"), or the bytes of a tower that nobody
    /// knows; raw as received.
    std::string name;

    friend bool operator==(const EndpointKey &, const EndpointKey &) = default;
    friend auto operator<=>(const EndpointKey &, const EndpointKey &) = default;
};

EndpointKey keyOf(const core::Endpoint &endpoint);
/// The same into a key that is used again and again: allocates only for names longer than any before.
void keyInto(const core::Endpoint &endpoint, EndpointKey &key);

/// How much of the beginning of a local or pipe name stays from start to start: all of it, or what stands
/// before the part that the system makes up ("LRPC-7f3c0f0f41d0c6d1ab", "OLE" + 32 hexadecimal digits, a
/// UUID,
/// "\pipe\000003e4.000").
std::size_t lastingPart(core::ProtocolSequence protseq, std::string_view name);

} // namespace port135::comparison
