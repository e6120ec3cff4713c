// SPDX-License-Identifier: GPL-3.0-or-later
// One packet of a recording.
#pragma once

#include "capture/byte_source.h"

#include <cstdint>

namespace port135::capture {

/// Nanoseconds since 1970-01-01 UTC; 0 where a recording says nothing.
using Time = std::int64_t;

/// LINKTYPE_ numbers as in both file formats; any other value is possible.
enum class LinkType : std::uint32_t {
    Null = 0,
    Ethernet = 1,
    Ppp = 9,
    RawOld = 12, ///< as some systems number it
    RawOlder = 14,
    PppHdlc = 50,
    Raw = 101,
    Wireless = 105,
    Loop = 108,
    Cooked = 113,
    Prism = 119,
    Radiotap = 127,
    Avs = 163,
    PacketInformation = 192,
    RawV4 = 228,
    RawV6 = 229,
    Cooked2 = 276,
};

struct Packet
{
    Time time = 0;
    LinkType link = LinkType::Ethernet;
    Bytes bytes; ///< as far as they were recorded; valid until the next one is read
    std::uint32_t length = 0; ///< of the packet as it was; not less than bytes
};

/// Reads no further than a packet can be long: more is damage.
inline constexpr std::uint32_t largestPacket = 1u << 20;

} // namespace port135::capture
