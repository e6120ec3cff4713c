// SPDX-License-Identifier: GPL-3.0-or-later
// Behaviours of a RawServer: what a host on port 135 may say, good and bad.
#pragma once

#include "support/raw_server.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/epm_lookup.h"
#include "wire/request.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace port135::test {

using test::RawServer;

/// What a host does after it has sent something.
enum class Then {
    GoOn,
    Close, ///< in order
    Reset, ///< RST
    Stall, ///< nothing more, until the client closes
};

struct Reply
{
    wire::Buffer bytes;
    Then then = Then::GoOn;
};

// Every function gives a behaviour for one connection after another.

/// Says this unasked.
RawServer::Behaviour says(Reply reply);
/// Says this after the first bytes of the client.
RawServer::Behaviour answers(Reply reply);
/// Says this, one byte at a time.
RawServer::Behaviour drips(wire::Buffer bytes, std::chrono::milliseconds interval);

using BindScript = std::function<Reply(const wire::Bind &)>;
RawServer::Behaviour answersBind(BindScript script);

/// What an endpoint mapper answers to its nth lookup (0 = first).
using LookupScript = std::function<Reply(const wire::Request &, unsigned call)>;

struct MapperTraits
{
    wire::ByteOrder byteOrder = wire::ByteOrder::Little;
    wire::Buffer greeting; ///< in front of everything
    std::chrono::milliseconds pause{}; ///< between two PDUs of an answer
    std::atomic<unsigned> *handlesFreed = nullptr; ///< counts the calls that free a lookup handle
};

/// Accepts every interface, answers lookups by the script and frees handles; every other operation is out of
/// range.
RawServer::Behaviour mapper(LookupScript script, MapperTraits traits = {});

/// Lists these whole at every lookup.
RawServer::Behaviour listing(std::vector<core::Endpoint> endpoints);
/// A line of a map: an interface on that TCP port.
core::Endpoint tcpEndpoint(std::uint16_t port, std::string_view address = {});

// Answers

/// `count` lines of a map, all different, from number `first` on.
std::vector<wire::LookupEntry> entries(unsigned count, unsigned first = 0);
wire::ContextHandle handle();
wire::Buffer lookupStub(std::vector<wire::LookupEntry> list, const wire::ContextHandle &next = {},
                        std::uint32_t status = 0, wire::ByteOrder order = wire::ByteOrder::Little);
wire::Buffer response(const wire::Request &request, wire::Buffer stub, std::size_t maxFragment = 5840);
wire::Buffer fault(const wire::Request &request, std::uint32_t status);
/// The PDUs of a buffer one by one.
std::vector<wire::Buffer> split(const wire::Buffer &pdus);
/// The first `count` PDUs of a buffer.
wire::Buffer firstPdus(const wire::Buffer &pdus, std::size_t count);
wire::BindAck accepting(const wire::Bind &bind);

inline wire::Buffer bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace port135::test
