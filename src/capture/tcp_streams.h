// SPDX-License-Identifier: GPL-3.0-or-later
// TCP connections of a recording: segments in order, once each, holes named. Memory is bounded: the longest
// idle connection is given up first.
#pragma once

#include "capture/flow.h"
#include "capture/link_layer.h"
#include "capture/packet.h"

#include <cstdint>
#include <memory>

namespace port135::capture {

class StreamListener
{
public:
    virtual ~StreamListener() = default;

    /// The data of one segment, in order. `first`: nothing of this end was there before, and its SYN was
    /// seen. False: no more of this connection is wanted.
    virtual bool data(Flow &flow, FlowSide side, Bytes bytes, Time time, bool first) = 0;
    /// So many bytes of this end are not in the recording.
    virtual bool gap(Flow &flow, FlowSide side, std::uint32_t bytes, Time time) = 0;
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
    std::uint64_t encrypted = 0; ///< of a wireless network
    std::uint64_t damaged = 0;
    std::uint64_t cut = 0; ///< recorded shorter than they were
    std::uint64_t doubled = 0; ///< TCP segments that were there before
    std::uint64_t missingBytes = 0; ///< of connections that somebody listens to
    std::uint64_t givenUp = 0; ///< connections, for memory
    Time first = 0;
    Time last = 0;
};

class FlowTable;
class Fragments;

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
    void addDatagram(Datagram &datagram, Time time, int depth);
    void addTcp(const Datagram &datagram, Time time);
    void addData(Flow &flow, FlowSide side, std::uint32_t sequence, Bytes bytes, std::uint32_t cut,
                 Time time);
    void deliver(Flow &flow, FlowSide side, Bytes bytes, std::uint32_t cut, Time time);
    void deliverEarly(Flow &flow, FlowSide side, bool all);
    void skipTo(Flow &flow, FlowSide side, std::uint32_t sequence, Time time);
    void follow(Flow &flow, FlowSide side, unsigned flags, std::uint32_t sequence);
    void ignore(Flow &flow);
    void end(Flow &flow);

    StreamListener &m_listener;
    std::unique_ptr<FlowTable> m_table;
    std::unique_ptr<Fragments> m_fragments;
    StreamCounts m_counts;
    std::size_t m_waiting = 0; ///< bytes of early segments of all connections
};

} // namespace port135::capture
