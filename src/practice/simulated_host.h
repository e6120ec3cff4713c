// SPDX-License-Identifier: GPL-3.0-or-later
// A persona on an address of this machine: the mapper's port and the dynamic ports that are open.
#pragma once

#include "practice/firewall.h"
#include "practice/served_connection.h"
#include "practice/silent_port.h"

#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/steady_timer.hpp>

#include <list>
#include <memory>
#include <system_error>

namespace port135::practice {

/// Belongs to the thread of its io_context. Listens on loopback only: other addresses are refused.
class SimulatedHost
{
public:
    SimulatedHost(asio::io_context &io, Persona persona, const core::Address &address, Witness witness,
                  std::shared_ptr<Recording> recording = {});

    /// Opens the mapper's port; the dynamic ports are opened as far as they are free.
    std::error_code open(std::uint16_t port);
    /// Takes no more connections.
    void close();
    /// Closes or opens its ports, where it stands behind a firewall. False: a port that should be open is
    /// taken.
    bool setFirewall(Firewall firewall);

private:
    std::error_code listen(std::uint16_t port, std::uint16_t dynamicPort);
    asio::awaitable<void> accept(asio::ip::tcp::acceptor &acceptor, std::uint16_t dynamicPort);

    asio::io_context &m_io;
    asio::steady_timer m_rest; ///< after an accept that failed
    std::shared_ptr<const Premises> m_premises;
    struct Door
    {
        asio::ip::tcp::acceptor acceptor; ///< stays where it is until the end: a coroutine looks at it
        std::uint16_t port;
        std::uint16_t dynamicPort; ///< 0: the mapper's
        bool wanted = true; ///< false: another has taken its place
    };

    std::list<Door> m_doors;
    std::unique_ptr<SilentPort> m_silentPort;
};

} // namespace port135::practice
