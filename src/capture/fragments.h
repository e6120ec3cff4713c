// SPDX-License-Identifier: GPL-3.0-or-later
// IP fragments put together again [RFC 791, RFC 8200], within bounds: RPC over UDP and odd tunnels need it.
#pragma once

#include "capture/link_layer.h"

#include <list>
#include <vector>

namespace port135::capture {

class Fragments
{
public:
    /// Whether `fragment` made a datagram whole; then it is that one. Its payload stays valid until the next
    /// call. Overlapping fragments: the first bytes stay.
    bool add(Datagram &fragment);

    /// Datagrams that never became whole and had to be given up.
    std::uint64_t lost() const { return m_lost; }

private:
    static constexpr std::size_t mostDatagrams = 256;
    static constexpr std::size_t largest = 65'535;

    struct Open
    {
        core::Address source;
        core::Address destination;
        Transport transport = Transport::Udp;
        std::uint32_t identification = 0;
        std::vector<std::uint8_t> bytes;
        std::vector<bool> blocks; ///< of eight bytes: which are there
        std::uint32_t length = 0; ///< 0 until the last fragment says it
        std::size_t missing = 0;
    };

    std::list<Open> m_open; ///< the newest in front
    std::vector<std::uint8_t> m_whole;
    std::uint64_t m_lost = 0;
};

} // namespace port135::capture
