// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/bind.h"

#include "wire/pdu_frame.h"

#include <cassert>

namespace port135::wire {

Bind bindTo(const core::InterfaceId &interfaceId, std::uint32_t callId)
{
    Bind bind;
    bind.meta.callId = callId;
    bind.contexts.push_back({0, interfaceId, {ndr}});
    return bind;
}

Buffer writeBind(const Bind &bind)
{
    assert(bind.contexts.size() <= 255);
    Buffer buffer;
    PduFrameWriter frame(buffer, bind.alterContext ? PduType::AlterContext : PduType::Bind, bind.meta);
    Writer &writer = frame.body();
    writer.u16(bind.maxTransmit);
    writer.u16(bind.maxReceive);
    writer.u32(bind.associationGroup);
    writer.u8(unsigned(bind.contexts.size()));
    writer.zeros(3);
    for (const auto &context : bind.contexts) {
        assert(context.transferSyntaxes.size() <= 255);
        writer.u16(context.id);
        writer.u8(unsigned(context.transferSyntaxes.size()));
        writer.u8(0);
        writeSyntaxId(writer, toSyntaxId(context.interfaceId));
        for (const auto &syntax : context.transferSyntaxes)
            writeSyntaxId(writer, syntax);
    }
    frame.finish(bind.auth);
    return buffer;
}

Parsed<Bind> readBind(Bytes bytes)
{
    using Result = Parsed<Bind>;
    const auto frame = readFrame(bytes);
    if (!frame)
        return {frame.status, 0, frame.reason, Bind{}};
    const auto &header = frame->header;
    if (header.type != PduType::Bind && header.type != PduType::AlterContext)
        return Result::malformed("neither bind nor alter_context");

    Bind bind;
    bind.meta = header.meta();
    bind.alterContext = header.type == PduType::AlterContext;
    Reader reader(frame->body, header.byteOrder());
    bind.maxTransmit = reader.u16();
    bind.maxReceive = reader.u16();
    bind.associationGroup = reader.u32();
    const unsigned contexts = reader.u8();
    reader.skip(3);
    for (unsigned i = 0; i < contexts && reader.ok(); ++i) {
        auto &context = bind.contexts.emplace_back();
        context.id = reader.u16();
        const unsigned syntaxes = reader.u8();
        reader.skip(1);
        context.interfaceId = toInterfaceId(readSyntaxId(reader));
        for (unsigned k = 0; k < syntaxes && reader.ok(); ++k)
            context.transferSyntaxes.push_back(readSyntaxId(reader));
    }
    if (!reader.ok())
        return Result::malformed("bind ends within its contexts");
    bind.auth = frame->auth();
    return Result::ok(std::move(bind), frame.consumed);
}

} // namespace port135::wire
