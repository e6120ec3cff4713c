// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/stream_analyzer.h"

#include "usage/known_interfaces.h"
#include "usage/rpc_conversation.h"
#include "usage/rpc_header.h"
#include "usage/smb_conversation.h"
#include "wire/classify.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace port135::usage {
namespace {

using capture::Bytes;
using capture::Flow;
using capture::FlowSide;
using wire::PduType;

constexpr std::uint32_t sawBytes = 1u << 31; ///< in Flow::tag; below it the segments tried
constexpr std::uint32_t mostTries = 200;
constexpr std::uint16_t smbPort = 445;
constexpr std::uint16_t netbiosPort = 139;

bool hasPort(const Flow &flow, std::uint16_t port)
{
    return flow.ends[0].port == port || flow.ends[1].port == port;
}

bool isSmbPort(const Flow &flow)
{
    return hasPort(flow, smbPort) || hasPort(flow, netbiosPort);
}

bool beginsWith(Bytes bytes, std::string_view text)
{
    return bytes.size() >= text.size() && std::equal(text.begin(), text.end(), bytes.begin());
}

/// Behind the header of an HTTP message; nothing where it does not end here.
std::optional<std::size_t> endOfHttpHeader(Bytes bytes)
{
    constexpr std::string_view end = "\r\n\r\n";
    const auto at = std::search(bytes.begin(), bytes.end(), end.begin(), end.end());
    if (at == bytes.end())
        return std::nullopt;
    return std::size_t(at - bytes.begin()) + end.size();
}

} // namespace

/// What is kept with a connection that is of interest.
class StreamAnalyzer::Talk : public capture::FlowState
{
public:
    Talk(Ledger &ledger, const Flow &flow, Kind kind)
        : m_kind(kind)
    {
        for (int i = 0; i < 2; ++i) {
            connection.ends[i] = flow.ends[i].address;
            connection.ports[i] = flow.ends[i].port;
        }
        connection.opened = flow.opener >= 0 ? flow.opened : 0;
        connection.first = flow.opened;
        connection.over = kind == Kind::Smb ? Over::Pipe : kind == Kind::RpcOverHttp ? Over::Http : Over::Tcp;
        if (kind == Kind::Smb)
            m_smb.emplace(ledger, connection);
        else
            m_rpc.emplace(ledger, connection);
    }

    void feed(FlowSide side, Bytes bytes, capture::Time time, bool first)
    {
        auto &http = m_httpHeaderRead[side];
        if (m_kind == Kind::RpcOverHttp && !http) {
            if (beginsWith(bytes, "ncacn_http/1.0")) {
                bytes = bytes.subspan(wire::rpcOverHttpBannerSize);
            } else if (!bytes.empty() && bytes[0] != 5) {
                const auto end = endOfHttpHeader(bytes);
                if (!end)
                    return;
                bytes = bytes.subspan(*end);
            }
            http = true;
        }
        if (m_smb) {
            if (first)
                m_smb->begin(side);
            m_smb->feed(side, bytes, time);
        } else {
            m_rpc->feed(side, bytes, time);
        }
    }
    void gap(FlowSide side, std::size_t bytes) { m_smb ? m_smb->gap(side, bytes) : m_rpc->gap(side, bytes); }
    void finish() { m_smb ? m_smb->finish() : m_rpc->finish(); }
    bool isEncrypted() const { return m_smb && m_smb->isEncrypted(); }

    RpcConnection connection;

private:
    Kind m_kind;
    bool m_httpHeaderRead[2] = {};
    std::optional<RpcConversation> m_rpc;
    std::optional<SmbConversation> m_smb;
};

StreamAnalyzer::StreamAnalyzer(Ledger &ledger)
    : m_ledger(ledger)
    , m_datagrams(ledger)
{
}

StreamAnalyzer::~StreamAnalyzer() = default;

bool StreamAnalyzer::isKnownPort(const Flow &flow) const
{
    for (const auto &end : flow.ends) {
        if (end.port == mapperPort || m_ledger.serves(end.address, end.port))
            return true;
    }
    return false;
}

/// The end that took the connection; guessed where its beginning was not seen: a well-known or told port,
/// else the lower one.
int StreamAnalyzer::serverOf(const Flow &flow, bool &assumed) const
{
    assumed = flow.opener < 0;
    if (!assumed)
        return 1 - flow.opener;
    for (int i = 0; i < 2; ++i) {
        const auto &end = flow.ends[i];
        if (end.port == mapperPort || end.port == smbPort || end.port == netbiosPort
            || m_ledger.serves(end.address, end.port))
            return i;
    }
    return flow.ends[0].port < flow.ends[1].port ? 0 : 1;
}

StreamAnalyzer::Kind StreamAnalyzer::classify(const Flow &flow, FlowSide side, Bytes bytes, bool first) const
{
    if (beginsWithSmb(bytes) || (first && isSmbPort(flow)))
        return Kind::Smb;
    if (first
        && (beginsWith(bytes, "ncacn_http/1.0") || beginsWith(bytes, "RPC_IN_DATA ")
            || beginsWith(bytes, "RPC_OUT_DATA ")))
        return Kind::RpcOverHttp;
    if (isKnownPort(flow)) {
        if (plausibleHeader(bytes) || (first && mayBecomeHeader(bytes)))
            return Kind::Rpc;
    } else if (first) {
        // A conversation begins with a bind, and its answer.
        const bool opener = side == flow.opener;
        const auto type = bytes.size() > 2 ? PduType(bytes[2]) : opener ? PduType::Bind : PduType::BindAck;
        const bool begins = opener
            ? type == PduType::Bind
            : type == PduType::BindAck || type == PduType::BindNak || type == PduType::Fault;
        if (begins
            && (bytes.size() < wire::headerSize ? mayBecomeHeader(bytes)
                                                : plausibleHeader(bytes).has_value()))
            return Kind::Rpc;
    } else if (isSurelyRpc(bytes)) {
        return Kind::Rpc;
    }
    // What begins with something else stays something else. In the middle, a message may begin later.
    return first && !hasPort(flow, mapperPort) ? Kind::Other : Kind::Undecided;
}

bool StreamAnalyzer::data(Flow &flow, FlowSide side, Bytes bytes, capture::Time time, bool first)
{
    flow.tag |= sawBytes;
    if (!flow.state) {
        const auto kind = classify(flow, side, bytes, first);
        if (kind == Kind::Other)
            return false;
        if (kind == Kind::Undecided) {
            ++flow.tag;
            return (flow.tag & ~sawBytes) < mostTries || isSmbPort(flow) || isKnownPort(flow);
        }
        auto talk = std::make_unique<Talk>(m_ledger, flow, kind);
        talk->connection.server = serverOf(flow, talk->connection.assumed);
        flow.state = std::move(talk);
    }
    static_cast<Talk &>(*flow.state).feed(side, bytes, time, first);
    return true;
}

bool StreamAnalyzer::gap(Flow &flow, FlowSide side, std::uint32_t bytes, capture::Time time)
{
    if (flow.state) {
        static_cast<Talk &>(*flow.state).gap(side, bytes);
    } else if (hasPort(flow, mapperPort)) {
        bool assumed = false;
        const int server = serverOf(flow, assumed);
        m_ledger.asked(flow.ends[1 - server].address, flow.ends[server].address, time);
    }
    return true;
}

void StreamAnalyzer::ended(Flow &flow)
{
    bool assumed = false;
    const int server = serverOf(flow, assumed);
    const auto &serving = flow.ends[server];
    constexpr std::uint16_t directoryPorts[] = {88, 389, 636, 3268};
    if (flow.answered
        && std::find(std::begin(directoryPorts), std::end(directoryPorts), serving.port)
            != std::end(directoryPorts))
        m_ledger.addController(serving.address);
    if (flow.state) {
        auto &talk = static_cast<Talk &>(*flow.state);
        talk.finish();
        m_encryptedSmb += talk.isEncrypted();
        const bool oneSided = flow.ends[0].sentData != flow.ends[1].sentData;
        m_oneSided += oneSided && !talk.connection.counted.empty();
        return;
    }
    // Nothing was read of it: no answer, nothing said, or only headers were recorded.
    constexpr std::uint16_t firstOwnPort = 1024;
    const bool is135 = serving.port == mapperPort;
    if (!is135 && (flow.tag & sawBytes || serving.port < firstOwnPort))
        return;
    const auto number = m_ledger.note(
        {flow.ends[1 - server].address, serving.address, serving.port, Over::Tcp}, std::nullopt);
    auto &note = m_ledger[number];
    const bool fresh = note.connections == 0;
    ++note.connections;
    note.touch(flow.opened);
    note.touch(flow.last);
    if (flow.opener >= 0) {
        note.lastOpened = std::max(note.lastOpened, flow.opened);
        note.refused += flow.reset && !flow.answered;
    }
    note.directionAssumed |= assumed;
    note.quiet = !is135 && (fresh || note.quiet);
    // Where nothing can be read, a new connection right after a question is most likely what it was about.
    constexpr capture::Time rightAfter = 1'000'000'000;
    if (note.quiet && flow.opener >= 0 && flow.answered && serving.port >= firstDynamicPort)
        note.askedBefore |=
            m_ledger.askedBefore(flow.ends[1 - server].address, serving.address, flow.opened, rightAfter);
}

void StreamAnalyzer::udp(const capture::Datagram &datagram, capture::Time time)
{
    constexpr std::size_t header = 8;
    const auto bytes = datagram.payload;
    const auto port = [bytes](std::size_t at) {
        return static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]);
    };
    m_datagrams.add(datagram.source, port(0), datagram.destination, port(2), bytes.subspan(header), time);
}

} // namespace port135::usage
