// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about a print spooler whose port took a connection. Samba's spooler is another program: none of this
// holds for it.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using knowledge::Trait;

constexpr const char *spoolerRulesOff =
    "Get-NetFirewallRule -Name 'FPS-Spool*-In-TCP*', 'FPS-RPCSS-In-TCP*' | Disable-NetFirewallRule";

// Bit 3: PRINTER_ATTRIBUTE_SHARED [MS-RPRN 2.2.3.12]. Read where every PowerShell can.
#define PORT135_IF_NO_PRINTER_IS_SHARED                                                                      \
    R"($Shared = @(Get-ChildItem -Path 'HKLM:\SYSTEM\CurrentControlSet\Control\Print\Printers' | )"          \
    "Where-Object { $_.GetValue('Attributes') -band 8 })\n"                                                  \
    "if ($Shared.Count -gt 0) { $Shared | ForEach-Object { $_.PSChildName } } else "

constexpr const char *spoolerVerify = QT_TRANSLATE_NOOP(
    "Rules",
    "On the host, Get-Service -Name Spooler must say Stopped, also after a restart; then scan again.");

// ---- R4

/// Whose logon opens the whole domain.
constexpr std::uint32_t keyRoles =
    bits(Trait::DomainController) | bits(Trait::CertificateAuthority) | bits(Trait::ExchangeServer);

std::optional<Finding> checkR4(const HostFacts &facts)
{
    const Reach reach = facts.of(Trait::Spooler);
    // That it runs is enough: a forced logon goes through a pipe over port 445, too, which nobody closes
    // there.
    if (facts.samba || (facts.roles & keyRoles) == 0 || reach < Reach::Pipe)
        return std::nullopt;
    Finding finding{{},
                    Level::High,
                    reach == Reach::Open ? facts.confidence
                                         : std::min(facts.confidence, core::Confidence::Medium),
                    {}};
    addEndpoints(finding.evidence, facts, bits(Trait::Spooler), reach);
    addInterfaces(finding.interfaces, facts, bits(Trait::Spooler), reach);
    for (Trait role : {Trait::DomainController, Trait::CertificateAuthority, Trait::ExchangeServer}) {
        if (facts.hasRole(role))
            addEndpoints(finding.evidence, facts, bits(role), facts.of(role));
    }
    return finding;
}

constexpr Remedy remediesR4[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Switch the spooler off on this server: Stop-Service Spooler, then Set-Service Spooler -StartupType "
         "Disabled; or by group policy under System Services. Where it has to run, set the policy Computer "
         "Configuration > Administrative Templates > Printers > “Allow Print Spooler to accept client "
         "connections” to Disabled and restart it."),
     QT_TRANSLATE_NOOP("Rules",
                       "Nothing can be printed through this server afterwards, and a domain controller no "
                       "longer removes the "
                       "printers of vanished print servers from the directory."),
     "Stop-Service -Name Spooler -Force\n"
     "Set-Service -Name Spooler -StartupType Disabled",
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > System "
                       "Services > Print Spooler: Disabled"),
     spoolerVerify},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Until the spooler is off, switch off the inbound rules “File and Printer Sharing "
                       "(Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)” on this server."),
     QT_TRANSLATE_NOOP("Rules",
                       "Printers that this server shares can no longer be used. Pipes over port 445 still "
                       "lead to the spooler."),
     spoolerRulesOff, remedy::firewallPolicy},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Install the newest cumulative update (all since July 2021 close PrintNightmare), "
                       "require LDAP signing "
                       "and channel binding on domain controllers, and Extended Protection on the web pages "
                       "of certification "
                       "authorities, so that a forced logon leads nowhere."),
     QT_TRANSLATE_NOOP("Rules", "Find clients without LDAP signing first: event 2889 on domain controllers."),
     remedy::newestUpdates,
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Windows Settings > Security Settings > Local "
                       "Policies > Security Options > Domain controller: LDAP server signing requirements: "
                       "Require signing"),
     remedy::newestUpdatesVerify},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Keep printing on a print server of its own, outside the segment of the domain controllers."),
     nullptr},
};

constexpr const char *referencesR4[] = {"MS-RPRN 3.1.4.10.4", "CVE-2021-34527", "CVE-2021-1675",
                                        "MITRE ATT&CK T1187", "KB5005413"};

// ---- R7

std::optional<Finding> checkR7(const HostFacts &facts)
{
    if (facts.samba || !facts.isOpen(Trait::Spooler))
        return std::nullopt;
    return openFinding(facts, Level::Medium, bits(Trait::Spooler));
}

constexpr Remedy remediesR7[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Where nobody prints through this host, set the policy Computer Configuration > "
                       "Administrative Templates > "
                       "Printers > “Allow Print Spooler to accept client connections” to Disabled and "
                       "restart the spooler; where "
                       "nobody prints at all, disable the service."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "With the policy the host still prints itself, but its shared printers can no longer be used. Where "
         "it shares any, the commands change nothing and list them."),
     PORT135_IF_NO_PRINTER_IS_SHARED
     "{\n"
     R"(    reg.exe add 'HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Printers' /v RegisterSpoolerRemoteRpcEndPoint )"
     "/t REG_DWORD /d 2 /f\n"
     "    Restart-Service -Name Spooler -Force\n"
     "}",
     QT_TRANSLATE_NOOP(
         "Rules",
         "Computer Configuration > Policies > Administrative Templates > Printers > Allow Print "
         "Spooler to accept client connections: Disabled"),
     QT_TRANSLATE_NOOP(
         "Rules",
         "After the restart of the spooler, scan again: its interfaces must no longer be listed "
         "on a TCP port."),
     0, 0, "R4"},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "On workstations and on servers that share no printer switch off the inbound rules “File and "
         "Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)”."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Printers that this host shares can no longer be used: where it shares any, the commands change "
         "nothing and list them. Pipes over port 445 still lead to the spooler."),
     PORT135_IF_NO_PRINTER_IS_SHARED
     "{ Get-NetFirewallRule -Name 'FPS-Spool*-In-TCP*', 'FPS-RPCSS-In-TCP*' | Disable-NetFirewallRule }",
     remedy::firewallPolicy,
     QT_TRANSLATE_NOOP("Rules",
                       "On the host, wf.msc must show these two rules as switched off; then scan again."),
     0, 0, "R4"},
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "On print servers limit these two rules to the networks that print: name them with "
                       "--clients R7=NETWORKS (in the window: Settings, Network)."),
     QT_TRANSLATE_NOOP("Rules", "Computers outside of these networks can no longer print through this host."),
     "Get-NetFirewallRule -Name 'FPS-Spool*-In-TCP*', 'FPS-RPCSS-In-TCP*' | "
     "Set-NetFirewallRule -RemoteAddress {clients}",
     remedy::firewallPolicy, remedy::scopeVerify, 0, 0, "R4", true},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Install the newest cumulative update (all since July 2021 close PrintNightmare) and "
                       "leave the policy "
                       "“Limits print driver installation to Administrators” on."),
     QT_TRANSLATE_NOOP("Rules",
                       "Users can then no longer add printers whose drivers are not on the host yet."),
     R"(reg.exe add 'HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Printers\PointAndPrint' )"
     "/v RestrictDriverInstallationToAdministrators /t REG_DWORD /d 1 /f\n"
     R"(Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | )"
     "Select-Object -Property ProductName, CurrentBuildNumber, UBR",
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Administrative Templates > Printers > Limits "
                       "print driver installation to Administrators: Enabled"),
     remedy::newestUpdatesVerify, 0, 0, "R4"},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP("Rules",
                       "Print through one print server, and let workstations not connect to each other "
                       "(private VLAN, client isolation)."),
     nullptr, nullptr, nullptr, nullptr, 0, 0, "R4"},
};

constexpr const char *referencesR7[] = {
    "MS-PAR", "MS-RPRN", "CVE-2021-34527", "CVE-2021-1675", "MITRE ATT&CK T1187", "KB4599464"};

} // namespace

constinit const Rule r4{
    "R4",
    {Level::High, Level::High},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "The print spooler runs on a key server"),
    QT_TRANSLATE_NOOP("Rules",
                      "A domain controller, certification authority or Exchange server runs a print spooler: "
                      "switch the spooler off there."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Any domain user who reaches the spooler can make this server log on to a computer of the user's "
        "choice. "
        "On a domain controller, certification authority or Exchange server that can end in control of the "
        "whole domain. The "
        "spooler has had flaws that let users run programs as the system, too."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that an update is missing or that the forced logon would succeed: that depends on "
        "settings of other servers. Seen was that the map lists the spooler, which it does only while it "
        "runs; "
        "where its TCP port is shut, port 445 was not tried. No call was made to it. A server that prints "
        "because nobody could move it yet looks the same."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again: the spooler's interfaces must be gone from the list. A closed port is not enough."),
    remediesR4,
    referencesR4,
    checkR4,
};

constinit const Rule r7{
    "R7",
    {Level::Medium, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "The print spooler is reachable"),
    QT_TRANSLATE_NOOP("Rules",
                      "Other computers can reach the print spooler of this host: let it take no connections "
                      "where it shares no printers."),
    QT_TRANSLATE_NOOP("Rules",
                      "Any domain user who reaches the spooler can make this host log on to a computer of "
                      "the user's choice, and "
                      "the spooler has had several flaws that let users run programs as the system."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that an update is missing. On a print server an open spooler is its "
                      "purpose: then limit who reaches it."),
    QT_TRANSLATE_NOOP(
        "Rules", "Scan again: the spooler's interfaces must be gone from the list or their port closed."),
    remediesR7,
    referencesR7,
    checkR7,
};

} // namespace port135::rating::list
