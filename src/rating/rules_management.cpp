// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about the management of hosts and services whose ports are open. None of it is a flaw; from user
// networks nobody needs it. Samba has the same interfaces but neither the roles nor these dangers.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using namespace core::literals;
using knowledge::Trait;

Level lowOrMedium(const HostFacts &facts)
{
    return facts.outside ? Level::Medium : Level::Low;
}

// ---- R24

std::optional<Finding> checkR24(const HostFacts &facts)
{
    if (facts.samba || !facts.isOpen(Trait::CertificateAuthority))
        return std::nullopt;
    return openFinding(facts, lowOrMedium(facts), bits(Trait::CertificateAuthority));
}

constexpr Remedy remediesR24[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See that the certification authority takes requests only encrypted "
         "(IF_ENFORCEENCRYPTICERTREQUEST); it is so by default since Server 2012, and was often "
         "switched off for old clients."),
     QT_TRANSLATE_NOOP("Rules",
                       "Windows XP and old devices cannot request certificates then. Restart the service "
                       "CertSvc afterwards."),
     "certutil.exe -setreg 'CA\\InterfaceFlags' '+IF_ENFORCEENCRYPTICERTREQUEST'\n"
     "Restart-Service -Name CertSvc",
     nullptr,
     QT_TRANSLATE_NOOP("Rules",
                       "On the host, certutil -getreg CA\\InterfaceFlags must show "
                       "IF_ENFORCEENCRYPTICERTREQUEST.")},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Install the newest cumulative update, and look through the templates: who may request "
         "them, and who may name another person in a request."),
     nullptr, remedy::newestUpdates, nullptr, remedy::newestUpdatesVerify},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Limit the rules of Certification Authority Enrollment (CERTSVC-RPC) to the networks "
                       "whose members request certificates."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Members outside of these networks get no certificates and cannot renew theirs: domain "
         "controllers, too, request them here. Name the networks with --clients R24=NETWORKS (in the "
         "window: Settings, Network)."),
     "Get-NetFirewallRule -Name 'Microsoft-Windows-CertificateServices-CertSvc*' | "
     "Where-Object { $_.Direction -eq 'Inbound' } | Set-NetFirewallRule -RemoteAddress {clients}",
     remedy::firewallPolicy, remedy::scopeVerify},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP("Rules",
                       "Put the certification authority beside the domain controllers into a segment of its "
                       "own, and let user networks request through a web enrollment service (CES) where they "
                       "need it."),
     nullptr},
};

constexpr const char *referencesR24[] = {"MS-ICPR 3.2.4.1.1", "ESC11", "CVE-2026-54121",
                                         "MITRE ATT&CK T1649"};

// ---- R25

std::optional<Finding> checkR25(const HostFacts &facts)
{
    if (facts.samba || !facts.isOpen(Trait::RemoteRegistry))
        return std::nullopt;
    return openFinding(facts, Level::Medium, bits(Trait::RemoteRegistry));
}

constexpr Remedy remediesR25[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Where nobody reads the registry from afar, disable the service Remote Registry; on "
                       "servers it starts by itself when somebody asks for it."),
     QT_TRANSLATE_NOOP("Rules",
                       "Monitoring, inventory, vulnerability scanners and some backup programs read the "
                       "registry from afar: ask first."),
     "Stop-Service -Name RemoteRegistry -Force\n"
     "Set-Service -Name RemoteRegistry -StartupType Disabled",
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > System "
                       "Services > Remote Registry: Disabled"),
     QT_TRANSLATE_NOOP(
         "Rules",
         "On the host, Get-Service -Name RemoteRegistry must say Stopped, also after a restart; "
         "then scan again.")},
    remedy::rpcFilter,
    remedy::firewallFirst,
    remedy::mapperFirewall,
    remedy::separateSegments,
    remedy::currentUpdates,
};

constexpr const char *referencesR25[] = {"MS-RRP", "MITRE ATT&CK T1012", "MITRE ATT&CK T1112"};

// ---- R26

constexpr std::uint32_t remoteAdministration =
    bits(Trait::RemoteShutdown) | bits(Trait::RemoteFirewall) | bits(Trait::EventLog);

std::optional<Finding> checkR26(const HostFacts &facts)
{
    if (facts.samba
        || !(facts.isOpen(Trait::RemoteShutdown) || facts.isOpen(Trait::RemoteFirewall)
             || facts.isOpen(Trait::EventLog)))
        return std::nullopt;
    return openFinding(facts, lowOrMedium(facts), remoteAdministration);
}

constexpr Remedy remediesR26[] = {
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Limit the firewall groups “Remote Shutdown”, “Remote Event Log Management” and “Windows "
         "Defender Firewall Remote Management” to the management subnet, or switch them off where "
         "nobody uses them from afar."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Collectors of event logs and programs that restart hosts after updates use them: list "
         "their servers as well."),
     "Get-NetFirewallRule -Name 'Wininit-Shutdown-*', 'RemoteEventLogSvc-*', 'RemoteFwAdmin-*' | "
     "Where-Object { $_.Direction -eq 'Inbound' } | Set-NetFirewallRule -RemoteAddress {management}",
     remedy::firewallPolicy, remedy::scopeVerify},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Let only administrators shut the host down from afar and read its event logs: see the "
         "user right “Force shutdown from a remote system” and the group “Event Log Readers”."),
     nullptr,
     "Get-LocalGroupMember -SID 'S-1-5-32-573'", // its name depends on the language of the system
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > Local "
                       "Policies > User Rights Assignment > Force shutdown from a remote system"),
     QT_TRANSLATE_NOOP("Rules",
                       "The command of this step (Windows 10, Server 2016 or newer) lists who may read the "
                       "event logs: nobody in it may be unknown.")},
    remedy::separateSegments,
    remedy::currentUpdates,
};

constexpr const char *referencesR26[] = {"MS-RSP", "MS-FASP", "MS-EVEN6", "MITRE ATT&CK T1529",
                                         "MITRE ATT&CK T1070.001"};

// ---- R27

constexpr core::Uuid replication[] = {
    "e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid, // drsuapi [MS-DRSR 1.9]
};

std::optional<Finding> checkR27(const HostFacts &facts)
{
    if (facts.samba || !isOpen(facts, replication))
        return std::nullopt;
    return openFinding(facts, facts.outside ? Level::Medium : Level::Info, replication);
}

constexpr Remedy remediesR27[] = {
    remedy::staticPorts,
    remedy::separateSegments,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See who has the right to replicate the directory: besides domain controllers and the "
         "account of a directory synchronisation nobody may have “Replicating Directory Changes "
         "All”."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Programs that synchronise the directory lose their work without it: find their accounts "
         "first."),
     "dsacls.exe ([string]([adsi]'LDAP://RootDSE').defaultNamingContext)\n"
     "Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 4662 } -MaxEvents 5000 | "
     "Where-Object { $_.Message -match '1131f6ad-9c07-11d1-f79f-00c04fc2dcd2' } | "
     "Select-Object -Property TimeCreated, Message",
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > Advanced "
                       "Audit Policy Configuration > DS Access > Audit Directory Service Access: Success"),
     QT_TRANSLATE_NOOP("Rules",
                       "The first command of this step lists all rights on the domain; the second one shows "
                       "who used this right (1131f6ad-9c07-11d1-f79f-00c04fc2dcd2), once the policy above "
                       "records it: it must be domain controllers alone.")},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "At the firewall between the networks let only domain controllers and administrators "
         "reach the port of drsuapi where the firewall knows RPC interfaces; with static ports the "
         "port can be limited by itself."),
     QT_TRANSLATE_NOOP("Rules",
                       "Members use drsuapi, too, to translate names (DsCrackNames): where they are cut off, "
                       "logon scripts, group policy and programs that look up accounts can fail.")},
    remedy::currentUpdates,
};

constexpr const char *referencesR27[] = {"MS-DRSR 4.1.10", "MITRE ATT&CK T1003.006", "MITRE ATT&CK T1207"};

// ---- R28

constexpr std::uint32_t managedServices =
    bits(Trait::DnsServer) | bits(Trait::DhcpServer) | bits(Trait::WinsServer) | bits(Trait::ClusterNode);

std::optional<Finding> checkR28(const HostFacts &facts)
{
    if (facts.samba || !facts.outside
        || !(facts.isOpen(Trait::DnsServer) || facts.isOpen(Trait::DhcpServer)
             || facts.isOpen(Trait::WinsServer) || facts.isOpen(Trait::ClusterNode)))
        return std::nullopt;
    return openFinding(facts, Level::Medium, managedServices);
}

constexpr Remedy remediesR28[] = {
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Limit the rules for the management of the service (“DNS Service”, “DHCP Server "
         "Management”, “WINS”, “Failover Clusters”: their RPC rules) to the management subnet; leave "
         "the rules of the service itself, such as UDP 53 and 67, as they are."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Partners manage each other: DHCP failover partners, DNS servers of a zone and the nodes "
         "of a cluster belong to the list."),
     "Get-NetFirewallRule -Name 'DNSSrv-RPC-TCP-In', 'DNSSrv-RPCEPMAP-TCP-In', "
     "'Microsoft-Windows-DHCP-*-RPC*', "
     "'FailoverCluster*-RPC*' | "
     "Where-Object { $_.Direction -eq 'Inbound' } | Set-NetFirewallRule -RemoteAddress {management}",
     remedy::firewallPolicy, remedy::scopeVerify},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See who may manage the service: the groups DnsAdmins and “DHCP Administrators” are worth "
         "as much as administrators of the server. Where nobody manages DNS over RPC from afar, "
         "close that way with RpcProtocol=4 (local calls only)."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "With RpcProtocol=4 the DNS console works only on the server itself. It takes effect when "
         "the service DNS is restarted; on hosts without DNS leave the command out."),
     R"(reg.exe add 'HKLM\SYSTEM\CurrentControlSet\Services\DNS\Parameters' /v RpcProtocol /t REG_DWORD /d 4 /f)",
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "After the restart of the service, scan again: DnsServer must no longer be listed on a "
         "TCP port."),
     0, std::uint32_t(Trait::DnsServer)},
    remedy::separateSegments,
    remedy::currentUpdates,
};

constexpr const char *referencesR28[] = {"MS-DNSP", "MS-DHCPM", "MS-RAIW", "MS-CMRP", "MITRE ATT&CK T1557"};

} // namespace

constinit const Rule r24{
    "R24",
    {Level::Low, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "The certification authority takes requests over RPC"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Certificates can be requested over RPC from here: see that requests must be encrypted, "
        "and who may make them."),
    QT_TRANSLATE_NOOP("Rules",
                      "Over this interface a certification authority issues certificates. Where it takes "
                      "requests that are not encrypted, a logon that was forced and relayed can get a "
                      "certificate for somebody else, and with it his rights."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that requests are taken unencrypted: since Server 2012 they are not, "
        "unless somebody switched it off, and that setting cannot be seen from outside. Members "
        "that request certificates need this port."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The setting does not show on the wire: see it on the host, and accept this finding with "
        "that reason. Scan again from a user network that needs no certificates: the port must be "
        "closed or silent."),
    remediesR24,
    referencesR24,
    checkR24,
};

constinit const Rule r25{
    "R25",
    {Level::Medium, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "The registry is reachable over TCP"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The remote registry of this host is open on a TCP port: switch the service off, or limit "
        "it to the management subnet."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Through this interface settings are read, and with an administrator's account written, "
        "from afar. Parts of it can be read by every user of the domain, and tell attackers who "
        "is logged on and what is installed."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say what may be read: that is decided by access lists which were not tried. "
        "On servers the service starts when asked and stops by itself, so it can be gone in the "
        "next scan without any change."),
    QT_TRANSLATE_NOOP(
        "Rules", "Scan again: the port must be closed or silent, or winreg gone from the list on TCP ports."),
    remediesR25,
    referencesR25,
    checkR25,
};

constinit const Rule r26{
    "R26",
    {Level::Low, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "Shutdown, firewall or event logs can be managed from here"),
    QT_TRANSLATE_NOOP("Rules",
                      "Remote shutdown, firewall management or event logs are open on TCP: limit them to the "
                      "management subnet."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "With an administrator's account these interfaces shut the host down, change its firewall "
        "or read and clear its event logs, which attackers do to hide."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is no flaw, and without such an account nothing happens. Windows lists these "
                      "interfaces by default; that their ports are open from here is what counts. On managed "
                      "hosts it is expected from the management subnet."),
    QT_TRANSLATE_NOOP(
        "Rules", "Scan again from the user network: the ports named as evidence must be closed or silent."),
    remediesR26,
    referencesR26,
    checkR26,
};

constinit const Rule r27{
    "R27",
    {Level::Info, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "Directory replication is reachable"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The replication interface of a domain controller is open from here: see who has the right "
        "to replicate, and let networks in between pass only what members need."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Whoever has the right to replicate gets the password hashes of the whole domain through "
        "this interface (DCSync), from any place that reaches it."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that anybody has this right who should not, and no call was made. Members "
        "need the same interface to translate names, so the port cannot simply be closed to them; "
        "from the segment of the domain controllers it is as it should be."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again from the user network: with fixed ports, only those that members need may be "
        "open. Where drsuapi has to stay reachable, accept this finding with that reason."),
    remediesR27,
    referencesR27,
    checkR27,
};

constinit const Rule r28{
    "R28",
    {Level::Medium, Level::Medium, SeenFrom::OtherSegments},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "Management of a network service is reachable from another network"),
    QT_TRANSLATE_NOOP("Rules",
                      "DNS, DHCP, WINS or a cluster can be managed over RPC from here: limit that to the "
                      "management subnet."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Who manages these services decides where names and addresses lead, and their management "
        "interfaces have had flaws. Clients of the service do not need them: they ask on other "
        "ports."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is no flaw, and without an account with rights nothing happens. Seen from the "
                      "management subnet it is expected."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again from the user network: the ports named as evidence must be closed or silent, "
        "while the service itself still works."),
    remediesR28,
    referencesR28,
    checkR28,
};

} // namespace port135::rating::list
