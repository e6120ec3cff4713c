// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/map_server.h"

#include "bench/workstation.h"
#include "probe/use_tuple.h"
#include "wire/bind_ack.h"
#include "wire/pdu.h"
#include "wire/response.h"

#include <asio/buffer.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/read.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <array>
#include <system_error>

namespace port135::bench {
namespace {

using probe::useTuple;

// Where the header keeps what is patched [C706 12.6.3.1]; the prepared answers are little-endian.
constexpr std::size_t lengthOffset = 8;
constexpr std::size_t callIdOffset = 12;

wire::Buffer bindAnswer()
{
    wire::BindAck ack;
    ack.associationGroup = 0x13500135;
    ack.secondaryAddress = "135";
    ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
    return wire::writeBindAck(ack);
}

wire::Buffer lookupAnswer()
{
    wire::Response response;
    response.stub = wire::writeLookupResponse(workstationAnswer());
    return wire::writeResponse(response);
}

/// The answer with this call id in the header of each of its fragments.
wire::Buffer answering(const wire::Buffer &prepared, std::uint32_t callId)
{
    wire::Buffer answer = prepared;
    std::size_t at = 0;
    while (at + wire::headerSize <= answer.size()) {
        for (unsigned i = 0; i < 4; ++i)
            answer[at + callIdOffset + i] = static_cast<std::uint8_t>(callId >> 8 * i);
        at += answer[at + lengthOffset] | std::size_t(answer[at + lengthOffset + 1]) << 8;
    }
    return answer;
}

} // namespace

MapServer::MapServer(unsigned hosts)
    : m_bindAnswer(bindAnswer())
    , m_lookupAnswer(lookupAnswer())
{
    for (unsigned i = 0; i < hosts; ++i) {
        // The first takes any free port, the others the same.
        m_acceptors.emplace_back(m_io,
                                 asio::ip::tcp::endpoint(asio::ip::address_v4(firstServed + i), m_port));
        m_port = m_acceptors.back().local_endpoint().port();
        asio::co_spawn(m_io, accept(m_acceptors.back()), asio::detached);
    }
}

asio::awaitable<void> MapServer::accept(asio::ip::tcp::acceptor &acceptor)
{
    while (true) {
        auto [error, socket] = co_await acceptor.async_accept(useTuple);
        if (!error)
            asio::co_spawn(m_io, serve(std::move(socket)), asio::detached);
        else if (error == asio::error::operation_aborted)
            co_return;
    }
}

/// Until the client closes or says something that is neither a bind nor a request.
asio::awaitable<void> MapServer::serve(asio::ip::tcp::socket socket)
{
    std::array<std::uint8_t, wire::largestFragment> bytes;
    while (true) {
        const auto [headerError, headerCount] =
            co_await asio::async_read(socket, asio::buffer(bytes.data(), wire::headerSize), useTuple);
        if (headerError)
            co_return;
        const auto header = wire::readHeader(wire::Bytes(bytes.data(), wire::headerSize));
        if (!header || header->fragmentLength < wire::headerSize)
            co_return;
        const auto [bodyError, bodyCount] = co_await asio::async_read(
            socket, asio::buffer(bytes.data(), header->fragmentLength - wire::headerSize), useTuple);
        if (bodyError)
            co_return;
        const bool isBind = header->type == wire::PduType::Bind;
        if (!isBind && header->type != wire::PduType::Request)
            co_return;
        const auto answer = answering(isBind ? m_bindAnswer : m_lookupAnswer, header->callId);
        const auto [writeError, written] = co_await asio::async_write(socket, asio::buffer(answer), useTuple);
        if (writeError)
            co_return;
    }
}

} // namespace port135::bench
