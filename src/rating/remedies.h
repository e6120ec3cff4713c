// SPDX-License-Identifier: GPL-3.0-or-later
// Remedies, commands and policy paths that several rules give.
#pragma once

#include "knowledge/trait.h"
#include "rating/rule.h"

#include <QtGlobal>

namespace port135::rating::remedy {

inline constexpr std::uint32_t domainControllers = std::uint32_t(knowledge::Trait::DomainController);
inline constexpr std::uint32_t certificateAuthorities = std::uint32_t(knowledge::Trait::CertificateAuthority);
/// Roles that clients of the whole network come for by RPC: all but Samba's.
inline constexpr std::uint32_t serversByRpc =
    (std::uint32_t(knowledge::Trait::Spooler) << 1) - 1; // every role up to the spooler

inline constexpr const char *firewallPolicy =
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Windows Settings > Security Settings > Windows "
                      "Defender Firewall with "
                      "Advanced Security > Inbound Rules");

/// Read-only. The revision (UBR) says which cumulative update is on; the days that Get-HotFix shows are those
/// of the installation.
inline constexpr const char *newestUpdates =
    R"(Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | Select-Object -Property ProductName, CurrentBuildNumber, UBR)";

inline constexpr const char *newestUpdatesVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "The command of this step shows build and revision (UBR): the revision must be that of the newest "
    "cumulative update for this build, or higher. The days that Get-HotFix shows are days of installation "
    "and prove nothing.");

inline constexpr const char *scopeVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "On the host, wf.msc must show only the allowed networks as remote addresses of these rules; from any "
    "other network, Test-NetConnection -ComputerName {host} -Port {service-port} must say TcpTestSucceeded : "
    "False. Port 135 itself stays open as long as any other rule needs it.");

/// The first question before any change of the firewall.
inline constexpr Remedy firewallFirst{
    RemedyFamily::Firewall,
    QT_TRANSLATE_NOOP(
        "Rules",
        "First see whether the firewall is on, and where its rules come from: while a profile is "
        "off, every port is open and no rule changes anything, and rules that come by group policy "
        "are changed in that policy, not on the host."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Before you switch a profile on, list what the host serves: what has no rule of its own "
        "is cut off."),
    "Get-NetFirewallProfile -PolicyStore ActiveStore | Select-Object -Property Name, Enabled, "
    "DefaultInboundAction\n"
    "Get-NetFirewallRule -PolicyStore ActiveStore | "
    "Where-Object { $_.PolicyStoreSourceType -eq 'GroupPolicy' -and $_.Direction -eq 'Inbound' } | "
    "Select-Object -Property DisplayName, Enabled, Action",
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Windows Settings > Security Settings > Windows "
                      "Defender Firewall with Advanced Security > Windows Defender Firewall Properties > "
                      "Firewall state: On"),
    QT_TRANSLATE_NOOP("Rules",
                      "The commands of this step must show every profile as enabled and blocking by default; "
                      "what the second one lists comes by group policy."),
};

inline constexpr Remedy mapperFirewall{
    RemedyFamily::Firewall,
    QT_TRANSLATE_NOOP("Rules",
                      "Let only the management network in: in Windows Defender Firewall with Advanced "
                      "Security, limit the remote "
                      "addresses of the inbound rules whose local port is “RPC Endpoint Mapper” or “RPC "
                      "Dynamic Ports” to your "
                      "management subnet, best by group policy."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Domain members need these ports on their domain controllers, and replication partners, "
        "certification "
        "authorities, clusters and backup servers need each other's: list who connects before you close."),
    "Get-NetFirewallPortFilter -Protocol TCP | Where-Object { $_.LocalPort -in 'RPC', 'RPCEPMap' } | "
    "Get-NetFirewallRule | Where-Object { $_.Direction -eq 'Inbound' -and $_.Enabled -eq 'True' } | "
    "Set-NetFirewallRule -RemoteAddress {management}",
    firewallPolicy,
    scopeVerify,
    serversByRpc,
};

/// What can be done where the ports have to stay open [active-directory-firewall, Static RPC Ports].
inline constexpr Remedy staticPorts{
    RemedyFamily::NetworkSeparation,
    QT_TRANSLATE_NOOP(
        "Rules",
        "On domain controllers give the services that members need fixed ports, the same on every "
        "one of them: then networks in between need to let through these few ports instead of "
        "49152 to 65535, and everything else that the map lists is shut off there."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Microsoft warns against it without planning: open the new ports in every firewall "
        "between members and domain controllers first, change one domain controller at a time, and "
        "see that logon and replication work. It takes effect after a restart. Where SYSVOL is "
        "still replicated by FRS, NTFRS needs its value “RPC TCP/IP Port Assignment” as well. "
        "dfsrdiag comes with the DFS management tools."),
    R"(reg.exe add 'HKLM\SYSTEM\CurrentControlSet\Services\NTDS\Parameters' /v 'TCP/IP Port' /t REG_DWORD /d 38901 /f)"
    "\n"
    R"(reg.exe add 'HKLM\SYSTEM\CurrentControlSet\Services\Netlogon\Parameters' /v DCTcpipPort /t REG_DWORD /d 38902 /f)"
    "\n"
    "dfsrdiag.exe StaticRPC /Port:5722",
    nullptr,
    QT_TRANSLATE_NOOP(
        "Rules",
        "After the restart, scan again: drsuapi must be listed on TCP port 38901 and netlogon on "
        "38902; repadmin /replsummary must show no failures."),
    0,
    domainControllers,
};

inline constexpr Remedy currentUpdates{
    RemedyFamily::Patch,
    QT_TRANSLATE_NOOP("Rules",
                      "Install the newest cumulative update for this system, and see on the host itself "
                      "(winver) "
                      "that it is there: from outside the installed updates cannot be seen."),
    nullptr,
    newestUpdates,
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Administrative Templates > Windows Components > "
                      "Windows Update > Configure Automatic Updates"),
    newestUpdatesVerify,
};

/// Before anonymousClients: the mapper is asked anonymously otherwise, even by callers that log on to the
/// service [MS-RPCE 3.1.1.1.3; policy CSP RemoteProcedureCall].
inline constexpr Remedy authenticatedCallers{
    RemedyFamily::AccessControl,
    QT_TRANSLATE_NOOP(
        "Rules",
        "Before any server refuses anonymous callers, let all callers log on to the endpoint "
        "mapper: set the policy “Enable RPC Endpoint Mapper Client Authentication” to Enabled on "
        "every client and server of the domain. Without it even calls with a logon ask the mapper "
        "anonymously."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Callers use NTLM for it, so it cannot be combined with “Restrict NTLM: Deny all”. "
        "Devices and systems outside the domain do not learn it. It takes effect after a restart."),
    R"(reg.exe add 'HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Rpc' /v EnableAuthEpResolution /t REG_DWORD /d 1 /f)",
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Administrative Templates > System > Remote "
                      "Procedure Call > Enable RPC Endpoint Mapper Client Authentication: Enabled"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "On every caller, Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Rpc' "
        "must show EnableAuthEpResolution : 1 before you go on."),
};

inline constexpr Remedy anonymousClients{
    RemedyFamily::AccessControl,
    QT_TRANSLATE_NOOP(
        "Rules",
        "Only when all callers log on to the mapper (the step before), and on member servers alone: set the "
        "policy Computer Configuration > Administrative Templates > System > Remote Procedure Call > "
        "“Restrict "
        "Unauthenticated RPC clients” to “Authenticated”, on one server first. On clients this is the "
        "default, "
        "and their lists can be read all the same."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Never set it on a domain controller. Callers that still ask anonymously lose every "
        "service on a dynamic port; the processing of group policy itself can stop, and taking it "
        "back may need hands on each machine. It takes effect after a restart."),
    R"(reg.exe add 'HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Rpc' /v RestrictRemoteClients /t REG_DWORD /d 1 /f)",
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Administrative Templates > System > Remote "
                      "Procedure Call > Restrict Unauthenticated RPC clients: Authenticated"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "After the restart, the services of this server must work from a client, and a new scan "
        "must say “Denied” instead of “Listed”; if it does not, the policy has no effect here: take "
        "it back."),
    serversByRpc,
    0,
    {},
    true,
};

inline constexpr Remedy separateSegments{
    RemedyFamily::NetworkSeparation,
    QT_TRANSLATE_NOOP("Rules",
                      "Block TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 "
                      "(1025 to 5000 up to "
                      "Server 2003) between user, server and guest networks, and let administrators in "
                      "through a VPN or a jump "
                      "host."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Leave the paths to domain controllers, file servers and print servers that clients really use."),
    nullptr,
    nullptr,
    QT_TRANSLATE_NOOP("Rules",
                      "From a computer in the user network, Test-NetConnection -ComputerName {host} -Port "
                      "{service-port} must say TcpTestSucceeded : False."),
};

inline constexpr const char *filterCaution = QT_TRANSLATE_NOOP(
    "Rules",
    "A wrong filter locks remote management out: try it on one host at which you can sit down. Filters hold "
    "for named pipes as well. They have fixed keys: the commands may be run again, and netsh rpc filter "
    "delete "
    "filter filterkey=KEY takes a single one back.");

inline constexpr const char *filterVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "On the host, netsh rpc filter show filter must list a permit and a block for each interface of "
    "{interface}, with these keys: {filter-keys}.");

/// Permits administrators alone, or for file encryption whoever comes signed and sealed by Kerberos.
inline constexpr Remedy rpcFilter{
    RemedyFamily::AccessControl,
    QT_TRANSLATE_NOOP(
        "Rules",
        "Add an RPC filter that permits the interface only to administrators (netsh rpc filter, "
        "layer um, condition if_uuid); from which networks they may come, the firewall decides."),
    filterCaution,
    "{rpc-filter}",
    nullptr,
    filterVerify,
};

} // namespace port135::rating::remedy
