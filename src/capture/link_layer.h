// SPDX-License-Identifier: GPL-3.0-or-later
// From a packet to the IP datagram in it: Ethernet with VLAN tags, wireless, raw, null, Linux cooked,
// tunnels.
#pragma once

#include "capture/packet.h"
#include "core/address.h"

#include <optional>

namespace port135::capture {

/// Protocol numbers [IANA].
enum class Transport : std::uint8_t {
    Ipv4 = 4,
    Tcp = 6,
    Udp = 17,
    Ipv6 = 41,
    Gre = 47,
};

/// One datagram, or a fragment of it.
struct Datagram
{
    core::Address source;
    core::Address destination;
    Transport transport = Transport::Tcp; ///< any value
    Bytes payload; ///< as far as it was recorded
    std::uint32_t length = 0; ///< of the payload as it was; not less than payload
    std::uint32_t identification = 0;
    std::uint32_t offset = 0; ///< of this fragment, in bytes
    bool moreFragments = false;

    bool isFragment() const { return moreFragments || offset > 0; }
};

enum class Decoding : std::uint8_t {
    Datagram,
    OtherProtocol, ///< no IP
    UnknownLink, ///< a link type that is not read
    Encrypted, ///< of a wireless network
    Damaged, ///< headers that contradict each other
    Headless, ///< cut within the headers
};

Decoding decode(const Packet &packet, Datagram &datagram);
/// An IP packet without link header.
Decoding decodeIp(Bytes bytes, std::uint32_t length, Datagram &datagram);
/// What is inside GRE, ERSPAN, VXLAN, Geneve or IP in IP: mirrored traffic. Anything else is OtherProtocol.
Decoding decodeTunnel(const Datagram &outer, Datagram &inner);

} // namespace port135::capture
