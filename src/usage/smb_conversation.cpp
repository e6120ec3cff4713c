// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/smb_conversation.h"

#include "usage/rpc_header.h"

#include <algorithm>

namespace port135::usage {
namespace {

using wire::Bytes;

constexpr std::size_t frameHeader = 4; ///< NetBIOS session service [RFC 1002 4.3.1]

/// Two directions are recorded apart, and may be put together a little wrongly.
constexpr Time crossedWithin = 5'000'000;

/// Length of the message behind a header; 17 bits by RFC 1002, 24 where SMB has no NetBIOS below it.
std::size_t frameLength(Bytes header)
{
    return std::size_t(header[1]) << 16 | std::size_t(header[2]) << 8 | header[3];
}

/// Session message, request, positive and negative answer, retarget, keep-alive.
bool isFrameType(std::uint8_t type)
{
    return type == 0 || (type >= 0x81 && type <= 0x85);
}

/// "The file of the request before" in a chain [MS-SMB2 3.3.5.2.7.2].
bool isRelated(const FileId &file)
{
    return std::ranges::all_of(file.bytes, [](std::uint8_t byte) { return byte == 0xff; });
}

} // namespace

bool beginsWithSmb(Bytes bytes)
{
    return bytes.size() >= frameHeader + 4 && bytes[0] == 0 && smbVersion(bytes.subspan(frameHeader)) > 0;
}

SmbConversation::SmbConversation(Ledger &ledger, RpcConnection &connection)
    : m_ledger(ledger)
    , m_connection(connection)
{
}

struct SmbConversation::Framing
{
    SmbConversation &talk;
    int side;
    Time time;

    static MessageExtent measure(Bytes have)
    {
        if (have.size() < frameHeader)
            return {frameHeader, 0};
        if (!isFrameType(have[0]))
            return {};
        const auto length = frameLength(have);
        const bool wanted = have[0] == 0 && length <= longestSmbMessage; // else file data, or nothing of SMB
        return {frameHeader + (wanted ? length : 0), frameHeader + length};
    }
    static bool begins(Bytes bytes) { return beginsWithSmb(bytes); }
    void take(Bytes message) const
    {
        if (message.size() > frameHeader)
            talk.take(side, message.subspan(frameHeader), time);
    }
};

void SmbConversation::feed(int side, Bytes bytes, Time time)
{
    Framing framing{*this, side, time};
    m_lanes[std::size_t(side)].feed(bytes, framing);
}

void SmbConversation::gap(int side, std::size_t bytes)
{
    Framing framing{*this, side, 0};
    m_lanes[std::size_t(side)].gap(bytes, framing);
}

void SmbConversation::finish()
{
    for (auto &[file, pipe] : m_pipes)
        pipe.talk->finish();
    m_pipes.clear();
}

void SmbConversation::take(int side, Bytes message, Time time)
{
    const auto version = smbVersion(message);
    if (version == 0)
        return;
    m_encrypted |= version == 3;
    m_events.clear();
    readSmb(message, m_events);
    for (const auto &event : m_events)
        handle(side, event, time);
}

void SmbConversation::handle(int side, const SmbEvent &event, Time time)
{
    using Kind = SmbEvent::Kind;
    switch (event.kind) {
    case Kind::Open:
        break;
    case Kind::Opened:
        // The same number again is another file; unless the recorder put this behind what it was the way for.
        if (const auto known = m_pipes.find(event.file);
            event.namesFile && known != m_pipes.end() && time - known->second.begun > crossedWithin)
            endPipe(event.file);
        break;
    case Kind::Write:
        if (auto *pipe = pipeOf(event.file, event.data, time))
            pipe->feed(side, event.data, time);
        break;
    case Kind::ReadRequest:
        if (m_reading.size() >= mostRequests)
            m_reading.erase(m_reading.begin());
        m_reading[event.message] = event.file;
        break;
    case Kind::Data: {
        const auto asked = m_reading.find(event.message);
        const bool known = asked != m_reading.end();
        // What was asked for is known better than what the answer says: macOS answers with half a number.
        // Only a request that means "the file of the one before" says nothing.
        const auto file = known && !isRelated(asked->second) ? asked->second : event.file;
        if (known && event.final)
            m_reading.erase(asked);
        if ((!known && !event.namesFile) || event.data.empty())
            break;
        if (auto *pipe = pipeOf(file, event.data, time))
            pipe->feed(side, event.data, time);
        break;
    }
    case Kind::Close:
        endPipe(event.file);
        break;
    }
}

RpcConversation *SmbConversation::pipeOf(const FileId &file, Bytes data, Time time)
{
    const auto found = m_pipes.find(file);
    if (found != m_pipes.end())
        return found->second.talk.get();
    // Most files are no pipes: what is written to one, or read from it, has to look like RPC.
    if (data.empty() || m_pipes.size() >= mostPipes || !plausibleHeader(data))
        return nullptr;
    auto talk = std::make_unique<RpcConversation>(m_ledger, m_connection);
    return m_pipes.emplace(file, Pipe{std::move(talk), time}).first->second.talk.get();
}

void SmbConversation::endPipe(const FileId &file)
{
    const auto found = m_pipes.find(file);
    if (found == m_pipes.end())
        return;
    found->second.talk->finish();
    m_pipes.erase(found);
}

} // namespace port135::usage
