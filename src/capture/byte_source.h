// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes of a recording come from: a file, standard input, a test.
#pragma once

#include "core/byte_span.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace port135::capture {

using core::Bytes;

class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Fills the front of `room` and says how many bytes that were; 0 only at the end. Waits for a live
    /// source. A source that fails ends.
    virtual std::size_t read(std::span<std::uint8_t> room) = 0;
};

/// Bytes that are at hand; they stay with the caller.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t read(std::span<std::uint8_t> room) override
    {
        const auto count = room.size() < m_bytes.size() ? room.size() : m_bytes.size();
        for (std::size_t i = 0; i < count; ++i)
            room[i] = m_bytes[i];
        m_bytes = m_bytes.subspan(count);
        return count;
    }

private:
    Bytes m_bytes;
};

/// A window over a source: what was read and not yet taken, in one piece.
class ByteWindow
{
public:
    /// The source stays with the caller.
    explicit ByteWindow(ByteSource &source)
        : m_source(source)
    {
    }

    /// Whether so many bytes are at hand now; reads on if need be. `count` at most largest.
    bool fill(std::size_t count)
    {
        if (m_end - m_begin >= count)
            return true;
        if (count > largest)
            return false;
        if (m_begin + count > m_buffer.size()) {
            for (std::size_t i = m_begin; i < m_end; ++i)
                m_buffer[i - m_begin] = m_buffer[i];
            m_end -= m_begin;
            m_begin = 0;
            if (m_buffer.size() < count || m_buffer.empty())
                m_buffer.resize(count > usual ? count : usual);
        }
        while (m_end - m_begin < count) {
            const auto got = m_source.read(std::span(m_buffer).subspan(m_end));
            if (got == 0)
                return false;
            m_end += got;
        }
        return true;
    }
    /// What is at hand.
    Bytes bytes() const { return Bytes(m_buffer).subspan(m_begin, m_end - m_begin); }
    void take(std::size_t count)
    {
        m_begin += count;
        m_position += count;
    }
    /// Takes so many bytes without keeping them; false where the source ends before.
    bool skip(std::uint64_t count)
    {
        while (count > 0) {
            if (m_begin == m_end && !fill(1))
                return false;
            const auto now = count < m_end - m_begin ? std::size_t(count) : m_end - m_begin;
            take(now);
            count -= now;
        }
        return true;
    }
    /// Bytes taken since the beginning.
    std::uint64_t position() const { return m_position; }

    static constexpr std::size_t largest = 4u << 20;

private:
    static constexpr std::size_t usual = 1u << 20;

    ByteSource &m_source;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_position = 0;
};

} // namespace port135::capture
