// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostile_mapper.h"

#include "support/hostile_kinds.h"

namespace port135::test {

core::HostLimits hostileLimits()
{
    core::HostLimits limits;
    limits.time = std::chrono::milliseconds(2500 * patience);
    limits.entries = 1000;
    limits.bytes = 1u << 20;
    limits.calls = 30;
    return limits;
}

const std::vector<Misbehaviour> &misbehaviours()
{
    static const std::vector<Misbehaviour> all = [] {
        std::vector<Misbehaviour> kinds;
        for (const auto add : {addSilences, addForeignSpeech, addBindLies, addFragmentLies, addListLies,
                               addEndless, addLaterLies})
            add(kinds);
        return kinds;
    }();
    return all;
}

HostilePopulation::HostilePopulation(std::uint32_t first, unsigned hosts)
{
    const auto &kinds = misbehaviours();
    for (unsigned i = 0; i < hosts; ++i) {
        const asio::ip::tcp::endpoint endpoint(asio::ip::address_v4(first + i), m_port);
        m_acceptors.emplace_back(m_io, endpoint);
        m_port = m_acceptors.back().local_endpoint().port(); // the first takes any, the others the same
        asio::co_spawn(m_io, accept(m_acceptors.back(), kinds[i % kinds.size()].behaviour), asio::detached);
    }
    m_thread = std::thread([this] { m_io.run(); });
}

HostilePopulation::~HostilePopulation()
{
    m_io.stop();
    m_thread.join();
}

asio::awaitable<void> HostilePopulation::accept(asio::ip::tcp::acceptor &acceptor,
                                                const RawServer::Behaviour &behaviour)
{
    while (true) {
        auto [error, socket] = co_await acceptor.async_accept(useTuple);
        if (error)
            co_return;
        asio::co_spawn(m_io, behaviour(std::move(socket)), asio::detached);
    }
}

} // namespace port135::test
