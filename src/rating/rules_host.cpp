// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what the host is and from where it can be reached.
#include "rating/evidence.h"
#include "rating/potential.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>

namespace port135::rating::list {
namespace {

using core::Confidence;
using core::Finding;
using core::Level;
using knowledge::Trait;

// ---- R1

std::optional<Finding> checkR1(const HostFacts &facts)
{
    if (!facts.mapperAnswers || facts.context.vantage != core::Vantage::Internet)
        return std::nullopt;
    return Finding{
        {},
        Level::Critical,
        facts.confidence,
        {{QT_TRANSLATE_NOOP(
              "Rules", "Seen from the internet, port %1 of this host answers as an RPC endpoint mapper."),
          {std::to_string(facts.observation.port)}}}};
}

constexpr Remedy remediesR1[] = {
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Today: block inbound TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports "
                       "49152 to 65535 at the "
                       "internet router or cloud security group, then on the host for every remote address "
                       "outside your own "
                       "networks."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "If you administer this host over that very connection, set up the VPN first. Where your own "
         "networks have public addresses, name them as management networks: the commands block every "
         "other public address."),
     "New-NetFirewallRule -Name 'Port135-Internet' -DisplayName 'Port135: no RPC from the internet' "
     "-Direction Inbound -Action Block -Protocol TCP -LocalPort 135, 139, 445, 593, '49152-65535' "
     "-RemoteAddress {internet}\n"
     "New-NetFirewallRule -Name 'Port135-Internet-UDP' -DisplayName 'Port135: no RPC from the internet "
     "(UDP)' "
     "-Direction Inbound -Action Block -Protocol UDP -LocalPort 135, 137, 138 -RemoteAddress {internet}",
     remedy::firewallPolicy,
     QT_TRANSLATE_NOOP("Rules",
                       "From a computer outside your networks, Test-NetConnection -ComputerName {host} -Port "
                       "{port} must say TcpTestSucceeded : False. Remove-NetFirewallRule -Name "
                       "Port135-Internet* takes the rules back.")},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP("Rules",
                       "Move the host behind a VPN or into a segment without inbound connections from the "
                       "internet; people who "
                       "work from elsewhere come in through the VPN."),
     nullptr},
    remedy::currentUpdates,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Look through the security log for logons from unknown addresses (events 4624 and "
                       "4625), and change the "
                       "passwords of accounts that could log on while the port was open."),
     nullptr,
     "Get-WinEvent -FilterHashtable @{ LogName = 'Security'; Id = 4624, 4625 } -MaxEvents 500 | "
     "Select-Object -Property TimeCreated, Id, Message"},
};

constexpr const char *referencesR1[] = {"MS03-026", "MITRE ATT&CK T1133", "MITRE ATT&CK T1190",
                                        "MS-RPCE 3.1.1.1.3"};

// ---- R2

std::optional<Finding> checkR2(const HostFacts &facts)
{
    if (facts.of(Trait::Hostile) < Reach::Pipe)
        return std::nullopt;
    Finding finding{{}, Level::Critical, facts.confidence, {}};
    for (Reach reach : {Reach::Open, Reach::Listed, Reach::Wrapped, Reach::Refused, Reach::Pipe}) {
        addEndpoints(finding.evidence, facts, std::uint32_t(Trait::Hostile), reach);
        addInterfaces(finding.interfaces, facts, std::uint32_t(Trait::Hostile), reach);
    }
    return finding;
}

constexpr Remedy remediesR2[] = {
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Take the host off the network without switching it off, and begin your incident response: keep the "
         "memory, find out which accounts were logged on, and treat their passwords as known."),
     QT_TRANSLATE_NOOP("Rules", "Switching it off destroys evidence.")},
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "If it cannot be unplugged, block all traffic to and from it at the switch or router but for the "
         "investigators."),
     nullptr},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Change the passwords of all accounts that were used on the host, of the computer itself and, if a "
         "domain administrator was among them, of krbtgt twice."),
     QT_TRANSLATE_NOOP("Rules", "Wait for replication between the two changes of krbtgt.")},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "Install the host anew from trusted media with all updates; do not clean it."),
     nullptr},
};

constexpr const char *referencesR2[] = {"MITRE ATT&CK T1550", "MITRE ATT&CK T1003"};

// ---- R3

std::optional<Finding> checkR3(const HostFacts &facts)
{
    if (!facts.mapperAnswers || facts.samba || facts.support.best != knowledge::Support::Ended)
        return std::nullopt;
    Finding finding{{},
                    facts.outside ? Level::Critical : Level::High,
                    std::min(facts.confidence, Confidence::Medium),
                    {}};
    addSystem(finding.evidence, facts);
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Rules", "For all of these, updates ended on %1 at the latest. Judged as of %2."),
         {core::toIso8601(*facts.support.lastUpdates), core::toIso8601(facts.context.date)}});
    return finding;
}

constexpr Remedy remediesR3[] = {
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Replace or upgrade the system to a supported version of Windows; until then install every "
         "update that was ever published for it."),
     QT_TRANSLATE_NOOP(
         "Rules", "Ask the maker of the software on it first: old machines are often kept for one program."),
     "[System.Environment]::OSVersion.VersionString", nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "The command of this step shows the version that the host itself knows; compare it with the "
         "version named as evidence.")},
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP(
         "Rules",
         "If it has to stay, put it into a segment of its own in which it can talk only to the few "
         "addresses that it needs, and not to the internet."),
     nullptr},
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Block TCP and UDP 135, TCP 139 and 445 and its dynamic ports (1025 to 5000 up to Server 2003, "
         "49152 to 65535 later) to it from everything else."),
     QT_TRANSLATE_NOOP(
         "Rules",
         "File and printer sharing of this host ends with it. The firewall of Windows XP and Server 2003 "
         "cannot do this: block these ports at the router or switch there."),
     "netsh.exe advfirewall firewall add rule name=Port135-Isolate dir=in action=block protocol=TCP "
     "'localport=135,139,445,593,1025-5000,49152-65535' 'remoteip={others}'\n"
     "netsh.exe advfirewall firewall add rule name=Port135-Isolate dir=in action=block protocol=UDP "
     "'localport=135,137,138' 'remoteip={others}'",
     remedy::firewallPolicy,
     QT_TRANSLATE_NOOP("Rules",
                       "From a computer outside the management networks, Test-NetConnection -ComputerName "
                       "{host} -Port {port} must say TcpTestSucceeded : False. netsh advfirewall firewall "
                       "delete rule name=Port135-Isolate takes the rules back."),
     remedy::domainControllers},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Let no domain administrator log on to it, and give it local accounts whose passwords are used "
         "nowhere else."),
     nullptr},
};

constexpr const char *referencesR3[] = {"MS03-026", "MS08-067", "MITRE ATT&CK T1210",
                                        "Microsoft Lifecycle Policy"};

// ---- R8

std::optional<Finding> checkR8(const HostFacts &facts)
{
    const auto [bug, product] = facts.question;
    if (bug == nullptr)
        return std::nullopt;
    Finding finding{
        {}, facts.outside ? Level::Medium : Level::Low, std::min(facts.confidence, Confidence::Medium), {}};
    addSystem(finding.evidence, facts);
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP(
             "Rules",
             "%1 was on the market before the update of %2 that cures %3. Whether that update is "
             "installed cannot be seen from outside."),
         {std::string(product->name), core::toIso8601(*bug->fixed), std::string(bug->id)}});
    if (bug->ties != 0)
        finding.evidence.push_back({serviceWithTheFlaw, {std::string(knowledge::name(tieOf(facts, *bug)))}});
    for (const knowledge::FixedBuild &fixed : bug->fixedBuilds) {
        if (fixed.build.build == product->reported.build && (!fixed.kind || *fixed.kind == product->kind))
            finding.evidence.push_back(
                {QT_TRANSLATE_NOOP("Rules", "Cured from revision (UBR) %1 of build %2 on."),
                 {std::to_string(fixed.revision), std::to_string(fixed.build.build)}});
    }
    return finding;
}

constexpr Remedy remediesR8[] = {
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP("Rules",
                       "See on the host that a cumulative update from after the day named as evidence is "
                       "installed: by its revision (winver shows it behind the build), or in your update "
                       "server's report; any newer one contains the cure."),
     nullptr, remedy::newestUpdates, nullptr, remedy::newestUpdatesVerify},
    remedy::mapperFirewall,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Give the accounts that log on to this host no rights on others (separate accounts for "
         "administration, Windows LAPS): a logon requirement does not help against a bug that lies "
         "before the logon, but a takeover then ends at this host."),
     nullptr},
    remedy::separateSegments,
};

constexpr const char *referencesR8[] = {"CISA Known Exploited Vulnerabilities", "MITRE ATT&CK T1210"};

} // namespace

constinit const Rule r1{
    "R1",
    {Level::Critical, Level::Critical, SeenFrom::Internet},
    Basis::Mapper,
    QT_TRANSLATE_NOOP("Rules", "RPC is open to the internet"),
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint mapper of this host answers to the whole internet: block port 135 at the "
                      "internet router today."),
    QT_TRANSLATE_NOOP("Rules",
                      "Anybody can ask this host which RPC services it runs, and can try every flaw and "
                      "every password on them. "
                      "Worms have used exactly this way in, and no ordinary service needs it."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say that the host was broken into, nor that an update is missing. It "
                      "rests on the vantage "
                      "that was chosen for this scan: if the scanner stood inside your network, scan again "
                      "with the right one."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again from the internet: port 135 must be silent or closed. Scan from inside as "
                      "well, to see that nothing else broke."),
    remediesR1,
    referencesR1,
    checkR1,
};

constinit const Rule r2{
    "R2",
    {Level::Critical, Level::Critical},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "An attack tool is listed on the host"),
    QT_TRANSLATE_NOOP("Rules",
                      "The host lists the RPC interface of a known attack tool: take it off the network and "
                      "begin your incident response."),
    QT_TRANSLATE_NOOP("Rules",
                      "The endpoint map names an interface that belongs to a tool for stealing passwords. "
                      "Such a tool registers "
                      "itself only while somebody runs it."),
    QT_TRANSLATE_NOOP("Rules",
                      "It does not say who runs it: a security test or a training machine looks the same. "
                      "The map is what the "
                      "host says of itself, and any local user can add a line to it."),
    QT_TRANSLATE_NOOP(
        "Rules", "After the host was installed anew, scan again: the interface must no longer be listed."),
    remediesR2,
    referencesR2,
    checkR2,
    false, // of the scan
    0, // rung of the map
    true, // replaces the system
};

constinit const Rule r3{
    "R3",
    {Level::High, Level::Critical},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "The system gets no more security updates"),
    QT_TRANSLATE_NOOP("Rules",
                      "Windows on this host is out of support and answers RPC: replace it, or cut it off "
                      "from everything it does not need."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Every flaw found in this version since its last update stays open, among them flaws that worms use "
        "without a logon. It can be reached through RPC."),
    QT_TRANSLATE_NOOP("Rules",
                      "The version comes from an NTLM message, which is meant for debugging and can be "
                      "false; editions with "
                      "other ends of support may share it. Whether a given flaw can be used was not tried."),
    QT_TRANSLATE_NOOP("Rules",
                      "Scan again after the upgrade: a newer version must be reported. After a separation, "
                      "scan from the user "
                      "network: port 135 must be silent or closed."),
    remediesR3,
    referencesR3,
    checkR3,
    false, // of the scan
    0, // rung of the map
    true, // replaces the system
};

constinit const Rule r8{
    "R8",
    {Level::Low, Level::Medium},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "See whether an important update is installed"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "In the last two years an update closed a flaw of this system that needs no logon and is "
        "used by attackers or can spread by itself: see on the host that it is installed."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "RPC itself, or a service seen on this host, had a flaw that can be used without a logon, "
        "and that is known to be used or could spread by itself. Only an update closes it. A host "
        "that has been updated since is not affected."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that the update is missing: the patch level is never sent. The flaw "
        "was not tried, and the version comes from a message that can be false. Older flaws, and "
        "those that need more, stand in the list of possible issues."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Nothing changes on the wire when the update is installed. Note on the host that it is, and accept "
        "this "
        "finding with that reason; or scan from the user network when the port has been closed there."),
    remediesR8,
    referencesR8,
    checkR8,
};

} // namespace port135::rating::list
