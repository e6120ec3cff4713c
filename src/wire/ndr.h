// SPDX-License-Identifier: GPL-3.0-or-later
// NDR32 [C706 14]: a stub's fields are aligned to their own size, counted from the beginning of the stub.
#pragma once

#include "wire/bytes.h"

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

class NdrReader : public Reader
{
public:
    using Reader::Reader;

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
    /// True where the pointer is not null; its target follows where the structure says.
    bool referent() { return u32() != 0; }
    ArrayHeader conformantVarying()
    {
        ArrayHeader header;
        header.maxCount = u32();
        header.offset = u32();
        header.count = u32();
        return header;
    }
    /// Whether `count` elements of at least `size` bytes can still follow: asked before anything is
    /// allocated.
    bool fits(std::uint32_t count, std::size_t size) const { return count <= remaining() / size; }
    /// A varying string of bytes, final NUL (where there is one) left out.
    Bytes varyingString()
    {
        const auto offset = u32();
        return rawString(offset, u32());
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
};

class NdrWriter : public Writer
{
public:
    using Writer::Writer;

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
    void referent(bool set) { u32(set ? ++m_referents : 0); }
    void conformantVarying(std::uint32_t maxCount, std::uint32_t count)
    {
        u32(maxCount);
        u32(0);
        u32(count);
    }
    /// With a final NUL.
    void varyingString(std::string_view text)
    {
        u32(0);
        u32(static_cast<std::uint32_t>(text.size()) + 1);
        bytes(toBytes(text));
        u8(0);
    }

private:
    std::uint32_t m_referents = 0;
};

} // namespace port135::wire
