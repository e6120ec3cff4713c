// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of binding.h: towers from bindings.
#include "core/address.h"
#include "wire/binding.h"

#include <charconv>

namespace port135::wire {
namespace {

using core::ProtocolSequence;
using P = FloorProtocol;

Floor floorOf(P protocol, Buffer rhs)
{
    return {protocol, {}, std::move(rhs)};
}

Floor textFloor(P protocol, std::string_view prefix, std::string_view text)
{
    std::string rhs(prefix);
    rhs += text;
    rhs += '\0';
    return floorOf(protocol, Buffer(rhs.begin(), rhs.end()));
}

std::optional<unsigned> number(std::string_view text, unsigned max)
{
    unsigned value = 0;
    const auto *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stop != end || value > max)
        return std::nullopt;
    return value;
}

Floor portFloor(P protocol, unsigned port)
{
    Buffer rhs;
    Writer(rhs, ByteOrder::Big).u16(port);
    return floorOf(protocol, std::move(rhs));
}

Floor socketFloor(P protocol, const Binding &binding)
{
    return portFloor(protocol, number(binding.endpoint, 65'535).value_or(0));
}

/// NetBIOS session ports have 8 bits [MS-RPCE 2.1.1.5].
Floor sessionFloor(P protocol, const Binding &binding)
{
    const auto port = number(binding.endpoint, 255);
    return port ? floorOf(protocol, {static_cast<std::uint8_t>(*port)}) : socketFloor(protocol, binding);
}

Floor ipFloor(const Binding &binding)
{
    const auto address = core::Address::parse(binding.address);
    Buffer rhs;
    Writer(rhs, ByteOrder::Big).u32(address && address->isV4() ? address->toV4() : 0);
    return floorOf(P::Ip, std::move(rhs));
}

std::optional<Buffer> hexBytes(std::string_view text, std::string_view prefix)
{
    if (!text.starts_with(prefix) || text.size() % 2 != prefix.size() % 2)
        return std::nullopt;
    Buffer bytes;
    for (auto digits = text.substr(prefix.size()); !digits.empty(); digits.remove_prefix(2)) {
        std::uint8_t byte = 0;
        const auto *end = digits.data() + 2;
        if (const auto [stop, error] = std::from_chars(digits.data(), end, byte, 16);
            error != std::errc() || stop != end)
            return std::nullopt;
        bytes.push_back(byte);
    }
    return bytes;
}

Floor textOrHexFloor(P protocol, std::string_view text)
{
    if (auto bytes = hexBytes(text, "0x"); bytes && !bytes->empty())
        return floorOf(protocol, std::move(*bytes));
    return textFloor(protocol, "", text);
}

Floor ipxAddressFloor(P protocol, const Binding &binding)
{
    if (auto bytes = hexBytes(binding.address, "~"); bytes && bytes->size() == 10)
        return floorOf(protocol, std::move(*bytes));
    return textOrHexFloor(protocol, binding.address);
}

/// Floors 4 and up.
std::vector<Floor> transportFloors(const Binding &binding)
{
    switch (binding.protseq) {
    case ProtocolSequence::NcacnIpTcp:
        return {portFloor(P::Tcp, binding.port), ipFloor(binding)};
    case ProtocolSequence::NcacnHttp:
        return {portFloor(P::Http, binding.port), ipFloor(binding)};
    case ProtocolSequence::NcadgIpUdp:
        return {portFloor(P::Udp, binding.port), ipFloor(binding)};
    case ProtocolSequence::NcacnNp:
        return {textFloor(P::NamedPipe, "", binding.endpoint),
                textFloor(P::NetBiosName, "\\\\", binding.address)};
    case ProtocolSequence::Ncalrpc:
        return {textFloor(P::LocalName, "", binding.endpoint)};
    case ProtocolSequence::NcacnSpx:
        return {socketFloor(P::RpcLocal, binding), ipxAddressFloor(P::Uuid, binding)};
    case ProtocolSequence::NcadgIpx:
        return {socketFloor(P::IpxSocket, binding), ipxAddressFloor(P::Uuid, binding)};
    case ProtocolSequence::NcacnNbTcp:
        return {sessionFloor(P::NetBeui, binding), ipFloor(binding)};
    case ProtocolSequence::NcacnNbIpx:
        return {sessionFloor(P::NetBeui, binding), ipxAddressFloor(P::NetwareIpx, binding)};
    case ProtocolSequence::NcacnNbNb:
        return {sessionFloor(P::NetwareSpx, binding), textFloor(P::NetBiosName, "", binding.address)};
    case ProtocolSequence::NcacnVnsSpp:
        return {textOrHexFloor(P::StreetTalk, binding.address), socketFloor(P::VinesSpp, binding)};
    case ProtocolSequence::NcacnAtDsp:
        return {textOrHexFloor(P::AppleTalkName, binding.address),
                textOrHexFloor(P::AppleTalkStream, binding.endpoint)};
    case ProtocolSequence::NcadgAtDdp:
        return {textOrHexFloor(P::AppleTalkName, binding.address),
                textOrHexFloor(P::AppleTalkDatagram, binding.endpoint)};
    case ProtocolSequence::NcacnOsiDna:
    case ProtocolSequence::NcacnDnetNsp:
        return {textOrHexFloor(P::DnaSessionControl, binding.endpoint),
                floorOf(binding.protseq == ProtocolSequence::NcacnOsiDna ? P::OsiTp4 : P::DnaNsp, {}),
                textOrHexFloor(P::OsiClns, binding.address)};
    case ProtocolSequence::NcacnHvsocket:
        return {textFloor(P::Null, "", binding.address), textFloor(P::UnixSocket, "", binding.endpoint)};
    case ProtocolSequence::NcacnUnix:
        return {textFloor(P::UnixSocket, "", binding.endpoint)};
    case ProtocolSequence::Unknown:
        break;
    }
    return {};
}

P rpcProtocol(ProtocolSequence protseq)
{
    switch (protseq) {
    case ProtocolSequence::Ncalrpc:
        return P::RpcLocal;
    case ProtocolSequence::NcadgIpUdp:
    case ProtocolSequence::NcadgIpx:
    case ProtocolSequence::NcadgAtDdp:
        return P::RpcConnectionless;
    default:
        return P::RpcConnectionOriented;
    }
}

} // namespace

Buffer writeBinding(const Binding &binding)
{
    auto transport = transportFloors(binding);
    if (transport.empty())
        return {};
    Tower tower;
    tower.floors.push_back(uuidFloor(binding.interfaceId));
    tower.floors.push_back(uuidFloor(toInterfaceId(binding.transferSyntax)));
    tower.floors.push_back(floorOf(rpcProtocol(binding.protseq), {0, 0})); // its minor version
    for (auto &floor : transport)
        tower.floors.push_back(std::move(floor));
    return writeTower(tower);
}

} // namespace port135::wire
