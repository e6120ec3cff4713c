// SPDX-License-Identifier: GPL-3.0-or-later
// A DCE/RPC association over one connection: bind, then one call at a time [C706 9.5, MS-RPCE 3.3.1].
#pragma once

#include "probe/connection.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bytes.h"
#include "wire/classify.h"
#include "wire/stub_encoding.h"

#include <asio/awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace port135::probe {

/// What a call brought. With `trouble`, `stub` is as much of the answer as came before.
struct Answer
{
    wire::Buffer stub;
    wire::StubEncoding encoding;
    std::optional<Trouble> trouble;
};

/// Takes the stub of an answer while it comes.
class StubTaker
{
public:
    /// False: enough, the rest of the answer is not waited for.
    virtual bool take(wire::Bytes piece, wire::StubEncoding encoding) = 0;

protected:
    ~StubTaker() = default;
};

/// Used by one coroutine. The connection outlives it.
class Association
{
public:
    /// `patience`: how long one answer may take, the answer timeout of the options at the most.
    explicit Association(Connection &connection,
                         std::chrono::milliseconds patience = std::chrono::milliseconds::max())
        : m_connection(connection)
        , m_patience(std::min(patience, connection.environment().options.answerTimeout))
    {
    }

    /// Binds; an ack may still reject every context: the caller looks. A bind_nak is Trouble{BindRejected,
    /// reason}. Whoever knows the interface but not NDR is asked once more, over a new connection, in NDR64.
    asio::awaitable<Expected<wire::BindAck>> bind(wire::Bind bind);
    /// How the stubs of calls are to be written: as the last bind agreed.
    wire::StubEncoding encoding() const { return {wire::ByteOrder::Little, m_isNdr64}; }
    /// The token of the last answer to a bind, even where the rest of it was damaged.
    const std::optional<wire::Auth> &token() const { return m_token; }
    /// For answers that are short: more than mostGathered bytes are trouble.
    asio::awaitable<Answer> call(std::uint16_t contextId, std::uint16_t opnum, wire::Buffer stub);
    /// For answers that may be long: `taker`, which outlives the call, gets all of the stub that comes. What
    /// went wrong, if anything.
    asio::awaitable<std::optional<Trouble>> call(std::uint16_t contextId, std::uint16_t opnum,
                                                 wire::Buffer stub, StubTaker &taker);

    /// Whether any valid DCE/RPC PDU was received: the peer does speak it.
    bool spokeRpc() const { return m_spokeRpc; }

private:
    static constexpr std::size_t mostGathered = 256u << 10;

    asio::awaitable<Expected<wire::BindAck>> bindOnce(const wire::Bind &bind);
    wire::Buffer requestBytes(std::uint16_t contextId, std::uint16_t opnum, wire::Buffer stub);
    /// One whole PDU; the view is valid until the next call of a member.
    asio::awaitable<Expected<wire::Bytes>> nextPdu();
    Trouble notRpc(wire::Bytes received, wire::Speech speech);

    Connection &m_connection;
    std::chrono::milliseconds m_patience;
    std::size_t m_taken = 0; ///< length of the PDU handed out last, consumed when the next one is asked for
    std::uint32_t m_callId = 0;
    std::size_t m_maxFragment = 0;
    bool m_spokeRpc = false;
    bool m_isNdr64 = false;
    std::optional<wire::Auth> m_token;
};

} // namespace port135::probe
