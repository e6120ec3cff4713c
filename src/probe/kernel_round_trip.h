// SPDX-License-Identifier: GPL-3.0-or-later
// The round trip of a connection's handshake as the system measured it: free of the time that an answer lay
// in its queue until we came to take it.
#pragma once

#include <asio/ip/tcp.hpp>

#include <chrono>
#include <optional>

namespace port135::probe {

/// Of a connection just made. None where the system does not say, or where the request had to be sent twice
/// [RFC 6298 3].
std::optional<std::chrono::microseconds> kernelRoundTrip(asio::ip::tcp::socket::native_handle_type socket);

} // namespace port135::probe
