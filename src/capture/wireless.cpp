// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/wireless.h"

#include "capture/integers.h"

namespace port135::capture {
namespace {

/// Of what recorders put before a frame: signal, channel and the like. Nothing where it makes no sense.
std::optional<std::size_t> recorderHeader(LinkType link, Bytes bytes)
{
    constexpr std::size_t prism = 144;
    constexpr unsigned avsMagic = 0x80211;
    if (link == LinkType::Wireless)
        return 0;
    if (bytes.size() < 8)
        return std::nullopt;
    if (link == LinkType::Radiotap || link == LinkType::PacketInformation)
        return u16(bytes, 2, Order::Little);
    if (u32(bytes, 0) >> 12 == avsMagic) // recorded as Prism by some drivers
        return u32(bytes, 4);
    return link == LinkType::Prism ? std::optional(prism) : std::nullopt;
}

} // namespace

bool isWireless(LinkType link)
{
    return link == LinkType::Wireless || link == LinkType::Radiotap || link == LinkType::PacketInformation
        || link == LinkType::Prism || link == LinkType::Avs;
}

bool isSnap(Bytes bytes)
{
    // The organisation is none, or that of bridges.
    return bytes.size() >= snapHeader && bytes[0] == 0xaa && bytes[1] == 0xaa && bytes[2] == 3
        && bytes[3] == 0 && bytes[4] == 0 && (bytes[5] == 0 || bytes[5] == 0xf8);
}

WirelessData wirelessData(LinkType link, Bytes bytes)
{
    const auto before = recorderHeader(link, bytes);
    if (!before || bytes.size() < *before)
        return {Decoding::Headless, {}};
    constexpr unsigned frameOf80211 = 105;
    if (link == LinkType::PacketInformation && u32(bytes, 4, Order::Little) != frameOf80211)
        return {Decoding::UnknownLink, {}};
    bytes = bytes.subspan(*before);
    if (bytes.size() < 2)
        return {Decoding::Headless, {}};
    enum : unsigned {
        TypeMask = 0x0f, // version and type
        Data = 0x08,
        NoData = 0x40,
        Quality = 0x80,
        ToNetwork = 0x01,
        FromNetwork = 0x02,
        Protected = 0x40,
        HtControl = 0x80,
    };
    const unsigned kind = bytes[0];
    const unsigned flags = bytes[1];
    if ((kind & TypeMask) != Data || kind & NoData)
        return {};
    std::size_t header = 24;
    if (flags & ToNetwork && flags & FromNetwork)
        header += 6; // a fourth address
    if (kind & Quality) {
        constexpr unsigned aggregated = 0x80;
        if (bytes.size() < header + 2)
            return {Decoding::Headless, {}};
        if (bytes[header] & aggregated)
            return {Decoding::UnknownLink, {}}; // several frames in one
        header += flags & HtControl ? 6 : 2;
    }
    if (bytes.size() < header)
        return {Decoding::Headless, {}};
    auto rest = bytes.subspan(header);
    // Some cards pad the header to whole words.
    if (!isSnap(rest) && header % 4 != 0 && rest.size() > 2 && isSnap(rest.subspan(2)))
        rest = rest.subspan(2);
    // What the recorder deciphered may still say that it is encrypted.
    if (flags & Protected && !isSnap(rest))
        return {Decoding::Encrypted, {}};
    return {Decoding::Datagram, rest};
}

} // namespace port135::capture
