// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/rpc_conversation.h"

#include "usage/known_interfaces.h"
#include "usage/rpc_header.h"
#include "usage/told_ports.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/pdu_frame.h"

#include <algorithm>

namespace port135::usage {
namespace {

using wire::Bytes;
using wire::PduHeader;
using wire::PduType;

/// Enough of a PDU to count it: up to the first bytes of a request's stub.
constexpr std::size_t headSize = 28;
constexpr std::size_t mostCalls = 256;
constexpr std::size_t longestAnswer = 256u << 10;
constexpr std::size_t longestRequest = 16u << 10;
constexpr Time justBefore = 30'000'000'000; ///< a client asks, then connects: nanoseconds between both

} // namespace

Place RpcConnection::place() const
{
    const int serving = server < 0 ? 1 : server;
    return {ends[1 - serving], ends[serving], ports[serving], over};
}

RpcConversation::RpcConversation(Ledger &ledger, RpcConnection &connection)
    : m_ledger(ledger)
    , m_connection(connection)
{
}

struct RpcConversation::Framing
{
    RpcConversation &talk;
    int side;
    Time time;

    MessageExtent measure(Bytes have) const { return talk.measure(have); }
    static bool begins(Bytes bytes) { return plausibleHeader(bytes).has_value(); }
    void take(Bytes pdu) const { talk.take(side, pdu, time); }
};

void RpcConversation::feed(int side, Bytes bytes, Time time)
{
    Framing framing{*this, side, time};
    m_lanes[std::size_t(side)].feed(bytes, framing);
}

void RpcConversation::gap(int side, std::size_t bytes)
{
    Framing framing{*this, side, 0};
    m_lanes[std::size_t(side)].gap(bytes, framing);
}

void RpcConversation::finish()
{
    for (const auto &call : m_calls)
        ++m_ledger[call.note].unanswered;
    m_calls.clear();
}

MessageExtent RpcConversation::measure(Bytes have) const
{
    if (have.size() < wire::headerSize)
        return {mayBecomeHeader(have) ? wire::headerSize : 0, 0};
    const auto header = plausibleHeader(have);
    if (!header)
        return {};
    const auto head = std::min<std::size_t>(headSize, header->fragmentLength);
    const bool whole = have.size() >= head && wantsWhole(*header, have);
    return {whole ? header->fragmentLength : head, header->fragmentLength};
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
        const auto wanted = wantedOf(m_contexts.find(context), reader.u16());
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
            note.askedBefore |=
                m_ledger.askedBefore(place.client, place.server, m_connection.opened, justBefore);
    }
    return number;
}

void RpcConversation::takeBind(Bytes pdu, Time time)
{
    const auto bind = wire::readBind(pdu);
    if (!bind)
        return;
    for (const auto &asked : bind->contexts) {
        noteOf(InterfaceName{asked.interfaceId, {}}, time);
        m_contexts.ask(asked, bind->meta.callId);
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
    m_contexts.answer(*ack, [&](const PresentedContext &context, bool failed) {
        auto &note = m_ledger[noteOf(InterfaceName{context.interfaceId, {}}, time)];
        note.refused += failed;
    });
}

void RpcConversation::takeBindNak(const PduHeader &header, Time time)
{
    m_contexts.refuse(header.callId, [&](const PresentedContext &context) {
        ++m_ledger[noteOf(InterfaceName{context.interfaceId, {}}, time)].refused;
    });
}

RpcConversation::Wanted RpcConversation::wantedOf(const PresentedContext *context, std::uint16_t opnum) const
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
    const auto *context = m_contexts.find(reader.u16());
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

void RpcConversation::conclude(const Call &call, wire::ByteOrder order, Time time)
{
    const auto place = m_connection.place();
    m_ledger.asked(place.client, place.server, time);
    if (call.unreadable)
        return;
    switch (call.wanted) {
    case Wanted::Map:
        tellMapped(m_ledger, place, readMapAnswer(call.stub, order, call.ndr64), time);
        break;
    case Wanted::Lookup:
        tellMapped(m_ledger, place, readLookupAnswer(call.stub, order, call.ndr64), time);
        break;
    case Wanted::Activation:
        tellActivated(m_ledger, place, readActivationAnswer(call.stub, order), call.classId, call.interfaces,
                      time);
        break;
    case Wanted::RemoteActivation:
        tellActivated(m_ledger, place, readRemoteActivationAnswer(call.stub, order), call.classId,
                      call.interfaces, time);
        break;
    case Wanted::Resolve:
        tellActivated(m_ledger, place, readResolveAnswer(call.stub, order), call.classId, call.interfaces,
                      time);
        break;
    case Wanted::Nothing:
        break;
    }
}

} // namespace port135::usage
