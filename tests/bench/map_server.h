// SPDX-License-Identifier: GPL-3.0-or-later
// Many endpoint mappers on loopback that answer with bytes prepared beforehand: cheap enough not to be what
// is measured.
#pragma once

#include "wire/bytes.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <cstdint>
#include <list>

namespace port135::bench {

/// The first of the addresses that are served: 127.137.0.1
inline constexpr std::uint32_t firstServed = 0x7f890001;

/// One thread: that of run().
class MapServer
{
public:
    /// Listens on `hosts` loopback addresses from firstServed on, all on the same port. Throws
    /// std::system_error.
    explicit MapServer(unsigned hosts);

    std::uint16_t port() const { return m_port; }
    /// Serves until stop(), which any thread may call.
    void run() { m_io.run(); }
    void stop() { m_io.stop(); }

private:
    asio::awaitable<void> accept(asio::ip::tcp::acceptor &acceptor);
    asio::awaitable<void> serve(asio::ip::tcp::socket socket);

    wire::Buffer m_bindAnswer;
    wire::Buffer m_lookupAnswer;
    std::uint16_t m_port = 0;
    asio::io_context m_io{1};
    std::list<asio::ip::tcp::acceptor> m_acceptors;
};

} // namespace port135::bench
