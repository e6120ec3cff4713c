// SPDX-License-Identifier: GPL-3.0-or-later
// A network of which a test says how far each host is and what it does; packets are lost by the dice.
#pragma once

#include "probe/channel.h"
#include "probe/use_tuple.h"
#include "support/virtual_time.h"
#include "wire/bytes.h"

#include <asio/error.hpp>
#include <asio/use_awaitable.hpp>

#include <functional>
#include <optional>
#include <random>
#include <string>

namespace port135::test {

/// What one address does.
struct VirtualHost
{
    enum class Kind {
        Silent,
        Closed,
        Mapper, ///< takes the connection; answers what it is sent by `SimulatedNetwork::answer`
    };

    Kind kind = Kind::Silent;
    std::chrono::microseconds roundTrip{500};
};

/// Belongs to the thread of its time.
class SimulatedNetwork final : public probe::ChannelMaker
{
public:
    using HostAt = std::function<VirtualHost(const core::Address &)>;
    using Answer = std::function<wire::Buffer(wire::Bytes)>;

    /// `loss`: of packets, each way, 0..1.
    SimulatedNetwork(VirtualTime &time, HostAt hostAt, double loss = 0)
        : m_time(time)
        , m_hostAt(std::move(hostAt))
        , m_loss(loss)
    {
    }

    Answer answer; ///< of mappers, to what was sent at once
    std::function<void(const core::Address &)> connecting; ///< is told each attempt

    std::unique_ptr<probe::Channel> make(asio::io_context &io) override;

    std::size_t open() const { return m_open; }
    std::size_t mostOpen() const { return m_mostOpen; }
    std::uint64_t attempts() const { return m_attempts; }

private:
    class Line;

    /// Whether a packet and its answer arrive; each is sent again by the kernel where `resends`.
    bool isLost() { return m_loss > 0 && m_dice(m_random) < m_loss; }

    VirtualTime &m_time;
    HostAt m_hostAt;
    double m_loss;
    std::mt19937_64 m_random{135};
    std::uniform_real_distribution<double> m_dice{0, 1};
    std::size_t m_open = 0;
    std::size_t m_mostOpen = 0;
    std::uint64_t m_attempts = 0;
};

class SimulatedNetwork::Line final : public probe::Channel
{
public:
    Line(SimulatedNetwork &network, asio::io_context &io)
        : m_network(network)
        , m_alarm(io, network.m_time)
    {
        m_network.m_mostOpen = std::max(m_network.m_mostOpen, ++m_network.m_open);
    }
    ~Line() override { --m_network.m_open; }

    asio::awaitable<std::error_code> connect(const core::Address &address, std::uint16_t) override
    {
        ++m_network.m_attempts;
        if (m_network.connecting)
            m_network.connecting(address);
        m_host = m_network.m_hostAt(address);
        // A request that is lost is sent again by the kernel after 1 s, 2 s, 4 s.
        auto at = m_network.m_time.now();
        auto resend = std::chrono::seconds(1);
        bool arrives = false;
        for (int sent = 0; sent < 4 && !arrives && m_host.kind != VirtualHost::Kind::Silent; ++sent) {
            arrives = !m_network.isLost() && !m_network.isLost();
            if (!arrives) {
                at += resend;
                resend *= 2;
            }
        }
        const bool came = co_await until(arrives ? at + m_host.roundTrip : core::Steady::time_point::max());
        if (!came)
            co_return asio::error::operation_aborted;
        co_return m_host.kind == VirtualHost::Kind::Closed ? std::error_code(asio::error::connection_refused)
                                                           : std::error_code();
    }
    asio::awaitable<std::error_code> write(std::span<const std::uint8_t> bytes) override
    {
        if (m_isClosed)
            co_return asio::error::operation_aborted;
        const auto reply = m_network.answer(bytes);
        m_received.insert(m_received.end(), reply.begin(), reply.end());
        m_readable = m_network.m_time.now() + m_host.roundTrip;
        while (m_network.isLost() || m_network.isLost()) // the kernel's shortest time to send again
            m_readable += std::chrono::milliseconds(200);
        co_return std::error_code();
    }
    asio::awaitable<std::error_code> untilReadable() override
    {
        if (!m_received.empty() && m_readable <= m_network.m_time.now())
            co_return std::error_code();
        const bool came = co_await until(m_received.empty() ? core::Steady::time_point::max() : m_readable);
        co_return came ? std::error_code() : std::error_code(asio::error::operation_aborted);
    }
    std::size_t read(std::span<std::uint8_t> buffer, std::error_code &error) override
    {
        error = {};
        const auto count = std::min(buffer.size(), m_received.size());
        std::copy_n(m_received.begin(), count, buffer.begin());
        m_received.erase(m_received.begin(), m_received.begin() + std::ptrdiff_t(count));
        return count;
    }
    void close() override
    {
        m_isClosed = true;
        m_alarm.cancel();
    }
    bool hasCome() const override { return false; }
    std::optional<std::chrono::microseconds> roundTrip() const override { return m_host.roundTrip; }

private:
    asio::awaitable<bool> until(core::Steady::time_point time)
    {
        if (m_isClosed)
            co_return false;
        m_alarm.set(time);
        const auto [error] = co_await m_alarm.wait(probe::useTuple);
        co_return m_alarm.hasCome(error) && !m_isClosed;
    }

    SimulatedNetwork &m_network;
    probe::Alarm m_alarm;
    VirtualHost m_host;
    wire::Buffer m_received;
    core::Steady::time_point m_readable{};
    bool m_isClosed = false;
};

inline std::unique_ptr<probe::Channel> SimulatedNetwork::make(asio::io_context &io)
{
    return std::make_unique<Line>(*this, io);
}

} // namespace port135::test
