// SPDX-License-Identifier: GPL-3.0-or-later
// The rule about systems of which the edition, or a contract, decides whether updates still come.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

#include <algorithm>

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using knowledge::Support;

/// What a host of this version usually is, and its free updates are over.
bool isUsualAndOver(const knowledge::Product &product, const HostFacts &facts)
{
    const Support support = knowledge::supportOf(product, facts.context.date).support;
    return (support == Support::Ended || support == Support::Esu) && isOrdinary(product, facts.products);
}

std::optional<Finding> checkR20(const HostFacts &facts)
{
    // Where no candidate gets updates at all, that is rule R3.
    if (!facts.mapperAnswers || facts.samba || facts.support.best <= Support::Ended
        || std::ranges::none_of(facts.products, [&facts](const knowledge::Product &product) {
               return isUsualAndOver(product, facts);
           }))
        return std::nullopt;
    Finding finding{{},
                    facts.outside ? Level::Medium : Level::Low,
                    std::min(facts.confidence, core::Confidence::Medium),
                    {}};
    addSystem(finding.evidence, facts);
    addSupport(finding.evidence, facts);
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Rules", "Judged as of %1."), {core::toIso8601(facts.context.date)}});
    return finding;
}

constexpr Remedy remediesR20[] = {
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP(
         "Rules",
         "See on the host which edition it is, and whether it has paid updates (ESU). Where its updates have "
         "ended, upgrade it to a version that gets them, or buy the paid ones for as long as that takes."),
     nullptr,
     R"(Get-ItemProperty -Path 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion' | Select-Object -Property ProductName, EditionID, DisplayVersion, CurrentBuild, UBR)",
     nullptr,
     QT_TRANSLATE_NOOP(
         "Rules",
         "The command of this step shows the edition and the build that the host itself knows; "
         "compare them with the days named as evidence. “slmgr.vbs /dlv all” lists the keys for "
         "paid updates.")},
    remedy::mapperFirewall,
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Until it is clear, let no domain administrator log on to it, and give it local accounts whose "
         "passwords are used nowhere else."),
     nullptr},
    remedy::separateSegments,
};

constexpr const char *referencesR20[] = {"Microsoft Lifecycle Policy", "MITRE ATT&CK T1210"};

} // namespace

constinit const Rule r20{
    "R20",
    {Level::Low, Level::Medium},
    Basis::System,
    QT_TRANSLATE_NOOP("Rules", "The edition decides whether security updates still come"),
    QT_TRANSLATE_NOOP("Rules",
                      "Editions of this Windows version, or contracts for paid updates, decide whether this "
                      "host still gets security updates: see on the host which edition it is."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "For what a host of this version usually is, the free updates have ended; only some editions, or "
        "paid "
        "extended updates (ESU), still bring them. If this host has neither, every flaw found since then "
        "stays open."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that this host gets no updates: neither its edition nor a contract can be seen from "
        "outside. The version comes from an NTLM message, which is meant for debugging and can be false."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "After an upgrade scan again: a version with updates must be reported. Where the edition or paid "
        "updates make it good, nothing changes on the wire: note that on the host, and accept this finding "
        "with that reason until the day on which they end."),
    remediesR20,
    referencesR20,
    checkR20,
    false, // of the scan
    0, // rung of the map
    true, // replaces the system
};

} // namespace port135::rating::list
