// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/link_layer.h"

#include "capture/integers.h"
#include "capture/wireless.h"

#include <algorithm>

namespace port135::capture {
namespace {

enum EtherType : std::uint16_t {
    EtherIpv4 = 0x0800,
    EtherVlan = 0x8100,
    EtherIpv6 = 0x86dd,
    EtherPppoe = 0x8864,
    EtherMpls = 0x8847,
    EtherMplsMulticast = 0x8848,
    EtherServiceVlan = 0x88a8,
    EtherOldServiceVlan = 0x9100,
    EtherErspan = 0x88be,
    EtherErspan3 = 0x22eb,
    EtherBridged = 0x6558,
};

/// The bytes behind a header, and how long they were on the wire.
struct Rest
{
    Bytes bytes;
    std::uint32_t length = 0;

    bool has(std::size_t count) const { return bytes.size() >= count; }
    void drop(std::size_t count)
    {
        bytes = bytes.subspan(count);
        length -= std::uint32_t(count);
    }
};

/// 0 where it carries no IP.
unsigned etherTypeOfPpp(unsigned protocol)
{
    return protocol == 0x21 ? EtherIpv4 : protocol == 0x57 ? EtherIpv6 : 0;
}

Decoding byEtherType(Rest rest, unsigned type, Datagram &datagram)
{
    for (int tags = 0; type == EtherVlan || type == EtherServiceVlan || type == EtherOldServiceVlan; ++tags) {
        if (!rest.has(4))
            return Decoding::Headless;
        if (tags == 4)
            return Decoding::Damaged;
        type = u16(rest.bytes, 2);
        rest.drop(4);
    }
    constexpr unsigned longestFrame = 1500; // a length in place of a protocol
    if (type <= longestFrame && isSnap(rest.bytes)) {
        type = u16(rest.bytes, 6);
        rest.drop(snapHeader);
    }
    if (type == EtherPppoe) {
        if (!rest.has(8))
            return Decoding::Headless;
        type = etherTypeOfPpp(u16(rest.bytes, 6));
        rest.drop(8);
    }
    if (type == EtherMpls || type == EtherMplsMulticast) {
        bool last = false;
        for (int labels = 0; !last; ++labels) {
            if (!rest.has(4))
                return Decoding::Headless;
            if (labels == 16)
                return Decoding::Damaged;
            last = rest.bytes[2] & 1; // bottom of the stack [RFC 3032 2.1]
            rest.drop(4);
        }
        return decodeIp(rest.bytes, rest.length, datagram);
    }
    if (type != EtherIpv4 && type != EtherIpv6)
        return Decoding::OtherProtocol;
    return decodeIp(rest.bytes, rest.length, datagram);
}

Decoding ethernet(Rest rest, Datagram &datagram)
{
    constexpr std::size_t header = 14;
    if (!rest.has(header))
        return Decoding::Headless;
    const auto type = u16(rest.bytes, 12);
    rest.drop(header);
    return byEtherType(rest, type, datagram);
}

Decoding ipv4(Rest rest, Datagram &datagram)
{
    if (!rest.has(20))
        return Decoding::Headless;
    const auto bytes = rest.bytes;
    const std::size_t header = std::size_t(bytes[0] & 0xf) * 4;
    std::uint32_t total = u16(bytes, 2);
    if (total == 0) // left to the network card, which cuts it into pieces later
        total = rest.length;
    if (header < 20 || total < header)
        return Decoding::Damaged;
    if (!rest.has(header))
        return Decoding::Headless;
    datagram.source = core::Address::v4(u32(bytes, 12));
    datagram.destination = core::Address::v4(u32(bytes, 16));
    datagram.transport = Transport(bytes[9]);
    datagram.identification = u16(bytes, 4);
    const auto fragment = u16(bytes, 6);
    datagram.moreFragments = fragment & 0x2000;
    datagram.offset = (fragment & 0x1fffu) * 8;
    datagram.length = total - std::uint32_t(header);
    datagram.payload = bytes.subspan(header, std::min<std::size_t>(bytes.size() - header, datagram.length));
    return Decoding::Datagram;
}

core::Address v6At(Bytes bytes, std::size_t at)
{
    core::Address::Bytes address;
    std::copy_n(bytes.begin() + std::ptrdiff_t(at), address.size(), address.begin());
    return core::Address::v6(address);
}

Decoding ipv6(Rest rest, Datagram &datagram)
{
    constexpr std::size_t header = 40;
    if (!rest.has(header))
        return Decoding::Headless;
    datagram.source = v6At(rest.bytes, 8);
    datagram.destination = v6At(rest.bytes, 24);
    datagram.identification = 0;
    datagram.offset = 0;
    datagram.moreFragments = false;
    std::uint32_t left = u16(rest.bytes, 4);
    unsigned next = rest.bytes[6];
    rest.drop(header);
    if (left == 0)
        left = rest.length; // a jumbogram, or segments cut later
    for (int extensions = 0; extensions < 8; ++extensions) {
        const bool options = next == 0 || next == 43 || next == 60;
        const bool fragment = next == 44;
        const bool authentication = next == 51;
        if (!options && !fragment && !authentication)
            break;
        if (!rest.has(8))
            return Decoding::Headless;
        const std::size_t size = fragment ? 8u
            : authentication              ? (rest.bytes[1] + 2u) * 4u
                                          : (rest.bytes[1] + 1u) * 8u;
        if (size > left)
            return Decoding::Damaged;
        if (!rest.has(size))
            return Decoding::Headless;
        if (fragment) {
            const auto field = u16(rest.bytes, 2);
            datagram.offset = field & 0xfff8u;
            datagram.moreFragments = field & 1;
            datagram.identification = u32(rest.bytes, 4);
        }
        next = rest.bytes[0];
        rest.drop(size);
        left -= std::uint32_t(size);
        if (fragment && datagram.offset > 0)
            break;
    }
    datagram.transport = Transport(next);
    datagram.length = left;
    datagram.payload = rest.bytes.first(std::min<std::size_t>(rest.bytes.size(), left));
    return Decoding::Datagram;
}

Decoding loopback(Rest rest, bool networkOrder, Datagram &datagram)
{
    if (!rest.has(4))
        return Decoding::Headless;
    auto family = u32(rest.bytes, 0, networkOrder ? Order::Big : Order::Little);
    if (family > 0xffff) // of a computer of the other order
        family = u32(rest.bytes, 0, networkOrder ? Order::Little : Order::Big);
    rest.drop(4);
    // AF_INET, and AF_INET6 of the systems that write such files.
    if (family != 2 && family != 10 && family != 23 && family != 24 && family != 28 && family != 30)
        return Decoding::OtherProtocol;
    return decodeIp(rest.bytes, rest.length, datagram);
}

Decoding gre(const Datagram &outer, Datagram &inner)
{
    Rest rest{outer.payload, outer.length};
    if (!rest.has(4))
        return Decoding::Headless;
    const auto flags = u16(rest.bytes, 0);
    const auto type = u16(rest.bytes, 2);
    const std::size_t header =
        4u + (flags & 0x8000 ? 4u : 0) + (flags & 0x2000 ? 4u : 0) + (flags & 0x1000 ? 4u : 0);
    if ((flags & 0x0007) > 1 || flags & 0x4000)
        return Decoding::OtherProtocol;
    std::size_t shim = 0;
    if (type == EtherErspan)
        shim = flags & 0x1000 ? 8 : 0; // version 2 has a sequence number, version 1 no header of its own
    else if (type == EtherErspan3)
        shim = 12;
    if (!rest.has(header + shim))
        return Decoding::Headless;
    if (type == EtherErspan3 && rest.bytes[header + 11] & 1)
        shim += 8; // platform dependent part
    if (!rest.has(header + shim))
        return Decoding::Headless;
    rest.drop(header + shim);
    if (type == EtherErspan || type == EtherErspan3 || type == EtherBridged)
        return ethernet(rest, inner);
    return byEtherType(rest, type, inner);
}

} // namespace

Decoding decodeIp(Bytes bytes, std::uint32_t length, Datagram &datagram)
{
    if (bytes.empty())
        return Decoding::Headless;
    const Rest rest{bytes, length};
    switch (bytes[0] >> 4) {
    case 4:
        return ipv4(rest, datagram);
    case 6:
        return ipv6(rest, datagram);
    default:
        return Decoding::OtherProtocol;
    }
}

Decoding decode(const Packet &packet, Datagram &datagram)
{
    Rest rest{packet.bytes, packet.length};
    switch (packet.link) {
    case LinkType::Ethernet:
        return ethernet(rest, datagram);
    case LinkType::Raw:
    case LinkType::RawOld:
    case LinkType::RawOlder:
    case LinkType::RawV4:
    case LinkType::RawV6:
        return decodeIp(rest.bytes, rest.length, datagram);
    case LinkType::Null:
        return loopback(rest, false, datagram);
    case LinkType::Loop:
        return loopback(rest, true, datagram);
    case LinkType::Ppp:
    case LinkType::PppHdlc: {
        if (rest.has(2) && u16(rest.bytes, 0) == 0xff03) // address and control may be there
            rest.drop(2);
        if (!rest.has(2))
            return Decoding::Headless;
        const auto type = etherTypeOfPpp(u16(rest.bytes, 0));
        rest.drop(2);
        return byEtherType(rest, type, datagram);
    }
    case LinkType::Cooked: {
        constexpr std::size_t header = 16;
        if (!rest.has(header))
            return Decoding::Headless;
        const auto type = u16(rest.bytes, 14);
        rest.drop(header);
        return byEtherType(rest, type, datagram);
    }
    case LinkType::Cooked2: {
        constexpr std::size_t header = 20;
        if (!rest.has(header))
            return Decoding::Headless;
        const auto type = u16(rest.bytes, 0);
        rest.drop(header);
        return byEtherType(rest, type, datagram);
    }
    case LinkType::Wireless:
    case LinkType::Radiotap:
    case LinkType::PacketInformation:
    case LinkType::Prism:
    case LinkType::Avs: {
        const auto data = wirelessData(packet.link, rest.bytes);
        if (data.decoded != Decoding::Datagram)
            return data.decoded;
        rest.drop(rest.bytes.size() - data.bytes.size());
        return byEtherType(rest, 0, datagram);
    }
    }
    return Decoding::UnknownLink;
}

Decoding decodeTunnel(const Datagram &outer, Datagram &inner)
{
    switch (outer.transport) {
    case Transport::Ipv4:
    case Transport::Ipv6:
        return decodeIp(outer.payload, outer.length, inner);
    case Transport::Gre:
        return gre(outer, inner);
    case Transport::Udp: {
        std::size_t headers = 16; // UDP, and eight bytes of the tunnel
        constexpr unsigned vxlanPort = 4789;
        constexpr unsigned genevePort = 6081;
        if (outer.payload.size() < headers)
            return Decoding::OtherProtocol;
        const auto port = u16(outer.payload, 2);
        unsigned type = EtherBridged;
        if (port == genevePort && outer.payload[8] >> 6 == 0) { // version 0 [RFC 8926 3.4]
            headers += std::size_t{outer.payload[8] & 0x3fu} * 4;
            type = u16(outer.payload, 10);
        } else if (port != vxlanPort || outer.payload[8] != 0x08) {
            return Decoding::OtherProtocol;
        }
        if (outer.payload.size() < headers)
            return Decoding::OtherProtocol;
        const Rest rest{outer.payload.subspan(headers), outer.length - std::uint32_t(headers)};
        return type == EtherBridged ? ethernet(rest, inner) : byEtherType(rest, type, inner);
    }
    default:
        return Decoding::OtherProtocol;
    }
}

} // namespace port135::capture
