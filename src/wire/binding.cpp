// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/binding.h"

#include "core/address.h"
#include "wire/limits.h"

#include <algorithm>
#include <charconv>

namespace port135::wire {
namespace {

using core::ProtocolSequence;
using P = FloorProtocol;

/// Where the decoded parts go: a Binding's or an Endpoint's.
struct Parts
{
    std::uint16_t &port;
    core::EndpointText &endpoint;
    core::AddressText &address;
    TowerReading &reading;
};

void setNumber(core::EndpointText &text, unsigned value)
{
    char digits[10];
    const auto *end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text = std::string_view(digits, std::size_t(end - digits));
}

/// At most mostName bytes of a text.
std::string_view named(Bytes bytes, Parts &parts)
{
    return upToName(toView(bytes), parts.reading.textCut);
}

template <typename Text>
void setHex(Text &text, std::string_view prefix, Bytes bytes, Parts &parts)
{
    const auto most = (mostName - prefix.size()) / 2;
    parts.reading.textCut |= bytes.size() > most;
    bytes = bytes.first(std::min(bytes.size(), most));
    std::string hex(prefix);
    hex.reserve(prefix.size() + 2 * bytes.size());
    for (auto byte : bytes) {
        hex += "0123456789ABCDEF"[byte >> 4];
        hex += "0123456789ABCDEF"[byte & 15];
    }
    text = hex;
}

Bytes withoutFinalNul(Bytes bytes)
{
    return !bytes.empty() && bytes.back() == 0 ? bytes.first(bytes.size() - 1) : bytes;
}

template <typename Text>
void setText(Text &text, Bytes rhs, Parts &parts)
{
    text = named(withoutFinalNul(rhs), parts);
}

/// Names stay as they are; bytes that are none become "0x" and hexadecimal digits.
template <typename Text>
void setTextOrHex(Text &text, Bytes rhs, Parts &parts)
{
    const auto name = withoutFinalNul(rhs);
    const bool printable =
        std::all_of(name.begin(), name.end(), [](auto c) { return c >= 0x20 && c < 0x7f; });
    if (printable)
        text = named(name, parts);
    else
        setHex(text, "0x", rhs, parts);
}

unsigned bigEndian(Bytes rhs)
{
    unsigned value = 0;
    for (auto byte : rhs)
        value = value << 8 | byte;
    return value;
}

bool setPort(Parts &parts, const FloorView &floor)
{
    if (floor.rhsSize != 2)
        return false;
    parts.port = static_cast<std::uint16_t>(bigEndian(floor.rhs()));
    setNumber(parts.endpoint, parts.port);
    return true;
}

/// A port of another world than TCP's: a number as text only.
bool setSocket(Parts &parts, const FloorView &floor)
{
    if (floor.rhsSize == 0 || floor.rhsSize > 2)
        return false;
    setNumber(parts.endpoint, bigEndian(floor.rhs()));
    return true;
}

/// False where the floor is none of an IPv4 address.
bool setIp(Parts &parts, const FloorView &floor)
{
    if (floor.protocol != P::Ip)
        return false;
    parts.address = {};
    if (floor.rhsSize != 4) {
        parts.reading.damaged = true; // what the floors above say stands
        return true;
    }
    if (bigEndian(floor.rhs()) == 0)
        return true;
    char text[16];
    char *to = text;
    for (const auto byte : floor.rhs()) {
        to = std::to_chars(to, text + sizeof text, byte).ptr;
        *to++ = '.';
    }
    parts.address = std::string_view(text, std::size_t(to - text) - 1);
    return true;
}

/// "\\HOST": the backslashes are notation.
void setHost(Parts &parts, const FloorView &floor)
{
    auto name = withoutFinalNul(floor.rhs());
    while (!name.empty() && name.front() == '\\')
        name = name.subspan(1);
    parts.address = named(name, parts);
}

bool isHostName(P protocol)
{
    return protocol == P::NetBiosName || protocol == P::NetBeui || protocol == P::NetBiosNameAlternate;
}

/// Network and node number, in Microsoft's notation "~NNNNNNNNnnnnnnnnnnnn" [MS-RPCE 2.1.1.3].
void setIpxAddress(Parts &parts, const FloorView &floor)
{
    if (floor.rhsSize == 10)
        setHex(parts.address, "~", floor.rhs(), parts);
    else
        setTextOrHex(parts.address, floor.rhs(), parts);
}

bool isIpxAddress(P protocol)
{
    return protocol == P::Uuid || protocol == P::NetwareIpx;
}

/// NetBIOS sequences differ in the floor below the session port [MS-RPCE 2.1.1.4 to 2.1.1.6]. With 12 and a
/// host name behind it, TCP and IPX cannot be told apart: that stays unknown.
ProtocolSequence decodeNetBios(const FloorView &session, const FloorView &below, Parts &parts)
{
    if (session.protocol == P::NetBeui && setIp(parts, below))
        return setSocket(parts, session) ? ProtocolSequence::NcacnNbTcp : ProtocolSequence::Unknown;
    if (session.protocol == P::NetBeui && (isIpxAddress(below.protocol) || below.protocol == P::IpxSocket)) {
        setIpxAddress(parts, below);
        return setSocket(parts, session) ? ProtocolSequence::NcacnNbIpx : ProtocolSequence::Unknown;
    }
    if (session.protocol == P::NetwareSpx && isHostName(below.protocol)) {
        setHost(parts, below);
        return setSocket(parts, session) ? ProtocolSequence::NcacnNbNb : ProtocolSequence::Unknown;
    }
    return ProtocolSequence::Unknown;
}

/// DNA: session control, transport, network [C706 Appendix I].
ProtocolSequence decodeDna(const FloorView *floors, std::size_t count, Parts &parts)
{
    if (count < 3 || floors[2].protocol != P::OsiClns)
        return ProtocolSequence::Unknown;
    const auto transport = floors[1].protocol;
    if (transport != P::DnaNsp && transport != P::OsiTp4)
        return ProtocolSequence::Unknown;
    setTextOrHex(parts.endpoint, floors[0].rhs(), parts);
    setTextOrHex(parts.address, floors[2].rhs(), parts);
    return transport == P::DnaNsp ? ProtocolSequence::NcacnDnetNsp : ProtocolSequence::NcacnOsiDna;
}

ProtocolSequence decodeConnectionOriented(const FloorView *floors, std::size_t count, Parts &parts)
{
    const auto &first = floors[0];
    const FloorView none{};
    const auto &second = count > 1 ? floors[1] : none;
    const auto unless = [](bool wrong, ProtocolSequence protseq) {
        return wrong ? ProtocolSequence::Unknown : protseq;
    };
    switch (first.protocol) {
    case P::Tcp:
    case P::Http:
        if (count > 1)
            setIp(parts, second);
        return unless(!setPort(parts, first),
                      first.protocol == P::Tcp ? ProtocolSequence::NcacnIpTcp : ProtocolSequence::NcacnHttp);
    case P::NamedPipe:
        setText(parts.endpoint, first.rhs(), parts);
        if (count > 1 && isHostName(second.protocol))
            setHost(parts, second);
        else if (count > 1 && second.protocol == P::Ip)
            setIp(parts, second);
        return ProtocolSequence::NcacnNp;
    case P::RpcLocal:
        if (count > 1 && isIpxAddress(second.protocol))
            setIpxAddress(parts, second);
        return unless(!setSocket(parts, first), ProtocolSequence::NcacnSpx);
    case P::NetwareSpx:
        if (count > 1 && isIpxAddress(second.protocol)) {
            setIpxAddress(parts, second);
            return unless(!setSocket(parts, first), ProtocolSequence::NcacnSpx);
        }
        return count > 1 ? decodeNetBios(first, second, parts) : ProtocolSequence::Unknown;
    case P::NetBeui:
        return count > 1 ? decodeNetBios(first, second, parts) : ProtocolSequence::Unknown;
    case P::StreetTalk: // two writers disagree on the order of these two floors
    case P::VinesSpp: {
        const bool nameFirst = first.protocol == P::StreetTalk;
        const auto &port = nameFirst ? second : first;
        const auto &name = nameFirst ? first : second;
        if (count < 2 || port.protocol != P::VinesSpp || name.protocol != P::StreetTalk)
            return ProtocolSequence::Unknown;
        setTextOrHex(parts.address, name.rhs(), parts);
        return unless(!setSocket(parts, port), ProtocolSequence::NcacnVnsSpp);
    }
    case P::AppleTalkName:
    case P::AppleTalkStream: {
        const bool nameFirst = first.protocol == P::AppleTalkName;
        const auto &service = nameFirst ? second : first;
        const auto &name = nameFirst ? first : second;
        if (count < 2 || service.protocol != P::AppleTalkStream || name.protocol != P::AppleTalkName)
            return ProtocolSequence::Unknown;
        setTextOrHex(parts.endpoint, service.rhs(), parts);
        setTextOrHex(parts.address, name.rhs(), parts);
        return ProtocolSequence::NcacnAtDsp;
    }
    case P::DnaSessionControl:
    case P::DnaSessionControlV3:
        return decodeDna(floors, count, parts);
    case P::UnixSocket:
        setText(parts.endpoint, first.rhs(), parts);
        return ProtocolSequence::NcacnUnix;
    case P::Null:
        if (count < 2 || second.protocol != P::UnixSocket)
            return ProtocolSequence::Unknown;
        setText(parts.endpoint, second.rhs(), parts);
        setText(parts.address, first.rhs(), parts);
        return ProtocolSequence::NcacnHvsocket;
    default:
        return ProtocolSequence::Unknown;
    }
}

ProtocolSequence decodeConnectionless(const FloorView *floors, std::size_t count, Parts &parts)
{
    const auto &first = floors[0];
    switch (first.protocol) {
    case P::Udp:
        if (count > 1)
            setIp(parts, floors[1]);
        return setPort(parts, first) ? ProtocolSequence::NcadgIpUdp : ProtocolSequence::Unknown;
    case P::IpxSocket:
    case P::NetwareIpx:
        if (count > 1 && isIpxAddress(floors[1].protocol))
            setIpxAddress(parts, floors[1]);
        return setSocket(parts, first) ? ProtocolSequence::NcadgIpx : ProtocolSequence::Unknown;
    case P::AppleTalkName:
    case P::AppleTalkDatagram: {
        if (count < 2)
            return ProtocolSequence::Unknown;
        const bool nameFirst = first.protocol == P::AppleTalkName;
        const auto &service = nameFirst ? floors[1] : first;
        const auto &name = nameFirst ? first : floors[1];
        if (service.protocol != P::AppleTalkDatagram || name.protocol != P::AppleTalkName)
            return ProtocolSequence::Unknown;
        setTextOrHex(parts.endpoint, service.rhs(), parts);
        setTextOrHex(parts.address, name.rhs(), parts);
        return ProtocolSequence::NcadgAtDdp;
    }
    default:
        return ProtocolSequence::Unknown;
    }
}

/// Floors 3 and up.
ProtocolSequence decodeTransport(const TowerView &tower, Parts &parts)
{
    auto protseq = ProtocolSequence::Unknown;
    if (tower.kept >= 4) {
        const auto *floors = tower.floors.data() + 3;
        const auto count = tower.kept - 3;
        switch (tower.floors[2].protocol) {
        case P::RpcConnectionOriented:
            protseq = decodeConnectionOriented(floors, count, parts);
            break;
        case P::RpcConnectionless:
            protseq = decodeConnectionless(floors, count, parts);
            break;
        case P::RpcLocal:
            if (floors[0].protocol == P::LocalName) {
                setText(parts.endpoint, floors[0].rhs(), parts);
                protseq = ProtocolSequence::Ncalrpc;
            }
            break;
        default:
            break;
        }
    }
    if (protseq == ProtocolSequence::Unknown) { // no half-decoded texts
        parts.port = 0;
        parts.endpoint = {};
        parts.address = {};
    }
    return protseq;
}

std::optional<SyntaxId> transferSyntaxOf(const TowerView &tower)
{
    if (tower.kept < 2)
        return std::nullopt;
    const auto id = uuidOfFloor(tower.floors[1]);
    return id ? std::optional(toSyntaxId(*id)) : std::nullopt;
}

std::optional<core::InterfaceId> interfaceOf(const TowerView &tower)
{
    return tower.kept ? uuidOfFloor(tower.floors[0]) : std::nullopt;
}

} // namespace

Parsed<Binding> readBinding(Bytes bytes)
{
    const auto tower = viewTower(bytes);
    if (!tower)
        return Parsed<Binding>::malformed(tower.reason);
    Binding binding;
    TowerReading reading;
    binding.interfaceId = interfaceOf(*tower).value_or(core::InterfaceId{});
    binding.transferSyntax = transferSyntaxOf(*tower).value_or(SyntaxId{});
    Parts parts{binding.port, binding.endpoint, binding.address, reading};
    binding.protseq = decodeTransport(*tower, parts);
    return Parsed<Binding>::ok(std::move(binding), tower.consumed);
}

TowerReading readTowerInto(Bytes bytes, core::Endpoint &endpoint)
{
    TowerReading reading;
    Parts parts{endpoint.port, endpoint.endpoint, endpoint.address, reading};
    const auto tower = viewTower(bytes);
    const bool hasInterface = tower->kept > 0 && isUuidFloor(tower->floors[0]);
    const bool hasSyntax = tower->kept > 1 && isUuidFloor(tower->floors[1]);
    reading.damaged = !tower || !hasInterface;
    // Straight to where it stays, here and below: thousands of towers a host.
    endpoint.interfaceId = hasInterface ? idOfFloor(tower->floors[0]) : core::InterfaceId{};
    endpoint.syntaxes =
        hasSyntax ? transferSyntaxBit(toSyntaxId(idOfFloor(tower->floors[1]))) : core::SyntaxOther;
    endpoint.protseq = hasInterface ? decodeTransport(*tower, parts) : ProtocolSequence::Unknown;
    if (endpoint.protseq == ProtocolSequence::Unknown) {
        reading.textCut |= bytes.size() > mostName;
        endpoint.tower = toView(bytes.first(std::min(bytes.size(), mostName)));
    }
    return reading;
}

} // namespace port135::wire
