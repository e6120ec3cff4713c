// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds-checked reading and writing of bytes. All of it inline: an endpoint map is read field by field.
#pragma once

#include "core/byte_span.h"
#include "core/uuid.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace port135::wire {

using core::Bytes;
using Buffer = std::vector<std::uint8_t>;

enum class ByteOrder : std::uint8_t {
    Little,
    Big,
};

/// What a reader made of its bytes.
enum class ReadStatus : std::uint8_t {
    Ok,
    Incomplete, ///< a valid beginning: more bytes are needed
    Malformed, ///< no further bytes can mend it
};

/// The result of every reader of this room. `reason` (static storage, English, for evidence and logs, not for
/// users) is only set where status is Malformed; `value` only means something where status is Ok, unless the
/// reader says more.
template <typename Value>
struct Parsed
{
    ReadStatus status = ReadStatus::Incomplete;
    std::size_t consumed = 0; ///< bytes of the input that the value took up; 0 unless Ok
    const char *reason = "";
    Value value{};

    explicit operator bool() const { return status == ReadStatus::Ok; }
    Value *operator->() { return &value; }
    const Value *operator->() const { return &value; }
    Value &operator*() { return value; }
    const Value &operator*() const { return value; }

    static Parsed ok(Value value, std::size_t consumed)
    {
        return {ReadStatus::Ok, consumed, "", std::move(value)};
    }
    static Parsed incomplete() { return {ReadStatus::Incomplete, 0, "", Value{}}; }
    static Parsed malformed(const char *reason) { return {ReadStatus::Malformed, 0, reason, Value{}}; }
};

inline Bytes toBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

inline std::string_view toView(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline std::string toText(Bytes bytes)
{
    return std::string(toView(bytes));
}

// Numbers whose bytes are known to be there.
inline std::uint16_t u16At(const std::uint8_t *p, ByteOrder order)
{
    return static_cast<std::uint16_t>(order == ByteOrder::Little ? p[0] | p[1] << 8 : p[0] << 8 | p[1]);
}

inline std::uint32_t u32At(const std::uint8_t *p, ByteOrder order)
{
    if (order == ByteOrder::Little)
        return p[0] | std::uint32_t(p[1]) << 8 | std::uint32_t(p[2]) << 16 | std::uint32_t(p[3]) << 24;
    return p[3] | std::uint32_t(p[2]) << 8 | std::uint32_t(p[1]) << 16 | std::uint32_t(p[0]) << 24;
}

constexpr std::size_t uuidSize = sizeof(core::Uuid);

inline core::Uuid uuidAt(const std::uint8_t *p, ByteOrder order)
{
    core::Uuid uuid;
    if (std::endian::native == std::endian::little && order == ByteOrder::Little) {
        std::memcpy(&uuid, p, sizeof uuid); // as a whole: what was stored in parts is slow to be loaded so
        return uuid;
    }
    uuid.timeLow = u32At(p, order);
    uuid.timeMid = u16At(p + 4, order);
    uuid.timeHiAndVersion = u16At(p + 6, order);
    std::memcpy(uuid.clockSeqAndNode.data(), p + 8, 8);
    return uuid;
}

/// A cursor over bytes. After the first read past the end ok() is false, and every read gives zero or
/// nothing: callers read a whole structure and ask once.
class Reader
{
public:
    explicit Reader(Bytes bytes, ByteOrder order = ByteOrder::Little)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    bool ok() const { return m_ok; }
    void fail()
    {
        m_ok = false;
        m_position = m_bytes.size();
    }
    ByteOrder order() const { return m_order; }
    std::size_t position() const { return m_position; }
    std::size_t remaining() const { return m_bytes.size() - m_position; }

    std::uint8_t u8()
    {
        const auto *p = take(1);
        return p ? p[0] : std::uint8_t(0);
    }
    std::uint16_t u16()
    {
        const auto *p = take(2);
        return p ? u16At(p, m_order) : std::uint16_t(0);
    }
    std::uint32_t u32()
    {
        const auto *p = take(4);
        return p ? u32At(p, m_order) : 0;
    }
    std::uint64_t u64()
    {
        const std::uint64_t first = u32();
        const std::uint64_t second = u32();
        return m_order == ByteOrder::Little ? second << 32 | first : first << 32 | second;
    }
    core::Uuid uuid()
    {
        const auto *p = take(uuidSize);
        return p ? uuidAt(p, m_order) : core::Uuid();
    }
    Bytes bytes(std::size_t count)
    {
        const auto *p = take(count);
        return p ? Bytes(p, count) : Bytes();
    }
    Bytes rest() { return bytes(remaining()); }
    void skip(std::size_t count) { take(count); }

    /// Moves on to the next multiple of `alignment`, counted from `base` (a position() not after this one).
    void align(std::size_t alignment, std::size_t base = 0)
    {
        if (const auto over = (m_position - base) % alignment)
            skip(alignment - over);
    }

private:
    const std::uint8_t *take(std::size_t count)
    {
        if (count > remaining()) {
            fail();
            return nullptr;
        }
        const auto *p = m_bytes.data() + m_position;
        m_position += count;
        return m_ok ? p : nullptr;
    }

    Bytes m_bytes;
    std::size_t m_position = 0;
    ByteOrder m_order;
    bool m_ok = true;
};

/// Appends to a buffer of the caller. Positions and alignment count from where the buffer ended at
/// construction.
class Writer
{
public:
    explicit Writer(Buffer &buffer, ByteOrder order = ByteOrder::Little)
        : m_buffer(buffer)
        , m_start(buffer.size())
        , m_order(order)
    {
    }

    ByteOrder order() const { return m_order; }
    std::size_t position() const { return m_buffer.size() - m_start; }

    void u8(unsigned value) { m_buffer.push_back(static_cast<std::uint8_t>(value)); }
    void u16(unsigned value)
    {
        const auto at = grow(2);
        put(at, value, 2);
    }
    void u32(std::uint32_t value)
    {
        const auto at = grow(4);
        put(at, value, 4);
    }
    void u64(std::uint64_t value)
    {
        const auto at = grow(8);
        put(at, value, 8);
    }
    void uuid(const core::Uuid &uuid)
    {
        u32(uuid.timeLow);
        u16(uuid.timeMid);
        u16(uuid.timeHiAndVersion);
        bytes(uuid.clockSeqAndNode);
    }
    void bytes(Bytes bytes)
    {
        const auto at = grow(bytes.size());
        if (!bytes.empty())
            std::memcpy(m_buffer.data() + at, bytes.data(), bytes.size());
    }
    void zeros(std::size_t count) { m_buffer.resize(m_buffer.size() + count); }
    void align(std::size_t alignment, std::size_t base = 0)
    {
        if (const auto over = (position() - base) % alignment)
            zeros(alignment - over);
    }

    /// Overwrite what was written at `position` before: lengths that are known afterwards.
    void patchU16(std::size_t position, unsigned value) { put(m_start + position, value, 2); }
    void patchU32(std::size_t position, std::uint32_t value) { put(m_start + position, value, 4); }

private:
    std::size_t grow(std::size_t count)
    {
        const auto at = m_buffer.size();
        m_buffer.resize(at + count);
        return at;
    }
    void put(std::size_t at, std::uint64_t value, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const auto shift = 8 * (m_order == ByteOrder::Little ? i : size - 1 - i);
            m_buffer[at + i] = static_cast<std::uint8_t>(value >> shift);
        }
    }

    Buffer &m_buffer;
    std::size_t m_start;
    ByteOrder m_order;
};

} // namespace port135::wire
