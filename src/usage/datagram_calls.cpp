// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/datagram_calls.h"

#include "usage/known_interfaces.h"

namespace port135::usage {
namespace {

enum PacketType : std::uint8_t {
    Request = 0,
    Response = 2,
    Fault = 3,
    Reject = 6,
    LastType = 10,
};

constexpr std::uint8_t maybeFlag = 0x10;
constexpr std::uint8_t broadcastFlag = 0x40;
constexpr std::size_t headerSize = 80;

std::size_t combined(std::size_t hash, std::size_t value)
{
    return (hash ^ value) * 0x9e3779b97f4a7c15ULL + (hash >> 29);
}

bool isBroadcast(const core::Address &address)
{
    return address == core::Address::v4(0xffffffff);
}

} // namespace

void DatagramCalls::add(const core::Address &source, std::uint16_t sourcePort,
                        const core::Address &destination, std::uint16_t destinationPort, wire::Bytes payload,
                        Time time)
{
    if (payload.size() < headerSize || payload[0] != 4 || payload[1] > LastType || (payload[4] & 0xee) != 0
        || payload[5] > 3)
        return;
    const auto type = PacketType(payload[1]);
    const auto flags = payload[2];
    wire::Reader reader(payload, payload[4] >> 4 ? wire::ByteOrder::Little : wire::ByteOrder::Big);
    reader.skip(24);
    core::InterfaceId id;
    id.uuid = reader.uuid();
    const auto activity = reader.uuid();
    reader.skip(4);
    const auto version = reader.u32();
    id.major = static_cast<std::uint16_t>(version);
    id.minor = static_cast<std::uint16_t>(version >> 16);
    const auto sequence = reader.u32();
    const auto opnum = reader.u16();
    reader.skip(4);
    const std::size_t length = reader.u16();
    const auto fragment = reader.u16();
    constexpr unsigned mostOperations = 1024; // no interface has more; random bytes do
    const bool isVariant = id.uuid.clockSeqAndNode[0] & 0x80; // of DCE or Microsoft [RFC 4122 4.1.1]
    if (id.uuid.isNil() || !isVariant || opnum >= mostOperations || headerSize + length > payload.size())
        return;

    const bool fromClient = type == Request;
    const bool isAnswer = type == Response || type == Fault || type == Reject;
    if (!fromClient && !isAnswer)
        return; // pings, acknowledgements: about calls that are counted already
    const Place place{fromClient ? source : destination, fromClient ? destination : source,
                      fromClient ? destinationPort : sourcePort, Over::Udp};
    const auto call =
        combined(combined(std::hash<core::Uuid>()(activity), sequence),
                 std::hash<core::Address>()(place.client) + std::hash<core::Address>()(place.server));
    if (isAnswer) {
        // A server may answer from another port than it was asked at: the call says whose answer it is.
        if (const auto open = m_open.find(call); open != m_open.end()) {
            auto &asked = m_ledger[open->second];
            asked.touch(time);
            asked.faults += type != Response;
            m_open.erase(open);
            if (m_done.size() >= mostOpen)
                m_done.clear();
            m_done.insert(call);
            return;
        }
        if (m_done.contains(call) || destination.isMulticast() || isBroadcast(destination))
            return;
    }
    const auto number = m_ledger.note(place, InterfaceName{id, {}});
    auto &note = m_ledger[number];
    note.touch(time);
    if (place.port == mapperPort)
        m_ledger.asked(place.client, place.server, time);
    const auto end = combined(std::hash<core::Address>()(place.client),
                              std::size_t(fromClient ? sourcePort : destinationPort) + number);
    if (m_clients.size() >= mostOpen * 16)
        m_clients.clear();
    if (m_clients.insert(end).second) {
        ++note.connections;
        note.lastOpened = std::max(note.lastOpened, time);
    }
    if (isAnswer)
        return; // the question was not recorded
    if (fragment != 0 || m_open.contains(call) || m_done.contains(call))
        return;
    note.addCall(opnum);
    if (flags & (maybeFlag | broadcastFlag))
        return;
    if (m_open.size() >= mostOpen)
        finish();
    m_open.emplace(call, number);
}

void DatagramCalls::finish()
{
    for (const auto &[call, number] : m_open)
        ++m_ledger[number].unanswered;
    m_open.clear();
}

} // namespace port135::usage
