// SPDX-License-Identifier: GPL-3.0-or-later
// Indices of a Feed that get another try: one bit each, allocated where needed.
#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace port135::scan {

/// Any thread. A completely silent /8 takes 2 MB.
class RetrySet
{
public:
    void insert(std::uint64_t index);
    /// Removes and returns the lowest index.
    std::optional<std::uint64_t> take();
    std::uint64_t size() const;

private:
    static constexpr std::uint64_t chunkBits = 65536;
    struct Chunk
    {
        std::bitset<chunkBits> bits;
        std::uint64_t count = 0;
        std::size_t cursor = 0; ///< no bit below is set
    };

    mutable std::mutex m_mutex;
    std::map<std::uint64_t, std::unique_ptr<Chunk>> m_chunks;
    std::uint64_t m_size = 0;
};

} // namespace port135::scan
