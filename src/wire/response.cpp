// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/response.h"

#include "wire/pdu_frame.h"
#include "wire/split_stub.h"

namespace port135::wire {

Buffer writeResponse(const Response &response, std::size_t maxFragment)
{
    Buffer buffer;
    constexpr std::size_t fixed = headerSize + 8;
    buffer.reserve(fixed + response.stub.size());
    splitStub(response.stub, fixed, response.auth, maxFragment, response.meta.flags,
              [&](Bytes part, unsigned partFlags, std::size_t left) {
                  PduFrameWriter frame(buffer, PduType::Response, response.meta, partFlags);
                  Writer &writer = frame.body();
                  writer.u32(static_cast<std::uint32_t>(left));
                  writer.u16(response.contextId);
                  writer.u8(response.cancelCount);
                  writer.u8(0);
                  writer.bytes(part);
                  frame.finish(response.auth);
              });
    return buffer;
}

Parsed<Response> readResponse(Bytes bytes)
{
    using Result = Parsed<Response>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, Response{}};
    const auto &header = frame->header;
    if (header.type != PduType::Response)
        return Result::malformed("not a response");

    Response response;
    response.meta = header.meta();
    Reader reader(frame->body, header.byteOrder());
    reader.skip(4); // allocation hint: only a hint
    response.contextId = reader.u16();
    response.cancelCount = reader.u8();
    reader.skip(1);
    if (!reader.ok() || frame->padding > reader.remaining())
        return Result::malformed("response shorter than its fields");
    const auto stub = reader.bytes(reader.remaining() - frame->padding);
    response.stub.assign(stub.begin(), stub.end());
    response.auth = frame->auth();
    return Result::ok(std::move(response), frame.consumed);
}

} // namespace port135::wire
