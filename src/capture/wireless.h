// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of wireless networks [IEEE 802.11], as recorded in monitor mode.
#pragma once

#include "capture/link_layer.h"

namespace port135::capture {

/// The data behind the headers of a frame.
struct WirelessData
{
    Decoding decoded = Decoding::OtherProtocol; ///< Datagram: `bytes` begins with a header of LLC
    Bytes bytes;
};

bool isWireless(LinkType link);
WirelessData wirelessData(LinkType link, Bytes bytes);

/// LLC and SNAP, as before IP wherever a frame names a length in place of a protocol [RFC 1042].
bool isSnap(Bytes bytes);
inline constexpr std::size_t snapHeader = 8;

} // namespace port135::capture
