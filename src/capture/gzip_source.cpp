// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/gzip_source.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace port135::capture {

struct GzipSource::State
{
    ByteSource &packed;
    std::array<std::uint8_t, 131'072> input{};
    z_stream stream{};
    bool ready = false;
    bool inMember = false;
    bool ended = false;
    bool damaged = false;
};

GzipSource::GzipSource(ByteSource &packed)
    : m_state(new State{packed})
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    m_state->ready = inflateInit2(&m_state->stream, gzipOnly) == Z_OK;
    m_state->damaged = m_state->ended = !m_state->ready;
}

GzipSource::~GzipSource()
{
    if (m_state->ready)
        inflateEnd(&m_state->stream);
}

bool GzipSource::isDamaged() const
{
    return m_state->damaged;
}

std::size_t GzipSource::read(std::span<std::uint8_t> room)
{
    auto &state = *m_state;
    auto &stream = state.stream;
    const auto wanted = std::min<std::size_t>(room.size(), 1u << 30);
    stream.next_out = room.data();
    stream.avail_out = uInt(wanted);
    while (!state.ended && stream.avail_out == wanted) {
        if (stream.avail_in == 0) {
            stream.avail_in = uInt(state.packed.read(state.input));
            stream.next_in = state.input.data();
            if (stream.avail_in == 0) {
                state.ended = true;
                state.damaged = state.inMember;
                break;
            }
        }
        state.inMember = true;
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            state.inMember = false;
            inflateReset(&stream); // another member may follow
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            state.ended = state.damaged = true;
        }
    }
    return wanted - stream.avail_out;
}

} // namespace port135::capture
