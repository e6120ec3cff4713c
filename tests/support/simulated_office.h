// SPDX-License-Identifier: GPL-3.0-or-later
// A /16 with mappers, hosts that refuse, far ones, lonely ones, and silence.
#pragma once

#include "support/simulated_network.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/epm_lookup.h"
#include "wire/request.h"
#include "wire/response.h"
#include "wire/syntax.h"

namespace port135::test {

inline constexpr std::uint32_t network = 0x0a4d0000; // 10.77.0.0/16

/// A mapper that takes every bind and lists one line.
inline wire::Buffer answerOfMapper(wire::Bytes bytes)
{
    if (const auto bind = wire::readBind(bytes)) {
        wire::BindAck ack;
        ack.meta = bind->meta;
        ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
        return wire::writeBindAck(ack);
    }
    const auto request = wire::readRequest(bytes);
    core::Endpoint endpoint;
    endpoint.interfaceId = wire::management;
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.port = 49664;
    wire::LookupResponse lines;
    wire::appendEntries(endpoint, lines.entries);
    wire::Response response;
    response.meta.callId = request->meta.callId;
    response.stub = wire::writeLookupResponse(lines);
    return wire::writeResponse(response, wire::defaultFragment);
}

/// A /20 that answers, a /20 that refuses, a site behind 80 ms, one host alone in each of 40 subnets, and
/// silence.
inline VirtualHost office(const core::Address &address)
{
    using Kind = VirtualHost::Kind;
    using namespace std::chrono_literals;
    const auto number = address.toV4() - network;
    const auto subnet = number >> 8;
    const auto host = number & 0xff;
    if (subnet >= 16 && subnet < 32)
        return {Kind::Mapper, 400us + 10us * host};
    if (subnet >= 32 && subnet < 48)
        return {Kind::Closed, 400us + 10us * host};
    if (subnet == 64 && host < 100)
        return {Kind::Mapper, 80ms};
    if (subnet >= 100 && subnet < 140 && host == 77)
        return {Kind::Mapper, 5ms};
    return {};
}

} // namespace port135::test
