// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the fragments of one call together again: the answer for a client, the request for a server.
#pragma once

#include "wire/fault.h"
#include "wire/pdu.h"

#include <optional>

namespace port135::wire {

class Reassembler
{
public:
    enum class State : std::uint8_t {
        NeedMore, ///< feed the next whole PDU
        Complete, ///< stub() is whole
        Faulted, ///< the server answered with fault() instead, or broke off with it
        Malformed, ///< see reason()
    };

    /// For the answer to one call; every fragment has to name both.
    static Reassembler forResponse(std::uint32_t callId, std::uint16_t contextId,
                                   std::size_t maxStub = largestStub);
    /// The same, for a caller who takes each piece() as it comes: nothing is put together.
    static Reassembler forPiecesOfResponse(std::uint32_t callId, std::uint16_t contextId);
    /// For whatever request comes next; its first fragment says callId, contextId, opnum and object.
    static Reassembler forRequest(std::size_t maxStub = largestStub);

    /// `pdu` is one whole PDU (see nextFrame). Once the state is no longer NeedMore, it stays.
    State feed(Bytes pdu);

    State state() const { return m_state; }
    const char *reason() const { return m_reason; }
    const Fault &fault() const { return m_fault; }

    /// What was put together so far; valid while this object is, and unchanged.
    Bytes stub() const { return m_stub; }
    Buffer takeStub() { return std::move(m_stub); }
    /// The part of the stub that the last PDU brought; a view of it. Empty where it brought none.
    Bytes piece() const { return m_piece; }
    ByteOrder byteOrder() const { return m_byteOrder; }

    std::uint32_t callId() const { return m_callId; }
    std::uint16_t contextId() const { return m_contextId; }
    std::uint16_t opnum() const { return m_opnum; }
    const std::optional<core::Uuid> &object() const { return m_object; }

private:
    Reassembler(PduType type, std::size_t maxStub)
        : m_type(type)
        , m_maxStub(maxStub)
    {
    }

    State malformed(const char *reason);

    PduType m_type;
    State m_state = State::NeedMore;
    ByteOrder m_byteOrder = ByteOrder::Little;
    bool m_started = false;
    bool m_inPieces = false;
    std::uint16_t m_contextId = 0;
    std::uint16_t m_opnum = 0;
    std::uint32_t m_callId = 0;
    std::size_t m_maxStub;
    std::optional<core::Uuid> m_object;
    Buffer m_stub;
    Bytes m_piece;
    Fault m_fault;
    const char *m_reason = "";
};

} // namespace port135::wire
