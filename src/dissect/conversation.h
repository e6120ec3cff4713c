// SPDX-License-Identifier: GPL-3.0-or-later
// The PDUs of an observation put into context: which call a fragment belongs to, and which interface the call
// went to. A response says neither.
#pragma once

#include "core/observation.h"
#include "wire/bind.h"
#include "wire/stream.h"
#include "wire/stub_encoding.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace port135::dissect {

/// One direction of a call, put together from its fragments.
struct CallSide
{
    wire::Buffer stub;
    wire::StubEncoding encoding;
    std::size_t last = 0; ///< index of its last piece
    std::uint32_t announced = 0; ///< allocation hint of the first fragment; 0 for none
    bool begun = false; ///< the first fragment is there
    bool ended = false; ///< and the last

    bool whole() const { return begun && ended; }
};

struct Call
{
    std::optional<core::InterfaceId> interfaceId; ///< empty where its bind was not kept
    std::uint16_t opnum = 0;
    CallSide request;
    CallSide response;
};

/// One PDU; or bytes that are none.
struct Piece
{
    bool sent = false;
    wire::Bytes bytes;
    wire::FrameSplitter::Frame frame;
    std::optional<std::size_t> call; ///< of requests, responses and faults
    std::optional<std::size_t> bind; ///< of bind_ack and alter_context_resp: what they answer

    bool isWhole() const { return frame.status == wire::ReadStatus::Ok; }
};

/// Conversations follow one another, each on a connection of its own that begins with a bind; what we sent
/// says what an answer means, never the other way round. Views of the evidence, which outlives this.
class Conversation
{
public:
    explicit Conversation(std::span<const core::RawPdu> evidence);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const Call &call(std::size_t index) const { return m_calls[index]; }
    const wire::Bind &bind(std::size_t index) const { return m_binds[index]; }

private:
    void add(bool sent, wire::Bytes bytes, const wire::FrameSplitter::Frame &frame);
    void addBind(const Piece &piece);
    void addAnswerToBind(Piece &piece);
    void addRequest(Piece &piece);
    void addAnswer(Piece &piece);
    void forgetConnection();

    std::vector<Piece> m_pieces;
    std::vector<Call> m_calls;
    std::vector<wire::Bind> m_binds;

    // The connection that is being read
    struct Context
    {
        core::InterfaceId interfaceId;
        bool isNdr64 = false;
    };
    std::map<std::uint16_t, Context> m_contexts;
    std::map<std::uint32_t, std::size_t> m_callsById;
    std::optional<std::size_t> m_openBind;
};

} // namespace port135::dissect
