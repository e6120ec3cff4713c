// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings made in a test: TCP conversations as packets, and files of them.
#pragma once

#include "core/address.h"
#include "wire/bytes.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace port135::test {

using wire::Buffer;
using wire::ByteOrder;
using wire::Bytes;
using wire::Writer;

struct RecordedPacket
{
    std::int64_t time = 0; ///< nanoseconds
    Buffer ip; ///< from the IP header on
    std::uint32_t cut = 0; ///< bytes that the recorder left out at the end
};

/// One conversation; addresses of version 4.
class RecordedConversation
{
public:
    RecordedConversation(std::vector<RecordedPacket> &packets, std::uint32_t client, std::uint16_t clientPort,
                         std::uint32_t server, std::uint16_t serverPort, std::int64_t start)
        : m_packets(packets)
        , m_addresses{client, server}
        , m_ports{clientPort, serverPort}
        , m_time(start)
    {
    }

    void open()
    {
        segment(0, 0x02, {});
        ++m_next[0];
        segment(1, 0x12, {});
        ++m_next[1];
        segment(0, 0x10, {});
    }
    /// 0: the client.
    void send(int side, Bytes bytes)
    {
        segment(side, 0x18, bytes);
        m_next[side] += std::uint32_t(bytes.size());
    }
    /// As if it had been sent, but not recorded.
    void lose(int side, std::size_t bytes) { m_next[side] += std::uint32_t(bytes); }
    void close()
    {
        for (const int side : {0, 1}) {
            segment(side, 0x11, {});
            ++m_next[side];
        }
    }
    void reset() { segment(1, 0x04, {}); }
    void wait(std::int64_t nanoseconds) { m_time += nanoseconds; }

private:
    void segment(int side, unsigned flags, Bytes bytes)
    {
        RecordedPacket packet;
        packet.time = m_time;
        m_time += 1'000'000;
        Writer writer(packet.ip, ByteOrder::Big);
        writer.u8(0x45);
        writer.u8(0);
        writer.u16(unsigned(40 + bytes.size()));
        writer.u32(0x00004000); // no fragments
        writer.u8(64);
        writer.u8(6);
        writer.u16(0);
        writer.u32(m_addresses[side]);
        writer.u32(m_addresses[1 - side]);
        writer.u16(m_ports[side]);
        writer.u16(m_ports[1 - side]);
        writer.u32(m_next[side]);
        writer.u32(flags & 0x10 ? m_next[1 - side] : 0);
        writer.u8(0x50);
        writer.u8(flags);
        writer.u16(0xffff);
        writer.u32(0);
        writer.bytes(bytes);
        m_packets.push_back(std::move(packet));
    }

    std::vector<RecordedPacket> &m_packets;
    std::uint32_t m_addresses[2];
    std::uint16_t m_ports[2];
    std::uint32_t m_next[2] = {0xfffffff0, 1000}; // one of them goes round
    std::int64_t m_time;
};

inline Buffer withEthernet(Bytes ip, unsigned tags = 0)
{
    Buffer frame(12, 2);
    Writer writer(frame, ByteOrder::Big);
    for (unsigned i = 0; i < tags; ++i) {
        writer.u16(i == 0 && tags > 1 ? 0x88a8 : 0x8100);
        writer.u16(100 + i);
    }
    writer.u16(0x0800);
    writer.bytes(ip);
    return frame;
}

/// What stands before the IP header, by link type.
inline Buffer withLink(Bytes ip, std::uint32_t link)
{
    Buffer frame;
    Writer writer(frame, ByteOrder::Big);
    switch (link) {
    case 0:
        writer.u32(0x02000000); // in the order of the one who writes
        break;
    case 1:
        return withEthernet(ip);
    case 9:
        writer.u32(0xff030021);
        break;
    case 50:
        writer.u16(0x0021);
        break;
    case 113:
        writer.zeros(14);
        writer.u16(0x0800);
        break;
    case 276:
        writer.u16(0x0800);
        writer.zeros(18);
        break;
    default:
        break;
    }
    writer.bytes(ip);
    return frame;
}

struct PcapForm
{
    ByteOrder order = ByteOrder::Little;
    bool nanoseconds = false;
    std::uint32_t link = 1;
    std::uint32_t snapLength = 262'144;
};

inline Buffer pcapOf(const std::vector<RecordedPacket> &packets, const PcapForm &form = {})
{
    Buffer file;
    Writer writer(file, form.order);
    writer.u32(form.nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4);
    writer.u16(2);
    writer.u16(4);
    writer.u64(0);
    writer.u32(form.snapLength);
    writer.u32(form.link);
    for (const auto &packet : packets) {
        const auto frame = withLink(packet.ip, form.link);
        writer.u32(std::uint32_t(packet.time / 1'000'000'000));
        writer.u32(std::uint32_t(packet.time % 1'000'000'000 / (form.nanoseconds ? 1 : 1000)));
        const auto recorded = std::min<std::size_t>(frame.size() - packet.cut, form.snapLength);
        writer.u32(std::uint32_t(recorded));
        writer.u32(std::uint32_t(frame.size()));
        writer.bytes(Bytes(frame).first(recorded));
    }
    return file;
}

/// A section; append several for a file of several.
inline void appendPcapng(Buffer &file, const std::vector<RecordedPacket> &packets, const PcapForm &form = {},
                         std::uint64_t dropped = 0)
{
    Writer writer(file, form.order);
    const auto block = [&](std::uint32_t type, const Buffer &body) {
        const auto length = std::uint32_t(12 + (body.size() + 3) / 4 * 4);
        writer.u32(type);
        writer.u32(length);
        writer.bytes(body);
        writer.align(4);
        writer.u32(length);
    };
    Buffer section;
    Writer head(section, form.order);
    head.u32(0x1a2b3c4d);
    head.u16(1);
    head.u16(0);
    head.u64(~std::uint64_t(0));
    block(0x0a0d0d0a, section);
    Buffer device;
    Writer options(device, form.order);
    options.u16(form.link);
    options.u16(0);
    options.u32(form.snapLength);
    if (form.nanoseconds) {
        options.u16(9); // if_tsresol
        options.u16(1);
        options.u8(9);
        options.zeros(3);
    }
    options.u32(0);
    block(1, device);
    block(0x0bad, Buffer(8)); // unknown: to be passed over
    for (const auto &packet : packets) {
        const auto frame = withLink(packet.ip, form.link);
        const auto units = std::uint64_t(packet.time / (form.nanoseconds ? 1 : 1000));
        Buffer body;
        Writer fields(body, form.order);
        fields.u32(0);
        fields.u32(std::uint32_t(units >> 32));
        fields.u32(std::uint32_t(units));
        fields.u32(std::uint32_t(frame.size() - packet.cut));
        fields.u32(std::uint32_t(frame.size()));
        fields.bytes(Bytes(frame).first(frame.size() - packet.cut));
        block(6, body);
    }
    if (dropped > 0) {
        Buffer body;
        Writer fields(body, form.order);
        fields.u32(0);
        fields.u64(0);
        fields.u16(5); // isb_ifdrop
        fields.u16(8);
        fields.u64(dropped);
        fields.u32(0);
        block(5, body);
    }
}

} // namespace port135::test
