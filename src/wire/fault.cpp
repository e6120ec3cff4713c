// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fault.h"

#include "wire/pdu_frame.h"

namespace port135::wire {

Buffer writeFault(const Fault &fault)
{
    Buffer buffer;
    PduFrameWriter frame(buffer, PduType::Fault, fault.meta);
    Writer &writer = frame.body();
    writer.u32(static_cast<std::uint32_t>(fault.data.size()));
    writer.u16(fault.contextId);
    writer.u8(fault.cancelCount);
    writer.u8(fault.faultFlags);
    writer.u32(fault.status);
    writer.u32(0);
    writer.bytes(fault.data);
    frame.finish(fault.auth);
    return buffer;
}

Parsed<Fault> readFault(Bytes bytes)
{
    using Result = Parsed<Fault>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, Fault{}};
    const auto &header = frame->header;
    if (header.type != PduType::Fault)
        return Result::malformed("not a fault");

    Fault fault;
    fault.meta = header.meta();
    Reader reader(frame->body, header.byteOrder());
    reader.skip(4); // allocation hint: only a hint
    fault.contextId = reader.u16();
    fault.cancelCount = reader.u8();
    fault.faultFlags = reader.u8();
    fault.status = reader.u32();
    if (!reader.ok() || frame->padding > reader.remaining())
        return Result::malformed("fault shorter than its fields");
    if (reader.remaining() - frame->padding >= 4) {
        reader.skip(4);
        const auto data = reader.bytes(reader.remaining() - frame->padding);
        fault.data.assign(data.begin(), data.end());
    }
    fault.auth = frame->auth();
    return Result::ok(std::move(fault), frame.consumed);
}

} // namespace port135::wire
