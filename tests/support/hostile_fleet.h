// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts on loopback that answer with as much as the protocol lets them, beside sound ones: what one host may
// cost, and cost others.
#pragma once

#include "wire/bytes.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <cstdint>
#include <list>
#include <thread>

namespace port135::test {

/// On consecutive addresses, in this order.
struct FleetPlan
{
    unsigned crowded = 0; ///< 19,900 lines, all at one port, which lists 530,000 interfaces
    unsigned wordy = 0; ///< 240 lines with annotations of 60,000 bytes
    unsigned stalling = 0; ///< the same, but the end of the answer never comes
    unsigned sound = 0; ///< 400 lines, as a domain controller has, at 20 ports, all open
};

/// Runs in a thread of its own while it lives.
class HostileFleet
{
public:
    static constexpr unsigned crowdedLines = 19'900;
    static constexpr unsigned crowdedInterfaces = 530'000;
    static constexpr unsigned wordyLines = 240;
    static constexpr std::size_t wordyAnnotation = 60'000;
    static constexpr unsigned soundPorts = 20;
    static constexpr unsigned soundLines = 400;

    /// The first address in host byte order; all listen on one port. Throws std::system_error.
    HostileFleet(std::uint32_t first, const FleetPlan &plan);
    ~HostileFleet();
    HostileFleet(const HostileFleet &) = delete;
    HostileFleet &operator=(const HostileFleet &) = delete;

    std::uint16_t port() const { return m_port; }

private:
    using Acceptor = asio::ip::tcp::acceptor;

    /// What is answered to the first call of every connection, prepared for all of them.
    struct Answer
    {
        wire::Buffer bytes;
        bool stalls = false; ///< nothing is answered any more
    };

    void openMappers(std::uint32_t first, unsigned hosts);
    void serveLookups(Acceptor &acceptor, const Answer *answer);
    const Answer *crowdedMap(std::uint32_t address);
    const Answer *soundMap(std::uint32_t address);
    /// A further port of a host; returns its number.
    std::uint16_t openPort(std::uint32_t address, const Answer *answer);
    const Answer *keep(wire::Buffer bytes, bool stalls = false);
    asio::awaitable<void> accept(Acceptor &acceptor, const Answer *answer, std::uint16_t opnum);
    static asio::awaitable<void> serve(asio::ip::tcp::socket socket, const Answer *answer,
                                       std::uint16_t opnum);

    std::list<Answer> m_answers;
    const Answer *m_interfaces = nullptr; ///< of crowded hosts
    asio::io_context m_io{1};
    std::list<Acceptor> m_acceptors;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace port135::test
