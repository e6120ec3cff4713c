// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that mean harm, or are just broken: every way in which a conversation on port 135 can go wrong.
#pragma once

#include "core/observation.h"
#include "core/scan_options.h"
#include "support/raw_server.h"

#include <list>
#include <memory>
#include <vector>

namespace port135::test {

struct Misbehaviour
{
    const char *name;
    RawServer::Behaviour behaviour; ///< for one connection after another
    core::Outcome outcome; ///< what is to be concluded within hostileLimits()
    core::Cause cause;
    std::uint32_t entries = 0; ///< lines of the map that were read all the same
    core::Stages stages{false, false};
};

/// Short enough that the endless kinds end within a test.
core::HostLimits hostileLimits();
/// Sanitizers slow everything down, the servers too.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int patience = 4;
#else
constexpr int patience = 1;
#endif
/// For one answer; all kinds that are slow are slower.
constexpr std::chrono::milliseconds hostileAnswerTimeout{300 * patience};

const std::vector<Misbehaviour> &misbehaviours();

/// What an honest mapper says: `count` lines and the end of the list.
RawServer::Behaviour honestMapper(unsigned count);

/// Many hosts on consecutive loopback addresses and one port; host i misbehaves as misbehaviours()[i % all].
/// Runs in a thread of its own while it lives.
class HostilePopulation
{
public:
    /// Listens on `hosts` addresses from `first` on (IPv4, host byte order).
    HostilePopulation(std::uint32_t first, unsigned hosts);
    ~HostilePopulation();
    HostilePopulation(const HostilePopulation &) = delete;
    HostilePopulation &operator=(const HostilePopulation &) = delete;

    std::uint16_t port() const { return m_port; }

private:
    asio::awaitable<void> accept(asio::ip::tcp::acceptor &acceptor, const RawServer::Behaviour &behaviour);

    asio::io_context m_io{1};
    std::list<asio::ip::tcp::acceptor> m_acceptors;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace port135::test
