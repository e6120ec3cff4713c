// SPDX-License-Identifier: GPL-3.0-or-later
// TCP connections of a recording: segments in order, once each, holes named. Memory is bounded: the longest
// idle connection is given up first.
#pragma once

#include "capture/link_layer.h"
#include "capture/packet.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace port135::capture {

/// What a listener keeps with a connection.
class FlowState
{
public:
    virtual ~FlowState() = default;
};

/// One end, as a number: the other one is 1 - side.
using Side = int;

struct Segment;

/// A connection, as far as it was seen.
struct Flow
{
    struct End
    {
        core::Address address;
        std::uint16_t port = 0;
        std::uint32_t first = 0; ///< initial sequence number, where `synchronised`
        std::uint32_t next = 0; ///< sequence number that comes next, where `started`
        std::uint32_t acknowledged = 0; ///< of what this end sent: as far as the other said it came
        bool synchronised = false; ///< its SYN was seen
        bool started = false;
        bool hasAcknowledged = false;
        bool finished = false;
        bool sentData = false;
    };

    std::array<End, 2> ends;
    Time opened = 0; ///< of the first packet seen
    Time last = 0;
    Side opener = -1; ///< the end that sent the SYN; -1 where that was not seen
    bool reset = false;
    bool answered = false; ///< the opener got a SYN back
    bool ignored = false; ///< nobody listens
    bool closed = false;
    std::uint32_t tag = 0; ///< for the listener
    std::unique_ptr<FlowState> state; ///< of the listener
    std::vector<Segment> early; ///< that came before what precedes them
};

/// Data that waits for what is missing before it.
struct Segment
{
    Side side = 0;
    std::uint32_t sequence = 0;
    std::uint32_t cut = 0; ///< bytes that were not recorded at its end
    Time time = 0;
    std::vector<std::uint8_t> bytes;
};

class StreamListener
{
public:
    virtual ~StreamListener() = default;

    /// The data of one segment, in order. `first`: nothing of this end was there before, and its SYN was
    /// seen. False: no more of this connection is wanted.
    virtual bool data(Flow &flow, Side side, Bytes bytes, Time time, bool first) = 0;
    /// So many bytes of this end are not in the recording.
    virtual bool gap(Flow &flow, Side side, std::uint32_t bytes, Time time) = 0;
    /// Closed, given up, or the recording is over. Once for each.
    virtual void ended(Flow &flow) = 0;
    virtual void udp(const Datagram &datagram, Time time) = 0;
};

/// What was not right with a recording.
struct StreamCounts
{
    std::uint64_t packets = 0;
    std::uint64_t notIp = 0;
    std::uint64_t unknownLink = 0;
    std::uint64_t damaged = 0;
    std::uint64_t cut = 0; ///< recorded shorter than they were
    std::uint64_t doubled = 0; ///< TCP segments that were there before
    std::uint64_t missingBytes = 0; ///< of connections that somebody listens to
    std::uint64_t givenUp = 0; ///< connections, for memory
    Time first = 0;
    Time last = 0;
};

class TcpStreams
{
public:
    static constexpr std::size_t mostFlows = 200'000;

    explicit TcpStreams(StreamListener &listener, std::size_t flows = mostFlows);
    ~TcpStreams();
    TcpStreams(const TcpStreams &) = delete;
    TcpStreams &operator=(const TcpStreams &) = delete;

    void add(const Packet &packet);
    /// Ends all connections.
    void finish();

    const StreamCounts &counts() const { return m_counts; }

private:
    struct Node;
    struct Table;

    void addDatagram(Datagram &datagram, Time time, int depth);
    void addTcp(const Datagram &datagram, Time time);
    void addData(Flow &flow, Side side, std::uint32_t sequence, Bytes bytes, std::uint32_t cut, Time time);
    void deliver(Flow &flow, Side side, Bytes bytes, std::uint32_t cut, Time time);
    void deliverEarly(Flow &flow, Side side, bool all);
    void skipTo(Flow &flow, Side side, std::uint32_t sequence, Time time);
    void follow(Flow &flow, Side side, unsigned flags, std::uint32_t sequence);
    void ignore(Flow &flow);
    void end(Flow &flow);

    StreamListener &m_listener;
    std::unique_ptr<Table> m_table;
    StreamCounts m_counts;
    std::size_t m_waiting = 0; ///< bytes of early segments of all connections
};

} // namespace port135::capture
