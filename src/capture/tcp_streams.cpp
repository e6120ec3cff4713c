// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tcp_streams.h"

#include "capture/flow_table.h"
#include "capture/fragments.h"
#include "capture/integers.h"

#include <algorithm>

namespace port135::capture {
namespace {

enum TcpFlag : unsigned {
    Fin = 1,
    Syn = 2,
    Reset = 4,
    Ack = 16,
};

constexpr std::size_t mostWaiting = 32u << 20; ///< bytes, of all connections
constexpr std::size_t mostWaitingOfFlow = 256u << 10;
constexpr std::size_t mostSegments = 256;
/// A segment that comes twice so soon was recorded twice; later it was sent twice.
constexpr Time doubledWithin = 5'000'000;

/// How far `to` is ahead of `from` in the ring of sequence numbers [RFC 9293 3.4].
std::int32_t ahead(std::uint32_t to, std::uint32_t from)
{
    return static_cast<std::int32_t>(to - from);
}

} // namespace

TcpStreams::TcpStreams(StreamListener &listener, std::size_t flows)
    : m_listener(listener)
    , m_table(std::make_unique<FlowTable>(flows))
    , m_fragments(std::make_unique<Fragments>())
{
}

TcpStreams::~TcpStreams() = default;

void TcpStreams::add(const Packet &packet)
{
    ++m_counts.packets;
    if (packet.time > 0) {
        m_counts.first = m_counts.first == 0 ? packet.time : std::min(m_counts.first, packet.time);
        m_counts.last = std::max(m_counts.last, packet.time);
    }
    if (packet.bytes.size() < packet.length)
        ++m_counts.cut;
    Datagram datagram;
    switch (decode(packet, datagram)) {
    case Decoding::Datagram:
        addDatagram(datagram, packet.time, 0);
        break;
    case Decoding::OtherProtocol:
        ++m_counts.notIp;
        break;
    case Decoding::UnknownLink:
        ++m_counts.unknownLink;
        break;
    case Decoding::Encrypted:
        ++m_counts.encrypted;
        break;
    case Decoding::Damaged:
    case Decoding::Headless:
        ++m_counts.damaged;
        break;
    }
}

void TcpStreams::addDatagram(Datagram &datagram, Time time, int depth)
{
    if (datagram.isFragment() && !m_fragments->add(datagram))
        return;
    if (datagram.transport == Transport::Tcp) {
        addTcp(datagram, time);
        return;
    }
    constexpr int deepest = 3;
    Datagram inner;
    if (depth < deepest && decodeTunnel(datagram, inner) == Decoding::Datagram)
        addDatagram(inner, time, depth + 1);
    else if (datagram.transport == Transport::Udp && datagram.payload.size() >= 8)
        m_listener.udp(datagram, time);
}

void TcpStreams::addTcp(const Datagram &datagram, Time time)
{
    constexpr std::size_t fixed = 20;
    const auto bytes = datagram.payload;
    if (bytes.size() < fixed) {
        ++m_counts.damaged;
        return;
    }
    const std::size_t header = std::size_t(bytes[12] >> 4) * 4;
    if (header < fixed || header > datagram.length) {
        ++m_counts.damaged;
        return;
    }
    const unsigned flags = bytes[13];
    const auto sequence = u32(bytes, 4);
    const auto length = datagram.length - std::uint32_t(header);
    const auto data = bytes.size() > header ? bytes.subspan(header) : Bytes();
    const auto from = u16(bytes, 0);
    const auto to = u16(bytes, 2);

    FlowSide side = 0;
    auto *known = m_table->find(datagram.source, from, datagram.destination, to, side);
    if (!known) {
        if (length == 0 && !(flags & Syn))
            return; // the end of something that was given up, or was over before the recording
        if (m_table->isFull()) {
            auto &idle = m_table->oldest();
            m_counts.givenUp += !idle.closed;
            end(idle);
            m_table->removeOldest();
        }
        known = &m_table->add(datagram.source, from, datagram.destination, to);
        known->opened = time;
    }

    auto &flow = *known;
    if (flags & Syn)
        follow(flow, side, flags, sequence);
    if (flow.opened == 0)
        flow.opened = time;
    if (flow.closed)
        return;
    auto &other = flow.ends[1 - side];
    if (flags & Ack) {
        const auto acknowledged = u32(bytes, 8);
        if (!other.hasAcknowledged || ahead(acknowledged, other.acknowledged) > 0)
            other.acknowledged = acknowledged;
        other.hasAcknowledged = true;
    }
    if (length > 0) {
        flow.ends[side].sentData = true;
        if (!flow.ignored)
            addData(flow, side, sequence, data.first(std::min<std::size_t>(data.size(), length)),
                    length - std::uint32_t(std::min<std::size_t>(data.size(), length)), time);
    }
    flow.last = time;
    flow.ends[side].finished |= (flags & Fin) != 0;
    flow.reset |= (flags & Reset) != 0;
    if (flow.reset || (flow.ends[0].finished && flow.ends[1].finished))
        end(flow);
}

/// A SYN: the beginning, its answer, one of them again, or a new connection between the same ends.
void TcpStreams::follow(Flow &flow, FlowSide side, unsigned flags, std::uint32_t sequence)
{
    auto &sender = flow.ends[side];
    const bool same = sender.synchronised && sender.first == sequence;
    const bool fresh = !sender.synchronised && !sender.started && !flow.closed;
    if (!same && !fresh) {
        const auto ends = flow.ends;
        end(flow);
        flow = Flow();
        for (int i = 0; i < 2; ++i) {
            flow.ends[i].address = ends[i].address;
            flow.ends[i].port = ends[i].port;
        }
    }
    if (same)
        return;
    auto &begun = flow.ends[side];
    begun.first = sequence;
    begun.next = sequence + 1;
    begun.synchronised = begun.started = true;
    if (flags & Ack) {
        flow.opener = 1 - side;
        flow.answered = true;
    } else {
        flow.opener = side;
    }
}

void TcpStreams::addData(Flow &flow, FlowSide side, std::uint32_t sequence, Bytes bytes, std::uint32_t cut,
                         Time time)
{
    auto &sender = flow.ends[side];
    if (!sender.started) {
        sender.started = true;
        sender.next = sequence;
    }
    const auto distance = ahead(sequence, sender.next);
    if (distance <= 0) {
        const auto old = std::uint32_t(-distance);
        const auto whole = std::uint32_t(bytes.size()) + cut;
        if (old >= whole) {
            if (whole > 1
                && time - flow.last < doubledWithin) // one byte alone only keeps the connection alive
                ++m_counts.doubled;
            return;
        }
        if (old > bytes.size())
            deliver(flow, side, {}, whole - old, time);
        else
            deliver(flow, side, bytes.subspan(old), cut, time);
        if (!flow.early.empty())
            deliverEarly(flow, side, false);
        return;
    }
    std::size_t waiting = bytes.size();
    for (const auto &segment : flow.early)
        waiting += segment.bytes.size();
    // The other end said that it has what comes before: it is missing in the recording alone.
    const bool lost = sender.hasAcknowledged && ahead(sender.acknowledged, sequence) >= 0;
    if (lost || waiting > mostWaitingOfFlow || flow.early.size() >= mostSegments
        || m_waiting + bytes.size() > mostWaiting) {
        deliverEarly(flow, side, true);
        if (ahead(sequence, sender.next) > 0)
            skipTo(flow, side, sequence, time);
        if (!flow.ignored)
            addData(flow, side, sequence, bytes, cut, time);
        return;
    }
    flow.early.push_back({side, sequence, cut, time, {bytes.begin(), bytes.end()}});
    m_waiting += bytes.size();
}

void TcpStreams::deliver(Flow &flow, FlowSide side, Bytes bytes, std::uint32_t cut, Time time)
{
    auto &sender = flow.ends[side];
    const bool first = sender.synchronised && sender.next == sender.first + 1;
    sender.next += std::uint32_t(bytes.size()) + cut;
    if (!bytes.empty() && !m_listener.data(flow, side, bytes, time, first)) {
        ignore(flow);
        return;
    }
    if (cut > 0 && !m_listener.gap(flow, side, cut, time))
        ignore(flow);
}

void TcpStreams::skipTo(Flow &flow, FlowSide side, std::uint32_t sequence, Time time)
{
    auto &sender = flow.ends[side];
    const auto missing = sequence - sender.next;
    sender.next = sequence;
    m_counts.missingBytes += missing;
    if (!m_listener.gap(flow, side, missing, time))
        ignore(flow);
}

/// What waited and comes next now; with `all` the holes between are passed over.
void TcpStreams::deliverEarly(Flow &flow, FlowSide side, bool all)
{
    while (!flow.ignored) {
        auto best = flow.early.end();
        for (auto it = flow.early.begin(); it != flow.early.end(); ++it) {
            if (it->side == side && (best == flow.early.end() || ahead(best->sequence, it->sequence) > 0))
                best = it;
        }
        if (best == flow.early.end())
            return;
        auto &sender = flow.ends[side];
        if (ahead(best->sequence, sender.next) > 0) {
            if (!all)
                return;
            skipTo(flow, side, best->sequence, best->time);
            if (flow.ignored)
                return;
        }
        const auto segment = std::move(*best);
        *best = std::move(flow.early.back());
        flow.early.pop_back();
        m_waiting -= segment.bytes.size();
        const auto old = std::uint32_t(-ahead(segment.sequence, sender.next));
        const auto whole = std::uint32_t(segment.bytes.size()) + segment.cut;
        if (old >= whole)
            continue;
        if (old > segment.bytes.size())
            deliver(flow, side, {}, whole - old, segment.time);
        else
            deliver(flow, side, Bytes(segment.bytes).subspan(old), segment.cut, segment.time);
    }
}

void TcpStreams::ignore(Flow &flow)
{
    flow.ignored = true;
    for (const auto &segment : flow.early)
        m_waiting -= segment.bytes.size();
    flow.early = {};
    flow.state.reset();
}

void TcpStreams::end(Flow &flow)
{
    if (flow.closed)
        return;
    for (const FlowSide side : {0, 1})
        deliverEarly(flow, side, true);
    flow.closed = true;
    m_listener.ended(flow);
    ignore(flow);
}

void TcpStreams::finish()
{
    m_table->forEach([this](Flow &flow) { end(flow); });
}

} // namespace port135::capture
