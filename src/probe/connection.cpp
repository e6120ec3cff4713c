// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/connection.h"

#include "probe/begin_connect.h"
#include "probe/kernel_round_trip.h"
#include "probe/use_tuple.h"

#include <asio/buffer.hpp>
#include <asio/use_awaitable.hpp>
#include <asio/write.hpp>

#include <algorithm>

namespace port135::probe {
namespace {

constexpr std::chrono::milliseconds lookAgain{50}; // at what is known of round trips
constexpr std::chrono::milliseconds lateHandler{1000}; // for what has come to be taken

asio::ip::tcp::endpoint toEndpoint(const core::Address &address, std::uint16_t port)
{
    if (address.isV4())
        return {asio::ip::address_v4(address.toV4()), port};
    return {asio::ip::address_v6(address.bytes(), address.scope()), port};
}

/// A port of this computer where nobody listens, with that very port as ours: TCP lets the two ends be one.
bool isItself(const asio::ip::tcp::socket &socket, const asio::ip::tcp::endpoint &endpoint)
{
    std::error_code error;
    return socket.local_endpoint(error) == endpoint && !error;
}

} // namespace

void Environment::stop()
{
    stopping = true;
    sleepers.wakeAll();
    watchdog.expireAll();
}

Connection::Connection(Environment &environment, HostBudget &budget, core::Observation &observation)
    : m_environment(environment)
    , m_socket(environment.io)
    , m_budget(budget)
    , m_observation(observation)
{
    for (const auto &pdu : observation.evidence)
        m_kept += pdu.bytes.size();
}

Connection::~Connection()
{
    m_environment.watchdog.disarm(*this);
    m_environment.buffers.giveBack(std::move(m_buffer));
    m_budget.memory.hold(MemoryShare::Part::Unread, 0);
    m_budget.memory.hold(MemoryShare::Part::Answer, 0);
}

asio::awaitable<Expected<void>> Connection::connect(core::Address address, std::uint16_t port,
                                                    std::chrono::milliseconds timeout)
{
    return connect(address, port, timeout, 0);
}

asio::awaitable<Expected<void>> Connection::connectFirst(core::Address address, std::uint16_t port,
                                                         unsigned attempt)
{
    return connect(address, port, m_environment.roundTrips.leastPatience(attempt), attempt);
}

asio::awaitable<Expected<void>> Connection::connect(core::Address address, std::uint16_t port,
                                                    std::chrono::milliseconds timeout, unsigned attempt)
{
    if (!m_environment.pacer.mayGo()) {
        const auto waiting = m_environment.clock.now();
        co_await m_environment.pacer.turn();
        m_budget.deadline += m_environment.clock.now() - waiting; // for others who are asked as well
    }
    if (m_environment.stopping)
        co_return core::failure(Trouble{core::Cause::Stopped});
    std::error_code error;
    const auto endpoint = toEndpoint(address, port);
    m_address = address;
    m_port = port;
    const auto began = m_environment.time.now();
    m_connecting = m_environment.clock.now();
    auto connecting = Connecting::Failed;
    if (m_environment.channels) {
        m_channel = m_environment.channels->make(m_environment.io);
        m_attempt = attempt;
        m_waitsFor = Wait::wait_write;
        arm(m_connecting + timeout);
        error = co_await m_channel->connect(address, port);
        m_environment.watchdog.disarm(*this);
        m_attempt = 0;
    } else {
        connecting = beginConnect(m_socket, endpoint, error);
    }
    if (connecting == Connecting::Begun || connecting == Connecting::Open) {
        m_attempt = attempt;
        m_waitsFor = Wait::wait_write;
        arm(m_connecting + timeout);
        if (connecting == Connecting::Open)
            std::tie(error) = co_await m_socket.async_connect(endpoint, useTuple);
        else
            std::tie(error) = co_await m_socket.async_wait(Wait::wait_write, useTuple);
        m_environment.watchdog.disarm(*this);
        m_attempt = 0;
        if (!error && connecting == Connecting::Begun)
            error = endOfConnect(m_socket);
        if (!error && isItself(m_socket, endpoint))
            error = asio::error::connection_refused;
    }
    m_rtt = std::chrono::duration_cast<std::chrono::microseconds>(m_environment.time.now() - began);
    const auto measured = error || m_expired ? std::nullopt
        : m_channel                          ? m_channel->roundTrip()
                                             : kernelRoundTrip(m_socket.native_handle());
    if (measured) {
        m_rtt = *measured;
        m_environment.roundTrips.add(address, m_rtt, RoundTrips::Clock::Kernel);
    } else if (!m_expired && (!error || connectTrouble(error).cause == core::Cause::ConnectionRefused)) {
        m_environment.roundTrips.add(address, m_rtt);
    }
    if (error || m_expired) {
        auto trouble = ended(error, true);
        // A later connection that was cut short says nothing about its port.
        if (attempt == 0 && trouble.cause == core::Cause::ConnectTimeout
            && m_environment.clock.now() < m_connecting + timeout)
            trouble = {core::Cause::TimeLimit};
        co_return core::failure(trouble);
    }
    co_return Expected<void>{};
}

asio::awaitable<Expected<void>> Connection::connectAgain()
{
    close();
    m_begin = m_end = 0;
    co_return co_await connect(m_address, m_port, m_environment.options.connectTimeout);
}

asio::awaitable<Expected<void>> Connection::send(std::span<const std::uint8_t> bytes)
{
    if (m_environment.stopping)
        co_return core::failure(Trouble{core::Cause::Stopped});
    m_waitsFor = Wait::wait_write;
    arm(m_environment.clock.now() + m_environment.options.answerTimeout);
    std::error_code error;
    std::size_t count = 0;
    if (m_channel)
        error = co_await m_channel->write(bytes);
    else
        std::tie(error, count) =
            co_await asio::async_write(m_socket, asio::buffer(bytes.data(), bytes.size()), useTuple);
    m_environment.watchdog.disarm(*this);
    if (error || m_expired)
        co_return core::failure(ended(error, false));
    keep(true, bytes);
    co_return Expected<void>{};
}

asio::awaitable<Expected<void>> Connection::receive(core::Steady::time_point until)
{
    if (m_environment.stopping)
        co_return core::failure(Trouble{core::Cause::Stopped});
    if (m_budget.bytes == 0)
        co_return core::failure(Trouble{core::Cause::TooManyBytes});
    if (m_end - m_begin == BufferPool::size)
        co_return core::failure(Trouble{core::Cause::ProtocolViolation}); // no fragment is as long
    const auto now = m_environment.clock.now();
    if (now >= std::min(until, m_budget.deadline)) // a drip of bytes must not carry us past the limit
        co_return core::failure(
            Trouble{now >= m_budget.deadline ? core::Cause::TimeLimit : core::Cause::NoAnswer});
    park();
    m_waitsFor = Wait::wait_read;
    arm(until);
    std::error_code error;
    std::size_t count = 0;
    do {
        if (m_channel)
            error = co_await m_channel->untilReadable();
        else
            std::tie(error) = co_await m_socket.async_wait(Wait::wait_read, useTuple);
        unpark();
        const auto most =
            static_cast<std::size_t>(std::min<std::uint64_t>(BufferPool::size - m_end, m_budget.bytes));
        if (!error && m_channel)
            count = m_channel->read({m_buffer.get() + m_end, most}, error);
        else if (!error)
            count = m_socket.read_some(asio::buffer(m_buffer.get() + m_end, most), error);
    } while (error == asio::error::would_block && !m_expired);
    m_environment.watchdog.disarm(*this);
    m_end += count;
    m_budget.bytes -= count;
    m_environment.received += count;
    if (count == 0 && (error || m_expired))
        co_return core::failure(ended(error, false));
    co_return Expected<void>{};
}

std::span<const std::uint8_t> Connection::received() const
{
    return {m_buffer.get() + m_begin, m_end - m_begin};
}

void Connection::consume(std::size_t count)
{
    m_begin += count;
}

void Connection::park()
{
    m_rest.assign(m_buffer.get() + m_begin, m_buffer.get() + m_end);
    m_budget.memory.hold(MemoryShare::Part::Unread, m_rest.capacity());
    m_environment.buffers.giveBack(std::move(m_buffer));
    m_begin = m_end = 0;
}

void Connection::unpark()
{
    if (!m_buffer)
        m_buffer = m_environment.buffers.take();
    std::copy(m_rest.begin(), m_rest.end(), m_buffer.get());
    m_end = m_rest.size();
    constexpr std::size_t smallRest = 8192; // is kept for the next one
    if (m_rest.capacity() > smallRest)
        m_rest = {};
}

void Connection::expire()
{
    if (m_attempt > 0 && isWorthWaiting())
        return;
    // A busy computer must not make an answering host a silent one.
    const auto now = m_environment.clock.now();
    if (!m_environment.stopping && now < m_budget.deadline && hasItCome()) {
        arm(now + lateHandler);
        return;
    }
    m_expired = true;
    close(); // cancels what is under way
}

void Connection::close()
{
    std::error_code ignored;
    if (m_channel)
        m_channel->close();
    else
        m_socket.close(ignored);
}

bool Connection::isWorthWaiting()
{
    const auto now = m_environment.clock.now();
    const auto until = m_connecting + m_environment.roundTrips.patience(m_address, m_attempt);
    if (m_environment.stopping || now >= std::min(until, m_budget.deadline))
        return false;
    arm(std::min(until, now + lookAgain));
    return true;
}

bool Connection::hasItCome()
{
    if (m_channel)
        return m_channel->hasCome();
    std::error_code error;
    m_socket.non_blocking(true, error); // makes wait() a look; the operation under way does not mind
    if (!error)
        m_socket.wait(m_waitsFor, error);
    return !error;
}

void Connection::arm(core::Steady::time_point until)
{
    m_environment.watchdog.arm(*this, std::min(until, m_budget.deadline));
}

void Connection::keep(bool sent, std::span<const std::uint8_t> bytes)
{
    if (m_environment.options.limits.evidence == 0 || bytes.empty())
        return;
    auto &memory = m_budget.memory;
    const auto held = memory.held(MemoryShare::Part::Evidence);
    if (m_kept + bytes.size() > m_budget.evidence
        || !memory.hold(MemoryShare::Part::Evidence, held + sizeof(core::RawPdu) + bytes.size())) {
        memory.hold(MemoryShare::Part::Evidence, held);
        m_observation.incomplete.evidenceCut = true;
        return;
    }
    m_observation.evidence.push_back({sent, std::string(bytes.begin(), bytes.end())});
    m_kept += bytes.size();
}

Trouble Connection::ended(const std::error_code &error, bool connecting) const
{
    if (m_environment.stopping)
        return {core::Cause::Stopped};
    // No address of ours to begin with: IPv6 is switched off here. With IPv4 it is the ports that ran out.
    if (!m_expired && connecting && m_address.isV6()
        && std::error_code(error.value(), std::system_category()) == std::errc::address_not_available)
        return {core::Cause::NetworkUnreachable};
    if (!m_expired)
        return connecting ? connectTrouble(error) : streamTrouble(error);
    if (connecting)
        return {core::Cause::ConnectTimeout};
    return {m_environment.clock.now() >= m_budget.deadline ? core::Cause::TimeLimit : core::Cause::NoAnswer};
}

} // namespace port135::probe
