// SPDX-License-Identifier: GPL-3.0-or-later
// pcap [draft-ietf-opsawg-pcap]: a header, then packets with theirs.
#include "capture/integers.h"
#include "capture/packet_reader.h"

#include <algorithm>

namespace port135::capture {
namespace {

class PcapFormat : public PacketFormat
{
public:
    explicit PcapFormat(ByteWindow &window)
        : m_window(window)
    {
        m_broken = !readHeader();
    }

    bool next(Packet &packet) override
    {
        if (m_broken)
            return false;
        m_window.take(m_last);
        m_last = 0;
        if (!m_window.fill(m_recordHeader))
            return finish(m_window.bytes().empty() ? FileEnd::Whole : FileEnd::Cut);
        if (beginsFile(m_window.bytes())) { // several files put one behind the other
            m_broken = !readHeader();
            if (m_broken)
                return finish(FileEnd::Cut);
        }
        if (!m_window.fill(m_recordHeader))
            return finish(m_window.bytes().empty() ? FileEnd::Whole : FileEnd::Cut);
        const auto header = m_window.bytes();
        const auto recorded = u32(header, 8, m_order);
        if (recorded > largestPacket) {
            m_broken = true;
            return finish(FileEnd::Damaged);
        }
        const auto seconds = u32(header, 0, m_order);
        const Time fraction = u32(header, 4, m_order);
        packet.time = Time(seconds) * 1'000'000'000 + (m_nanoseconds ? fraction : fraction * 1000);
        packet.length = std::max(u32(header, 12, m_order), recorded);
        packet.link = m_link;
        if (!m_window.fill(m_recordHeader + recorded)) {
            m_broken = true;
            return finish(FileEnd::Cut);
        }
        packet.bytes = m_window.bytes().subspan(m_recordHeader, recorded);
        m_last = m_recordHeader + recorded;
        return true;
    }

private:
    static constexpr std::size_t headerSize = 24;

    /// Magic and version 2.4.
    static bool beginsFile(Bytes bytes)
    {
        for (const auto order : {Order::Little, Order::Big}) {
            const auto magic = u32(bytes, 0, order);
            if ((magic == 0xa1b2c3d4 || magic == 0xa1b23c4d || magic == 0xa1b2cd34)
                && u16(bytes, 4, order) == 2 && u16(bytes, 6, order) == 4)
                return true;
        }
        return false;
    }

    bool readHeader()
    {
        if (!m_window.fill(headerSize)) {
            m_end = FileEnd::Cut;
            return false;
        }
        const auto header = m_window.bytes();
        const auto little = u32(header, 0, Order::Little);
        m_order =
            little == 0xa1b2c3d4 || little == 0xa1b23c4d || little == 0xa1b2cd34 ? Order::Little : Order::Big;
        const auto magic = u32(header, 0, m_order);
        m_nanoseconds = magic == 0xa1b23c4d;
        m_recordHeader = magic == 0xa1b2cd34 ? 24 : 16; // with the interface and protocol of an old Linux
        m_snapLength = std::max(m_snapLength, u32(header, 16, m_order));
        m_link = LinkType(u32(header, 20, m_order) & 0xffff); // above: length of a frame check sequence
        m_window.take(headerSize);
        return true;
    }

    ByteWindow &m_window;
    Order m_order = Order::Little;
    LinkType m_link = LinkType::Ethernet;
    std::size_t m_recordHeader = 16;
    std::size_t m_last = 0; ///< bytes of the record that the caller looks at
    bool m_nanoseconds = false;
    bool m_broken = false;
};

} // namespace

std::unique_ptr<PacketFormat> readPcap(ByteWindow &window)
{
    return std::make_unique<PcapFormat>(window);
}

} // namespace port135::capture
