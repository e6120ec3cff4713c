// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scripted_host.h"
#include "support/hostile_kinds.h"
#include "wire/status.h"

#include <asio/buffer.hpp>
#include <asio/steady_timer.hpp>
#include <asio/write.hpp>

#include <random>

namespace port135::test {
namespace {

using namespace test;
using core::Cause;
using core::Outcome;
using namespace std::chrono_literals;

constexpr auto slow = std::chrono::milliseconds(hostileAnswerTimeout) / 4;

wire::Buffer bindAnswer(const wire::Bind &bind)
{
    return wire::writeBindAck(accepting(bind));
}

/// Answers the bind with the first `part` of a bind_ack of 60 bytes.
RawServer::Behaviour cutBindAnswer(std::size_t part, Then then)
{
    return answersBind([=](const wire::Bind &bind) {
        auto bytes = bindAnswer(bind);
        bytes.resize(std::min(bytes.size(), part));
        return Reply{bytes, then};
    });
}

/// Answers `calls` lookups of 50 lines, and then this.
RawServer::Behaviour after(unsigned calls, Then then)
{
    return mapper([=](const wire::Request &request, unsigned call) {
        if (call < calls)
            return Reply{response(request, lookupStub(entries(50, 50 * call), handle()))};
        return Reply{{}, then};
    });
}

/// The first fragment of several, and then this.
RawServer::Behaviour cutAnswer(Then then, std::size_t less)
{
    return mapper([=](const wire::Request &request, unsigned) {
        auto bytes = firstPdus(response(request, lookupStub(entries(100), handle())), 2);
        bytes.resize(bytes.size() - less);
        return Reply{bytes, then};
    });
}

asio::awaitable<void> dripAnswer(asio::ip::tcp::socket socket, bool wholeFragments)
{
    // The conversation of a mapper up to its answer, then the answer in very small pieces.
    wire::Buffer chunk(4096);
    wire::Buffer bind;
    const auto [bindError, bindSize] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
    bind.assign(chunk.begin(), chunk.begin() + std::ptrdiff_t(bindSize));
    const auto asked = wire::readBind(bind);
    if (bindError || !asked)
        co_return;
    const auto ack = bindAnswer(*asked);
    co_await asio::async_write(socket, asio::buffer(ack), useTuple);
    const auto [callError, callSize] = co_await socket.async_read_some(asio::buffer(chunk), useTuple);
    const auto request = wire::readRequest(wire::Bytes(chunk.data(), callSize));
    if (callError || !request)
        co_return;
    const auto whole = response(*request, lookupStub(entries(500), handle()), 200);
    std::vector<wire::Buffer> pieces;
    if (wholeFragments)
        pieces = split(whole);
    else
        for (const auto byte : whole)
            pieces.push_back({byte});
    asio::steady_timer timer(socket.get_executor());
    for (const auto &piece : pieces) {
        const auto [error, count] = co_await asio::async_write(socket, asio::buffer(piece), useTuple);
        if (error)
            co_return;
        timer.expires_after(slow);
        co_await timer.async_wait(useTuple);
    }
}

} // namespace

void addSilences(std::vector<Misbehaviour> &kinds)
{
    const auto add = [&](const char *name, RawServer::Behaviour behaviour, Outcome outcome, Cause cause,
                         std::uint32_t lines = 0) {
        kinds.push_back({name, std::move(behaviour), outcome, cause, lines});
    };
    add("takes the connection and is silent", says({{}, Then::Stall}), Outcome::NotRpc, Cause::NoAnswer);
    add("takes the connection and closes", says({{}, Then::Close}), Outcome::NotRpc, Cause::ClosedByPeer);
    add("takes the connection and resets", says({{}, Then::Reset}), Outcome::NotRpc, Cause::ResetByPeer);
    add("closes on the bind", answers({{}, Then::Close}), Outcome::NotRpc, Cause::ClosedByPeer);
    add("resets on the bind", answers({{}, Then::Reset}), Outcome::NotRpc, Cause::ResetByPeer);
    add("half a header, then silence", cutBindAnswer(7, Then::Stall), Outcome::NotRpc, Cause::NoAnswer);
    add("half a bind_ack, then silence", cutBindAnswer(30, Then::Stall), Outcome::NotRpc, Cause::NoAnswer);
    add("half a bind_ack, then closes", cutBindAnswer(30, Then::Close), Outcome::NotRpc, Cause::ClosedByPeer);
    add("half a bind_ack, then resets", cutBindAnswer(30, Then::Reset), Outcome::NotRpc, Cause::ResetByPeer);
    add(
        "bind_ack one byte at a time",
        [](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
            wire::Bind bind;
            bind.contexts.resize(1);
            const auto behaviour = drips(bindAnswer(bind), slow);
            co_await behaviour(std::move(socket));
        },
        Outcome::NotRpc, Cause::NoAnswer);
    add("silent on the lookup", after(0, Then::Stall), Outcome::Partial, Cause::NoAnswer);
    add("closes on the lookup", after(0, Then::Close), Outcome::Partial, Cause::ClosedByPeer);
    add("resets on the lookup", after(0, Then::Reset), Outcome::Partial, Cause::ResetByPeer);
    add("silent on the third lookup", after(2, Then::Stall), Outcome::Partial, Cause::NoAnswer, 100);
    add("closes on the third lookup", after(2, Then::Close), Outcome::Partial, Cause::ClosedByPeer, 100);
    add("resets on the third lookup", after(2, Then::Reset), Outcome::Partial, Cause::ResetByPeer, 100);
    add("silent in the middle of an answer", cutAnswer(Then::Stall, 0), Outcome::Partial, Cause::NoAnswer,
        95);
    add("closes in the middle of an answer", cutAnswer(Then::Close, 0), Outcome::Partial, Cause::ClosedByPeer,
        95);
    add("closes in the middle of a fragment", cutAnswer(Then::Close, 100), Outcome::Partial,
        Cause::ClosedByPeer, 25);
    add(
        "an answer one byte at a time",
        [](asio::ip::tcp::socket socket) { return dripAnswer(std::move(socket), false); }, Outcome::Partial,
        Cause::NoAnswer);
    add(
        "an answer one fragment at a time",
        [](asio::ip::tcp::socket socket) { return dripAnswer(std::move(socket), true); }, Outcome::Partial,
        Cause::TimeLimit);
}

void addForeignSpeech(std::vector<Misbehaviour> &kinds)
{
    const auto add = [&](const char *name, const wire::Buffer &bytes, Cause cause) {
        kinds.push_back({name, answers({bytes, Then::Stall}), Outcome::NotRpc, cause});
    };
    add("HTTP", bytesOf("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n"), Cause::Http);
    add("a TLS alert", {0x15, 3, 3, 0, 2, 2, 40}, Cause::Tls);
    add("a TLS record longer than any", {0x16, 3, 1, 0xff, 0xff, 2, 0xff, 0xff, 0xff}, Cause::NotDceRpc);
    add("SSH", bytesOf("SSH-2.0-OpenSSH_9.2\r\n"), Cause::NotDceRpc);
    add("SMB", bytesOf(std::string_view("\0\0\0\x54\xfeSMB\x40\0\0\0", 12)), Cause::NotDceRpc);
    add("zeros", wire::Buffer(4096), Cause::NotDceRpc);
    std::mt19937 engine(135); // the same bytes every time; they begin with none that is known
    wire::Buffer noise(4096);
    for (auto &byte : noise)
        byte = static_cast<std::uint8_t>(engine());
    noise[0] = 0xee;
    add("noise", noise, Cause::NotDceRpc);
    add("DCE/RPC version 4, connectionless", {4, 0, 8, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        Cause::NotDceRpc);
    add("version 5.7", {5, 7, 12, 3, 0x10, 0, 0, 0, 60, 0, 0, 0, 1, 0, 0, 0}, Cause::NotDceRpc);
    add("a terminal's escape sequences", bytesOf("\x1b]0;owned\x07\x1b[2J\xff\xfe\xe2\x80\xae"),
        Cause::NotDceRpc);
    kinds.push_back({"our own bytes back",
                     [](asio::ip::tcp::socket socket) -> asio::awaitable<void> {
                         wire::Buffer chunk(4096);
                         for (;;) {
                             const auto [error, count] =
                                 co_await socket.async_read_some(asio::buffer(chunk), useTuple);
                             if (error)
                                 co_return;
                             const auto [lost, sent] = co_await asio::async_write(
                                 socket, asio::buffer(chunk.data(), count), useTuple);
                             if (lost)
                                 co_return;
                         }
                     },
                     Outcome::NotRpc, Cause::ProtocolViolation});
}

} // namespace port135::test
