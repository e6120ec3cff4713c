// SPDX-License-Identifier: GPL-3.0-or-later
// A DCE/RPC association over one connection: bind, then one call at a time [C706 9.5, MS-RPCE 3.3.1].
#pragma once

#include "probe/connection.h"
#include "wire/bind.h"
#include "wire/bind_ack.h"
#include "wire/bytes.h"
#include "wire/classify.h"

#include <asio/awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <optional>

namespace port135::probe {

/// What a call brought. With `trouble`, `stub` is as much of the answer as came before.
struct Answer
{
    wire::Buffer stub;
    wire::ByteOrder byteOrder = wire::ByteOrder::Little;
    std::optional<Trouble> trouble;
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
    /// reason}.
    asio::awaitable<Expected<wire::BindAck>> bind(wire::Bind bind);
    asio::awaitable<Answer> call(std::uint16_t contextId, std::uint16_t opnum, wire::Buffer stub);

    /// Whether any valid DCE/RPC PDU was received: the peer does speak it.
    bool spokeRpc() const { return m_spokeRpc; }

private:
    /// One whole PDU; the view is valid until the next call of a member.
    asio::awaitable<Expected<wire::Bytes>> nextPdu();
    Trouble notRpc(wire::Bytes received, wire::Speech speech);

    Connection &m_connection;
    std::chrono::milliseconds m_patience;
    std::size_t m_taken = 0; ///< length of the PDU handed out last, consumed when the next one is asked for
    std::uint32_t m_callId = 0;
    std::size_t m_maxFragment = 0;
    bool m_spokeRpc = false;
};

} // namespace port135::probe
