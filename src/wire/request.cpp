// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/request.h"

#include "wire/pdu_frame.h"
#include "wire/split_stub.h"

namespace port135::wire {

Buffer writeRequest(const Request &request, std::size_t maxFragment)
{
    Buffer buffer;
    const std::size_t fixed = headerSize + 8 + (request.object ? 16 : 0);
    buffer.reserve(fixed + request.stub.size());
    const unsigned flags = request.meta.flags | (request.object ? unsigned(HasObject) : 0u);
    splitStub(request.stub, fixed, request.auth, maxFragment, flags,
              [&](Bytes part, unsigned partFlags, std::size_t left) {
                  PduFrameWriter frame(buffer, PduType::Request, request.meta, partFlags);
                  Writer &writer = frame.body();
                  writer.u32(static_cast<std::uint32_t>(left));
                  writer.u16(request.contextId);
                  writer.u16(request.opnum);
                  if (request.object)
                      writer.uuid(*request.object);
                  writer.bytes(part);
                  frame.finish(request.auth);
              });
    return buffer;
}

Parsed<Request> readRequest(Bytes bytes)
{
    using Result = Parsed<Request>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, Request{}};
    const auto &header = frame->header;
    if (header.type != PduType::Request)
        return Result::malformed("not a request");

    Request request;
    request.meta = header.meta();
    Reader reader(frame->body, header.byteOrder());
    reader.skip(4); // allocation hint: only a hint
    request.contextId = reader.u16();
    request.opnum = reader.u16();
    if (header.flags & HasObject)
        request.object = reader.uuid();
    if (!reader.ok() || frame->padding > reader.remaining())
        return Result::malformed("request shorter than its fields");
    const auto stub = reader.bytes(reader.remaining() - frame->padding);
    request.stub.assign(stub.begin(), stub.end());
    request.auth = frame->auth();
    return Result::ok(std::move(request), frame.consumed);
}

} // namespace port135::wire
