// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what the endpoint map, or the mapper that refuses it, gives away.
#include "rating/cause_evidence.h"
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>
#include <set>

namespace port135::rating::list {
namespace {

using core::Confidence;
using core::Finding;
using core::Level;
using core::Outcome;

/// Stage 2 has tried at least one listed port.
bool triedPorts(const HostFacts &facts)
{
    return facts.observation.reachTried && facts.portsOpen + facts.portsShut + facts.portsWrapped > 0;
}

// ---- R9

std::optional<Finding> checkR9(const HostFacts &facts)
{
    if (!facts.lookupWorks || facts.openEndpoints == 0)
        return std::nullopt;
    // Members need these ports of their domain controllers, from everywhere: what can be done is in the
    // steps.
    const bool isMeant = facts.hasRole(knowledge::Trait::DomainController);
    Finding finding{{}, facts.outside && !isMeant ? Level::Medium : Level::Low, facts.confidence, {}};
    addMap(finding.evidence, facts);
    addPorts(finding.evidence, facts);
    addDcomAnswer(finding.evidence, facts);
    if (isMeant && facts.outside)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules",
                               "This is a domain controller: its members need it from other networks, so the "
                               "level is lower."),
             {}});
    return finding;
}

constexpr Remedy remediesR9[] = {
    remedy::firewallFirst,  remedy::mapperFirewall,       remedy::staticPorts,     remedy::separateSegments,
    remedy::currentUpdates, remedy::authenticatedCallers, remedy::anonymousClients};
constexpr const char *referencesR9[] = {"MS-RPCE 3.1.1.1.3", "C706 Appendix O", "MITRE ATT&CK T1046"};

// ---- R10

std::optional<Finding> checkR10(const HostFacts &facts)
{
    if (!facts.lookupWorks || facts.openEndpoints > 0 || facts.wrappedEndpoints > 0 || facts.outOfTime
        || (facts.tcpEndpoints > 0 && !triedPorts(facts)))
        return std::nullopt;
    Finding finding{{}, Level::Low, facts.confidence, {}};
    if (facts.observation.outcome == Outcome::Empty) {
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules",
                               "The endpoint mapper answered without a logon, and its list is empty."),
             {}});
        return finding;
    }
    addMap(finding.evidence, facts);
    addPorts(finding.evidence, facts);
    if (facts.tcpEndpoints == 0)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules",
                               "Nothing is listed on a TCP port: only local endpoints and named pipes."),
             {}});
    return finding;
}

constexpr Remedy remediesR10[] = {
    remedy::firewallFirst,  remedy::mapperFirewall,       remedy::staticPorts,     remedy::separateSegments,
    remedy::currentUpdates, remedy::authenticatedCallers, remedy::anonymousClients};
constexpr const char *referencesR10[] = {"MS-RPCE 3.1.1.1.3", "MITRE ATT&CK T1046"};

// ---- R21

std::optional<Finding> checkR21(const HostFacts &facts)
{
    if (!facts.lookupWorks || facts.wrappedEndpoints == 0)
        return std::nullopt;
    Finding finding{{}, Level::Low, facts.confidence, {}};
    addMap(finding.evidence, facts);
    addPorts(finding.evidence, facts);
    return finding;
}

constexpr Remedy remediesR21[] = {
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Find out what stands between this place and the host: ask those who run the firewall "
                       "or the SYN proxy, and compare with a scan from the host's own segment. Let it answer "
                       "only for ports that may be reached, and refuse the others."),
     QT_TRANSLATE_NOOP("Rules",
                       "A SYN proxy is often a shield against floods: leave it on for the ports that are "
                       "meant to be open."),
     "Get-NetTCPConnection -State Listen | Sort-Object -Property LocalPort | "
     "Select-Object -Property LocalAddress, LocalPort, OwningProcess",
     nullptr,
     QT_TRANSLATE_NOOP("Rules",
                       "The command of this step lists the ports on which the host itself listens: compare "
                       "them with the ports named as evidence.")},
    remedy::mapperFirewall,
    remedy::separateSegments,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Where a port belongs to another program, find out on the host which one, and end it "
                       "if nobody knows it."),
     nullptr},
    remedy::currentUpdates,
};
constexpr const char *referencesR21[] = {"MS-RPCE 3.3.1.5.2", "RFC 4987 3.6", "MITRE ATT&CK T1046"};

// ---- R16

std::string listedPorts(const HostFacts &facts)
{
    constexpr std::size_t most = 16;
    std::set<std::uint16_t> ports;
    for (const RemoteEndpoint &remote : facts.remote) {
        const core::Endpoint &endpoint = *remote.endpoint;
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != 0
            && endpoint.port != facts.observation.port)
            ports.insert(endpoint.port);
    }
    std::string text;
    std::size_t count = 0;
    for (std::uint16_t port : ports) {
        if (count++ == most) {
            text += " (+" + std::to_string(ports.size() - most) + ')';
            break;
        }
        if (!text.empty())
            text += ", ";
        text += std::to_string(port);
    }
    return text;
}

/// What may be behind ports that nobody tried.
void addWorthNaming(Phrases &evidence, const HostFacts &facts)
{
    constexpr std::uint32_t worthNaming = std::uint32_t(knowledge::Trait::RemoteExecution)
        | std::uint32_t(knowledge::Trait::Spooler) | std::uint32_t(knowledge::Trait::RdLicensing)
        | std::uint32_t(knowledge::Trait::DeploymentServer) | std::uint32_t(knowledge::Trait::MessageQueuing)
        | std::uint32_t(knowledge::Trait::DomainController)
        | std::uint32_t(knowledge::Trait::CertificateAuthority);
    addEndpoints(evidence, facts, worthNaming, Reach::Listed);
}

std::optional<Finding> checkR16(const HostFacts &facts)
{
    if (!facts.lookupWorks || facts.tcpEndpoints == 0 || facts.openEndpoints > 0 || facts.outOfTime
        || triedPorts(facts))
        return std::nullopt;
    Finding finding{{}, Level::Low, std::min(facts.confidence, Confidence::Medium), {}};
    addMap(finding.evidence, facts);
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Rules", "These TCP ports are listed; none of them was tried: %1."),
         {listedPorts(facts)}});
    addWorthNaming(finding.evidence, facts);
    return finding;
}

constexpr Remedy remediesR16[] = {
    remedy::firewallFirst,  remedy::mapperFirewall,       remedy::staticPorts,     remedy::separateSegments,
    remedy::currentUpdates, remedy::authenticatedCallers, remedy::anonymousClients};
constexpr const char *referencesR16[] = {"MS-RPCE 3.1.1.1.3", "MITRE ATT&CK T1046"};

// ---- R23

std::optional<Finding> checkR23(const HostFacts &facts)
{
    if (!facts.lookupWorks || facts.openEndpoints > 0 || !facts.outOfTime)
        return std::nullopt;
    Finding finding{{}, Level::Low, std::min(facts.confidence, Confidence::Medium), {}};
    addMap(finding.evidence, facts);
    addPorts(finding.evidence, facts);
    addWorthNaming(finding.evidence, facts);
    return finding;
}

constexpr Remedy remediesR23[] = {
    remedy::firewallFirst,  remedy::mapperFirewall,       remedy::staticPorts,     remedy::separateSegments,
    remedy::currentUpdates, remedy::authenticatedCallers, remedy::anonymousClients};
constexpr const char *referencesR23[] = {"MS-RPCE 3.1.1.1.3", "MITRE ATT&CK T1046"};

// ---- R11

std::optional<Finding> checkR11(const HostFacts &facts)
{
    const core::Observation &seen = facts.observation;
    if (seen.outcome != Outcome::Denied && seen.outcome != Outcome::Unsupported)
        return std::nullopt;
    Finding finding{{}, Level::Low, Confidence::Low, {}};
    finding.evidence.push_back(
        {seen.outcome == Outcome::Denied
             ? QT_TRANSLATE_NOOP("Rules", "The endpoint mapper answered, but refused to give its list.")
             : QT_TRANSLATE_NOOP("Rules", "The endpoint mapper answered, but it does not offer the lookup."),
         {}});
    addCause(finding.evidence, seen);
    addIdentity(finding.evidence, facts);
    return finding;
}

constexpr Remedy remediesR11[] = {
    remedy::mapperFirewall,
    remedy::separateSegments,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Less NTLM means less told to strangers: see with the policy “Network security: "
                       "Restrict NTLM: Audit "
                       "incoming NTLM traffic” who still uses it, then restrict it."),
     QT_TRANSLATE_NOOP(
         "Rules", "Old devices and programs log on by NTLM only: audit for some weeks before you restrict."),
     R"(reg.exe add 'HKLM\SYSTEM\CurrentControlSet\Control\Lsa\MSV1_0' /v AuditReceivingNTLMTraffic /t REG_DWORD /d 2 /f)",
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > Local "
                       "Policies > Security Options > Network security: Restrict NTLM: Audit Incoming NTLM "
                       "Traffic: Enable auditing for all accounts"),
     QT_TRANSLATE_NOOP(
         "Rules",
         "On the host, Get-WinEvent -LogName Microsoft-Windows-NTLM/Operational lists who still "
         "logs on by NTLM.")},
    remedy::currentUpdates,
};
constexpr const char *referencesR11[] = {"MS-NLMP 2.2.1.2", "MS-RPCE 3.1.1.1.3", "MITRE ATT&CK T1082"};

// ---- R18

std::optional<Finding> checkR18(const HostFacts &facts)
{
    if (!facts.legacyTransports || facts.samba)
        return std::nullopt;
    Finding finding{{}, Level::Low, facts.confidence, {}};
    std::set<std::string_view> transports;
    for (const RemoteEndpoint &remote : facts.remote) {
        if (isLegacyTransport(remote.endpoint->protseq))
            transports.insert(core::name(remote.endpoint->protseq));
    }
    for (std::string_view transport : transports)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules", "The endpoint map lists endpoints on the old transport %1."),
             {std::string(transport)}});
    return finding;
}

constexpr Remedy remediesR18[] = {
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Find out which system this is (its version is not proven by the list), and replace "
                       "or upgrade it if "
                       "it is out of support."),
     nullptr},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Take the protocols IPX/SPX, NetBEUI and AppleTalk off its network connections, and "
                       "switch NetBIOS over "
                       "TCP/IP off where nothing needs it."),
     QT_TRANSLATE_NOOP("Rules", "Very old programs find their server by these protocols only.")},
    remedy::separateSegments,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Block TCP and UDP 135, TCP 139 and 445 and TCP 1025 to 5000 to it from everything "
                       "that does not need it."),
     nullptr},
};
constexpr const char *referencesR18[] = {"MS-RPCE 2.1", "C706 Appendix I"};

} // namespace

constinit const Rule r9{
    "R9",
    {Level::Low, Level::Medium},
    Basis::List,
    QT_TRANSLATE_NOOP("Rules", "The endpoint map is public and ports behind it are open"),
    QT_TRANSLATE_NOOP("Rules",
                      "Strangers can read which RPC services run here and reach some of them: limit port 135 "
                      "and the dynamic ports to those who need them."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Without a logon anybody at this place of the network gets the list of RPC services with their "
        "ports, and at "
        "least one of the ports takes connections. That is the map and the door for every later attack."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It is no flaw by itself: Windows servers do this by default, and domain controllers have to. Most "
        "services "
        "behind the ports ask for a logon. Named pipes, which go over port 445, were not tried."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again from the same place: port 135 must be silent or closed, or all listed "
                      "ports closed or silent."),
    remediesR9,
    referencesR9,
    checkR9,
    false, // of the scan
    5, // rung of the map
};

constinit const Rule r10{
    "R10",
    {Level::Low, Level::Low},
    Basis::List,
    QT_TRANSLATE_NOOP("Rules", "The endpoint map is public, but no port behind it is open"),
    QT_TRANSLATE_NOOP("Rules",
                      "Strangers can read which RPC services run here but reach none of them by TCP: limit "
                      "port 135 as well."),
    QT_TRANSLATE_NOOP("Rules",
                      "Without a logon the endpoint mapper answers every question about its services. No "
                      "listed TCP port took a "
                      "connection from here, so what leaks is knowledge: roles, versions, names of pipes."),
    QT_TRANSLATE_NOOP("Rules",
                      "It holds for the place and the moment of this scan; another network may be allowed "
                      "more. Named pipes, "
                      "which go over port 445, were not tried."),
    QT_TRANSLATE_NOOP(
        "Rules", "Scan again from the same place: port 135 must be silent or closed, or the lookup refused."),
    remediesR10,
    referencesR10,
    checkR10,
    false, // of the scan
    2, // rung of the map
};

constinit const Rule r21{
    "R21",
    {Level::Low, Level::Low},
    Basis::List,
    QT_TRANSLATE_NOOP("Rules", "Listed ports take connections but speak no RPC"),
    QT_TRANSLATE_NOOP("Rules",
                      "Connections are taken, RPC was not spoken: find out which proxy or RPC inspection "
                      "stands in between, and scan from the host's own segment."),
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map is public, and ports that it lists took the connection, but what "
                      "answered then hung up, stayed silent or spoke another protocol. So a connection alone "
                      "proves nothing here: something in between may answer for the host, or the port "
                      "belongs to another program now."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that the services can be reached, nor that they cannot: a firewall "
                      "that inspects RPC may let other calls through than the one that was asked. Which "
                      "device answered cannot be seen from here."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again from the same place: the ports named as evidence must be closed or silent. "
                      "Scan from the host's own segment to see what it really opens."),
    remediesR21,
    referencesR21,
    checkR21,
    false, // of the scan
    4, // rung of the map
};

constinit const Rule r16{
    "R16",
    {Level::Low, Level::Low},
    Basis::List,
    QT_TRANSLATE_NOOP("Rules", "The endpoint map is public; its ports were not tried"),
    QT_TRANSLATE_NOOP("Rules",
                      "Strangers can read which RPC services run here, but the ports were not tried: scan "
                      "again with the reach stage on."),
    QT_TRANSLATE_NOOP("Rules",
                      "Without a logon the endpoint mapper lists its services and their TCP ports. Whether "
                      "one of these ports can "
                      "be reached from here decides how serious that is, and that was not found out."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that a listed service can be reached: on Windows with its firewall "
                      "on, services are listed "
                      "whose ports are shut. It does not say the opposite either."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again with the reach stage switched on: then this finding gives way to one that "
                      "rests on tried ports."),
    remediesR16,
    referencesR16,
    checkR16,
    false, // of the scan
    3, // rung of the map
};

constinit const Rule r23{
    "R23",
    {Level::Low, Level::Low},
    Basis::List,
    QT_TRANSLATE_NOOP("Rules", "The endpoint map is public; time ran out before its ports were tried"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Strangers can read which RPC services run here, but the time for this host ended before "
        "its ports were tried: scan it again, alone."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Without a logon the endpoint mapper lists its services and their TCP ports. The host "
        "answered so slowly, or with so much, that the time for one host ended before it was known "
        "whether one of these ports can be reached."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that the ports are shut, and not that they are open. A host that costs "
        "that much time is overloaded, far away, or means to be slow."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan this host again, alone: then this finding gives way to one that rests on tried "
                      "ports."),
    remediesR23,
    referencesR23,
    checkR23,
    false, // of the scan
    3, // rung of the map
};

constinit const Rule r11{
    "R11",
    {Level::Low, Level::Low},
    Basis::Mapper,
    QT_TRANSLATE_NOOP("Rules", "The endpoint mapper answers, but keeps its list to itself"),
    QT_TRANSLATE_NOOP(
        "Rules", "The lookup is refused, yet port 135 answers everybody: limit it to those who need it."),
    QT_TRANSLATE_NOOP("Rules",
                      "The list of services was not given to a caller without a logon. The port still "
                      "answers, and such an answer "
                      "may carry the name, the domain and the version of the host."),
    QT_TRANSLATE_NOOP("Rules",
                      "Refused is not safe: which services run and which ports are open stayed unknown. By "
                      "what the lookup was "
                      "refused (a policy, a filter, another product) cannot be seen."),
    QT_TRANSLATE_NOOP("Rules", "Scan again from the same place: port 135 must be silent or closed."),
    remediesR11,
    referencesR11,
    checkR11,
    false, // of the scan
    1, // rung of the map
};

constinit const Rule r18{
    "R18",
    {Level::Low, Level::Low},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "Transports of very old systems are listed"),
    QT_TRANSLATE_NOOP("Rules",
                      "The host lists RPC on transports that only very old Windows has: find out what it is, "
                      "and replace or isolate it."),
    QT_TRANSLATE_NOOP("Rules",
                      "NetBIOS, SPX, IPX and AppleTalk endpoints are registered by Windows up to Server 2003 "
                      "and by hardly anything "
                      "else. Such systems get no more updates."),
    QT_TRANSLATE_NOOP("Rules",
                      "The list names transports, not a version: an old program or another product may have "
                      "registered them. These "
                      "endpoints were not tried."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: the old transports must be gone from the list."),
    remediesR18,
    referencesR18,
    checkR18,
    false, // of the scan
    0, // rung of the map
    true, // replaces the system
};

} // namespace port135::rating::list
