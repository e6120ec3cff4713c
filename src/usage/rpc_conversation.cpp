// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/rpc_conversation.h"

#include "usage/activation.h"
#include "usage/map_answer.h"
#include "usage/rpc_header.h"
#include "usage/syntax.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/frame.h"

#include <algorithm>

namespace port135::usage {
namespace {

using wire::Bytes;
using wire::PduHeader;
using wire::PduType;

/// Enough of a PDU to count it: up to the first bytes of a request's stub.
constexpr std::size_t headSize = 28;
constexpr std::size_t mostContexts = 256;
constexpr std::size_t mostCalls = 256;
constexpr std::size_t longestAnswer = 256u << 10;
constexpr std::size_t longestRequest = 16u << 10;
constexpr Time justBefore = 30'000'000'000; ///< a client asks, then connects: nanoseconds between both

bool sameUuid(const core::InterfaceId &a, const core::InterfaceId &b)
{
    return a.uuid == b.uuid;
}

} // namespace

Place Connection::place() const
{
    const int serving = server < 0 ? 1 : server;
    return {ends[1 - serving], ends[serving], ports[serving], over};
}

RpcConversation::RpcConversation(Ledger &ledger, Connection &connection)
    : m_ledger(ledger)
    , m_connection(connection)
{
}

void RpcConversation::feed(int side, Bytes bytes, Time time)
{
    auto &lane = m_lanes[std::size_t(side)];
    if (lane.lost) {
        if (!plausibleHeader(bytes))
            return;
        lane.lost = false;
    }
    while (!bytes.empty()) {
        if (lane.skip > 0) {
            const auto count = std::min(lane.skip, bytes.size());
            lane.skip -= count;
            bytes = bytes.subspan(count);
            continue;
        }
        if (lane.held.empty()) {
            const auto wanted = needed(bytes);
            if (wanted == 0) {
                lane.lost = true;
                return;
            }
            if (bytes.size() >= wanted) {
                const std::size_t length = wire::readHeader(bytes)->fragmentLength;
                take(side, bytes.first(wanted), time);
                const auto count = std::min(length, bytes.size());
                lane.skip = length - count;
                bytes = bytes.subspan(count);
                continue;
            }
            lane.held.assign(bytes.begin(), bytes.end());
            return;
        }
        auto wanted = needed(lane.held);
        while (wanted > lane.held.size() && !bytes.empty()) {
            const auto count = std::min(wanted - lane.held.size(), bytes.size());
            lane.held.insert(lane.held.end(), bytes.begin(), bytes.begin() + std::ptrdiff_t(count));
            bytes = bytes.subspan(count);
            wanted = needed(lane.held);
        }
        if (wanted == 0) {
            lane.held.clear();
            lane.lost = true;
            return;
        }
        if (lane.held.size() < wanted)
            return;
        const auto pdu = std::move(lane.held);
        lane.held = {};
        const std::size_t length = wire::readHeader(pdu)->fragmentLength;
        take(side, pdu, time);
        lane.skip = length > pdu.size() ? length - pdu.size() : 0;
    }
}

void RpcConversation::gap(int side, std::size_t bytes)
{
    auto &lane = m_lanes[std::size_t(side)];
    if (lane.skip >= bytes && lane.held.empty()) {
        lane.skip -= bytes; // nobody wanted them
        return;
    }
    const auto header = plausibleHeader(lane.held);
    const bool known = header && lane.skip == 0;
    const std::size_t rest = known ? header->fragmentLength - std::min<std::size_t>(header->fragmentLength, lane.held.size()) : 0;
    lane.held.clear();
    if (known && rest >= bytes) { // this PDU is lost, but where the next begins is known
        lane.skip = rest - bytes;
        return;
    }
    lane.skip = 0;
    lane.lost = true;
}

void RpcConversation::finish()
{
    for (const auto &call : m_calls)
        ++m_ledger[call.note].unanswered;
    m_calls.clear();
}

/// How much of a PDU has to be at hand, as far as what is there says; 0 where it is none.
std::size_t RpcConversation::needed(Bytes have) const
{
    if (have.size() < wire::headerSize)
        return mayBecomeHeader(have) ? wire::headerSize : 0;
    const auto header = plausibleHeader(have);
    if (!header)
        return 0;
    const auto head = std::min<std::size_t>(headSize, header->fragmentLength);
    if (have.size() < head)
        return head;
    return wantsWhole(*header, have) ? header->fragmentLength : head;
}

bool RpcConversation::wantsWhole(const PduHeader &header, Bytes head) const
{
    switch (header.type) {
    case PduType::Bind:
    case PduType::AlterContext:
    case PduType::BindAck:
    case PduType::AlterContextResponse:
        return true;
    case PduType::Request: {
        const auto open = std::find_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
            return call.id == header.callId && call.collectsRequest;
        });
        if (!(header.flags & wire::FirstFragment))
            return open != m_calls.end();
        wire::Reader reader(head.subspan(wire::headerSize), header.byteOrder());
        reader.skip(4);
        const auto context = reader.u16();
        const auto wanted = wantedOf(find(context), reader.u16());
        return wanted == Wanted::Activation || wanted == Wanted::RemoteActivation;
    }
    case PduType::Response:
        return std::any_of(m_calls.begin(), m_calls.end(), [&](const Call &call) {
            return call.id == header.callId && call.wanted != Wanted::Nothing && !call.unreadable;
        });
    default:
        return false;
    }
}

void RpcConversation::take(int side, Bytes pdu, Time time)
{
    const auto header = *wire::readHeader(pdu);
    m_clientSpoke |= isFromClient(header.type);
    const int server = isFromClient(header.type) ? 1 - side : side;
    if (m_connection.server != server && (m_connection.server < 0 || m_connection.assumed)) {
        m_connection.server = server;
        m_connection.assumed = false;
    }
    switch (header.type) {
    case PduType::Bind:
    case PduType::AlterContext:
        takeBind(pdu, time);
        break;
    case PduType::BindAck:
    case PduType::AlterContextResponse:
        takeBindAck(pdu, time);
        break;
    case PduType::BindNak:
        takeBindNak(header, time);
        break;
    case PduType::Request:
        takeRequest(header, pdu, time);
        break;
    case PduType::Response:
        takeResponse(header, pdu, time);
        break;
    case PduType::Fault:
        takeFault(header, time);
        break;
    default:
        break;
    }
}

Ledger::Number RpcConversation::noteOf(const std::optional<InterfaceName> &interfaceName, Time time)
{
    const auto place = m_connection.place();
    const auto number = m_ledger.note(place, interfaceName);
    auto &note = m_ledger[number];
    note.touch(time);
    note.quiet = false;
    auto &counted = m_connection.counted;
    if (std::find(counted.begin(), counted.end(), number) == counted.end()) {
        counted.push_back(number);
        ++note.connections;
        note.lastOpened = std::max(note.lastOpened, m_connection.opened);
        note.directionAssumed |= m_connection.assumed;
        if (m_connection.opened > 0)
            note.askedBefore |= m_ledger.askedBefore(place.client, place.server, m_connection.opened, justBefore);
    }
    return number;
}

const RpcConversation::Context *RpcConversation::find(std::uint16_t id) const
{
    // The latest that was not rejected; else the rejected one: a request to it says what was wanted.
    const Context *rejected = nullptr;
    for (auto it = m_contexts.rbegin(); it != m_contexts.rend(); ++it) {
        if (it->id != id)
            continue;
        if (!it->rejected)
            return &*it;
        if (!rejected)
            rejected = &*it;
    }
    return rejected;
}

void RpcConversation::takeBind(Bytes pdu, Time time)
{
    const auto bind = wire::readBind(pdu);
    if (!bind)
        return;
    for (const auto &asked : bind->contexts) {
        noteOf(InterfaceName{asked.interfaceId, {}}, time);
        std::erase_if(m_contexts, [&](const Context &known) {
            return known.id == asked.id && (known.pending || known.rejected);
        });
        if (m_contexts.size() >= mostContexts)
            m_contexts.erase(m_contexts.begin());
        const bool ndr64 = std::any_of(asked.transferSyntaxes.begin(), asked.transferSyntaxes.end(),
                                       [](const auto &syntax) { return syntax.uuid == wire::ndr64.uuid; });
        m_contexts.push_back({asked.id, asked.interfaceId, bind->meta.callId, true, false, ndr64});
        const auto place = m_connection.place();
        if (place.over == Over::Tcp && place.port != mapperPort)
            m_ledger.addServed(place.server, place.port, {asked.interfaceId, {}});
        if (tellsPorts(asked.interfaceId.uuid))
            m_ledger.asked(place.client, place.server, time);
    }
}

void RpcConversation::takeBindAck(Bytes pdu, Time time)
{
    const auto ack = wire::readBindAck(pdu);
    if (!ack)
        return;
    auto result = ack->results.begin();
    for (auto &context : m_contexts) {
        if (!context.pending || context.bindCall != ack->meta.callId)
            continue;
        if (result == ack->results.end())
            break;
        context.pending = false;
        context.rejected = result->result != wire::ContextResult::Accepted;
        context.ndr64 = result->transferSyntax.uuid == wire::ndr64.uuid;
        auto &note = m_ledger[noteOf(InterfaceName{context.interfaceId, {}}, time)];
        const bool twin = std::any_of(m_contexts.begin(), m_contexts.end(), [&](const Context &other) {
            return &other != &context && sameUuid(other.interfaceId, context.interfaceId);
        });
        if (context.rejected && !twin) // the twin in another transfer syntax is not a failure
            ++note.refused;
        ++result;
    }
}

void RpcConversation::takeBindNak(const PduHeader &header, Time time)
{
    for (auto &context : m_contexts) {
        if (!context.pending || context.bindCall != header.callId)
            continue;
        context.pending = false;
        context.rejected = true;
        auto &note = m_ledger[noteOf(InterfaceName{context.interfaceId, {}}, time)];
        ++note.refused;
    }
}

RpcConversation::Wanted RpcConversation::wantedOf(const Context *context, std::uint16_t opnum) const
{
    if (!context)
        return Wanted::Nothing;
    const auto &uuid = context->interfaceId.uuid;
    if (uuid == wire::endpointMapper.uuid)
        return opnum == 3 ? Wanted::Map : opnum == 2 ? Wanted::Lookup : Wanted::Nothing;
    if (uuid == scmActivator)
        return opnum == 3 || opnum == 4 ? Wanted::Activation : Wanted::Nothing;
    if (uuid == oldActivation)
        return opnum == 0 ? Wanted::RemoteActivation : Wanted::Nothing;
    if (uuid == wire::objectExporter.uuid)
        return opnum == 0 || opnum == 4 ? Wanted::Resolve : Wanted::Nothing;
    return Wanted::Nothing;
}

std::vector<RpcConversation::Call>::iterator RpcConversation::findCall(std::uint32_t id)
{
    return std::find_if(m_calls.begin(), m_calls.end(), [id](const Call &call) { return call.id == id; });
}

namespace {

/// The stub of a whole request or response, and whether it can be read.
struct Stub
{
    Bytes bytes;
    bool readable = false;
};

Stub stubOf(Bytes pdu, std::size_t fixed)
{
    const auto frame = wire::readFrame(pdu);
    if (!frame || frame->body.size() < fixed + frame->padding)
        return {};
    const auto privacy = std::uint8_t(wire::AuthLevel::Privacy);
    const bool hidden = frame->trailer.size() > 1 && frame->trailer[1] == privacy;
    return {frame->body.subspan(fixed, frame->body.size() - fixed - frame->padding), !hidden};
}

} // namespace

void RpcConversation::takeRequest(const PduHeader &header, Bytes pdu, Time time)
{
    wire::Reader reader(pdu.subspan(wire::headerSize), header.byteOrder());
    reader.skip(4);
    const auto *context = find(reader.u16());
    const auto opnum = reader.u16();
    if (!reader.ok())
        return;
    const bool first = header.flags & wire::FirstFragment;
    auto open = findCall(header.callId);
    if (first) {
        std::optional<InterfaceName> interfaceName;
        if (context)
            interfaceName = InterfaceName{context->interfaceId, {}};
        const auto number = noteOf(interfaceName, time);
        auto &note = m_ledger[number];
        note.addCall(opnum);
        const auto place = m_connection.place();
        if (place.port == mapperPort && place.over == Over::Tcp)
            m_ledger.asked(place.client, place.server, time);
        const auto wanted = wantedOf(context, opnum);
        if (wanted == Wanted::Lookup && !(header.flags & wire::HasObject) && pdu.size() >= headSize
            && wire::Reader(pdu.subspan(24), header.byteOrder()).u32() == 0)
            note.wholeMapRead = true;
        if (header.flags & wire::Maybe) // asks for no answer
            return;
        if (open != m_calls.end()) { // the same number again: the earlier one was never answered
            ++m_ledger[open->note].unanswered;
            m_calls.erase(open);
        }
        if (m_calls.size() >= mostCalls) {
            ++m_ledger[m_calls.front().note].unanswered;
            m_calls.erase(m_calls.begin());
        }
        Call call;
        call.id = header.callId;
        call.note = number;
        call.wanted = wanted;
        call.ndr64 = context && context->ndr64;
        call.collectsRequest = wanted == Wanted::Activation || wanted == Wanted::RemoteActivation;
        m_calls.push_back(std::move(call));
        open = m_calls.end() - 1;
    }
    if (open == m_calls.end() || !open->collectsRequest || pdu.size() < header.fragmentLength)
        return;
    const auto stub = stubOf(pdu, header.flags & wire::HasObject ? 24 : 8);
    open->collectsRequest = stub.readable && open->stub.size() + stub.bytes.size() <= longestRequest;
    if (!open->collectsRequest) {
        open->stub.clear();
        return;
    }
    open->stub.insert(open->stub.end(), stub.bytes.begin(), stub.bytes.end());
    if (!(header.flags & wire::LastFragment))
        return;
    const auto request = open->wanted == Wanted::Activation
        ? readActivationRequest(open->stub, header.byteOrder())
        : readRemoteActivationRequest(open->stub, header.byteOrder());
    open->classId = request.classId;
    open->interfaces = request.interfaces;
    open->collectsRequest = false;
    open->stub.clear();
}

void RpcConversation::takeResponse(const PduHeader &header, Bytes pdu, Time time)
{
    const auto open = findCall(header.callId);
    if (open == m_calls.end()) {
        if (!m_clientSpoke) // one direction alone was recorded: that there was something is all that is known
            noteOf(std::nullopt, time);
        return; // of a call before the recording, or the rest of an answer
    }
    m_ledger[open->note].touch(time);
    const bool last = header.flags & wire::LastFragment;
    if (open->wanted == Wanted::Nothing || open->unreadable || pdu.size() < header.fragmentLength) {
        if (last || open->wanted == Wanted::Nothing)
            m_calls.erase(open);
        return;
    }
    if (header.flags & wire::FirstFragment)
        open->stub.clear();
    const auto stub = stubOf(pdu, 8);
    if (!stub.readable || open->stub.size() + stub.bytes.size() > longestAnswer) {
        open->unreadable = true;
        open->stub = {};
    } else {
        open->stub.insert(open->stub.end(), stub.bytes.begin(), stub.bytes.end());
    }
    if (!last)
        return;
    auto call = std::move(*open);
    m_calls.erase(open);
    conclude(call, header.byteOrder(), time);
}

void RpcConversation::takeFault(const PduHeader &header, Time time)
{
    const auto open = findCall(header.callId);
    if (open == m_calls.end())
        return;
    auto &note = m_ledger[open->note];
    note.touch(time);
    ++note.faults;
    m_calls.erase(open);
}

void RpcConversation::tell(std::uint16_t port, const Told &told)
{
    if (port == 0 || port == mapperPort)
        return;
    auto place = m_connection.place();
    place.port = port;
    place.over = Over::Tcp;
    m_ledger.told(place, told);
}

void RpcConversation::conclude(Call &call, wire::ByteOrder order, Time time)
{
    const auto place = m_connection.place();
    m_ledger.asked(place.client, place.server, time);
    if (call.unreadable)
        return;
    switch (call.wanted) {
    case Wanted::Map:
    case Wanted::Lookup: {
        const auto endpoints = call.wanted == Wanted::Map ? readMapAnswer(call.stub, order, call.ndr64)
                                                          : readLookupAnswer(call.stub, order, call.ndr64);
        for (const auto &endpoint : endpoints) {
            if (endpoint.port == 0)
                continue;
            const Told told{{endpoint.interfaceId, {}}, Known::Mapped, {}, time};
            if (core::isTcpBased(endpoint.protseq)) {
                tell(endpoint.port, told);
            } else if (endpoint.protseq == core::ProtocolSequence::NcadgIpUdp) {
                auto other = place;
                other.port = endpoint.port;
                other.over = Over::Udp;
                m_ledger.told(other, told);
            }
        }
        break;
    }
    case Wanted::Activation:
    case Wanted::RemoteActivation:
    case Wanted::Resolve: {
        const auto answer = call.wanted == Wanted::Activation ? readActivationAnswer(call.stub, order)
            : call.wanted == Wanted::RemoteActivation         ? readRemoteActivationAnswer(call.stub, order)
                                                              : readResolveAnswer(call.stub, order);
        Told told{{}, Known::Activated, call.classId, time};
        if (call.interfaces.size() == 1)
            told.interfaceName.id.uuid = call.interfaces.front();
        tell(answer.port(), told);
        break;
    }
    case Wanted::Nothing:
        break;
    }
}

} // namespace port135::usage
