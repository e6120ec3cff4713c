// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/fragment.h"

#include "wire/pdu_frame.h"

#include <algorithm>

namespace port135::wire {

Reassembler Reassembler::forResponse(std::uint32_t callId, std::uint16_t contextId, std::size_t maxStub)
{
    Reassembler reassembler(PduType::Response, maxStub);
    reassembler.m_callId = callId;
    reassembler.m_contextId = contextId;
    return reassembler;
}

Reassembler Reassembler::forPiecesOfResponse(std::uint32_t callId, std::uint16_t contextId)
{
    auto reassembler = forResponse(callId, contextId);
    reassembler.m_inPieces = true;
    return reassembler;
}

Reassembler Reassembler::forRequest(std::size_t maxStub)
{
    return Reassembler(PduType::Request, maxStub);
}

Reassembler::State Reassembler::malformed(const char *reason)
{
    m_reason = reason;
    return m_state = State::Malformed;
}

Reassembler::State Reassembler::feed(Bytes pdu)
{
    m_piece = {};
    if (m_state != State::NeedMore)
        return m_state;
    const auto frame = readFrame(pdu);
    if (!frame)
        return malformed(frame.status == ReadStatus::Incomplete ? "fragment is not whole" : frame.reason);
    if (frame.consumed != pdu.size())
        return malformed("bytes behind the fragment");
    const auto &header = frame->header;
    const bool answer = m_type == PduType::Response;
    const bool known = answer || m_started; // what the fragments of this call have to name

    if (known && header.callId != m_callId)
        return malformed("fragment of another call");
    if (answer && header.type == PduType::Fault) {
        auto fault = readFault(pdu);
        if (!fault)
            return malformed(fault.reason);
        m_fault = std::move(*fault);
        return m_state = State::Faulted;
    }
    if (header.type != m_type)
        return malformed("unexpected PDU type");
    const bool first = header.flags & FirstFragment;
    if (first == m_started)
        return malformed(first ? "first fragment twice" : "first fragment missing");
    if (m_started && header.byteOrder() != m_byteOrder)
        return malformed("byte order changes within a call");

    Reader reader(frame->body, header.byteOrder());
    const auto hint = reader.u32();
    const auto contextId = reader.u16();
    const auto opnum = reader.u16(); // a response has its cancel count there
    std::optional<core::Uuid> object;
    if (!answer && header.flags & HasObject)
        object = reader.uuid();
    if (!reader.ok() || frame->padding > reader.remaining())
        return malformed("fragment shorter than its fields");
    if (known && contextId != m_contextId)
        return malformed("fragment of another presentation context");
    if (!answer && m_started && opnum != m_opnum)
        return malformed("operation changes within a call");

    const auto part = reader.bytes(reader.remaining() - frame->padding);
    if (part.size() > m_maxStub - m_stub.size())
        return malformed("call exceeds the size limit");
    if (!m_started) {
        m_started = true;
        m_callId = header.callId;
        m_contextId = contextId;
        m_byteOrder = header.byteOrder();
        if (!answer) {
            m_opnum = opnum;
            m_object = object;
        }
        // The hint is not to be trusted with memory: it helps up to a few fragments.
        if (!m_inPieces)
            m_stub.reserve(std::min<std::size_t>({hint, m_maxStub, std::size_t{4} * defaultFragment}));
    }
    m_piece = part;
    if (!m_inPieces)
        m_stub.insert(m_stub.end(), part.begin(), part.end());
    return m_state = header.flags & LastFragment ? State::Complete : State::NeedMore;
}

} // namespace port135::wire
