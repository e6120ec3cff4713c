// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_host.h"

#include "wire/epm_handle_free.h"
#include "wire/fault.h"
#include "wire/response.h"
#include "wire/status.h"
#include "wire/stream.h"

#include <asio/buffer.hpp>
#include <asio/steady_timer.hpp>
#include <asio/write.hpp>

#include <algorithm>

namespace port135::test {
namespace {

using asio::ip::tcp;
using test::useTuple;

asio::awaitable<bool> send(tcp::socket &socket, const wire::Buffer &bytes)
{
    const auto [error, count] = co_await asio::async_write(socket, asio::buffer(bytes), useTuple);
    co_return !error;
}

asio::awaitable<void> untilClosed(tcp::socket &socket)
{
    wire::Buffer chunk(4096);
    for (;;) {
        const auto [error, count] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
        if (error)
            co_return;
    }
}

/// True when the conversation goes on.
asio::awaitable<bool> follow(tcp::socket &socket, Then then)
{
    switch (then) {
    case Then::GoOn:
        co_return true;
    case Then::Close: {
        std::error_code ignored;
        socket.shutdown(tcp::socket::shutdown_send, ignored);
        co_await untilClosed(socket); // closing with unread bytes would be a reset
        break;
    }
    case Then::Reset:
        socket.set_option(tcp::socket::linger(true, 0));
        socket.close();
        break;
    case Then::Stall:
        co_await untilClosed(socket);
        break;
    }
    co_return false;
}

/// PDUs as they come.
class Inbox
{
public:
    explicit Inbox(tcp::socket &socket)
        : m_socket(socket)
    {
    }

    /// Nothing: the client has closed, or speaks something else.
    asio::awaitable<std::optional<wire::Buffer>> next()
    {
        const wire::FrameSplitter splitter;
        for (;;) {
            const auto frame = splitter.next(m_received);
            if (frame.status == wire::ReadStatus::Malformed)
                co_return std::nullopt;
            if (frame.status == wire::ReadStatus::Ok) {
                const auto end = m_received.begin() + static_cast<std::ptrdiff_t>(frame.length);
                wire::Buffer pdu(m_received.begin(), end);
                m_received.erase(m_received.begin(), end);
                co_return pdu;
            }
            wire::Buffer chunk(4096);
            const auto [error, count] = co_await m_socket.async_read_some(asio::buffer(chunk), useTuple);
            if (error)
                co_return std::nullopt;
            m_received.insert(m_received.end(), chunk.begin(),
                              chunk.begin() + static_cast<std::ptrdiff_t>(count));
        }
    }

private:
    tcp::socket &m_socket;
    wire::Buffer m_received;
};

asio::awaitable<void> rest(tcp::socket &socket, std::chrono::milliseconds time)
{
    asio::steady_timer timer(socket.get_executor(), time);
    co_await timer.async_wait(useTuple);
}

/// What is answered without a script: everything but lookups.
wire::Buffer routineAnswer(const wire::Request &request, const MapperTraits &traits)
{
    if (request.opnum != wire::epm::LookupHandleFreeOpnum)
        return fault(request, wire::status::OperationOutOfRange);
    if (traits.handlesFreed)
        ++*traits.handlesFreed;
    return response(request, wire::writeHandleFreeResponse({}, request.meta.byteOrder));
}

} // namespace

RawServer::Behaviour says(Reply reply)
{
    return [reply = std::move(reply)](tcp::socket socket) -> asio::awaitable<void> {
        co_await send(socket, reply.bytes);
        co_await follow(socket, reply.then);
    };
}

RawServer::Behaviour answers(Reply reply)
{
    return [reply = std::move(reply)](tcp::socket socket) -> asio::awaitable<void> {
        wire::Buffer chunk(4096);
        co_await socket.async_read_some(asio::buffer(chunk), useTuple);
        co_await send(socket, reply.bytes);
        co_await follow(socket, reply.then);
    };
}

RawServer::Behaviour drips(wire::Buffer bytes, std::chrono::milliseconds interval)
{
    return [bytes = std::move(bytes), interval](tcp::socket socket) -> asio::awaitable<void> {
        for (const auto byte : bytes) {
            const wire::Buffer one{byte};
            const bool sent = co_await send(socket, one);
            if (!sent)
                co_return;
            co_await rest(socket, interval);
        }
        co_await untilClosed(socket);
    };
}

RawServer::Behaviour answersBind(BindScript script)
{
    return [script = std::move(script)](tcp::socket socket) -> asio::awaitable<void> {
        Inbox inbox(socket);
        const auto pdu = co_await inbox.next();
        if (!pdu)
            co_return;
        const auto bind = wire::readBind(*pdu);
        if (!bind)
            co_return;
        const auto reply = script(*bind);
        co_await send(socket, reply.bytes);
        co_await follow(socket, reply.then);
        co_await untilClosed(socket);
    };
}

RawServer::Behaviour mapper(LookupScript script, MapperTraits traits)
{
    return [script = std::move(script), traits](tcp::socket socket) -> asio::awaitable<void> {
        Inbox inbox(socket);
        unsigned calls = 0;
        co_await send(socket, traits.greeting);
        for (;;) {
            const auto pdu = co_await inbox.next();
            if (!pdu)
                co_return;
            Reply reply;
            if (auto bind = wire::readBind(*pdu)) {
                bind->meta.byteOrder = traits.byteOrder;
                reply.bytes = wire::writeBindAck(accepting(*bind));
            } else if (auto request = wire::readRequest(*pdu)) {
                // The client writes little endian; the answer is in the server's own order.
                request->meta.byteOrder = traits.byteOrder;
                reply = request->opnum == wire::epm::LookupOpnum
                    ? script(*request, calls++)
                    : Reply{routineAnswer(*request, traits), Then::GoOn};
            } else {
                co_return;
            }
            if (traits.pause.count() == 0) {
                co_await send(socket, reply.bytes);
            } else {
                const auto parts = split(reply.bytes);
                for (const auto &part : parts) {
                    const bool sent = co_await send(socket, part);
                    if (!sent)
                        co_return;
                    co_await rest(socket, traits.pause);
                }
            }
            const bool goesOn = co_await follow(socket, reply.then);
            if (!goesOn)
                co_return;
        }
    };
}

std::vector<wire::LookupEntry> entries(unsigned count, unsigned first)
{
    std::vector<wire::LookupEntry> list;
    for (unsigned i = first; i < first + count; ++i) {
        core::Endpoint endpoint;
        endpoint.interfaceId = {{i, 0x1234, 0xabcd, {1, 2, 3, 4, 5, 6, 7, 8}}, 1, 0};
        endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
        endpoint.syntaxes = core::SyntaxNdr;
        endpoint.port = static_cast<std::uint16_t>(49152 + i % 16384);
        endpoint.endpoint = std::to_string(endpoint.port);
        endpoint.address = "127.0.0.1";
        endpoint.annotation = "line " + std::to_string(i);
        wire::appendEntries(endpoint, list);
    }
    return list;
}

wire::ContextHandle handle()
{
    wire::ContextHandle handle;
    handle.uuid.timeLow = 7;
    return handle;
}

wire::Buffer lookupStub(std::vector<wire::LookupEntry> list, const wire::ContextHandle &next,
                        std::uint32_t status, wire::ByteOrder order)
{
    wire::LookupResponse answer;
    answer.entries = std::move(list);
    answer.handle = next;
    answer.status = status;
    return wire::writeLookupResponse(answer, order);
}

wire::Buffer response(const wire::Request &request, wire::Buffer stub, std::size_t maxFragment)
{
    wire::Response answer;
    answer.meta.callId = request.meta.callId;
    answer.meta.byteOrder = request.meta.byteOrder;
    answer.contextId = request.contextId;
    answer.stub = std::move(stub);
    return wire::writeResponse(answer, maxFragment);
}

wire::Buffer fault(const wire::Request &request, std::uint32_t status)
{
    wire::Fault answer;
    answer.meta.callId = request.meta.callId;
    answer.meta.byteOrder = request.meta.byteOrder;
    answer.contextId = request.contextId;
    answer.status = status;
    return wire::writeFault(answer);
}

std::vector<wire::Buffer> split(const wire::Buffer &pdus)
{
    std::vector<wire::Buffer> parts;
    const wire::FrameSplitter splitter;
    for (wire::Bytes left = pdus; !left.empty();) {
        const auto frame = splitter.next(left);
        if (frame.status != wire::ReadStatus::Ok) {
            parts.emplace_back(left.begin(), left.end());
            break;
        }
        const auto part = left.first(frame.length);
        parts.emplace_back(part.begin(), part.end());
        left = left.subspan(frame.length);
    }
    return parts;
}

wire::Buffer firstPdus(const wire::Buffer &pdus, std::size_t count)
{
    wire::Buffer result;
    const auto parts = split(pdus);
    for (std::size_t i = 0; i < std::min(count, parts.size()); ++i)
        result.insert(result.end(), parts[i].begin(), parts[i].end());
    return result;
}

wire::BindAck accepting(const wire::Bind &bind)
{
    wire::BindAck ack;
    ack.meta = bind.meta;
    ack.alterContext = bind.alterContext;
    ack.associationGroup = 0x1234;
    ack.secondaryAddress = "135";
    for (const auto &context : bind.contexts) {
        const bool plain =
            std::find(context.transferSyntaxes.begin(), context.transferSyntaxes.end(), wire::ndr)
            != context.transferSyntaxes.end();
        if (plain)
            ack.results.push_back({wire::ContextResult::Accepted, 0, wire::ndr});
        else
            ack.results.push_back({wire::ContextResult::ProviderRejection,
                                   std::uint16_t(wire::ProviderReason::TransferSyntaxesNotSupported),
                                   wire::SyntaxId{}});
    }
    return ack;
}

RawServer::Behaviour listing(std::vector<core::Endpoint> endpoints)
{
    return mapper([endpoints = std::move(endpoints)](const wire::Request &request, unsigned) {
        std::vector<wire::LookupEntry> list;
        for (const auto &endpoint : endpoints)
            wire::appendEntries(endpoint, list);
        return Reply{response(request, lookupStub(std::move(list)))};
    });
}

core::Endpoint tcpEndpoint(std::uint16_t port, std::string_view address)
{
    core::Endpoint endpoint;
    endpoint.interfaceId = {*core::Uuid::parse("367abb81-9844-35f1-ad32-98f038001003"), 2, 0};
    endpoint.protseq = core::ProtocolSequence::NcacnIpTcp;
    endpoint.syntaxes = core::SyntaxNdr;
    endpoint.port = port;
    endpoint.endpoint = std::to_string(port);
    endpoint.address = address;
    return endpoint;
}

} // namespace port135::test
