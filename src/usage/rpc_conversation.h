// SPDX-License-Identifier: GPL-3.0-or-later
// One DCE/RPC association as it passes by: on a TCP connection or through a named pipe. Finds the PDUs in the
// bytes of both ends, and notes what they mean. Keeps at most two fragments and the answers it waits for.
#pragma once

#include "usage/context_table.h"
#include "usage/ledger.h"
#include "usage/message_lane.h"
#include "wire/pdu.h"

#include <array>
#include <vector>

namespace port135::usage {

/// The connection that a conversation is on: what is counted once for each.
struct RpcConnection
{
    core::Address ends[2];
    std::uint16_t ports[2] = {};
    Over over = Over::Tcp;
    Time opened = 0; ///< 0 where its beginning was not seen
    Time first = 0;
    int server = -1; ///< end that serves; -1: not known yet
    bool assumed = false; ///< it was guessed
    std::vector<Ledger::Number> counted; ///< lines that have it among their connections

    Place place() const;
};

class RpcConversation
{
public:
    /// Both stay with the caller, and outlive this.
    RpcConversation(Ledger &ledger, RpcConnection &connection);

    /// Bytes of one end, in order; each call begins where a segment or a message of SMB does.
    void feed(int side, wire::Bytes bytes, Time time);
    void gap(int side, std::size_t bytes);
    /// What was not answered will not be.
    void finish();

private:
    enum class Wanted : std::uint8_t {
        Nothing,
        Map,
        Lookup,
        Activation,
        RemoteActivation,
        Resolve,
    };
    struct Call
    {
        std::uint32_t id = 0;
        Ledger::Number note = 0;
        Wanted wanted = Wanted::Nothing;
        bool ndr64 = false;
        bool unreadable = false;
        bool collectsRequest = false;
        core::Uuid classId;
        std::vector<core::Uuid> interfaces;
        wire::Buffer stub; ///< of the answer so far; before it of the request
    };
    struct Framing;

    MessageExtent measure(wire::Bytes have) const;
    void take(int side, wire::Bytes pdu, Time time);
    void takeBind(wire::Bytes pdu, Time time);
    void takeBindAck(wire::Bytes pdu, Time time);
    void takeBindNak(const wire::PduHeader &header, Time time);
    void takeRequest(const wire::PduHeader &header, wire::Bytes pdu, Time time);
    void takeResponse(const wire::PduHeader &header, wire::Bytes pdu, Time time);
    void takeFault(const wire::PduHeader &header, Time time);
    void conclude(const Call &call, wire::ByteOrder order, Time time);
    Ledger::Number noteOf(const std::optional<InterfaceName> &interfaceName, Time time);
    std::vector<Call>::iterator findCall(std::uint32_t id);
    Wanted wantedOf(const PresentedContext *context, std::uint16_t opnum) const;
    bool wantsWhole(const wire::PduHeader &header, wire::Bytes head) const;

    Ledger &m_ledger;
    RpcConnection &m_connection;
    std::array<MessageLane, 2> m_lanes{MessageLane(false), MessageLane(false)};
    ContextTable m_contexts;
    std::vector<Call> m_calls;
    bool m_clientSpoke = false;
};

} // namespace port135::usage
