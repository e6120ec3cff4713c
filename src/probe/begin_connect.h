// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <asio/ip/tcp.hpp>

#include <system_error>

namespace port135::probe {

/// How far beginConnect() came.
enum class Connecting : std::uint8_t {
    Failed, ///< refused already, no way there, nothing left to connect with: `error` says which
    Connected,
    Begun, ///< wait until the socket can be written to, then ask endOfConnect()
    Open, ///< not begun: connect with the socket's own function
};

/// Opens the closed `socket`, non-blocking, and begins to connect where the system lets us look whether the
/// answer is here already (Linux): this computer itself accepts or refuses at once, and a refused socket is
/// then never watched. Where this fails, the socket is of no more use.
Connecting beginConnect(asio::ip::tcp::socket &socket, const asio::ip::tcp::endpoint &endpoint,
                        std::error_code &error);

/// What became of a connection that was Begun.
std::error_code endOfConnect(asio::ip::tcp::socket &socket);

} // namespace port135::probe
