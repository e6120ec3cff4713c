// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/tcp_streams.h"

#include "capture/field.h"
#include "capture/fragments.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <limits>

namespace port135::capture {
namespace {

enum TcpFlag : unsigned {
    Fin = 1,
    Syn = 2,
    Reset = 4,
    Ack = 16,
};

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
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

std::uint64_t mixed(std::uint64_t value)
{
    value *= 0x9e3779b97f4a7c15ULL;
    return value ^ value >> 29;
}

std::uint64_t hashOf(const core::Address &address, std::uint16_t port)
{
    std::uint64_t words[2];
    std::memcpy(words, address.bytes().data(), sizeof words);
    return mixed(mixed(words[0]) + words[1] + port);
}

} // namespace

struct TcpStreams::Node
{
    Flow flow;
    std::uint32_t nextInBucket = none;
    std::uint32_t newer = none;
    std::uint32_t older = none;
};

/// The connections by their ends, and by when they were last seen.
struct TcpStreams::Table
{
    explicit Table(std::size_t most)
        : limit(std::max<std::size_t>(most, 1))
        , buckets(std::size_t(1) << 18, none)
    {
    }

    std::uint32_t &bucketOf(const Flow &flow)
    {
        const auto &ends = flow.ends;
        return bucketOf(hashOf(ends[0].address, ends[0].port) + hashOf(ends[1].address, ends[1].port));
    }
    std::uint32_t &bucketOf(std::uint64_t hash) { return buckets[mixed(hash) & (buckets.size() - 1)]; }

    void unlink(std::uint32_t index)
    {
        auto &node = nodes[index];
        (node.newer == none ? newest : nodes[node.newer].older) = node.older;
        (node.older == none ? oldest : nodes[node.older].newer) = node.newer;
    }
    void linkAsNewest(std::uint32_t index)
    {
        auto &node = nodes[index];
        node.newer = none;
        node.older = newest;
        (newest == none ? oldest : nodes[newest].newer) = index;
        newest = index;
    }
    void remove(std::uint32_t index)
    {
        unlink(index);
        auto *at = &bucketOf(nodes[index].flow);
        while (*at != index)
            at = &nodes[*at].nextInBucket;
        *at = nodes[index].nextInBucket;
        nodes[index].flow = Flow();
        free.push_back(index);
    }

    std::size_t limit;
    std::vector<std::uint32_t> buckets;
    std::deque<Node> nodes; // that stay where they are
    std::vector<std::uint32_t> free;
    std::uint32_t newest = none;
    std::uint32_t oldest = none;
    Fragments fragments;
};

TcpStreams::TcpStreams(StreamListener &listener, std::size_t flows)
    : m_listener(listener)
    , m_table(std::make_unique<Table>(flows))
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
    case Decoded::Datagram:
        addDatagram(datagram, packet.time, 0);
        break;
    case Decoded::OtherProtocol:
        ++m_counts.notIp;
        break;
    case Decoded::UnknownLink:
        ++m_counts.unknownLink;
        break;
    case Decoded::Damaged:
    case Decoded::Headless:
        ++m_counts.damaged;
        break;
    }
}

void TcpStreams::addDatagram(Datagram &datagram, Time time, int depth)
{
    if (datagram.isFragment() && !m_table->fragments.add(datagram))
        return;
    if (datagram.transport == Transport::Tcp) {
        addTcp(datagram, time);
        return;
    }
    constexpr int deepest = 3;
    Datagram inner;
    if (depth < deepest && decodeTunnel(datagram, inner) == Decoded::Datagram)
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

    auto &table = *m_table;
    auto &bucket = table.bucketOf(hashOf(datagram.source, from) + hashOf(datagram.destination, to));
    auto index = bucket;
    Side side = 0;
    for (; index != none; index = table.nodes[index].nextInBucket) {
        const auto &ends = table.nodes[index].flow.ends;
        const auto isEnd = [&](int end, const core::Address &address, std::uint16_t port) {
            return ends[end].port == port && ends[end].address == address;
        };
        if (isEnd(0, datagram.source, from) && isEnd(1, datagram.destination, to)) {
            side = 0;
            break;
        }
        if (isEnd(1, datagram.source, from) && isEnd(0, datagram.destination, to)) {
            side = 1;
            break;
        }
    }
    if (index == none) {
        if (length == 0 && !(flags & Syn))
            return; // the end of something that was given up, or was over before the recording
        if (table.nodes.size() - table.free.size() >= table.limit) {
            const auto idle = table.oldest;
            m_counts.givenUp += !table.nodes[idle].flow.closed;
            end(table.nodes[idle].flow);
            table.remove(idle);
        }
        if (table.free.empty()) {
            index = std::uint32_t(table.nodes.size());
            table.nodes.emplace_back();
        } else {
            index = table.free.back();
            table.free.pop_back();
        }
        auto &flow = table.nodes[index].flow;
        flow.opened = time;
        flow.ends[0].address = datagram.source;
        flow.ends[0].port = from;
        flow.ends[1].address = datagram.destination;
        flow.ends[1].port = to;
        auto &head = table.bucketOf(flow);
        table.nodes[index].nextInBucket = head;
        head = index;
        table.linkAsNewest(index);
    } else if (table.newest != index) {
        table.unlink(index);
        table.linkAsNewest(index);
    }

    auto &flow = table.nodes[index].flow;
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
void TcpStreams::follow(Flow &flow, Side side, unsigned flags, std::uint32_t sequence)
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

void TcpStreams::addData(Flow &flow, Side side, std::uint32_t sequence, Bytes bytes, std::uint32_t cut, Time time)
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
            if (whole > 1 && time - flow.last < doubledWithin) // one byte alone only keeps the connection alive
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

void TcpStreams::deliver(Flow &flow, Side side, Bytes bytes, std::uint32_t cut, Time time)
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

void TcpStreams::skipTo(Flow &flow, Side side, std::uint32_t sequence, Time time)
{
    auto &sender = flow.ends[side];
    const auto missing = sequence - sender.next;
    sender.next = sequence;
    m_counts.missingBytes += missing;
    if (!m_listener.gap(flow, side, missing, time))
        ignore(flow);
}

/// What waited and comes next now; with `all` the holes between are passed over.
void TcpStreams::deliverEarly(Flow &flow, Side side, bool all)
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
    for (const Side side : {0, 1})
        deliverEarly(flow, side, true);
    flow.closed = true;
    m_listener.ended(flow);
    ignore(flow);
}

void TcpStreams::finish()
{
    for (auto index = m_table->oldest; index != none; index = m_table->nodes[index].newer)
        end(m_table->nodes[index].flow);
}

} // namespace port135::capture
