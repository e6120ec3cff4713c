// SPDX-License-Identifier: GPL-3.0-or-later
// Issues that the version of a host alone suggests; in the order of known_issues.tsv.
#include "rating/known_issue_texts.h"

namespace port135::rating {
namespace {

constexpr IssueSource versionTexts[] = {
    {"CVE-2022-26809", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through RPC itself, before any logon"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the RPC runtime lets a caller without a logon run code through any "
                       "RPC service that he reaches. It could spread by itself."),
     sentence::versionSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2025-47981",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the negotiation of logons (SPNEGO)"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the negotiation of a logon lets a caller run code before he is known. "
                       "Every service that negotiates, RPC included, can be the way in."),
     sentence::versionSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2025-33073",
     QT_TRANSLATE_NOOP("KnownIssues", "NTLM reflection: a host takes its own logon for another's"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A host that is made to log on to the attacker can be given its own logon back, and "
                       "then runs his code as SYSTEM where signing is not required."),
     sentence::versionSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether the update is installed, and whether SMB signing is required, cannot be seen "
                       "from outside."),
     sentence::endRedirection},
    {"CVE-2017-0144", QT_TRANSLATE_NOOP("KnownIssues", "WannaCry: takeover through file sharing (SMB 1)"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Flaws of the old file sharing protocol let a caller without a logon run code in the "
                       "system; WannaCry and NotPetya spread with them."),
     sentence::versionSeen, sentence::fileSharingUnseen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Install the update, remove SMB 1 (Disable-WindowsOptionalFeature -Online "
                       "-FeatureName SMB1Protocol), and block TCP 445 between workstations.")},
    {"CVE-2008-4250", QT_TRANSLATE_NOOP("KnownIssues", "Conficker: takeover through the Server service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the Server service lets a caller, up to Server 2003 without a logon, "
                       "run code in the system; Conficker spread with it."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2003-0352", QT_TRANSLATE_NOOP("KnownIssues", "Blaster: takeover through port 135 itself"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the start of COM objects lets a caller without a logon run code "
                       "through port 135; Blaster and Welchia spread with it."),
     sentence::oldSystemSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2003-0715",
     QT_TRANSLATE_NOOP("KnownIssues", "Blaster's second gate: further overflows behind port 135"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Two more overflows and a way to stop the service were found in the start of COM "
                       "objects after Blaster; its update does not cure them."),
     sentence::oldSystemSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2003-0533", QT_TRANSLATE_NOOP("KnownIssues", "Sasser: takeover through the security service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the security service (LSASS) lets a caller without a logon run code "
                       "in the system; Sasser spread with it."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2005-1983", QT_TRANSLATE_NOOP("KnownIssues", "Zotob: takeover through Plug and Play"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in Plug and Play lets a caller, on Windows 2000 without a logon, run "
                       "code in the system; Zotob spread with it."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2003-0717",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through pop-up messages (Messenger service)"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the Messenger service, reachable by UDP 135 too, lets a caller "
                       "without a logon run code in the system."),
     sentence::oldSystemSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether the Messenger service runs and whether the update is installed cannot be "
                       "seen for sure from outside."),
     sentence::replaceSystem},
    {"CVE-2006-3439",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the Server service, before Conficker"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Earlier overflows in the Server service let a caller without a logon run code in the system."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2003-0812", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the Workstation service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Overflows in the Workstation service let a caller, on Windows 2000 and XP without a "
                       "logon, run code in the system."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2004-0206", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through NetDDE"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the data exchange service NetDDE lets a caller without a logon run "
                       "code, where somebody switched the service on."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2005-0050", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through license logging"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Overflows in the License Logging service of old servers let a caller without a logon "
                       "run code in the system."),
     sentence::oldSystemSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
    {"CVE-2002-1561", QT_TRANSLATE_NOOP("KnownIssues", "A message stops the endpoint mapper"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A malformed message to port 135 stops the RPC service, and with it most of Windows. "
                       "There never was a cure for Windows NT 4.0."),
     sentence::oldSystemSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2013-3175",
     QT_TRANSLATE_NOOP("KnownIssues", "Old bugs of RPC itself: more rights, or an end of service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A flaw in asynchronous calls gives a user more rights, and an earlier one in the "
                       "logon of an RPC connection stops the host."),
     sentence::versionSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2022-30216",
     QT_TRANSLATE_NOOP("KnownIssues", "A remembered answer lets users past a local-only check"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The RPC runtime remembers the answer of an access check and gives it to other "
                       "callers, so that a remote user passes a check meant for the host itself."),
     sentence::versionSeen, sentence::fileSharingUnseen, sentence::installUpdates},
    {"CVE-2025-49760",
     QT_TRANSLATE_NOOP("KnownIssues", "RPC-Racer: a user of the host can forge lines of its map"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The endpoint mapper does not check who registers an interface: a program on the host "
                       "can take the place of a service that is not running yet and receive its calls."),
     sentence::versionSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether a line of the map is genuine and whether the update is installed cannot be "
                       "seen from outside."),
     sentence::installUpdates},
    {"CVE-2026-20821", QT_TRANSLATE_NOOP("KnownIssues", "RPC gives away information on the host"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A program on the host can read data through RPC that is not meant for it."),
     sentence::versionSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2025-26651", QT_TRANSLATE_NOOP("KnownIssues", "A user can stop the session manager"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "A function that should not be offered lets a user stop the local session manager (LSM) "
         "over the network."),
     sentence::versionSeen, sentence::fileSharingUnseen, sentence::installUpdates},
};

} // namespace

std::span<const IssueSource> versionIssueTexts()
{
    return versionTexts;
}

} // namespace port135::rating
