// SPDX-License-Identifier: GPL-3.0-or-later
// An SMB connection as it passes by: the named pipes in it, each a DCE/RPC conversation of its own.
#pragma once

#include "usage/message_lane.h"
#include "usage/rpc_conversation.h"
#include "usage/smb_message.h"

#include <array>
#include <map>
#include <memory>

namespace port135::usage {

class SmbConversation
{
public:
    /// Both stay with the caller, and outlive this.
    SmbConversation(Ledger &ledger, RpcConnection &connection);

    /// What this end sends is seen from its beginning; else a message is looked for at each segment.
    void begin(int side) { m_lanes[std::size_t(side)].begin(); }
    void feed(int side, wire::Bytes bytes, Time time);
    void gap(int side, std::size_t bytes);
    void finish();

    /// Messages that could not be read because SMB encrypts them.
    bool isEncrypted() const { return m_encrypted; }

private:
    static constexpr std::size_t mostPipes = 1024;
    static constexpr std::size_t mostRequests = 1024;

    struct Framing;
    struct Pipe
    {
        std::unique_ptr<RpcConversation> talk;
        Time begun = 0;
    };

    void take(int side, wire::Bytes message, Time time);
    void handle(int side, const SmbEvent &event, Time time);
    RpcConversation *pipeOf(const FileId &file, wire::Bytes data, Time time);
    void endPipe(const FileId &file);

    Ledger &m_ledger;
    RpcConnection &m_connection;
    std::array<MessageLane, 2> m_lanes{MessageLane(true), MessageLane(true)};
    std::map<FileId, Pipe> m_pipes;
    std::map<std::uint64_t, FileId> m_reading; ///< files by the message whose answer holds their data
    std::vector<SmbEvent> m_events;
    bool m_encrypted = false;
};

/// Whether a segment begins with a NetBIOS header and an SMB message behind it.
bool beginsWithSmb(wire::Bytes bytes);

} // namespace port135::usage
