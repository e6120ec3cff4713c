// SPDX-License-Identifier: GPL-3.0-or-later
// One TCP connection to a host under examination: paced, with time limits, with a bound on bytes.
#pragma once

#include "core/address.h"
#include "core/learned_ports.h"
#include "core/observation.h"
#include "core/scan_options.h"
#include "probe/buffer_pool.h"
#include "probe/channel.h"
#include "probe/conversations.h"
#include "probe/host_budget.h"
#include "probe/pacer.h"
#include "probe/round_trips.h"
#include "probe/sleepers.h"
#include "probe/surroundings.h"
#include "probe/trouble.h"
#include "probe/watchdog.h"

#include <asio/awaitable.hpp>
#include <asio/io_context.hpp>
#include <asio/ip/tcp.hpp>

#include <span>
#include <vector>

namespace port135::probe {

/// What every examination of one thread shares. Belongs to that thread.
struct Environment
{
    /// `shared`: the budget of all threads of the scan; outlives the environment. Without one it has its own.
    Environment(asio::io_context &context, const core::ScanOptions &scanOptions, double connectionsPerSecond,
                MemoryBudget *shared = nullptr, const Surroundings &surroundings = {})
        : io(context)
        , options(scanOptions)
        , memory(shared ? *shared : m_ownMemory)
        , time(surroundings.time ? *surroundings.time : TimeSource::ofComputer())
        , channels(surroundings.channels)
        , clock(time)
        , watchdog(context, clock, time)
        , sleepers(context, time)
        , pacer(sleepers, connectionsPerSecond)
        , roundTrips(scanOptions.connectTimeout, scanOptions.profile == core::Profile::Fast)
    {
    }

    asio::io_context &io;
    const core::ScanOptions &options;
    MemoryBudget &memory;
    TimeSource &time;
    ChannelMaker *channels; ///< null: sockets
    HostClock clock; ///< for all time limits of hosts
    Watchdog watchdog;
    Sleepers sleepers; ///< everybody who waits for a time; woken by stop()
    Pacer pacer;
    RoundTrips roundTrips;
    BufferPool buffers;
    Conversations conversations;
    core::LearnedPortsPtr learned; ///< ports to try beside those that a host lists; may be null
    std::uint64_t received = 0; ///< bytes, from all hosts
    bool stopping = false;

    /// Ends everything under way; what was read is kept by those who read it.
    void stop();

private:
    MemoryBudget m_ownMemory;
};

/// Not thread-safe: used by one coroutine of the environment's thread. Closes itself.
class Connection : private Watchdog::Guarded
{
public:
    /// `budget` outlives the connection; the time limits of single steps come on top.
    /// `observation` is where sent and received PDUs are kept as evidence, up to the limit of the options.
    Connection(Environment &environment, HostBudget &budget, core::Observation &observation);
    ~Connection() override;

    /// Waits for its turn, which does not count for the budget, then connects. One attempt. `rtt` gets the
    /// time from SYN to answer, also of a refusal. Where the time of the host ends sooner than `timeout`, the
    /// trouble is TimeLimit.
    asio::awaitable<Expected<void>> connect(core::Address address, std::uint16_t port,
                                            std::chrono::milliseconds timeout);
    /// The nth attempt (from 1) at a host that nothing is known of: waits as long as its subnet asks for.
    asio::awaitable<Expected<void>> connectFirst(core::Address address, std::uint16_t port, unsigned attempt);
    /// A new connection to where this one went, in place of it. Nothing of the old one is left to be
    /// received.
    asio::awaitable<Expected<void>> connectAgain();
    asio::awaitable<Expected<void>> send(std::span<const std::uint8_t> bytes);
    /// Waits for more bytes in received(), until `until` (by the environment's clock) at the latest.
    asio::awaitable<Expected<void>> receive(core::Steady::time_point until);

    /// Bytes received and not consumed; invalid after the next call of a non-const member.
    std::span<const std::uint8_t> received() const;
    /// Takes the first `count` bytes of received() away.
    void consume(std::size_t count);
    /// Keeps bytes as evidence: a whole PDU, or what was received in place of one.
    void keepReceived(std::span<const std::uint8_t> bytes) { keep(false, bytes); }

    std::chrono::microseconds rtt() const { return m_rtt; }
    Environment &environment() { return m_environment; }
    HostBudget &budget() { return m_budget; }

private:
    /// What the operation under way waits for.
    using Wait = asio::ip::tcp::socket::wait_type;

    void expire() override;
    /// Whether the system has what the operation waits for already, and we were too slow to take it.
    bool hasItCome();
    asio::awaitable<Expected<void>> connect(core::Address address, std::uint16_t port,
                                            std::chrono::milliseconds timeout, unsigned attempt);
    /// While connecting: whether the answers of others meanwhile say that it may take longer.
    bool isWorthWaiting();
    void close();
    /// Arms the time limit; false when it has passed already.
    void arm(core::Steady::time_point until);
    /// Gives the buffer back and keeps the rest, and the other way round.
    void park();
    void unpark();
    void keep(bool sent, std::span<const std::uint8_t> bytes);
    Trouble ended(const std::error_code &error, bool connecting) const;

    Environment &m_environment;
    asio::ip::tcp::socket m_socket;
    std::unique_ptr<Channel> m_channel; ///< in place of the socket
    HostBudget &m_budget;
    core::Observation &m_observation;
    std::size_t m_kept = 0; ///< bytes of the evidence; no other connection adds to it while this one lives
    BufferPool::Buffer m_buffer; ///< [m_begin, m_end) is received and not consumed; null while waiting
    std::vector<std::uint8_t> m_rest; ///< what is received and not consumed, while waiting for more
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::chrono::microseconds m_rtt{};
    Wait m_waitsFor = Wait::wait_write;
    bool m_expired = false;
    core::Address m_address;
    std::uint16_t m_port = 0;
    HostClock::TimePoint m_connecting{}; ///< since when
    unsigned m_attempt = 0; ///< of connectFirst, while connecting
};

} // namespace port135::probe
