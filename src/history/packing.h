// SPDX-License-Identifier: GPL-3.0-or-later
// How bytes lie in the rows of a history: as they are, packed by zlib, by zstd, or by zstd against a sample
// that hosts of the same kind share. The first byte says which.
#pragma once

#include "codec/decode_error.h"
#include "codec/fast_pack.h"

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace port135::history {

enum class Packing {
    Fast, ///< zstd, where the program has it
    Portable, ///< zlib: every program reads it
};

using SamplePtr = std::shared_ptr<const codec::Sample>;

struct NumberedSample
{
    std::uint64_t number = 0; ///< in its scan
    SamplePtr sample;
};

/// Of the rows of one scan. Any thread.
class Packer
{
public:
    explicit Packer(Packing packing, std::uint64_t firstSample = 1)
        : m_packing(packing)
        , m_next(firstSample)
    {
    }

    /// Bytes of the same `shape` are much alike; 0: unlike any others.
    QByteArray packed(const std::string &bytes, std::uint64_t shape = 0);
    /// Those that came up since the last call: they are stored before what is packed against them.
    std::vector<NumberedSample> takeSamples();

private:
    NumberedSample sampleFor(const std::string &bytes, std::uint64_t shape);

    const Packing m_packing;
    std::mutex m_mutex;
    std::uint64_t m_next;
    std::unordered_map<std::uint64_t, NumberedSample>
        m_samples; ///< number 0: of the first of its shape, not in use
    std::vector<NumberedSample> m_new;
};

/// The bytes of a row that anybody may have written; `sampleOf` gives null where there is no such sample.
codec::Decoded<std::string> unpacked(const QByteArray &bytes,
                                     const std::function<SamplePtr(std::uint64_t)> &sampleOf);

inline constexpr std::size_t mostSampleBytes = 1u << 20;

} // namespace port135::history
