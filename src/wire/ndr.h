// SPDX-License-Identifier: GPL-3.0-or-later
// NDR [C706 14] and NDR64 [MS-RPCE 2.2.5]: a stub's fields are aligned to their own size, counted from the
// beginning of the stub.
#pragma once

#include "wire/bytes.h"
#include "wire/stub_encoding.h"

#include <algorithm>
#include <limits>

namespace port135::wire {

/// A context handle as it travels [MS-RPCE 2.2.1.1.4]: 20 bytes, all zero for none.
struct ContextHandle
{
    std::uint32_t attributes = 0;
    core::Uuid uuid;

    bool isNull() const { return *this == ContextHandle{}; }
    friend bool operator==(const ContextHandle &, const ContextHandle &) = default;
};

/// The offset and actual count of a varying array, after the maximum count of a conformant one.
struct ArrayHeader
{
    std::uint32_t maxCount = 0;
    std::uint32_t offset = 0;
    std::uint32_t count = 0;
};

/// A pointer, a count or an offset whose bytes are known to be there. One that no memory could hold stays
/// greater than anything that can be.
inline std::uint32_t wordAt(const std::uint8_t *p, StubEncoding encoding)
{
    if (!encoding.isNdr64)
        return u32At(p, encoding.order);
    const bool isLittle = encoding.order == ByteOrder::Little;
    const auto low = u32At(p + (isLittle ? 0 : 4), encoding.order);
    const auto high = u32At(p + (isLittle ? 4 : 0), encoding.order);
    return high != 0 ? std::numeric_limits<std::uint32_t>::max() : low;
}

class NdrReader : public Reader
{
public:
    explicit NdrReader(Bytes bytes, StubEncoding encoding = {})
        : Reader(bytes, encoding.order)
        , m_encoding(encoding)
    {
    }

    std::uint16_t u16()
    {
        align(2);
        return Reader::u16();
    }
    std::uint32_t u32()
    {
        align(4);
        return Reader::u32();
    }
    core::Uuid uuid()
    {
        align(4);
        return Reader::uuid();
    }
    ContextHandle handle()
    {
        ContextHandle handle;
        handle.attributes = u32();
        handle.uuid = uuid();
        return handle;
    }
    /// To where a structure begins that has pointers, counts or offsets in it.
    void alignToWord() { align(m_encoding.wordSize()); }
    /// A pointer, a count or an offset. One that no memory could hold stays greater than anything that can
    /// be.
    std::uint32_t word()
    {
        if (!m_encoding.isNdr64)
            return u32();
        align(8);
        return static_cast<std::uint32_t>(
            std::min<std::uint64_t>(u64(), std::numeric_limits<std::uint32_t>::max()));
    }
    /// True where the pointer is not null; its target follows where the structure says.
    bool referent() { return word() != 0; }
    /// The status at the end of an answer. In NDR64 not everybody fills a structure that ends in an array up
    /// to its alignment [MS-RPCE 2.2.5.3.4.1], so that it may stand behind a gap.
    std::uint32_t status()
    {
        const auto status = u32();
        const bool isGap = m_encoding.isNdr64 && status == 0 && position() % 8 == 0 && remaining() >= 4;
        return isGap ? u32() : status;
    }
    ArrayHeader conformantVarying()
    {
        ArrayHeader header;
        header.maxCount = word();
        header.offset = word();
        header.count = word();
        return header;
    }
    /// Whether `count` elements of at least `size` bytes can still follow: asked before anything is
    /// allocated.
    bool fits(std::uint32_t count, std::size_t size) const { return count <= remaining() / size; }
    /// A varying string of bytes, final NUL (where there is one) left out.
    Bytes varyingString()
    {
        const auto offset = word();
        return rawString(offset, word());
    }
    /// The bytes of such a string, whose header was read.
    Bytes rawString(std::uint32_t offset, std::uint32_t size)
    {
        if (offset != 0) // no known server starts within a string
            fail();
        auto text = bytes(size);
        if (!text.empty() && text.back() == 0)
            text = text.first(text.size() - 1);
        return text;
    }

private:
    StubEncoding m_encoding;
};

class NdrWriter : public Writer
{
public:
    explicit NdrWriter(Buffer &buffer, StubEncoding encoding = {})
        : Writer(buffer, encoding.order)
        , m_encoding(encoding)
    {
    }

    void u16(unsigned value)
    {
        align(2);
        Writer::u16(value);
    }
    void u32(std::uint32_t value)
    {
        align(4);
        Writer::u32(value);
    }
    void uuid(const core::Uuid &uuid)
    {
        align(4);
        Writer::uuid(uuid);
    }
    void handle(const ContextHandle &handle)
    {
        u32(handle.attributes);
        uuid(handle.uuid);
    }
    /// Referents are numbered 1, 2, ... in a stub: Windows Server 2003 refuses others.
    void referent(bool set) { word(set ? ++m_referents : 0); }
    /// As the reader's.
    void alignToWord() { align(m_encoding.wordSize()); }
    void word(std::uint32_t value)
    {
        align(m_encoding.wordSize());
        if (m_encoding.isNdr64)
            u64(value);
        else
            u32(value);
    }
    void conformantVarying(std::uint32_t maxCount, std::uint32_t count)
    {
        word(maxCount);
        word(0);
        word(count);
    }
    /// With a final NUL.
    void varyingString(std::string_view text)
    {
        word(0);
        word(static_cast<std::uint32_t>(text.size()) + 1);
        bytes(toBytes(text));
        u8(0);
    }

private:
    StubEncoding m_encoding;
    std::uint32_t m_referents = 0;
};

} // namespace port135::wire
