// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostile_fleet.h"

#include "probe/scripted_host.h"
#include "wire/mgmt.h"
#include "wire/pdu.h"
#include "wire/response.h"
#include "wire/status.h"

#include <asio/buffer.hpp>
#include <asio/read.hpp>
#include <asio/write.hpp>

namespace port135::test {

using namespace test;

namespace {

constexpr std::uint32_t firstCall = 2; // of a connection, after the bind

wire::Buffer answerOf(wire::Buffer stub)
{
    wire::Request request;
    request.meta.callId = firstCall;
    return response(request, std::move(stub));
}

wire::Buffer mapOf(const std::vector<core::Endpoint> &endpoints)
{
    std::vector<wire::LookupEntry> lines;
    for (const auto &endpoint : endpoints)
        wire::appendEntries(endpoint, lines);
    return answerOf(lookupStub(std::move(lines)));
}

core::Endpoint line(std::uint32_t number, std::uint16_t port)
{
    auto endpoint = tcpEndpoint(port);
    endpoint.interfaceId = {{number, 0x1234, 0xabcd, {1, 2, 3, 4, 5, 6, 7, 8}}, 1, 0};
    return endpoint;
}

wire::Buffer wordyMap()
{
    std::vector<wire::LookupEntry> lines;
    for (unsigned i = 0; i < HostileFleet::wordyLines; ++i)
        wire::appendEntries(line(i, static_cast<std::uint16_t>(49'152 + i)), lines);
    for (auto &entry : lines)
        entry.annotation.assign(HostileFleet::wordyAnnotation, 'a');
    return answerOf(lookupStub(std::move(lines)));
}

wire::Buffer manyInterfaces()
{
    wire::InterfacesResponse list;
    for (std::uint32_t i = 0; i < HostileFleet::crowdedInterfaces; ++i)
        list.interfaces.push_back({{i, 0x4321, 0xabcd, {}}, 1, 0});
    return answerOf(wire::writeInterfacesResponse(list));
}

/// A whole PDU of one fragment; empty: the client has closed.
asio::awaitable<wire::Buffer> nextPdu(asio::ip::tcp::socket &socket)
{
    wire::Buffer pdu(wire::headerSize);
    const auto [headError, headSize] = co_await asio::async_read(socket, asio::buffer(pdu), useTuple);
    const auto header = wire::readHeader(pdu);
    if (headError || !header || header->fragmentLength < wire::headerSize)
        co_return wire::Buffer();
    pdu.resize(header->fragmentLength);
    const auto [error, size] =
        co_await asio::async_read(socket, asio::buffer(pdu) + wire::headerSize, useTuple);
    if (error)
        pdu.clear();
    co_return pdu;
}

} // namespace

HostileFleet::HostileFleet(std::uint32_t first, const FleetPlan &plan)
{
    // The mappers first: what the system gives as a free port of one host must not be taken at another.
    openMappers(first, plan.crowded + plan.wordy + plan.stalling + plan.sound);
    auto mapper = m_acceptors.begin();
    auto address = first;
    for (unsigned i = 0; i < plan.crowded; ++i)
        serveLookups(*mapper++, crowdedMap(address++));
    if (plan.wordy + plan.stalling > 0) {
        auto map = wordyMap();
        const wire::Buffer beginning(map.begin(), map.end() - 200); // without its last tower
        const auto *whole = keep(std::move(map));
        const auto *cut = keep(beginning, true);
        for (unsigned i = 0; i < plan.wordy; ++i, ++address)
            serveLookups(*mapper++, whole);
        for (unsigned i = 0; i < plan.stalling; ++i, ++address)
            serveLookups(*mapper++, cut);
    }
    for (unsigned i = 0; i < plan.sound; ++i)
        serveLookups(*mapper++, soundMap(address++));
    m_thread = std::thread([this] { m_io.run(); });
}

void HostileFleet::openMappers(std::uint32_t first, unsigned hosts)
{
    constexpr int tries = 20;
    for (int i = 1;; ++i) {
        try {
            for (unsigned host = 0; host < hosts; ++host) {
                m_acceptors.emplace_back(m_io,
                                         asio::ip::tcp::endpoint(asio::ip::address_v4(first + host), m_port));
                m_port =
                    m_acceptors.back().local_endpoint().port(); // the first takes any, the others the same
            }
            return;
        } catch (const std::system_error &error) {
            if (i == tries || error.code() != asio::error::address_in_use)
                throw;
            m_acceptors.clear();
            m_port = 0;
        }
    }
}

HostileFleet::~HostileFleet()
{
    m_io.stop();
    m_thread.join();
}

const HostileFleet::Answer *HostileFleet::keep(wire::Buffer bytes, bool stalls)
{
    return &m_answers.emplace_back(Answer{std::move(bytes), stalls});
}

const HostileFleet::Answer *HostileFleet::crowdedMap(std::uint32_t address)
{
    if (!m_interfaces)
        m_interfaces = keep(manyInterfaces());
    const auto port = openPort(address, m_interfaces);
    std::vector<core::Endpoint> endpoints;
    for (unsigned i = 0; i < crowdedLines; ++i)
        endpoints.push_back(line(i, port));
    return keep(mapOf(endpoints));
}

const HostileFleet::Answer *HostileFleet::soundMap(std::uint32_t address)
{
    std::vector<core::Endpoint> endpoints;
    std::vector<std::uint16_t> ports;
    for (unsigned i = 0; i < soundPorts; ++i)
        ports.push_back(openPort(address, nullptr));
    for (unsigned i = 0; i < soundLines; ++i)
        endpoints.push_back(line(i, ports[i % soundPorts]));
    return keep(mapOf(endpoints));
}

void HostileFleet::serveLookups(Acceptor &acceptor, const Answer *answer)
{
    asio::co_spawn(m_io, accept(acceptor, answer, wire::epm::LookupOpnum), asio::detached);
}

std::uint16_t HostileFleet::openPort(std::uint32_t address, const Answer *answer)
{
    auto &acceptor =
        m_acceptors.emplace_back(m_io, asio::ip::tcp::endpoint(asio::ip::address_v4(address), 0));
    asio::co_spawn(m_io, accept(acceptor, answer, wire::mgmt::InquireInterfacesOpnum), asio::detached);
    return acceptor.local_endpoint().port();
}

asio::awaitable<void> HostileFleet::accept(Acceptor &acceptor, const Answer *answer, std::uint16_t opnum)
{
    while (true) {
        auto [error, socket] = co_await acceptor.async_accept(useTuple);
        if (error)
            co_return;
        asio::co_spawn(m_io, serve(std::move(socket), answer, opnum), asio::detached);
    }
}

asio::awaitable<void> HostileFleet::serve(asio::ip::tcp::socket socket, const Answer *answer,
                                          std::uint16_t opnum)
{
    while (true) {
        const auto pdu = co_await nextPdu(socket);
        wire::Buffer own;
        const auto *bytes = &own;
        bool stalls = false;
        if (const auto bind = wire::readBind(pdu)) {
            own = wire::writeBindAck(accepting(*bind));
        } else if (const auto request = wire::readRequest(pdu)) {
            const bool isIt = answer && request->opnum == opnum && request->meta.callId == firstCall;
            if (isIt)
                bytes = &answer->bytes;
            else
                own = fault(*request, wire::status::OperationOutOfRange);
            stalls = isIt && answer->stalls;
        } else {
            co_return;
        }
        const auto [error, size] = co_await asio::async_write(socket, asio::buffer(*bytes), useTuple);
        if (error)
            co_return;
        while (stalls) {
            const auto more = co_await nextPdu(socket);
            stalls = !more.empty();
        }
    }
}

} // namespace port135::test
