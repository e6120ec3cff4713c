// SPDX-License-Identifier: GPL-3.0-or-later
// pcapng [draft-ietf-opsawg-pcapng]: blocks, in sections that each have a byte order and interfaces of their
// own.
#include "capture/integers.h"
#include "capture/packet_reader.h"

#include <algorithm>
#include <vector>

namespace port135::capture {
namespace {

enum BlockType : std::uint32_t {
    InterfaceBlock = 1,
    OldPacketBlock = 2,
    SimplePacketBlock = 3,
    StatisticsBlock = 5,
    PacketBlock = 6,
    SectionBlock = 0x0a0d0d0a,
};

struct Interface
{
    LinkType link = LinkType::Ethernet;
    std::uint32_t snapLength = 0;
    std::uint64_t unitsPerSecond = 1'000'000;
    std::int64_t offset = 0; ///< seconds
    std::uint64_t dropped = 0; ///< as its latest statistics say: they count from the beginning
};

class PcapngFormat : public PacketFormat
{
public:
    explicit PcapngFormat(ByteWindow &window)
        : m_window(window)
    {
    }

    bool next(Packet &packet) override
    {
        m_window.take(m_last);
        m_last = 0;
        while (!m_broken) {
            if (!m_window.fill(8))
                return stop(m_window.bytes().empty() ? FileEnd::Whole : FileEnd::Cut);
            const auto type = u32(m_window.bytes(), 0, m_order);
            if (type == SectionBlock) {
                if (!beginSection())
                    return false;
                continue;
            }
            const auto length = u32(m_window.bytes(), 4, m_order);
            if (length < 12 || length % 4 != 0)
                return stop(FileEnd::Damaged);
            const bool known = type == InterfaceBlock || type == OldPacketBlock || type == SimplePacketBlock
                || type == StatisticsBlock || type == PacketBlock;
            if (!known || length > largestBlock) {
                if (known && type != StatisticsBlock)
                    return stop(FileEnd::Damaged);
                if (!m_window.skip(length))
                    return stop(FileEnd::Cut);
                continue;
            }
            if (!m_window.fill(length))
                return stop(FileEnd::Cut);
            const auto body = m_window.bytes().subspan(8, length - 12);
            m_last = length;
            if (type == InterfaceBlock)
                readInterface(body);
            else if (type == StatisticsBlock)
                readStatistics(body);
            else if (readPacket(BlockType(type), body, packet))
                return true;
            if (m_broken)
                return stop(FileEnd::Damaged);
            m_window.take(m_last);
            m_last = 0;
        }
        return false;
    }

private:
    static constexpr std::uint32_t largestBlock = largestPacket + 65'536;
    static constexpr std::size_t mostInterfaces = 4096;

    bool stop(FileEnd end)
    {
        m_broken = true;
        return finish(end);
    }

    bool beginSection()
    {
        if (!m_window.fill(12))
            return stop(FileEnd::Cut);
        const auto head = m_window.bytes();
        if (u32(head, 8, Order::Little) == byteOrderMagic)
            m_order = Order::Little;
        else if (u32(head, 8, Order::Big) == byteOrderMagic)
            m_order = Order::Big;
        else
            return stop(FileEnd::Damaged);
        const auto length = u32(head, 4, m_order);
        if (length < 28 || length % 4 != 0)
            return stop(FileEnd::Damaged);
        m_interfaces.clear();
        return m_window.skip(length) || stop(FileEnd::Cut);
    }

    /// Calls `take` with code and value of each option [3.5].
    template <typename Take>
    void options(Bytes bytes, Take take) const
    {
        while (bytes.size() >= 4) {
            const auto code = u16(bytes, 0, m_order);
            const std::size_t length = u16(bytes, 2, m_order);
            const auto padded = (length + 3) / 4 * 4;
            if (code == 0 || bytes.size() < 4 + padded)
                return;
            take(code, bytes.subspan(4, length));
            bytes = bytes.subspan(4 + padded);
        }
    }

    std::uint64_t u64(Bytes bytes) const
    {
        const std::uint64_t first = u32(bytes, 0, m_order);
        const std::uint64_t second = u32(bytes, 4, m_order);
        return m_order == Order::Little ? second << 32 | first : first << 32 | second;
    }

    void readInterface(Bytes body)
    {
        if (body.size() < 8 || m_interfaces.size() >= mostInterfaces) {
            m_broken = true;
            return;
        }
        auto &added = m_interfaces.emplace_back();
        added.link = LinkType(u16(body, 0, m_order));
        added.snapLength = u32(body, 4, m_order);
        m_snapLength = std::max(m_snapLength, added.snapLength);
        options(body.subspan(8), [&](unsigned code, Bytes value) {
            if (code == 9 && value.size() == 1) { // if_tsresol
                const bool binary = value[0] & 0x80;
                const unsigned power = std::min<unsigned>(value[0] & 0x7f, binary ? 62 : 18);
                added.unitsPerSecond = 1;
                for (unsigned i = 0; i < power; ++i)
                    added.unitsPerSecond *= binary ? 2 : 10;
            } else if (code == 14 && value.size() == 8) { // if_tsoffset
                added.offset = std::int64_t(u64(value));
            }
        });
    }

    void readStatistics(Bytes body)
    {
        if (body.size() < 12)
            return;
        const auto number = u32(body, 0, m_order);
        if (number >= m_interfaces.size())
            return;
        std::uint64_t dropped = 0;
        options(body.subspan(12), [&](unsigned code, Bytes value) {
            if ((code == 5 || code == 7) && value.size() == 8) // isb_ifdrop, isb_osdrop
                dropped += u64(value);
        });
        auto &known = m_interfaces[number].dropped;
        if (dropped > known && dropped < (std::uint64_t(1) << 48)) {
            m_dropped += dropped - known;
            known = dropped;
        }
    }

    Time timeOf(const Interface &device, std::uint64_t units) const
    {
        constexpr std::uint64_t billion = 1'000'000'000;
        const auto perSecond = device.unitsPerSecond;
        const auto seconds = units / perSecond;
        const auto rest = units % perSecond;
        const auto fraction =
            perSecond <= billion ? rest * billion / perSecond : rest / (perSecond / billion);
        constexpr std::int64_t latest = 9'000'000'000; // seconds: beyond it nanoseconds no longer fit
        if (seconds > std::uint64_t(latest) || device.offset > latest || device.offset < -latest
            || std::int64_t(seconds) + device.offset > latest)
            return 0;
        return (std::int64_t(seconds) + device.offset) * std::int64_t(billion) + std::int64_t(fraction);
    }

    bool readPacket(BlockType type, Bytes body, Packet &packet)
    {
        const std::size_t fixed = type == SimplePacketBlock ? 4 : 20;
        if (body.size() < fixed) {
            m_broken = true;
            return false;
        }
        std::uint32_t number = 0;
        if (type == PacketBlock)
            number = u32(body, 0, m_order);
        else if (type == OldPacketBlock)
            number = u16(body, 0, m_order);
        // What nobody described cannot be read, but what follows can.
        static const Interface unknown{LinkType(0xffff)};
        const auto &device = number < m_interfaces.size() ? m_interfaces[number] : unknown;
        std::uint32_t recorded = 0;
        if (type == SimplePacketBlock) {
            packet.length = u32(body, 0, m_order);
            recorded = packet.length;
            if (device.snapLength > 0)
                recorded = std::min(recorded, device.snapLength);
            recorded = std::min<std::uint32_t>(recorded, std::uint32_t(body.size() - fixed));
            packet.time = m_time; // it has none of its own
        } else {
            const std::uint64_t high = u32(body, 4, m_order);
            packet.time = m_time = timeOf(device, high << 32 | u32(body, 8, m_order));
            recorded = u32(body, 12, m_order);
            packet.length = std::max(u32(body, 16, m_order), recorded);
            if (recorded > body.size() - fixed) {
                m_broken = true;
                return false;
            }
        }
        packet.link = device.link;
        packet.bytes = body.subspan(fixed, recorded);
        return true;
    }

    static constexpr std::uint32_t byteOrderMagic = 0x1a2b3c4d;

    ByteWindow &m_window;
    Order m_order = Order::Little;
    std::vector<Interface> m_interfaces;
    std::size_t m_last = 0;
    Time m_time = 0;
    bool m_broken = false;
};

} // namespace

std::unique_ptr<PacketFormat> readPcapng(ByteWindow &window)
{
    return std::make_unique<PcapngFormat>(window);
}

} // namespace port135::capture
