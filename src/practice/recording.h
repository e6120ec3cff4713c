// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in the practice network, as a recording that every reader of pcap takes: made of its own
// streams, with the packets that would have carried them. Nothing of this computer's real traffic is in it.
#pragma once

#include "core/address.h"
#include "wire/bytes.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace port135::practice {

/// Belongs to one thread. Outlives its conversations.
class Recording
{
public:
    /// Takes the bytes of the file as they come.
    using Write = std::function<void(wire::Bytes)>;

    /// One end of a conversation.
    struct End
    {
        core::Address address; ///< IPv4
        std::uint16_t port = 0;
    };

    class Conversation
    {
    public:
        Conversation(Recording &recording, const End &client, const End &server);
        /// Closes it.
        ~Conversation();
        Conversation(const Conversation &) = delete;
        Conversation &operator=(const Conversation &) = delete;

        void clientSends(wire::Bytes bytes) { send(0, bytes); }
        void serverSends(wire::Bytes bytes) { send(1, bytes); }

    private:
        void send(int side, wire::Bytes bytes);
        void segment(int side, unsigned flags, wire::Bytes bytes);

        Recording &m_recording;
        End m_ends[2];
        std::uint32_t m_next[2];
    };

    /// Writes the head of the file.
    explicit Recording(Write write);

private:
    void packet(wire::Bytes ip);

    Write m_write;
    std::uint32_t m_conversations = 0;
};

} // namespace port135::practice
