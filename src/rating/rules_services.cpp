// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about services whose ports took a connection. A listed port that was not tried fires none of them.
// Samba has the same interfaces but none of these dangers: its service control is limited and its spooler is
// another program.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using namespace core::literals;
using knowledge::Trait;

Level byVantage(const HostFacts &facts)
{
    return facts.outside ? Level::High : Level::Medium;
}

// ---- R5

constexpr std::uint32_t preLogonServices =
    bits(Trait::RdLicensing) | bits(Trait::DeploymentServer) | bits(Trait::MessageQueuing);

std::optional<Finding> checkR5(const HostFacts &facts)
{
    const bool open = facts.isOpen(Trait::RdLicensing) || facts.isOpen(Trait::DeploymentServer)
        || facts.isOpen(Trait::MessageQueuing);
    if (facts.samba || !open)
        return std::nullopt;
    return openFinding(facts, byVantage(facts), preLogonServices);
}

constexpr Remedy remediesR5[] = {
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Limit the service's inbound rules to those who need it: Remote Desktop licensing to "
                       "the session hosts, "
                       "Windows Deployment Services to the installation network, Message Queuing to its "
                       "partners (RPC and TCP "
                       "1801, 2101, 2103, 2105)."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Session hosts without their licensing server refuse users when the grace period is over. The "
         "clients "
         "of this service are a list of their own (--clients R5=NETWORKS, in the window: Settings, Network): "
         "those networks get no remote "
         "management by it."),
     "Get-NetFirewallServiceFilter | "
     "Where-Object { $_.Service -in 'TermServLicensing', 'WDSServer', 'MSMQ' } | Get-NetFirewallRule | "
     "Where-Object { $_.Direction -eq 'Inbound' } | Set-NetFirewallRule -RemoteAddress {clients}",
     remedy::firewallPolicy, remedy::scopeVerify},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Install the newest cumulative update: flaws of these services are cured every few "
                       "months, and the known ones of this host stand in the list of possible issues. On "
                       "deployment servers also see that answer files are not given to everybody "
                       "(AllowHandsFreeFunctionality=0)."),
     nullptr, remedy::newestUpdates, nullptr, remedy::newestUpdatesVerify},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Remove the role or feature where nobody uses it (Server Manager > Remove Roles and Features); "
         "Message Queuing is often left over from an old program."),
     QT_TRANSLATE_NOOP("Rules", "Removing Message Queuing deletes the messages that wait in its queues."),
     "Get-Service -Name 'TermServLicensing*', 'WDSServer*', 'MSMQ*' | Select-Object -Property Name, Status",
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "The command of this step lists which of these services are on the host: after the removal it "
         "must list none that you do not use.")},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP("Rules",
                       "Put these servers into a server segment and allow the ports from single addresses, "
                       "not from the user network."),
     nullptr},
};

constexpr const char *referencesR5[] = {"CVE-2024-38077", "CVE-2023-21554", "CVE-2026-62893",
                                        "CVE-2026-83997", "KB5074952",      "MITRE ATT&CK T1210"};

// ---- R6

std::optional<Finding> checkR6(const HostFacts &facts)
{
    if (facts.samba || !facts.isOpen(Trait::RemoteExecution))
        return std::nullopt;
    return openFinding(facts, byVantage(facts), bits(Trait::RemoteExecution));
}

constexpr Remedy remediesR6[] = {
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Limit the firewall groups “Remote Service Management” and “Remote Scheduled Tasks Management” to "
         "the management subnet, or switch them off where nobody manages the host from afar."),
     QT_TRANSLATE_NOOP("Rules",
                       "Software distribution, monitoring and backup often use them: list their servers as "
                       "well."),
     "Get-NetFirewallRule -Name 'RemoteSvcAdmin*', 'RemoteTask*' | "
     "Where-Object { $_.Direction -eq 'Inbound' } | Set-NetFirewallRule -RemoteAddress {management}",
     remedy::firewallPolicy, remedy::scopeVerify},
    remedy::rpcFilter,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Where nobody controls services from afar over TCP, close that way for the service "
                       "control manager alone with the registry value DisableRPCOverTCP=1."),
     QT_TRANSLATE_NOOP("Rules",
                       "Scheduled tasks stay reachable, and so do services through named pipes. It takes "
                       "effect after a restart."),
     R"(reg.exe add 'HKLM\SYSTEM\CurrentControlSet\Control' /v DisableRPCOverTCP /t REG_DWORD /d 1 /f)",
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "After the restart, scan again: the interface svcctl must no longer be listed on a TCP "
         "port.")},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Give every host its own local administrator password (Windows LAPS), so that one "
                       "stolen password does not "
                       "open the next host; keep the cumulative updates current."),
     nullptr, remedy::newestUpdates,
     QT_TRANSLATE_NOOP("Rules",
                       "Computer Configuration > Policies > Administrative Templates > System > LAPS > "
                       "Configure password backup directory"),
     remedy::newestUpdatesVerify},
    remedy::separateSegments,
};

constexpr const char *referencesR6[] = {"MS-SCMR", "MS-TSCH", "MITRE ATT&CK T1543.003",
                                        "MITRE ATT&CK T1053.005", "MITRE ATT&CK T1021"};

// ---- R15

/// Of objects that live in other processes than the activator: a server that offers them on a port takes
/// calls to objects there [MS-DCOM 1.9].
constexpr core::Uuid objectInterfaces[] = {
    "00000131-0000-0000-c000-000000000046"_uuid, // IRemUnknown
    "00000143-0000-0000-c000-000000000046"_uuid, // IRemUnknown2
};

/// Open ports behind which objects can be called, whether or not the map lists these interfaces.
std::string objectPorts(const core::Observation &seen)
{
    std::string ports;
    for (const core::PortReach &port : seen.ports) {
        const auto isObject = [](const core::InterfaceId &id) {
            return std::ranges::find(objectInterfaces, id.uuid) != std::end(objectInterfaces);
        };
        const auto isListed = [&](const core::Endpoint &endpoint) {
            return core::isTcpBased(endpoint.protseq) && endpoint.port == port.port
                && isObject(endpoint.interfaceId);
        };
        if (port.state == core::PortState::Open && port.port != seen.port
            && (std::ranges::any_of(port.unlisted, isObject)
                || std::ranges::any_of(seen.endpoints, isListed)))
            ports += (ports.empty() ? "" : ", ") + std::to_string(port.port);
    }
    return ports;
}

std::optional<Finding> checkR15(const HostFacts &facts)
{
    if (facts.samba || !facts.outside)
        return std::nullopt;
    // An open port of anything is rule R9: here something of DCOM itself has to be behind it.
    const std::string ports = objectPorts(facts.observation);
    if (ports.empty() && !facts.isOpen(Trait::DcomActivation))
        return std::nullopt;
    Finding finding{{}, Level::Medium, facts.confidence, {}};
    if (facts.isOpen(Trait::DcomActivation))
        addEndpoints(finding.evidence, facts, bits(Trait::DcomActivation), Reach::Open);
    if (!ports.empty())
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Rules",
                 "On these open ports the server itself says that it takes calls to DCOM objects "
                 "(IRemUnknown): %1."),
             {ports}});
    addDcomAnswer(finding.evidence, facts);
    return finding;
}

constexpr Remedy remediesR15[] = {
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Limit the firewall groups “Windows Management Instrumentation (WMI)” and “COM+ "
                       "Network Access” to the "
                       "management subnet."),
     QT_TRANSLATE_NOOP("Rules", "Monitoring and inventory often use WMI: list their servers as well."),
     "Get-NetFirewallRule -Name 'WMI-*-In-TCP*', 'ComPlusNetworkAccess-DCOM-In*' | "
     "Set-NetFirewallRule -RemoteAddress {management}",
     remedy::firewallPolicy, remedy::scopeVerify},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "In dcomcnfg, under My Computer > COM Security, take remote launch and activation "
                       "away from everybody but "
                       "administrators, and keep the group “Distributed COM Users” empty."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "Ask first who starts programs by DCOM: certification authorities need the group "
         "“Certificate Service DCOM Access”, software distribution and monitoring have accounts of "
         "their own. Do not switch DCOM off altogether (EnableDCOM=N): remote management and some "
         "server roles need it."),
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Computer Configuration > Policies > Windows Settings > Security Settings > Local "
         "Policies > Security Options > DCOM: Machine Launch Restrictions in Security Descriptor "
         "Definition Language (SDDL) syntax"),
     nullptr, remedy::certificateAuthorities},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Install a cumulative update from March 2023 or later: since then DCOM insists on "
                       "packet integrity, which "
                       "ends relayed logons. Events 10036 to 10038 name clients that are too old."),
     QT_TRANSLATE_NOOP("Rules", "Old industrial software (OPC) may stop working."),
     "Get-WinEvent -FilterHashtable @{ LogName = 'System'; ProviderName = "
     "'Microsoft-Windows-DistributedCOM'; Id = 10036, 10037, 10038 } -MaxEvents 50",
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "The command of this step lists refused clients; where there is none, it says that no events "
         "were found.")},
    remedy::separateSegments,
};

constexpr const char *referencesR15[] = {"MS-DCOM 3.1.2.5.1.6", "CVE-2021-26414", "KB5004442",
                                         "MITRE ATT&CK T1021.003", "MITRE ATT&CK T1047"};

} // namespace

constinit const Rule r5{
    "R5",
    {Level::Medium, Level::High},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "A service that works before the logon is reachable"),
    QT_TRANSLATE_NOOP("Rules",
                      "Remote Desktop licensing, deployment or Message Queuing can be reached: limit it to "
                      "the hosts that need it, and update it."),
    QT_TRANSLATE_NOOP("Rules",
                      "These roles take calls from strangers by design, and each has had flaws that could be "
                      "used without a "
                      "logon. From where the scan was made, its RPC port is open."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that an update is missing. For Message Queuing the known flaws are on "
                      "TCP 1801, which this "
                      "scan does not try. No call was made to the service."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again from the same place: the service's port must be closed or silent, or the "
                      "role gone from the list."),
    remediesR5,
    referencesR5,
    checkR5,
};

constinit const Rule r6{
    "R6",
    {Level::Medium, Level::High},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "Remote control of services or scheduled tasks is reachable"),
    QT_TRANSLATE_NOOP("Rules",
                      "Whoever has an administrator's password can run programs on this host from here: "
                      "limit remote management to the management subnet."),
    QT_TRANSLATE_NOOP("Rules",
                      "Through these interfaces an administrator creates services or tasks that run as the "
                      "system. Attackers use "
                      "them with stolen passwords to move from host to host."),
    QT_TRANSLATE_NOOP("Rules",
                      "It is no flaw, and without an administrator's account nothing happens. On a host that "
                      "is managed over "
                      "the network it is expected from the management subnet, and from nowhere else."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again from the user network: the ports named as evidence must be closed or silent. "
        "Scan from the management subnet: there they may be open."),
    remediesR6,
    referencesR6,
    checkR6,
};

constinit const Rule r15{
    "R15",
    {Level::Medium, Level::Medium, SeenFrom::OtherSegments},
    Basis::Dcom,
    QT_TRANSLATE_NOOP("Rules", "DCOM objects can be called from another network"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Programs can be started and steered through DCOM and WMI across network borders: limit "
        "WMI and DCOM to the management subnet."),
    QT_TRANSLATE_NOOP("Rules",
                      "Through DCOM an administrator starts programs from afar, for example by WMI. Port 135 "
                      "takes the request, a dynamic port does the work, and from here ports are open behind "
                      "which the server says that it takes such calls."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not prove that the very port of WMI is open: it appears only after a logon, "
        "which this scan does "
        "not make. Without an administrator's account nothing happens. A host that is managed from "
        "this network looks the same."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again from the other network: port 135 or the ports named as evidence must be "
                      "closed or silent."),
    remediesR15,
    referencesR15,
    checkR15,
};

} // namespace port135::rating::list
