// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/bind_ack.h"

#include "wire/pdu_frame.h"

#include <cassert>

namespace port135::wire {

Buffer writeBindAck(const BindAck &ack)
{
    assert(ack.results.size() <= 255);
    Buffer buffer;
    PduFrameWriter frame(buffer, ack.alterContext ? PduType::AlterContextResponse : PduType::BindAck,
                         ack.meta);
    Writer &writer = frame.body();
    writer.u16(ack.maxTransmit);
    writer.u16(ack.maxReceive);
    writer.u32(ack.associationGroup);
    if (ack.secondaryAddress.empty()) {
        writer.u16(0);
    } else {
        writer.u16(unsigned(ack.secondaryAddress.size()) + 1);
        writer.bytes(toBytes(ack.secondaryAddress));
        writer.u8(0);
    }
    writer.align(4);
    writer.u8(unsigned(ack.results.size()));
    writer.zeros(3);
    for (const auto &result : ack.results) {
        writer.u16(unsigned(result.result));
        writer.u16(result.reason);
        writeSyntaxId(writer, result.transferSyntax);
    }
    frame.finish(ack.auth);
    return buffer;
}

Parsed<BindAck> readBindAck(Bytes bytes)
{
    using Result = Parsed<BindAck>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, BindAck{}};
    const auto &header = frame->header;
    if (header.type != PduType::BindAck && header.type != PduType::AlterContextResponse)
        return Result::malformed("neither bind_ack nor alter_context_resp");

    BindAck ack;
    ack.meta = header.meta();
    ack.alterContext = header.type == PduType::AlterContextResponse;
    Reader reader(frame->body, header.byteOrder());
    ack.maxTransmit = reader.u16();
    ack.maxReceive = reader.u16();
    ack.associationGroup = reader.u32();
    ack.secondaryAddress = toText(reader.bytes(reader.u16()));
    if (!ack.secondaryAddress.empty() && ack.secondaryAddress.back() == '\0')
        ack.secondaryAddress.pop_back();
    reader.align(4); // the body begins at 16: the same as from the start of the PDU
    const unsigned results = reader.u8();
    reader.skip(3);
    for (unsigned i = 0; i < results && reader.ok(); ++i) {
        auto &result = ack.results.emplace_back();
        result.result = ContextResult(reader.u16());
        result.reason = reader.u16();
        result.transferSyntax = readSyntaxId(reader);
    }
    ack.auth = frame->auth(); // stands at the end, whatever is wrong before it
    if (!reader.ok()) {
        if (!ack.results.empty())
            ack.results.pop_back(); // the one that is not whole
        auto broken = Result::malformed("bind_ack ends within its results");
        broken.value = std::move(ack);
        return broken;
    }
    return Result::ok(std::move(ack), frame.consumed);
}

} // namespace port135::wire
