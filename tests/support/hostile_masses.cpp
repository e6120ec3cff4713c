// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scripted_host.h"
#include "support/hostile_kinds.h"
#include "wire/mgmt.h"
#include "wire/oxid.h"
#include "wire/response.h"
#include "wire/syntax.h"

#include <asio/buffer.hpp>
#include <asio/write.hpp>

#include <algorithm>

namespace port135::test {
namespace {

using namespace test;
using core::Cause;
using core::Outcome;

/// `first`, and then `again` for as long as the client takes it.
asio::awaitable<void> pour(asio::ip::tcp::socket &socket, const wire::Buffer &first,
                           const wire::Buffer &again)
{
    const auto [error, count] = co_await asio::async_write(socket, asio::buffer(first), useTuple);
    if (error)
        co_return;
    wire::Buffer block;
    while (block.size() < 32'768)
        block.insert(block.end(), again.begin(), again.end());
    for (;;) {
        const auto [lost, sent] = co_await asio::async_write(socket, asio::buffer(block), useTuple);
        if (lost)
            co_return;
    }
}

RawServer::Behaviour poursUnasked(wire::Buffer again)
{
    return [=](asio::ip::tcp::socket socket) -> asio::awaitable<void> { co_await pour(socket, {}, again); };
}

using Flood = std::function<std::pair<wire::Buffer, wire::Buffer>(const wire::Request &)>;

/// An honest mapper up to the lookup, which is answered by a first part and another without end.
RawServer::Behaviour poursAnswer(Flood flood)
{
    return [=](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
        wire::Buffer chunk(4096);
        const auto [bindError, bindSize] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
        const auto bind = wire::readBind(wire::Bytes(chunk.data(), bindSize));
        if (bindError || !bind)
            co_return;
        const auto ack = wire::writeBindAck(accepting(*bind));
        co_await asio::async_write(socket, asio::buffer(ack), useTuple);
        const auto [callError, callSize] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
        const auto request = wire::readRequest(wire::Bytes(chunk.data(), callSize));
        if (callError || !request)
            co_return;
        const auto [first, again] = flood(*request);
        co_await pour(socket, first, again);
    };
}

/// One fragment of an answer with these flags.
wire::Buffer piece(const wire::Request &request, std::size_t stub, unsigned flags)
{
    wire::Response answer;
    answer.meta.callId = request.meta.callId;
    answer.meta.flags = static_cast<std::uint8_t>(flags);
    answer.contextId = request.contextId;
    answer.stub.resize(stub);
    return wire::writeResponse(answer, wire::largestFragment);
}

/// The answer to the first call of a connection, made before it is asked for: that may take long.
wire::Buffer prepared(const wire::Buffer &stub)
{
    wire::Request request;
    request.meta.callId = 2; // after the bind
    return response(request, stub, 65'535);
}

RawServer::Behaviour endlessList(unsigned linesACall, bool always)
{
    return mapper([=](const wire::Request &request, unsigned call) {
        const auto first = always ? 0 : call * linesACall;
        return Reply{response(request, lookupStub(entries(linesACall, first), handle()), 65'535)};
    });
}

} // namespace

RawServer::Behaviour honestMapper(unsigned count)
{
    return mapper([=](const wire::Request &request, unsigned) {
        return Reply{response(request, lookupStub(entries(count)))};
    });
}

void addEndless(std::vector<Misbehaviour> &kinds)
{
    const auto add = [&](const char *name, RawServer::Behaviour behaviour, Outcome outcome, Cause cause,
                         std::uint32_t lines = 0) {
        kinds.push_back({name, std::move(behaviour), outcome, cause, lines});
    };
    add("endless noise", poursUnasked(wire::Buffer(64, 0xee)), Outcome::NotRpc, Cause::NotDceRpc);
    add("endless HTTP headers", poursUnasked(bytesOf("HTTP/1.1 200 OK\r\nX: y\r\n")), Outcome::NotRpc,
        Cause::Http);
    add("endless greetings of RPC over HTTP", poursUnasked(bytesOf("ncacn_http/1.0")), Outcome::NotRpc,
        Cause::TooManyBytes);
    add("endless fragments of 4 KiB", poursAnswer([](const wire::Request &request) {
            return std::pair(piece(request, 4096, wire::FirstFragment), piece(request, 4096, 0));
        }),
        Outcome::Partial, Cause::TooManyBytes);
    add("endless fragments of 64 KiB", poursAnswer([](const wire::Request &request) {
            return std::pair(piece(request, 65'000, wire::FirstFragment), piece(request, 65'000, 0));
        }),
        Outcome::Partial, Cause::TooManyBytes);
    add("endless fragments of nothing", poursAnswer([](const wire::Request &request) {
            return std::pair(piece(request, 0, wire::FirstFragment), piece(request, 0, 0));
        }),
        Outcome::Partial, Cause::TooManyBytes);
    add("an endless list", endlessList(100, false), Outcome::Partial, Cause::TooManyEntries, 1000);
    add("an endless list of one line a call", endlessList(1, false), Outcome::Partial, Cause::TooManyCalls,
        30);
    add("an endless list that repeats itself", endlessList(100, true), Outcome::Partial,
        Cause::TooManyEntries, 1000);
    add("100,000 lines in one answer",
        mapper([answer = prepared(lookupStub(entries(100'000)))](const wire::Request &, unsigned) {
            return Reply{answer};
        }),
        Outcome::Partial, Cause::TooManyBytes);
    add("5,000 lines in one answer",
        mapper([stub = lookupStub(entries(5000))](const wire::Request &request, unsigned) {
            return Reply{response(request, stub)};
        }),
        Outcome::Partial, Cause::TooManyEntries, 1000);
    add(
        "answers before the questions",
        [](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
            wire::Bind bind = wire::bindTo(wire::endpointMapper);
            wire::Request request;
            request.meta.callId = 2;
            auto bytes = wire::writeBindAck(accepting(bind));
            const auto answer = response(request, lookupStub(entries(20)));
            bytes.insert(bytes.end(), answer.begin(), answer.end());
            const auto behaviour = says({bytes, Then::Stall});
            co_await behaviour(std::move(socket));
        },
        Outcome::Listed, Cause::None, 20);
}

void addLaterLies(std::vector<Misbehaviour> &kinds)
{
    const auto add = [&](const char *name, RawServer::Behaviour behaviour) {
        kinds.push_back({name, std::move(behaviour), Outcome::Listed, Cause::None, 20, {true, true}});
    };
    // The map is honest; every bind that carries a token, or is for another interface, is answered like this.
    const auto behind = [](std::function<void(wire::BindAck &)> change, wire::Buffer stub) {
        return [=](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
            wire::Buffer chunk(8192);
            for (;;) {
                const auto [error, size] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
                if (error)
                    co_return;
                const wire::Bytes pdu(chunk.data(), size);
                wire::Buffer reply;
                if (const auto bind = wire::readBind(pdu)) {
                    auto ack = accepting(*bind);
                    if (bind->auth)
                        change(ack);
                    reply = wire::writeBindAck(ack);
                } else if (const auto request = wire::readRequest(pdu)) {
                    const bool lookup = request->opnum == wire::epm::LookupOpnum && !request->stub.empty();
                    reply = response(*request, lookup ? lookupStub(entries(20)) : stub);
                } else {
                    co_return;
                }
                const auto [lost, sent] = co_await asio::async_write(socket, asio::buffer(reply), useTuple);
                if (lost)
                    co_return;
            }
        };
    };
    const auto token = [](wire::Buffer bytes) {
        return [bytes = std::move(bytes)](wire::BindAck &ack) {
            ack.auth = wire::Auth{wire::AuthType::Ntlm, wire::AuthLevel::Connect, 1, bytes};
        };
    };
    auto lying = bytesOf(std::string_view("NTLMSSP\0\x02\0\0\0", 12));
    lying.resize(56, 0xff);
    add("a challenge whose lengths lie", behind(token(lying), {}));
    auto endless = bytesOf(std::string_view("NTLMSSP\0\x02\0\0\0", 12));
    endless.resize(40);
    endless.insert(endless.end(), {0, 0x80, 0, 0x80, 40, 0, 0, 0});
    endless.resize(40'000, 1);
    add("a challenge of 40,000 bytes of names", behind(token(endless), {}));
    wire::ServerAliveResponse alive;
    for (unsigned i = 0; i < 2000; ++i) {
        alive.bindings.push_back({7, "10.0.0." + std::to_string(i)});
        alive.securityBindings.push_back({static_cast<std::uint16_t>(1 + i), 0xffff, ""});
    }
    add("2,000 addresses", behind([](wire::BindAck &) {}, wire::writeServerAliveResponse(alive)));
    auto stub = wire::writeServerAliveResponse(alive);
    std::fill(stub.begin() + 4, stub.begin() + 16, std::uint8_t(0xff));
    add("addresses whose counts lie", behind([](wire::BindAck &) {}, stub));
}

} // namespace port135::test
