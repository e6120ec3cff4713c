// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/packet_reader.h"

#include "capture/integers.h"

#include <algorithm>

namespace port135::capture {
namespace {

/// What a window has at hand, then what it would read.
class WindowSource : public ByteSource
{
public:
    explicit WindowSource(ByteWindow &window)
        : m_window(window)
    {
    }

    std::size_t read(std::span<std::uint8_t> room) override
    {
        if (!m_window.fill(1))
            return 0;
        const auto count = std::min(room.size(), m_window.bytes().size());
        std::copy_n(m_window.bytes().begin(), count, room.begin());
        m_window.take(count);
        return count;
    }

private:
    ByteWindow &m_window;
};

} // namespace

RecordingFormat PacketReader::kindOf(Bytes first)
{
    if (first.size() < 12)
        return RecordingFormat::Unknown;
    for (const auto order : {Order::Little, Order::Big}) {
        const auto magic = u32(first, 0, order);
        if (magic == 0xa1b2c3d4 || magic == 0xa1b23c4d || magic == 0xa1b2cd34)
            return RecordingFormat::Pcap;
        if (magic == 0x0a0d0d0a && u32(first, 8, order) == 0x1a2b3c4d)
            return RecordingFormat::Pcapng;
    }
    return RecordingFormat::Unknown;
}

PacketReader::PacketReader(ByteSource &source)
    : m_packed(source)
{
    constexpr std::size_t enough = 12;
    m_packed.fill(enough);
    auto *window = &m_packed;
    if (GzipSource::isGzip(m_packed.bytes())) {
        m_rest = std::make_unique<WindowSource>(m_packed);
        m_unpacked = std::make_unique<GzipSource>(*m_rest);
        m_window = std::make_unique<ByteWindow>(*m_unpacked);
        m_window->fill(enough);
        window = m_window.get();
    }
    m_kind = kindOf(window->bytes());
    if (m_kind == RecordingFormat::Pcap)
        m_format = readPcap(*window);
    else if (m_kind == RecordingFormat::Pcapng)
        m_format = readPcapng(*window);
}

PacketReader::~PacketReader() = default;

FileEnd PacketReader::end() const
{
    if (!m_format)
        return FileEnd::Damaged;
    if (m_format->end() == FileEnd::Whole && m_unpacked && m_unpacked->isDamaged())
        return FileEnd::Cut;
    return m_format->end();
}

} // namespace port135::capture
