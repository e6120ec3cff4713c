// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/simulated_host.h"
#include "probe/trouble.h"
#include "probe/use_tuple.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <iterator>
#include <set>

namespace port135::practice {
namespace {

constexpr std::uint16_t firstUnprivileged = 1024; // the same network for every user

} // namespace

bool isOutOfDescriptors(const std::error_code &error)
{
    return error && probe::connectTrouble(error).cause == core::Cause::OutOfDescriptors;
}

SimulatedHost::SimulatedHost(asio::io_context &io, Persona persona, const core::Address &address,
                             Witness witness, std::shared_ptr<Recording> recording)
    : m_io(io)
    , m_premises(std::make_shared<const Premises>(
          Premises{std::move(persona), address, std::move(witness), std::move(recording)}))
{
}

std::error_code SimulatedHost::open(std::uint16_t port)
{
    const auto &persona = m_premises->persona;
    if (!m_premises->address.isLoopback())
        return std::make_error_code(std::errc::address_not_available);
    if (persona.behaviour == Behaviour::Silent) {
        m_silentPort = SilentPort::open(m_premises->address, port);
        return {};
    }
    if (const auto error = listen(port, 0))
        return error;
    std::set<std::uint16_t> ports;
    for (const auto &endpoint : persona.endpoints) {
        if (persona.portsOpen && core::isTcpBased(endpoint.protseq) && endpoint.port >= firstUnprivileged)
            ports.insert(endpoint.port);
    }
    for (const auto dynamicPort : ports) {
        const auto error = listen(dynamicPort, dynamicPort);
        if (isOutOfDescriptors(error))
            return error;
    }
    return {};
}

void SimulatedHost::close()
{
    for (auto &door : m_doors) {
        std::error_code ignored;
        door.acceptor.close(ignored);
    }
    m_silentPort.reset();
}

bool SimulatedHost::setFirewall(Firewall firewall)
{
    if (!m_premises->persona.behindFirewall)
        return true;
    bool done = true;
    const auto last = m_doors.empty() ? m_doors.end() : std::prev(m_doors.end());
    for (auto door = m_doors.begin(); door != m_doors.end(); ++door) {
        const bool isMapper = door->dynamicPort == 0;
        const bool isOpen = firewall == Firewall::None || (firewall == Firewall::HalfDone && !isMapper);
        std::error_code ignored;
        if (!isOpen) {
            door->acceptor.close(ignored);
        } else if (door->wanted && !door->acceptor.is_open()) {
            door->wanted = false;
            done = !listen(door->port, door->dynamicPort) && done;
        }
        if (door == last)
            break; // those that were made now are as they should be
    }
    return done;
}

std::error_code SimulatedHost::listen(std::uint16_t port, std::uint16_t dynamicPort)
{
    const asio::ip::tcp::endpoint endpoint(asio::ip::address_v4(m_premises->address.toV4()), port);
    asio::ip::tcp::acceptor acceptor(m_io);
    std::error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return error;
    m_doors.push_back({std::move(acceptor), port, dynamicPort});
    asio::co_spawn(m_io, accept(m_doors.back().acceptor, dynamicPort), asio::detached);
    return {};
}

asio::awaitable<void> SimulatedHost::accept(asio::ip::tcp::acceptor &acceptor, std::uint16_t dynamicPort)
{
    asio::steady_timer rest(m_io); // one a door: to set a timer that others share would end their rest
    while (acceptor.is_open()) {
        auto [error, socket] = co_await acceptor.async_accept(probe::useTuple);
        if (!error) {
            asio::co_spawn(m_io, serve(std::move(socket), m_premises, dynamicPort), asio::detached);
        } else if (error == asio::error::operation_aborted) {
            co_return;
        } else { // out of descriptors: it would come again at once
            ++m_shortages;
            rest.expires_after(std::chrono::milliseconds(50));
            co_await rest.async_wait(probe::useTuple);
        }
    }
}

} // namespace port135::practice
