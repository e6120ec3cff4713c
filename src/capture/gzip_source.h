// SPDX-License-Identifier: GPL-3.0-or-later
// What a gzip file holds [RFC 1952], several members included.
#pragma once

#include "capture/byte_source.h"

#include <memory>

namespace port135::capture {

class GzipSource : public ByteSource
{
public:
    /// The source stays with the caller.
    explicit GzipSource(ByteSource &packed);
    ~GzipSource() override;

    std::size_t read(std::span<std::uint8_t> room) override;
    /// The packed bytes are wrong or end early: what came before was given out.
    bool isDamaged() const;

    static bool isGzip(Bytes first) { return first.size() >= 2 && first[0] == 0x1f && first[1] == 0x8b; }

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Bytes that were read already, then the rest of their source.
class ResumedSource : public ByteSource
{
public:
    ResumedSource(Bytes first, ByteSource &rest)
        : m_first(first)
        , m_rest(rest)
    {
    }

    std::size_t read(std::span<std::uint8_t> room) override
    {
        const auto count = m_first.read(room);
        return count > 0 ? count : m_rest.read(room);
    }

private:
    MemorySource m_first;
    ByteSource &m_rest;
};

} // namespace port135::capture
