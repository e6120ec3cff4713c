// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan of closed ports costs at least: connects in a bare epoll loop, the yardstick for the scanner.
#pragma once

#include <cstdint>

namespace port135::bench {

struct ConnectCounts
{
    std::uint32_t refused = 0;
    std::uint32_t accepted = 0;
    std::uint32_t failed = 0; ///< any other end, and sockets that could not be opened
};

/// Connects to `count` IPv4 addresses from `first` on (host byte order), at most `inFlight` at a time, on the
/// calling thread. Waits for every answer: only for addresses that answer at once, such as loopback.
ConnectCounts connectAll(std::uint32_t first, std::uint32_t count, std::uint16_t port, unsigned inFlight);

} // namespace port135::bench
