// SPDX-License-Identifier: GPL-3.0-or-later
// RPC conversations written by the product's own writers, and the uses that are read from them.
#pragma once

#include "capture/tcp_streams.h"
#include "support/recorded_conversation.h"
#include "usage/resolve.h"
#include "usage/stream_analyzer.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/binding.h"
#include "wire/epm_map.h"
#include "wire/fault.h"
#include "wire/request.h"
#include "wire/response.h"

namespace port135::test {

using namespace core::literals;

inline constexpr core::InterfaceId samr{"12345778-1234-abcd-ef00-0123456789ac"_uuid, 1, 0};
inline constexpr core::InterfaceId netlogonId{"12345678-1234-abcd-ef00-01234567cffb"_uuid, 1, 0};
inline constexpr core::InterfaceId activator{"000001a0-0000-0000-c000-000000000046"_uuid, 0, 0};
inline constexpr std::uint32_t clientAddress = 0x0a000005;
inline constexpr std::uint32_t serverAddress = 0x0a000009;
inline constexpr std::int64_t talkStart = 1'700'000'000'000'000'000;

inline Buffer bindPdu(const core::InterfaceId &id, std::uint32_t call = 1, std::uint16_t context = 0,
                      bool alter = false, ByteOrder order = ByteOrder::Little)
{
    auto bind = wire::bindTo(id, call);
    bind.contexts.front().id = context;
    bind.alterContext = alter;
    bind.meta.byteOrder = order;
    return writeBind(bind);
}

inline Buffer ackPdu(std::uint32_t call = 1, bool alter = false,
                     wire::ContextResult result = wire::ContextResult::Accepted,
                     ByteOrder order = ByteOrder::Little)
{
    wire::BindAck ack;
    ack.meta.callId = call;
    ack.meta.byteOrder = order;
    ack.alterContext = alter;
    ack.results.push_back({result, 0, wire::ndr});
    return writeBindAck(ack);
}

inline Buffer requestPdu(std::uint16_t opnum, std::uint32_t call = 1, std::uint16_t context = 0,
                         Buffer stub = Buffer(16), ByteOrder order = ByteOrder::Little,
                         std::size_t fragment = wire::defaultFragment)
{
    wire::Request request;
    request.meta.callId = call;
    request.meta.byteOrder = order;
    request.contextId = context;
    request.opnum = opnum;
    request.stub = std::move(stub);
    return writeRequest(request, fragment);
}

inline Buffer responsePdu(std::uint32_t call = 1, std::uint16_t context = 0, Buffer stub = Buffer(16),
                          ByteOrder order = ByteOrder::Little, std::size_t fragment = wire::defaultFragment)
{
    wire::Response response;
    response.meta.callId = call;
    response.meta.byteOrder = order;
    response.contextId = context;
    response.stub = std::move(stub);
    return writeResponse(response, fragment);
}

inline Buffer faultPdu(std::uint32_t call, std::uint32_t status = 5)
{
    wire::Fault fault;
    fault.meta.callId = call;
    fault.status = status;
    return writeFault(fault);
}

/// An answer of ept_map: one interface at one port.
inline Buffer mapAnswer(const core::InterfaceId &id, std::uint16_t port, ByteOrder order = ByteOrder::Little)
{
    wire::Binding binding;
    binding.interfaceId = id;
    binding.protseq = core::ProtocolSequence::NcacnIpTcp;
    binding.port = port;
    binding.endpoint = std::to_string(port);
    wire::MapResponse response;
    response.towers.push_back(writeBinding(binding));
    return writeMapResponse(response, order);
}

/// The client asks the mapper of the server where an interface is.
inline void askMapper(std::vector<RecordedPacket> &packets, const core::InterfaceId &id, std::uint16_t port,
                      std::int64_t time, std::uint32_t client = clientAddress,
                      std::uint16_t clientPort = 50'001)
{
    RecordedConversation talk(packets, client, clientPort, serverAddress, 135, time);
    talk.open();
    talk.send(0, bindPdu(wire::endpointMapper));
    talk.send(1, ackPdu());
    talk.send(0, requestPdu(3, 2, 0, Buffer(120)));
    talk.send(1, responsePdu(2, 0, mapAnswer(id, port)));
    talk.close();
}

inline std::vector<usage::Use> usesOf(const std::vector<RecordedPacket> &packets)
{
    usage::Ledger ledger;
    usage::StreamAnalyzer analyzer(ledger);
    capture::TcpStreams streams(analyzer);
    for (const auto &packet : packets)
        streams.add({packet.time, capture::LinkType::Raw,
                     Bytes(packet.ip).first(packet.ip.size() - packet.cut), std::uint32_t(packet.ip.size())});
    streams.finish();
    analyzer.finish();
    return usage::resolve(ledger);
}

/// "10.0.0.5>10.0.0.9 tcp/49668 12345778-… seen calls 3 (0:1,5:2) breaks/breaks mapped_before"
inline std::string lineOf(const usage::Use &use)
{
    std::string text = use.client.toString() + '>' + use.server.toString() + ' ' + std::string(name(use.over))
        + '/' + std::to_string(use.port) + ' '
        + (use.interfaceName ? use.interfaceName->id.uuid.toString().substr(0, 8) : std::string("-")) + ' '
        + std::string(name(use.known)) + " calls " + std::to_string(use.calls) + " (";
    for (const auto &operation : use.operations)
        text += (text.back() == '(' ? "" : ",") + std::to_string(operation.number) + ':'
            + std::to_string(operation.calls);
    return text + ") " + std::string(name(use.blocked.port135)) + '/'
        + std::string(name(use.blocked.port135AndDynamic)) + ' ' + std::string(name(use.blocked.reason));
}

inline std::vector<std::string> linesOf(const std::vector<RecordedPacket> &packets)
{
    std::vector<std::string> lines;
    for (const auto &use : usesOf(packets))
        lines.push_back(lineOf(use));
    return lines;
}

} // namespace port135::test
