// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include "core/named.h"

namespace port135::core {
namespace {

constexpr Named<ProtocolSequence> protseqNames[] = {
    {ProtocolSequence::Unknown, "unknown"},
    {ProtocolSequence::NcacnIpTcp, "ncacn_ip_tcp"},
    {ProtocolSequence::NcacnHttp, "ncacn_http"},
    {ProtocolSequence::NcacnNp, "ncacn_np"},
    {ProtocolSequence::Ncalrpc, "ncalrpc"},
    {ProtocolSequence::NcadgIpUdp, "ncadg_ip_udp"},
    {ProtocolSequence::NcacnSpx, "ncacn_spx"},
    {ProtocolSequence::NcadgIpx, "ncadg_ipx"},
    {ProtocolSequence::NcacnNbTcp, "ncacn_nb_tcp"},
    {ProtocolSequence::NcacnNbIpx, "ncacn_nb_ipx"},
    {ProtocolSequence::NcacnNbNb, "ncacn_nb_nb"},
    {ProtocolSequence::NcacnVnsSpp, "ncacn_vns_spp"},
    {ProtocolSequence::NcacnAtDsp, "ncacn_at_dsp"},
    {ProtocolSequence::NcadgAtDdp, "ncadg_at_ddp"},
    {ProtocolSequence::NcacnOsiDna, "ncacn_osi_dna"},
    {ProtocolSequence::NcacnDnetNsp, "ncacn_dnet_nsp"},
    {ProtocolSequence::NcacnHvsocket, "ncacn_hvsocket"},
    {ProtocolSequence::NcacnUnix, "ncacn_unix_stream"},
};

constexpr Named<PortState> portStateNames[] = {
    {PortState::NotTried, "not_tried"}, {PortState::Open, "open"},       {PortState::Closed, "closed"},
    {PortState::Silent, "silent"},      {PortState::Wrapped, "wrapped"},
};

constexpr Named<PortSeen> portSeenNames[] = {
    {PortSeen::Nothing, ""},
    {PortSeen::Rpc, "rpc"},
    {PortSeen::Reset, "reset"},
    {PortSeen::Silence, "silence"},
    {PortSeen::OtherProtocol, "other_protocol"},
};

} // namespace

std::string InterfaceId::versionString() const
{
    return std::to_string(major) + '.' + std::to_string(minor);
}

std::string_view name(ProtocolSequence protseq)
{
    return nameOf(protseqNames, protseq);
}

std::optional<ProtocolSequence> parseProtocolSequence(std::string_view name)
{
    return valueOf(protseqNames, name);
}

std::string_view name(PortState state)
{
    return nameOf(portStateNames, state);
}

std::string_view name(PortSeen seen)
{
    return nameOf(portSeenNames, seen);
}

bool sameEndpoint(const Endpoint &a, const Endpoint &b)
{
    return a.interfaceId == b.interfaceId && a.object == b.object && a.protseq == b.protseq
        && a.port == b.port && a.endpoint == b.endpoint && a.address == b.address
        && a.annotation == b.annotation && a.tower == b.tower;
}

} // namespace port135::core
