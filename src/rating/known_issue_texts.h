// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about known issues, in English: sources of the context "KnownIssues", one entry an issue
// of resources/knowledge/known_issues.tsv. Use issueText() of potential.h to show them.
#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>

namespace port135::rating {

struct IssueSource
{
    std::string_view id; ///< as in known_issues.tsv
    const char *title;
    const char *meaning; ///< what an attacker gains, and by what
    const char *shown; ///< what port 135 shows of it
    const char *hidden; ///< what it cannot show
    const char *remedy;
};

/// Of issues that a role or service suggests.
std::span<const IssueSource> roleIssueTexts();
/// Of issues that the version alone suggests.
std::span<const IssueSource> versionIssueTexts();
/// nullptr for an id without texts.
const IssueSource *findIssueText(std::string_view id);

/// Sentences of several issues.
namespace sentence {

inline constexpr const char *versionSeen = QT_TRANSLATE_NOOP(
    "KnownIssues",
    "Port 135 shows the Windows version that the host reports; that version was affected before the update.");
inline constexpr const char *oldSystemSeen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Port 135 shows the Windows version that the host reports, or transports that only "
                      "systems of that age have.");
inline constexpr const char *domainControllerSeen = QT_TRANSLATE_NOOP(
    "KnownIssues", "Port 135 shows that the host is a domain controller, and mostly its Windows version.");
inline constexpr const char *spoolerSeen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Port 135 shows that the print spooler is offered to the network, and with tried ports "
                      "whether it can be reached from here.");
inline constexpr const char *serviceSeen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Port 135 shows that the service is offered to the network, and with tried ports "
                      "whether it can be reached from here.");
inline constexpr const char *queuesSeen =
    QT_TRANSLATE_NOOP("KnownIssues", "Port 135 shows that Message Queuing is installed and running.");
inline constexpr const char *dcomSeen =
    QT_TRANSLATE_NOOP("KnownIssues", "Port 135 shows that the DCOM service behind it answers.");
inline constexpr const char *updateUnseen =
    QT_TRANSLATE_NOOP("KnownIssues", "Whether the update is installed cannot be seen from outside.");
inline constexpr const char *fileSharingUnseen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "The service concerned is reached over file sharing (TCP 445 and 139). Port 135 shows "
                      "neither whether it can be reached nor whether the update is installed.");
inline constexpr const char *settingUnseen = QT_TRANSLATE_NOOP(
    "KnownIssues", "Whether a setting or filter of the host prevents it cannot be seen from outside.");
inline constexpr const char *reachUnseen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Whether the bug is reachable from here, and whether the update is installed, cannot "
                      "be seen from outside.");
inline constexpr const char *queuePortUnseen =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "The bug lies on TCP 1801, which is not tried here; whether the update is installed "
                      "cannot be seen from outside either.");
inline constexpr const char *installUpdates =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "See on the host that a cumulative update from after the day of the fix is installed "
                      "(winver, or Get-HotFix); any newer one contains it.");
inline constexpr const char *replaceSystem =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Replace the system. Until then install its last updates and block TCP 135, 139, 445 "
                      "and its dynamic ports to it.");
inline constexpr const char *endRedirection =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Require SMB signing, LDAP signing and channel binding, and Extended Protection on "
                      "certification authorities (KB5005413), so that a redirected logon is worth nothing.");
inline constexpr const char *removeQueues =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Remove the Windows feature Message Queuing where nothing uses it; else install the "
                      "updates and block TCP 1801, 2101, 2103 and 2105 from other networks.");
inline constexpr const char *closeSpooler =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Switch the spooler off where nobody prints (always on domain controllers), or disable "
                      "the policy “Allow Print Spooler to accept client connections”.");
inline constexpr const char *updateDomainControllers =
    QT_TRANSLATE_NOOP("KnownIssues",
                      "Install a current cumulative update on every domain controller, and let only members "
                      "of the domain reach them.");
inline constexpr const char *removeRole = QT_TRANSLATE_NOOP(
    "KnownIssues",
    "Remove the role where nothing uses it; else install the updates and let only its clients reach it.");

} // namespace sentence

} // namespace port135::rating
