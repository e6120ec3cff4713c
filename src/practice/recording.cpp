// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/recording.h"

#include <algorithm>
#include <chrono>

namespace port135::practice {
namespace {

using wire::Buffer;
using wire::ByteOrder;
using wire::Bytes;

constexpr std::size_t segmentSize = 1460;
constexpr std::uint32_t rawLink = 101; ///< LINKTYPE_RAW: the packet begins with the IP header

enum Flag : unsigned {
    Fin = 1,
    Syn = 2,
    Push = 8,
    Ack = 16,
};

} // namespace

Recording::Recording(Write write)
    : m_write(std::move(write))
{
    Buffer head;
    wire::Writer writer(head, ByteOrder::Little);
    writer.u32(0xa1b2c3d4); // with microseconds
    writer.u16(2);
    writer.u16(4);
    writer.u64(0);
    writer.u32(65'535);
    writer.u32(rawLink);
    m_write(head);
}

void Recording::packet(Bytes ip)
{
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    Buffer record;
    wire::Writer writer(record, ByteOrder::Little);
    writer.u32(std::uint32_t(now / 1'000'000));
    writer.u32(std::uint32_t(now % 1'000'000));
    writer.u32(std::uint32_t(ip.size()));
    writer.u32(std::uint32_t(ip.size()));
    writer.bytes(ip);
    m_write(record);
}

Recording::Conversation::Conversation(Recording &recording, const End &client, const End &server)
    : m_recording(recording)
    , m_ends{client, server}
    , m_next{++recording.m_conversations << 12, recording.m_conversations << 20}
{
    segment(0, Syn, {});
    ++m_next[0];
    segment(1, Syn | Ack, {});
    ++m_next[1];
    segment(0, Ack, {});
}

Recording::Conversation::~Conversation()
{
    for (const int side : {0, 1}) {
        segment(side, Fin | Ack, {});
        ++m_next[side];
    }
}

void Recording::Conversation::send(int side, Bytes bytes)
{
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(segmentSize, bytes.size()));
        segment(side, Push | Ack, part);
        m_next[side] += std::uint32_t(part.size());
        bytes = bytes.subspan(part.size());
    }
}

void Recording::Conversation::segment(int side, unsigned flags, Bytes bytes)
{
    constexpr unsigned headers = 40;
    const auto &from = m_ends[side];
    const auto &to = m_ends[1 - side];
    Buffer ip;
    wire::Writer writer(ip, ByteOrder::Big);
    writer.u16(0x4500);
    writer.u16(std::uint16_t(headers + bytes.size()));
    writer.u32(0x4000); // no fragments
    writer.u16(0x4006); // lives for 64 hops, TCP
    writer.u16(0); // no checksum, as where the network card makes it
    writer.u32(from.address.toV4());
    writer.u32(to.address.toV4());
    writer.u16(from.port);
    writer.u16(to.port);
    writer.u32(m_next[side]);
    writer.u32(flags & Ack ? m_next[1 - side] : 0);
    writer.u16(std::uint16_t(0x5000 | flags));
    writer.u16(0xffff);
    writer.u32(0);
    writer.bytes(bytes);
    m_recording.packet(ip);
}

} // namespace port135::practice
