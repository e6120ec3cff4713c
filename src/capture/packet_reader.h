// SPDX-License-Identifier: GPL-3.0-or-later
// The packets of a recording, one after the other: pcap and pcapng, packed by gzip or not.
#pragma once

#include "capture/gzip_source.h"
#include "capture/packet.h"

#include <memory>

namespace port135::capture {

enum class RecordingFormat : std::uint8_t {
    Unknown,
    Pcap,
    Pcapng,
};

/// How a recording ended.
enum class FileEnd : std::uint8_t {
    Whole,
    Cut, ///< within a packet: the recorder was stopped, or the file is not whole
    Damaged, ///< what follows makes no sense; what came before was read
};

/// Of one of the two formats; made by PacketReader.
class PacketFormat
{
public:
    virtual ~PacketFormat() = default;
    /// False at the end.
    virtual bool next(Packet &packet) = 0;

    FileEnd end() const { return m_end; }
    std::uint64_t dropped() const { return m_dropped; }
    std::uint32_t snapLength() const { return m_snapLength; }

protected:
    bool finish(FileEnd end)
    {
        m_end = end;
        return false;
    }

    FileEnd m_end = FileEnd::Whole;
    std::uint64_t m_dropped = 0;
    std::uint32_t m_snapLength = 0;
};

class PacketReader
{
public:
    /// Reads the beginning at once; the source stays with the caller.
    explicit PacketReader(ByteSource &source);
    ~PacketReader();

    /// By its first bytes, after unpacking; 12 are enough.
    static RecordingFormat kindOf(Bytes first);
    RecordingFormat kind() const { return m_kind; }

    /// False at the end.
    bool next(Packet &packet) { return m_format && m_format->next(packet); }

    FileEnd end() const;
    /// Packets that the recorder says it lost; 0 where it says nothing.
    std::uint64_t dropped() const { return m_format ? m_format->dropped() : 0; }
    /// The longest that packets may be in this recording; 0 for no limit.
    std::uint32_t snapLength() const { return m_format ? m_format->snapLength() : 0; }

private:
    ByteWindow m_packed;
    std::unique_ptr<ByteSource> m_rest;
    std::unique_ptr<GzipSource> m_unpacked;
    std::unique_ptr<ByteWindow> m_window;
    std::unique_ptr<PacketFormat> m_format;
    RecordingFormat m_kind = RecordingFormat::Unknown;
};

/// `window` stands at the beginning of the file.
std::unique_ptr<PacketFormat> readPcap(ByteWindow &window);
std::unique_ptr<PacketFormat> readPcapng(ByteWindow &window);

} // namespace port135::capture
