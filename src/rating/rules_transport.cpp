// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the ports and protocols on which services are offered.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>
#include <set>

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;

constexpr core::OsVersion vista{6, 0, 0};

// ---- R33

/// Chosen by Microsoft or by the administrators' own advice, not by chance [MS-DFSR; KB224196; RFC 1833].
bool isKnownPort(std::uint16_t port)
{
    constexpr std::uint16_t known[] = {135,  593,  1801, 2101, 2103, 2105,  2107,
                                       3343, 5722, 6001, 6002, 6004, 38901, 38902};
    return std::ranges::find(known, port) != std::end(known);
}

std::optional<Finding> checkR33(const HostFacts &facts)
{
    constexpr std::uint16_t firstDynamic = 49152; // since Vista [KB929851]
    if (facts.samba || !facts.observation.os || *facts.observation.os < vista)
        return std::nullopt;
    std::set<std::uint16_t> ports;
    for (const RemoteEndpoint &remote : facts.remote) {
        const core::Endpoint &endpoint = *remote.endpoint;
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0
            && endpoint.port != facts.observation.port && endpoint.port < firstDynamic
            && !isKnownPort(endpoint.port))
            ports.insert(endpoint.port);
    }
    if (ports.empty())
        return std::nullopt;
    Finding finding{{}, Level::Info, facts.confidence, {}};
    std::string text;
    for (const std::uint16_t port : ports) {
        if (!text.empty())
            text += ", ";
        text += std::to_string(port);
        if (text.size() > 120) {
            text += ", …";
            break;
        }
    }
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Rules", "Listed TCP ports outside of the dynamic range 49152 to 65535: %1."),
         {text}});
    return finding;
}

constexpr Remedy remediesR33[] = {
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See on the host which range is set and whether these ports were fixed by hand; then see "
         "that firewalls which name 49152 to 65535 also name these ports."),
     nullptr, "netsh.exe int ipv4 show dynamicport tcp", nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "The command of this step shows the first port of the range and how many there are; the "
         "default since Vista is 49152 and 16384.")},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Where no reason for the old range is known, set the default range again, one host at a "
         "time."),
     QT_TRANSLATE_NOOP("Rules", "It takes effect for services that start afterwards: plan a restart.")},
};

constexpr const char *referencesR33[] = {"KB929851", "RFC 6335 6"};

// ---- R34

bool isOpenHttp(const RemoteEndpoint &remote)
{
    return remote.endpoint->protseq == core::ProtocolSequence::NcacnHttp && remote.reach == Reach::Open;
}

std::optional<Finding> checkR34(const HostFacts &facts)
{
    std::set<std::uint16_t> ports;
    for (const RemoteEndpoint &remote : facts.remote) {
        if (isOpenHttp(remote))
            ports.insert(remote.endpoint->port);
    }
    if (facts.samba || ports.empty())
        return std::nullopt;
    Finding finding{{}, facts.outside ? Level::Medium : Level::Low, facts.confidence, {}};
    for (const RemoteEndpoint &remote : facts.remote) {
        if (isOpenHttp(remote))
            addInterface(finding.interfaces, remote);
    }
    for (const std::uint16_t port : ports)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Rules",
                 "The endpoint map lists RPC over HTTP (ncacn_http) on TCP port %1, and that port is "
                 "open from here."),
             {std::to_string(port)}});
    return finding;
}

constexpr Remedy remediesR34[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Find out what uses RPC over HTTP: old Exchange, a Remote Desktop gateway, directory "
         "replication over firewalls. Where nothing does, remove the feature “RPC over HTTP Proxy”."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Remote Desktop gateways and old Outlook clients stop working without it: look for them "
         "first."),
     "Get-NetTCPConnection -LocalPort 593 -State Listen | ForEach-Object { Get-Process -Id $_.OwningProcess "
     "}",
     nullptr, QT_TRANSLATE_NOOP("Rules", "The command of this step shows which program owns port 593.")},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Block TCP 593 from all networks but those that need it: web proxies and firewalls take "
         "RPC over HTTP for ordinary web traffic."),
     QT_TRANSLATE_NOOP("Rules",
                       "Name the networks of the clients with --clients R34=NETWORKS (in the window: "
                       "Settings, Network); without them the command is "
                       "not ready."),
     "New-NetFirewallRule -Name 'Port135-RpcOverHttp' -DisplayName 'Port135: RPC over HTTP' -Direction "
     "Inbound "
     "-Action Allow -Protocol TCP -LocalPort 593 -RemoteAddress {clients}",
     remedy::firewallPolicy,
     QT_TRANSLATE_NOOP(
         "Rules",
         "From any other network, Test-NetConnection -ComputerName {host} -Port {service-port} must "
         "say TcpTestSucceeded : False, as long as no other rule opens it.")},
    remedy::separateSegments,
    remedy::currentUpdates,
};

constexpr const char *referencesR34[] = {"MS-RPCH 2.1.2.1", "MITRE ATT&CK T1071.001"};

} // namespace

constinit const Rule r33{
    "R33",
    {Level::Info, Level::Info},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "RPC on ports outside of the dynamic range"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Services are listed on ports that firewall rules for dynamic RPC ports do not cover: see "
        "whether that is meant."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Since Vista, Windows gives RPC services ports from 49152 on. Others were fixed by hand, or "
        "the host was upgraded from an old system and kept its range; rules that name the default "
        "range do not hold for them."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is no weakness by itself: fixed ports are good practice on domain controllers. "
                      "Programs may choose ports of their own, too."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again: the ports must lie in the default range, or be known and named in your "
                      "firewalls."),
    remediesR33,
    referencesR33,
    checkR33,
};

constinit const Rule r34{
    "R34",
    {Level::Low, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "RPC over HTTP is reachable"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "RPC is offered inside HTTP on this host: find out what needs it, and limit it to those "
        "clients."),
    QT_TRANSLATE_NOOP("Rules",
                      "RPC over HTTP was made to pass firewalls. What a firewall blocks on port 135 can be "
                      "reached through it, and it looks like web traffic."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that calls are taken without a logon. Domain controllers list it by "
                      "default on port 593, where only the open port counts."),
    QT_TRANSLATE_NOOP("Rules", "Scan again from the same place: the port must be closed or silent."),
    remediesR34,
    referencesR34,
    checkR34,
};

} // namespace port135::rating::list
