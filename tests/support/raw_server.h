// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP server on loopback whose behaviour is a coroutine of the test.
#pragma once

#include "probe/use_tuple.h"

#include <asio/awaitable.hpp>
#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>
#include <asio/use_awaitable.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>

namespace port135::test {

using probe::useTuple;

/// Runs in a thread of its own while it lives.
class RawServer
{
public:
    using Behaviour = std::function<asio::awaitable<void>(asio::ip::tcp::socket)>;

    /// `address`: "127.0.0.1", "::1", "127.135.200.7" ...; `port` 0 = a free one.
    explicit RawServer(Behaviour behaviour, const char *address = "127.0.0.1", std::uint16_t port = 0)
        : m_behaviour(std::move(behaviour))
        , m_acceptor(m_io, asio::ip::tcp::endpoint(asio::ip::make_address(address), port))
    {
        asio::co_spawn(m_io, accept(), asio::detached);
        m_thread = std::thread([this] { m_io.run(); });
    }

    ~RawServer()
    {
        m_io.stop();
        m_thread.join();
    }

    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }
    unsigned accepted() const { return m_accepted; }
    /// Connections open at the same time, at the most.
    unsigned mostAtOnce() const { return m_mostAtOnce; }

private:
    asio::awaitable<void> accept()
    {
        while (true) {
            auto [error, socket] = co_await m_acceptor.async_accept(useTuple);
            if (error)
                co_return;
            ++m_accepted;
            asio::co_spawn(m_io, behave(std::move(socket)), asio::detached);
        }
    }

    asio::awaitable<void> behave(asio::ip::tcp::socket socket)
    {
        m_mostAtOnce = std::max(m_mostAtOnce.load(), ++m_open);
        co_await m_behaviour(std::move(socket));
        --m_open;
    }

    Behaviour m_behaviour;
    asio::io_context m_io{1};
    asio::ip::tcp::acceptor m_acceptor;
    std::thread m_thread;
    std::atomic<unsigned> m_accepted{0};
    std::atomic<unsigned> m_open{0};
    std::atomic<unsigned> m_mostAtOnce{0};
};

} // namespace port135::test
