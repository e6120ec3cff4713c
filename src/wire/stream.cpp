// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/stream.h"

namespace port135::wire {

FrameSplitter::Frame FrameSplitter::next(Bytes received) const
{
    Frame frame;
    const auto header = readHeader(received);
    frame.status = header.status;
    frame.reason = header.reason;
    if (header.status == ReadStatus::Incomplete)
        frame.missing = headerSize - received.size();
    if (!header)
        return frame;
    frame.header = *header;
    if (header->fragmentLength > m_maxFragment) {
        frame.status = ReadStatus::Malformed;
        frame.reason = "fragment longer than the limit";
    } else if (received.size() < header->fragmentLength) {
        frame.status = ReadStatus::Incomplete;
        frame.missing = header->fragmentLength - received.size();
    } else {
        frame.length = header->fragmentLength;
    }
    return frame;
}

} // namespace port135::wire
