// SPDX-License-Identifier: GPL-3.0-or-later
// A persona on an address of this machine: the mapper's port and the dynamic ports that are open.
#pragma once

#include "practice/firewall.h"
#include "practice/served_connection.h"
#include "practice/silent_port.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <cstdint>
#include <list>
#include <memory>
#include <system_error>

namespace port135::practice {

/// This computer's, or this program's, shortage: no port is taken, and no host is at fault.
bool isOutOfDescriptors(const std::error_code &error);

/// Belongs to the thread of its io_context. Listens on loopback only: other addresses are refused.
class SimulatedHost
{
public:
    SimulatedHost(asio::io_context &io, Persona persona, const core::Address &address, Witness witness,
                  std::shared_ptr<Recording> recording = {});

    /// Opens the mapper's port; the dynamic ports are opened as far as they are free. Our own shortage is an
    /// error for these, too: a port that is closed because of it would be told of the host.
    std::error_code open(std::uint16_t port);
    /// Takes no more connections.
    void close();
    /// Closes or opens its ports, where it stands behind a firewall. False: a port that should be open is
    /// taken.
    bool setFirewall(Firewall firewall);
    /// Connections that could not be taken when they came: this computer was out of descriptors or memory.
    std::uint32_t shortages() const { return m_shortages; }

private:
    std::error_code listen(std::uint16_t port, std::uint16_t dynamicPort);
    asio::awaitable<void> accept(asio::ip::tcp::acceptor &acceptor, std::uint16_t dynamicPort);

    asio::io_context &m_io;
    std::shared_ptr<const Premises> m_premises;
    struct Door
    {
        asio::ip::tcp::acceptor acceptor; ///< stays where it is until the end: a coroutine looks at it
        std::uint16_t port;
        std::uint16_t dynamicPort; ///< 0: the mapper's
        bool wanted = true; ///< false: another has taken its place
    };

    std::list<Door> m_doors;
    std::uint32_t m_shortages = 0;
    std::unique_ptr<SilentPort> m_silentPort;
};

} // namespace port135::practice
