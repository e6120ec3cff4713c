// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/fast_pack.h"

#include <mutex>
#include <utility>

#include <zstd.h>

namespace port135::codec {

/// Named, for Sample::State, which has linkage, holds it.
template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

namespace {

constexpr int level = 1;

// They keep tables that are dear to make.
ZSTD_CCtx *packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, Freed<ZSTD_freeCCtx>> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Freed<ZSTD_freeDCtx>> context(ZSTD_createDCtx());
    return context.get();
}

} // namespace

struct Sample::State
{
    std::string content;
    std::once_flag packs;
    std::once_flag unpacks;
    std::unique_ptr<ZSTD_CDict, Freed<ZSTD_freeCDict>> forPacking;
    std::unique_ptr<ZSTD_DDict, Freed<ZSTD_freeDDict>> forUnpacking;
};

Sample::Sample(std::string content)
    : m_state(std::make_unique<State>())
{
    m_state->content = std::move(content);
}

Sample::~Sample() = default;

const std::string &Sample::content() const
{
    return m_state->content;
}

bool canPackFast()
{
    return true;
}

std::string packedFast(std::string_view bytes, const Sample *sample)
{
    ZSTD_CCtx *const context = packer();
    if (!context)
        return {};
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    std::size_t size = 0;
    if (sample) {
        auto &state = sample->state();
        std::call_once(state.packs, [&state] {
            state.forPacking.reset(ZSTD_createCDict(state.content.data(), state.content.size(), level));
        });
        if (!state.forPacking)
            return {};
        size = ZSTD_compress_usingCDict(context, packed.data(), packed.size(), bytes.data(), bytes.size(),
                                        state.forPacking.get());
    } else {
        size = ZSTD_compressCCtx(context, packed.data(), packed.size(), bytes.data(), bytes.size(), level);
    }
    packed.resize(ZSTD_isError(size) ? 0 : size);
    return packed;
}

std::optional<std::string> unpackedFast(std::string_view packed, std::size_t size, const Sample *sample)
{
    ZSTD_DCtx *const context = unpacker();
    if (!context || ZSTD_getFrameContentSize(packed.data(), packed.size()) != size)
        return std::nullopt;
    std::string bytes(size, '\0');
    std::size_t done = 0;
    if (sample) {
        auto &state = sample->state();
        std::call_once(state.unpacks, [&state] {
            state.forUnpacking.reset(ZSTD_createDDict(state.content.data(), state.content.size()));
        });
        if (!state.forUnpacking)
            return std::nullopt;
        done = ZSTD_decompress_usingDDict(context, bytes.data(), bytes.size(), packed.data(), packed.size(),
                                          state.forUnpacking.get());
    } else {
        done = ZSTD_decompressDCtx(context, bytes.data(), bytes.size(), packed.data(), packed.size());
    }
    return !ZSTD_isError(done) && done == size ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace port135::codec
