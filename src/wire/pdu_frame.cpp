// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/pdu_frame.h"

#include <cassert>

namespace port135::wire {

std::optional<Auth> PduFrame::auth() const
{
    if (trailer.empty())
        return std::nullopt;
    Reader reader(trailer, header.byteOrder());
    Auth auth;
    auth.type = AuthType(reader.u8());
    auth.level = AuthLevel(reader.u8());
    reader.skip(2); // padding length, reserved
    auth.contextId = reader.u32();
    const auto token = reader.rest();
    auth.token.assign(token.begin(), token.end());
    return auth;
}

Parsed<PduFrame> readFrame(Bytes bytes)
{
    using Result = Parsed<PduFrame>;
    const auto header = readHeader(bytes);
    if (!header)
        return {header.status, 0, header.reason, PduFrame{}};
    if (bytes.size() < header->fragmentLength)
        return Result::incomplete();

    PduFrame frame;
    frame.header = *header;
    const std::size_t trailerSize = header->authLength ? authTrailerSize + header->authLength : 0;
    frame.trailer = bytes.subspan(header->fragmentLength - trailerSize, trailerSize);
    frame.body = bytes.subspan(headerSize, header->fragmentLength - headerSize - trailerSize);
    if (trailerSize) {
        frame.padding = frame.trailer[2];
        if (frame.padding > frame.body.size())
            return Result::malformed("more authentication padding than body");
    }
    return Result::ok(frame, header->fragmentLength);
}

PduFrameWriter::PduFrameWriter(Buffer &buffer, PduType type, const PduMeta &meta, unsigned flags)
    : m_writer(buffer, meta.byteOrder)
{
    m_writer.u8(5);
    m_writer.u8(0);
    m_writer.u8(unsigned(type));
    m_writer.u8(flags);
    m_writer.u8(meta.byteOrder == ByteOrder::Little ? 0x10 : 0x00); // ASCII
    m_writer.u8(0); // IEEE
    m_writer.u16(0);
    m_writer.u16(0); // fragment length: see finish
    m_writer.u16(0);
    m_writer.u32(meta.callId);
}

void PduFrameWriter::finish(const std::optional<Auth> &auth)
{
    if (auth && !auth->token.empty()) {
        const auto bodyEnd = m_writer.position();
        m_writer.align(4);
        const auto padding = m_writer.position() - bodyEnd;
        m_writer.u8(unsigned(auth->type));
        m_writer.u8(unsigned(auth->level));
        m_writer.u8(unsigned(padding));
        m_writer.u8(0);
        m_writer.u32(auth->contextId);
        m_writer.bytes(auth->token);
        m_writer.patchU16(10, unsigned(auth->token.size()));
    }
    assert(m_writer.position() <= largestFragment);
    m_writer.patchU16(8, unsigned(m_writer.position()));
}

} // namespace port135::wire
