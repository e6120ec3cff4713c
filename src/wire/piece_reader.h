// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a stub while its fragments come, so that nobody has to hold it: a few bytes of an element that is not
// whole yet are all that is kept.
#pragma once

#include "wire/stub_encoding.h"

namespace port135::wire {

/// However a stub is cut into pieces, the same is read.
class PieceReader
{
public:
    virtual ~PieceReader() = default;
    PieceReader(const PieceReader &) = delete;
    PieceReader &operator=(const PieceReader &) = delete;

    /// The next bytes of the stub, whose byte order is that of its first fragment.
    void feed(Bytes piece, StubEncoding encoding);
    /// Whether any byte came.
    bool hasBegun() const { return m_position > 0 || !m_rest.empty(); }
    /// Bytes of memory that are held for an element that is not whole.
    std::size_t held() const { return m_rest.capacity(); }

protected:
    PieceReader() = default;

    /// Reads the element at the front of `bytes`, and others behind it, and returns how many bytes they took;
    /// where the first is not whole, what needs() returns.
    virtual std::size_t take(Bytes bytes) = 0;

    /// Not before `size` bytes are there.
    std::size_t needs(std::size_t size)
    {
        m_needed = size;
        return 0;
    }
    /// Passes over bytes behind the element that is being taken.
    void skip(std::size_t size) { m_skip = size; }
    bool skips() const { return m_skip > 0; }
    /// Nothing more is to be read.
    void end() { m_ended = true; }
    bool hasEnded() const { return m_ended; }

    /// Of the bytes that are taken, from the beginning of the stub.
    std::size_t position() const { return m_position; }
    /// Bytes of padding in front of an element that begins `ahead` of them. `alignment` is a power of two.
    std::size_t padding(std::size_t alignment, std::size_t ahead = 0) const
    {
        return (0 - m_position - ahead) & (alignment - 1);
    }
    StubEncoding encoding() const { return m_encoding; }
    /// Bytes that came behind the end.
    std::size_t behind() const { return m_behind; }

private:
    Buffer m_rest; ///< of an element that is not whole
    std::size_t m_needed = 0; ///< by that element
    std::size_t m_skip = 0;
    std::size_t m_position = 0;
    std::size_t m_behind = 0;
    StubEncoding m_encoding;
    bool m_ended = false;
};

} // namespace port135::wire
