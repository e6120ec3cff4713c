// SPDX-License-Identifier: GPL-3.0-or-later
// The rule about interfaces through which a user makes a host log on to a computer of the user's choice. The
// spooler, the best known of them, has rules of its own.
#include "rating/evidence.h"
#include "rating/remedies.h"
#include "rating/rule_list.h"

namespace port135::rating::list {
namespace {

using core::Finding;
using core::Level;
using namespace core::literals;
using knowledge::Trait;

constexpr core::Uuid coercing[] = {
    "c681d488-d850-11d0-8c52-00c04fd90f7e"_uuid, // efsrpc [MS-EFSR 1.9]: PetitPotam
    "df1941c5-fe89-4e79-bf10-463657acf44d"_uuid, // efsrpc on its own pipe [MS-EFSR 1.9]
    "4fc742e0-4a10-11cf-8273-00aa004ae673"_uuid, // netdfs [MS-DFSNM 1.9]: DFSCoerce
    "a8e0653c-2744-4389-a61d-7373df8b2292"_uuid, // FileServerVssAgent [MS-FSRVP 1.9]: ShadowCoerce
    "82273fdc-e32a-18c3-3f78-827929dc23ea"_uuid, // eventlog [MS-EVEN 1.9]: CheeseOunce
};

std::optional<Finding> checkR22(const HostFacts &facts)
{
    if (facts.samba || !isOpen(facts, coercing))
        return std::nullopt;
    const bool isKey = facts.hasRole(Trait::DomainController) || facts.hasRole(Trait::CertificateAuthority);
    Finding finding = openFinding(facts, isKey ? Level::High : Level::Medium, coercing);
    if (isKey)
        finding.evidence.push_back(
            {QT_TRANSLATE_NOOP("Rules",
                               "This is a domain controller or certification authority: its logon opens the "
                               "whole domain, so the level is High."),
             {}});
    return finding;
}

constexpr Remedy remediesR22[] = {
    {RemedyFamily::AccessControl,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Add an RPC filter for the interface: file encryption only with a Kerberos logon and "
         "encryption, the others only for administrators (netsh rpc filter, condition if_uuid)."),
     remedy::filterCaution, "{rpc-filter}", nullptr, remedy::filterVerify},
    {RemedyFamily::Patch,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Install the newest cumulative update, and see to it that a forced logon leads nowhere: "
         "require SMB signing everywhere, LDAP signing and channel binding on domain controllers, "
         "and Extended Protection on the web pages of certification authorities."),
     QT_TRANSLATE_NOOP("Rules", "Find clients without LDAP signing first: event 2889 on domain controllers."),
     remedy::newestUpdates,
     QT_TRANSLATE_NOOP(
         "Rules",
         "Computer Configuration > Policies > Windows Settings > Security Settings > Local "
         "Policies > Security Options > Microsoft network server: Digitally sign communications "
         "(always): Enabled"),
     remedy::newestUpdatesVerify},
    remedy::firewallFirst,
    remedy::mapperFirewall,
    remedy::staticPorts,
    remedy::separateSegments,
};

constexpr const char *referencesR22[] = {"MS-EFSR",        "MS-DFSNM",  "MS-FSRVP",          "MS-EVEN",
                                         "CVE-2021-36942", "KB5005413", "MITRE ATT&CK T1187"};

} // namespace

constinit const Rule r22{
    "R22",
    {Level::Medium, Level::Medium},
    Basis::Content,
    QT_TRANSLATE_NOOP("Rules", "The host can be made to log on elsewhere"),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Interfaces that make this host log on to a computer of a user's choice are open on TCP: "
        "filter them, and let forced logons lead nowhere."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Any domain user who reaches such an interface can name a computer, and the host logs on "
        "there with its own account. Relayed to a server without signing, that logon is worth as "
        "much as the host: on a domain controller or certification authority the whole domain."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "It does not say that the call would succeed or that an update is missing; no call was "
        "made. The same interfaces are usually there on named pipes over port 445, which this scan "
        "does not try. Servers for encrypted files, DFS and backups offer them on purpose."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Scan again: the ports named as evidence must be closed, or the interface gone from the "
        "list. A filter does not show on the wire: see it on the host."),
    remediesR22,
    referencesR22,
    checkR22,
};

} // namespace port135::rating::list
