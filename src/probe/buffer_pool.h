// SPDX-License-Identifier: GPL-3.0-or-later
// Buffers for what arrives, shared by the connections of one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace port135::probe {

/// What was given back last is taken first: it is still in the processor's cache, and thousands of
/// connections that wait need no memory of their own. One thread.
class BufferPool
{
public:
    /// Any fragment of DCE/RPC fits into one [C706 12.6.3.1: frag_length is 16 bits].
    static constexpr std::size_t size = 65536;
    using Buffer = std::unique_ptr<std::uint8_t[]>;

    Buffer take()
    {
        if (m_free.empty())
            return Buffer(new std::uint8_t[size]);
        auto buffer = std::move(m_free.back());
        m_free.pop_back();
        return buffer;
    }
    void giveBack(Buffer buffer)
    {
        if (buffer && m_free.size() < mostKept)
            m_free.push_back(std::move(buffer));
    }

private:
    static constexpr std::size_t mostKept = 32;

    std::vector<Buffer> m_free;
};

} // namespace port135::probe
