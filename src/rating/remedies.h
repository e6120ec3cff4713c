// SPDX-License-Identifier: GPL-3.0-or-later
// Remedies, commands and policy paths that several rules give.
#pragma once

#include "rating/rule.h"

#include <QtGlobal>

namespace port135::rating::remedy {

inline constexpr const char *firewallPolicy =
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Windows Settings > Security Settings > Windows "
                      "Defender Firewall with "
                      "Advanced Security > Inbound Rules");

/// Read-only. Not Get-CimInstance: this one is on old systems as well.
inline constexpr const char *newestUpdates =
    "Get-HotFix | Sort-Object -Property InstalledOn -Descending | "
    "Select-Object -First 5 -Property HotFixID, Description, InstalledOn";

inline constexpr const char *newestUpdatesVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "The command of this step lists the last updates: the newest must be from the last update day "
    "(the second Tuesday of a month) or later.");

inline constexpr const char *scopeVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "On the host, wf.msc must show only the management networks as remote addresses of these rules; from any "
    "other network, Test-NetConnection -ComputerName {host} -Port {port} must say TcpTestSucceeded : False.");

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
    true,
};

inline constexpr Remedy currentUpdates{
    RemedyFamily::Patch,
    QT_TRANSLATE_NOOP("Rules",
                      "Install the newest cumulative update for this system, and see on the host itself "
                      "(winver, or Get-HotFix) "
                      "that it is there: from outside the installed updates cannot be seen."),
    nullptr,
    newestUpdates,
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Administrative Templates > Windows Components > "
                      "Windows Update > Configure Automatic Updates"),
    newestUpdatesVerify,
};

inline constexpr Remedy anonymousClients{
    RemedyFamily::AccessControl,
    QT_TRANSLATE_NOOP(
        "Rules",
        "On member servers and workstations set the policy Computer Configuration > Administrative Templates "
        "> "
        "System > Remote Procedure Call > “Restrict Unauthenticated RPC clients” to “Authenticated”."),
    QT_TRANSLATE_NOOP("Rules",
                      "Never set it on a domain controller, and try it on a few hosts first: some old "
                      "programs call without a logon. It takes effect after a restart."),
    R"(reg.exe add 'HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Rpc' /v RestrictRemoteClients /t REG_DWORD /d 1 /f)",
    QT_TRANSLATE_NOOP("Rules",
                      "Computer Configuration > Policies > Administrative Templates > System > Remote "
                      "Procedure Call > Restrict Unauthenticated RPC clients: Authenticated"),
    QT_TRANSLATE_NOOP("Rules",
                      "After the restart, scan again: the outcome must be “Denied” instead of “Listed”."),
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
                      "{port} must say TcpTestSucceeded : False."),
};

} // namespace port135::rating::remedy
