// SPDX-License-Identifier: GPL-3.0-or-later
// Which connections of a recording speak RPC, on whatever port, and what they say.
#pragma once

#include "capture/tcp_streams.h"
#include "usage/datagram_calls.h"
#include "usage/ledger.h"

namespace port135::usage {

class StreamAnalyzer : public capture::StreamListener
{
public:
    /// The ledger stays with the caller, and outlives this.
    explicit StreamAnalyzer(Ledger &ledger);
    ~StreamAnalyzer() override;

    bool data(capture::Flow &flow, capture::FlowSide side, capture::Bytes bytes, capture::Time time,
              bool first) override;
    bool gap(capture::Flow &flow, capture::FlowSide side, std::uint32_t bytes, capture::Time time) override;
    void ended(capture::Flow &flow) override;
    void udp(const capture::Datagram &datagram, capture::Time time) override;
    /// After TcpStreams::finish().
    void finish() { m_datagrams.finish(); }

    /// SMB connections whose messages are encrypted: pipes in them are not seen.
    std::uint64_t encryptedSmb() const { return m_encryptedSmb; }
    /// Connections with RPC of which one direction alone was recorded.
    std::uint64_t oneSided() const { return m_oneSided; }

private:
    class Talk;

    enum class Kind : std::uint8_t {
        Undecided,
        Rpc,
        RpcOverHttp,
        Smb,
        Other,
    };

    Kind classify(const capture::Flow &flow, capture::FlowSide side, capture::Bytes bytes, bool first) const;
    int serverOf(const capture::Flow &flow, bool &assumed) const;
    bool isKnownPort(const capture::Flow &flow) const;

    Ledger &m_ledger;
    DatagramCalls m_datagrams;
    std::uint64_t m_encryptedSmb = 0;
    std::uint64_t m_oneSided = 0;
};

} // namespace port135::usage
