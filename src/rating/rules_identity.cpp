// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what a host says of itself: its clock, its networks, its name and domain. Those that need
// other hosts beside it (R31, R32, R35) are judged by ScanRules; here are their texts.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <cstdlib>
#include <set>

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using knowledge::Trait;

std::optional<Finding> ofTheScan(const HostFacts &)
{
    return std::nullopt;
}

// ---- R29

std::optional<Finding> checkR29(const HostFacts &facts)
{
    // Kerberos takes logons within five minutes [MS-KILE 3.1.1.2; RFC 4120 1.6].
    constexpr std::chrono::seconds most{300};
    const auto &skew = facts.observation.clockSkew;
    if (!facts.mapperAnswers || !skew || std::chrono::abs(*skew) <= most)
        return std::nullopt;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(*skew)).count();
    return Finding{{},
                   facts.hasRole(Trait::DomainController) ? Level::Medium : Level::Low,
                   core::Confidence::Medium,
                   {{skew->count() > 0
                         ? QT_TRANSLATE_NOOP(
                             "Rules", "The clock of the host is %1 seconds ahead of the scanning computer's.")
                         : QT_TRANSLATE_NOOP(
                             "Rules", "The clock of the host is %1 seconds behind the scanning computer's."),
                     {std::to_string(seconds)}}}};
}

constexpr Remedy remediesR29[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See first whose clock is wrong, the host's or the scanning computer's. Members take the "
         "time from their domain, domain controllers from the one with the PDC role, and that one "
         "from a time server outside."),
     QT_TRANSLATE_NOOP("Rules",
                       "A large step of the clock on a domain controller invalidates tickets and can end "
                       "replication: correct it in small steps or while nobody works."),
     "w32tm.exe /query /status", nullptr,
     QT_TRANSLATE_NOOP("Rules",
                       "The command of this step shows the source of the time and the last success: a source "
                       "named “Local CMOS Clock” is none.")},
};

constexpr const char *referencesR29[] = {"MS-KILE 3.1.1.2", "RFC 4120 1.6", "MS-NLMP 2.2.2.1"};

// ---- R30

/// "10.0.1.0/24" of a private address that says something; empty for others. Left out are those that
/// programs for virtual machines and containers give themselves.
std::string privateSubnet(std::uint32_t address)
{
    const auto in = [address](std::uint32_t network, unsigned bits) {
        return (address & ~((1u << (32 - bits)) - 1)) == network;
    };
    if (!in(0x0a000000, 8) && !in(0xc0a80000, 16)) // 172.16.0.0/12 is what Hyper-V and Docker take
        return {};
    if (in(0xc0a83800, 24) || in(0xc0a87a00, 24) || in(0x0a000200, 24)) // VirtualBox, libvirt
        return {};
    return core::Address::v4(address & 0xffffff00u).toString() + "/24";
}

bool isPublicV4(std::uint32_t address)
{
    const auto in = [address](std::uint32_t network, unsigned bits) {
        return (address & ~((1u << (32 - bits)) - 1)) == network;
    };
    return address >= 0x01000000 && address < 0xe0000000 && !in(0x0a000000, 8) && !in(0x64400000, 10)
        && !in(0x7f000000, 8) && !in(0xa9fe0000, 16) && !in(0xac100000, 12) && !in(0xc0a80000, 16)
        && !in(0xc0000000, 24) && !in(0xc0000200, 24) && !in(0xc6120000, 15) && !in(0xc6336400, 24)
        && !in(0xcb007100, 24); // and the ranges for documentation and benchmarks [RFC 6890]
}

std::optional<Finding> checkR30(const HostFacts &facts)
{
    std::set<std::string> subnets;
    std::set<std::string> shown;
    bool isPublic = false;
    for (const std::string &text : facts.observation.addresses) {
        const auto address = core::Address::parse(text);
        if (!address || !address->isV4())
            continue;
        if (isPublicV4(address->toV4())) {
            isPublic = true;
            shown.insert(text);
        } else if (const std::string subnet = privateSubnet(address->toV4()); !subnet.empty()) {
            subnets.insert(subnet);
            shown.insert(text);
        }
    }
    if (facts.hasRole(Trait::ClusterNode) || subnets.size() + (isPublic ? 1 : 0) < 2)
        return std::nullopt;
    std::string list;
    for (const std::string &text : shown) {
        if (list.size() > 150) {
            list += ", …";
            break;
        }
        list += (list.empty() ? "" : ", ") + text;
    }
    return Finding{
        {},
        isPublic ? Level::Medium : Level::Low,
        core::Confidence::Medium,
        {{QT_TRANSLATE_NOOP("Rules", "The host told addresses in several networks without a logon: %1."),
          {list}}}};
}

constexpr Remedy remediesR30[] = {
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Find out why the host stands in several networks. Where nobody needs it, take the second "
         "connection away; where somebody does, see that the host does not pass packets on and that "
         "both networks may see it."),
     QT_TRANSLATE_NOOP("Rules",
                       "Backup, storage and cluster networks are often a second connection on purpose."),
     "Get-NetIPInterface | Where-Object { $_.ConnectionState -eq 'Connected' } | "
     "Select-Object -Property InterfaceAlias, AddressFamily, Forwarding",
     nullptr,
     QT_TRANSLATE_NOOP("Rules",
                       "The command of this step must show Forwarding as Disabled on every connection.")},
    remedy::firewallFirst,
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Give every connection the right network profile: on the one to a foreign or public "
                       "network “Public”, so that its rules for the office do not hold there."),
     QT_TRANSLATE_NOOP("Rules", "A connection that changes its profile loses the rules of the old one."),
     "Get-NetConnectionProfile | Select-Object -Property InterfaceAlias, Name, NetworkCategory", nullptr,
     QT_TRANSLATE_NOOP("Rules", "The command of this step shows the profile of each connection.")},
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Note the second network beside this host in your list of paths between networks: attackers "
         "use such hosts to get from one to the other."),
     nullptr},
    remedy::currentUpdates,
};

constexpr const char *referencesR30[] = {"MS-DCOM 3.1.2.5.1.6", "MITRE ATT&CK T1090.001",
                                         "MITRE ATT&CK T1599"};

// ---- R31, R32, R35: of the scan

constexpr Remedy remediesR31[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Find out who runs these hosts, and join them to the domain or write down who keeps them "
         "up to date: policies, updates and local passwords of the domain do not reach them."),
     nullptr},
};
constexpr const char *referencesR31[] = {"MS-NLMP 2.2.2.1", "MITRE ATT&CK T1200"};

constexpr Remedy remediesR32[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Look at both addresses: a cloned installation has to be generalised anew (sysprep) or "
         "renamed; a host that only borrows the name has to be found and taken off the network."),
     QT_TRANSLATE_NOOP(
         "Rules", "Renaming a server breaks what knows it by its name: certificates, shares, programs.")},
};
constexpr const char *referencesR32[] = {"MS-NLMP 2.2.2.1", "MITRE ATT&CK T1036"};

constexpr Remedy remediesR35[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Bring the domain controllers to the same state: no further roles, no spooler, a supported "
         "system; the weakest of them decides how safe the domain is."),
     nullptr},
};
constexpr const char *referencesR35[] = {"Microsoft: Securing domain controllers", "MITRE ATT&CK T1210"};

} // namespace

constinit const Rule r29{
    "R29",
    {Level::Low, Level::Low},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "The clock is wrong by more than five minutes"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The clocks of this host and of the scanning computer differ by more than five minutes: see "
        "which of them is wrong."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Kerberos refuses logons when clocks differ by more than five minutes; then programs fall "
        "back to NTLM or fail, and event logs of different hosts cannot be put in order. On a domain "
        "controller, which gives the time to others, the level is Medium."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say which clock is wrong: the scanning computer's own may be. Where most hosts "
        "differ alike, it is, and the scan says so once. Hosts outside of a domain often run on "
        "their own time."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: the difference must be less than five minutes."),
    remediesR29,
    referencesR29,
    checkR29,
};

constinit const Rule r30{
    "R30",
    {Level::Low, Level::Low},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "The host stands in several networks"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The host has addresses in more than one network: see that it is meant to, and that it is no "
        "bridge between them."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "A host with a foot in two networks goes around the firewall between them: who controls it "
        "reaches both. With a public address beside a private one the level is Medium."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that the host passes packets on. The addresses are what the host says of "
        "itself: adapters of virtual machines, containers and VPNs are among them as far as they "
        "cannot be told apart, and 172.16.0.0/12 is left out for that reason."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again: the host must tell addresses of one network only. Where the second connection "
        "is meant, accept this finding with that reason."),
    remediesR30,
    referencesR30,
    checkR30,
};

constinit const Rule r31{
    "R31",
    {Level::Low, Level::Low},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "Hosts outside of the domain"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Some hosts are in no domain, or in another one than most hosts of this scan: find out who "
        "keeps them up to date."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Policies, updates and passwords that the domain hands out do not reach these hosts, and "
        "nobody may know that they are there."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that they are badly kept. Kiosks, machines, laboratories, test systems and "
        "a second domain of the same organisation look the same. The names come from the hosts "
        "themselves."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: the hosts must name the domain, or be known."),
    remediesR31,
    referencesR31,
    ofTheScan,
    true,
};

constinit const Rule r32{
    "R32",
    {Level::Low, Level::Low},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "The same computer name at several addresses"),
    QT_TRANSLATE_NOOP("Rules",
                      "Hosts at different addresses of this scan give the same computer name and domain: see "
                      "whether one is a clone or borrows the name."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Two computers with one name share one account in the domain, which breaks logons now and "
        "then; and a host that pretends to be another is an attack."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say which of them is the real one. Hosts that told an address in common are one "
        "host with several addresses and left out; clusters, address translation and an address that "
        "DHCP gave away during the scan look the same."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: every computer name must be there once."),
    remediesR32,
    referencesR32,
    ofTheScan,
    true,
};

constinit const Rule r35{
    "R35",
    {Level::Info, Level::Info},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "Domain controllers of one domain differ"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The domain controllers of a domain differ in their system, roles or spooler: the weakest of "
        "them decides."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "All domain controllers hold the same secrets, so an attacker chooses the one that is easiest "
        "to take: an older system, a spooler or a further role on one of them is enough."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It is no weakness by itself: during an upgrade they differ for a while. Only what the scan "
        "saw is compared."),
    QT_TRANSLATE_NOOP("Rules", "Scan all domain controllers again: they must show the same."),
    remediesR35,
    referencesR35,
    ofTheScan,
    true,
};

} // namespace port135::rating::list
