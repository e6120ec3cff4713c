// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/conversation.h"

#include "wire/pdu_frame.h"
#include "wire/request.h"
#include "wire/response.h"

namespace port135::dissect {
namespace {

std::uint32_t allocationHint(wire::Bytes pdu)
{
    const auto frame = wire::readFrame(pdu);
    return frame ? wire::Reader(frame->body, frame->header.byteOrder()).u32() : 0;
}

bool offersNdr64Only(const wire::PresentationContext &context)
{
    const auto &syntaxes = context.transferSyntaxes;
    return syntaxes.size() == 1 && syntaxes.front() == wire::ndr64;
}

void append(CallSide &side, const Piece &piece, std::size_t index, const wire::PduMeta &meta,
            const wire::Buffer &stub)
{
    if (meta.flags & wire::FirstFragment) {
        side.begun = true;
        side.encoding.order = meta.byteOrder;
        side.announced = allocationHint(piece.bytes);
    }
    side.ended = side.ended || (meta.flags & wire::LastFragment);
    side.stub.insert(side.stub.end(), stub.begin(), stub.end());
    side.last = index;
}

} // namespace

Conversation::Conversation(std::span<const core::RawPdu> evidence)
{
    const wire::FrameSplitter splitter;
    for (const auto &raw : evidence) {
        auto bytes = wire::toBytes(raw.bytes);
        // A long request is kept as it was sent: several PDUs, back to back.
        while (!bytes.empty()) {
            const auto frame = splitter.next(bytes);
            const bool whole = frame.status == wire::ReadStatus::Ok;
            add(raw.sent, whole ? bytes.first(frame.length) : bytes, frame);
            bytes = whole ? bytes.subspan(frame.length) : wire::Bytes();
        }
    }
}

void Conversation::add(bool sent, wire::Bytes bytes, const wire::FrameSplitter::Frame &frame)
{
    auto &piece = m_pieces.emplace_back();
    piece.sent = sent;
    piece.bytes = bytes;
    piece.frame = frame;
    if (!piece.isWhole())
        return;
    using wire::PduType;
    const auto type = frame.header.type;
    if (sent && (type == PduType::Bind || type == PduType::AlterContext))
        addBind(piece);
    else if (sent && type == PduType::Request)
        addRequest(piece);
    else if (!sent && (type == PduType::BindAck || type == PduType::AlterContextResponse))
        addAnswerToBind(piece);
    else if (!sent && (type == PduType::Response || type == PduType::Fault))
        addAnswer(piece);
}

void Conversation::forgetConnection()
{
    m_contexts.clear();
    m_callsById.clear();
    m_openBind.reset();
}

void Conversation::addBind(const Piece &piece)
{
    auto bind = wire::readBind(piece.bytes);
    if (piece.frame.header.type == wire::PduType::Bind)
        forgetConnection();
    m_openBind.reset();
    if (!bind)
        return;
    for (const auto &context : bind->contexts)
        m_contexts.insert_or_assign(context.id, Context{context.interfaceId, offersNdr64Only(context)});
    m_openBind = m_binds.size();
    m_binds.push_back(std::move(*bind));
}

void Conversation::addAnswerToBind(Piece &piece)
{
    if (m_openBind && m_binds[*m_openBind].meta.callId == piece.frame.header.callId) {
        piece.bind = m_openBind;
        m_openBind.reset();
    } else if (piece.frame.header.type == wire::PduType::BindAck) {
        forgetConnection(); // of a connection whose bind was not kept
    }
}

void Conversation::addRequest(Piece &piece)
{
    const auto request = wire::readRequest(piece.bytes);
    if (!request)
        return;
    const auto &meta = request->meta;
    if (meta.flags & wire::FirstFragment) {
        if (m_callsById.contains(meta.callId))
            forgetConnection(); // a number is used once: this is a connection whose bind was not kept
        Call call;
        call.opnum = request->opnum;
        if (const auto context = m_contexts.find(request->contextId); context != m_contexts.end()) {
            call.interfaceId = context->second.interfaceId;
            call.request.encoding.isNdr64 = call.response.encoding.isNdr64 = context->second.isNdr64;
        }
        m_callsById[meta.callId] = m_calls.size();
        m_calls.push_back(std::move(call));
    }
    const auto found = m_callsById.find(meta.callId);
    if (found == m_callsById.end())
        return;
    piece.call = found->second;
    append(m_calls[found->second].request, piece, m_pieces.size() - 1, meta, request->stub);
}

void Conversation::addAnswer(Piece &piece)
{
    const auto found = m_callsById.find(piece.frame.header.callId);
    if (found == m_callsById.end())
        return;
    piece.call = found->second;
    if (piece.frame.header.type == wire::PduType::Fault)
        return;
    if (const auto response = wire::readResponse(piece.bytes))
        append(m_calls[found->second].response, piece, m_pieces.size() - 1, response->meta, response->stub);
}

} // namespace port135::dissect
