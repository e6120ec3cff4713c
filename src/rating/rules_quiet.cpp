// SPDX-License-Identifier: GPL-3.0-or-later
// Rules for hosts that gave no list. Only a closed port is a result; the others are shown without a level,
// because not knowing is not the same as safe.
#include "rating/cause_evidence.h"
#include "rating/evidence.h"
#include "rating/rule_list.h"

#include <QtGlobal>

namespace port135::rating::list {
namespace {

using core::Confidence;
using core::Finding;
using core::Level;
using core::Outcome;

/// One sentence about the port, then what ended the examination.
Finding aboutPort(const HostFacts &facts, std::optional<Level> level, Confidence confidence, const char *text)
{
    Finding finding{{}, level, confidence, {{text, {std::to_string(facts.observation.port)}}}};
    addCause(finding.evidence, facts.observation);
    return finding;
}

std::optional<Finding> checkR12(const HostFacts &facts)
{
    if (facts.observation.outcome != Outcome::Closed)
        return std::nullopt;
    return aboutPort(facts, Level::Info, Confidence::High,
                     QT_TRANSLATE_NOOP("Rules", "The host refused the connection to TCP port %1."));
}

std::optional<Finding> checkR13(const HostFacts &facts)
{
    if (facts.observation.outcome != Outcome::Silent && facts.observation.outcome != Outcome::Unreachable)
        return std::nullopt;
    return aboutPort(
        facts, std::nullopt, Confidence::Low,
        QT_TRANSLATE_NOOP("Rules", "No connection to TCP port %1 came about, and the host sent no refusal."));
}

std::optional<Finding> checkR14(const HostFacts &facts)
{
    if (facts.observation.outcome == Outcome::RpcNoMapper)
        return aboutPort(facts, std::nullopt, Confidence::Low,
                         QT_TRANSLATE_NOOP("Rules", "TCP port %1 speaks RPC but offers no endpoint mapper."));
    if (facts.observation.outcome == Outcome::Partial && !facts.lookupWorks)
        return aboutPort(
            facts, std::nullopt, Confidence::Low,
            QT_TRANSLATE_NOOP(
                "Rules",
                "The endpoint mapper on TCP port %1 took the call, but not one entry of its list arrived."));
    return std::nullopt;
}

std::optional<Finding> checkR17(const HostFacts &facts)
{
    if (facts.observation.outcome != Outcome::NotRpc)
        return std::nullopt;
    return aboutPort(facts, std::nullopt, Confidence::Low,
                     QT_TRANSLATE_NOOP("Rules", "TCP port %1 is open, but what is there did not speak RPC."));
}

std::optional<Finding> checkR19(const HostFacts &facts)
{
    if (facts.observation.outcome != Outcome::Error)
        return std::nullopt;
    return aboutPort(
        facts, std::nullopt, Confidence::Low,
        QT_TRANSLATE_NOOP("Rules",
                          "TCP port %1 was not examined: something failed on the scanning computer."));
}

constexpr const char *portOwner = "Get-NetTCPConnection -LocalPort {port} -State Listen | "
                                  "ForEach-Object { Get-Process -Id $_.OwningProcess }";

constexpr Remedy remediesR12[] = {
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "For this port there is nothing to do. Look at TCP 445 on its own: services on named "
                       "pipes are reached there."),
     nullptr},
};
constexpr const char *referencesR12[] = {"RFC 9293 3.5.2"};

constexpr Remedy remediesR13[] = {
    {RemedyFamily::NetworkSeparation,
     QT_TRANSLATE_NOOP("Rules",
                       "Scan this address from its own segment or from the host's neighbour if you want to "
                       "know more: a firewall in "
                       "between, a host that is off and an unused address all look the same from here."),
     nullptr},
};
constexpr const char *referencesR13[] = {"RFC 9293 3.8.3", "RFC 1122 3.2.2.1"};

constexpr Remedy remediesR14[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort "
                       "135 on Windows, ss -ltnp on "
                       "Linux; then scan again, with longer time limits if the answer broke off."),
     nullptr, portOwner},
};
constexpr const char *referencesR14[] = {"C706 12.6.4.4", "MS-RPCE 2.2.2"};

constexpr Remedy remediesR17[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP("Rules",
                       "Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort "
                       "135 on Windows, ss -ltnp on "
                       "Linux. If nobody knows it, treat it as unwanted."),
     QT_TRANSLATE_NOOP("Rules",
                       "Firewalls, load balancers and decoy systems take connections on every port."),
     portOwner},
};
constexpr const char *referencesR17[] = {"IANA port 135: epmap"};

constexpr Remedy remediesR19[] = {
    {RemedyFamily::Firewall,
     QT_TRANSLATE_NOOP("Rules",
                       "Look at the scanning computer: lower the number of hosts at once if it ran out of "
                       "connections, and let its "
                       "firewall or security software allow the program; then scan this host again."),
     nullptr},
};
constexpr const char *referencesR19[] = {"C706 12.6"};

} // namespace

constinit const Rule r12{
    "R12",
    {Level::Info, Level::Info},
    Basis::Statement,
    QT_TRANSLATE_NOOP("Rules", "Port %1 is closed"),
    QT_TRANSLATE_NOOP("Rules", "Port %1 of this host is closed for you: there is nothing to do about it."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The host is there and takes no connection to the endpoint mapper from where the scan was made."),
    QT_TRANSLATE_NOOP("Rules",
                      "It says nothing about other ports: named pipes over TCP 445 lead to many of the same "
                      "services and were not "
                      "tried. From another network the port may be open."),
    QT_TRANSLATE_NOOP("Rules", "Scan again at any time: the port must stay closed."),
    remediesR12,
    referencesR12,
    checkR12,
};

constinit const Rule r13{
    "R13",
    {std::nullopt, std::nullopt},
    Basis::Statement,
    QT_TRANSLATE_NOOP("Rules", "Not rated: no answer"),
    QT_TRANSLATE_NOOP("Rules",
                      "This address did not answer, so nothing is known about it: scan it from its own "
                      "segment if it should be there."),
    QT_TRANSLATE_NOOP("Rules",
                      "A firewall drops the packets, the host is off, or nobody has this address. From here "
                      "these cannot be told apart."),
    QT_TRANSLATE_NOOP("Rules",
                      "Silence is not the same as closed, and not the same as safe: from another place the "
                      "port may answer."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again while the host is on, or from its own segment: an answer of any kind gives a rating."),
    remediesR13,
    referencesR13,
    checkR13,
};

constinit const Rule r14{
    "R14",
    {std::nullopt, std::nullopt},
    Basis::Statement,
    QT_TRANSLATE_NOOP("Rules", "Not rated: RPC without a list"),
    QT_TRANSLATE_NOOP("Rules",
                      "Port %1 speaks RPC but gave no list of services: find out on the host which program "
                      "owns the port."),
    QT_TRANSLATE_NOOP("Rules",
                      "Something on the port speaks the protocol, but no endpoint was learned from it: it "
                      "offers no mapper, or its "
                      "answer broke off before the first entry."),
    QT_TRANSLATE_NOOP("Rules", "It does not say that the host exposes nothing: its services stayed unknown."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: with a list, or with a closed port, the host gets a rating."),
    remediesR14,
    referencesR14,
    checkR14,
};

constinit const Rule r17{
    "R17",
    {std::nullopt, std::nullopt},
    Basis::Statement,
    QT_TRANSLATE_NOOP("Rules", "Not rated: port %1 is open, but it is not RPC"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Something other than RPC listens on port %1: find out on the host which program owns the port."),
    QT_TRANSLATE_NOOP("Rules",
                      "The port took a connection, but the answer, or its absence, does not fit RPC. It is "
                      "no Windows endpoint mapper that answers everybody."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say what the program is or whether it is harmless; no other protocol was tried on it."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again after the program was removed or explained: the port must be closed, or speak RPC."),
    remediesR17,
    referencesR17,
    checkR17,
};

constinit const Rule r19{
    "R19",
    {std::nullopt, std::nullopt},
    Basis::Statement,
    QT_TRANSLATE_NOOP("Rules", "Not rated: the scan failed on this computer"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "The scanning computer could not examine this host: lift its limit or its block, and scan again."),
    QT_TRANSLATE_NOOP("Rules",
                      "The fault lies with the computer that scans, not with the host: nothing was learned "
                      "about the host."),
    QT_TRANSLATE_NOOP("Rules", "It says nothing about the host, neither good nor bad."),
    QT_TRANSLATE_NOOP("Rules", "Scan again: any other outcome replaces this one."),
    remediesR19,
    referencesR19,
    checkR19,
};

} // namespace port135::rating::list
