// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/inflate.h"

#include <algorithm>
#include <limits>

#include <zlib.h>

namespace port135::codec {
namespace {

constexpr std::size_t firstRoom = 256u << 10;

/// Frees what zlib holds.
class Stream
{
public:
    Stream() { m_ok = inflateInit(&m_stream) == Z_OK; }
    ~Stream()
    {
        if (m_ok)
            inflateEnd(&m_stream);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    bool ok() const { return m_ok; }
    z_stream *operator->() { return &m_stream; }
    int step() { return inflate(&m_stream, Z_NO_FLUSH); }

private:
    z_stream m_stream{};
    bool m_ok = false;
};

} // namespace

std::optional<std::string> inflated(std::string_view deflated, std::size_t size)
{
    Stream stream;
    if (!stream.ok() || deflated.size() > std::numeric_limits<uInt>::max())
        return std::nullopt;
    std::string input(deflated); // zlib takes no constant bytes
    stream->next_in = reinterpret_cast<Bytef *>(input.data());
    stream->avail_in = static_cast<uInt>(input.size());
    std::string bytes;
    std::size_t used = 0;
    while (true) {
        // One byte of room beyond what is claimed shows that there is more.
        if (used == bytes.size()) {
            if (used > size)
                return std::nullopt;
            bytes.resize(std::min(size + 1, std::max(firstRoom, 2 * used)));
        }
        const auto room = std::min<std::size_t>(bytes.size() - used, std::numeric_limits<uInt>::max());
        stream->next_out = reinterpret_cast<Bytef *>(bytes.data()) + used;
        stream->avail_out = static_cast<uInt>(room);
        const int result = stream.step();
        used += room - stream->avail_out;
        if (used > size)
            return std::nullopt;
        if (result == Z_STREAM_END)
            break;
        const bool isStuck = stream->avail_in == 0 && stream->avail_out != 0;
        if (result != Z_OK || isStuck)
            return std::nullopt; // damaged or cut off
    }
    if (used != size || stream->avail_in != 0)
        return std::nullopt;
    bytes.resize(used);
    return bytes;
}

std::string deflated(std::string_view bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(size, '\0');
    const int done = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                               reinterpret_cast<const Bytef *>(bytes.data()),
                               static_cast<uLong>(bytes.size()), Z_BEST_SPEED);
    packed.resize(done == Z_OK ? size : 0);
    return packed;
}

} // namespace port135::codec
