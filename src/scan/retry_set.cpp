// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/retry_set.h"

#include <algorithm>

namespace port135::scan {

void RetrySet::insert(std::uint64_t index)
{
    const std::lock_guard lock(m_mutex);
    auto &chunk = m_chunks[index / chunkBits];
    if (!chunk)
        chunk = std::make_unique<Chunk>();
    const auto bit = static_cast<std::size_t>(index % chunkBits);
    if (chunk->bits.test(bit))
        return;
    chunk->bits.set(bit);
    chunk->cursor = chunk->count == 0 ? bit : std::min(chunk->cursor, bit);
    ++chunk->count;
    ++m_size;
}

std::optional<std::uint64_t> RetrySet::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_chunks.empty())
        return std::nullopt;
    const auto first = m_chunks.begin();
    Chunk &chunk = *first->second;
    while (!chunk.bits.test(chunk.cursor))
        ++chunk.cursor;
    chunk.bits.reset(chunk.cursor);
    const auto index = first->first * chunkBits + chunk.cursor;
    --m_size;
    if (--chunk.count == 0)
        m_chunks.erase(first);
    return index;
}

std::uint64_t RetrySet::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_size;
}

} // namespace port135::scan
