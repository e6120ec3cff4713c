// SPDX-License-Identifier: GPL-3.0-or-later
// Issues that a role or service suggests; in the order of known_issues.tsv.
#include "rating/known_issue_texts.h"

#include <algorithm>

namespace port135::rating {
namespace {

constexpr IssueSource roleTexts[] = {
    {"CVE-2024-38077",
     QT_TRANSLATE_NOOP("KnownIssues", "MadLicense: takeover through Remote Desktop licensing"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "An overflow in the licensing service lets a caller without a logon run code on the server."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::removeRole},
    {"CVE-2023-21554", QT_TRANSLATE_NOOP("KnownIssues", "QueueJumper: takeover through Message Queuing"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A crafted message to TCP 1801 lets a caller without a logon run code in the Message "
                       "Queuing service."),
     sentence::queuesSeen, sentence::queuePortUnseen, sentence::removeQueues},
    {"CVE-2024-49118", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through Message Queuing, later bugs"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Several bugs after QueueJumper again let a caller without a logon run code in the "
                       "Message Queuing service."),
     sentence::queuesSeen, sentence::queuePortUnseen, sentence::removeQueues},
    {"CVE-2026-0386",
     QT_TRANSLATE_NOOP("KnownIssues", "Deployment services give their answer files to anybody"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Hands-free deployment hands out unattend.xml, often with passwords in it, without "
                       "asking who the caller is."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether hands-free deployment is set up, and whether the update or "
                       "AllowHandsFreeFunctionality=0 prevents it, cannot be seen from outside."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Install an update from after the day of the fix, or set "
                       "AllowHandsFreeFunctionality=0 under WdsServer\\Providers\\WdsImgSrv\\Unattend "
                       "(KB5074952), and change the passwords that answer files contained.")},
    {"CVE-2021-34527",
     QT_TRANSLATE_NOOP("KnownIssues", "PrintNightmare: code as SYSTEM through the print spooler"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Any user can make the spooler load a driver of his own, and with it run code as SYSTEM."),
     sentence::spoolerSeen,
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Neither the update nor the Point and Print settings that can undo it can be seen from outside."),
     sentence::closeSpooler},
    {"PrinterBug",
     QT_TRANSLATE_NOOP("KnownIssues", "PrinterBug: the spooler can be made to log on elsewhere"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Any account can ask the spooler to report to a host of its choice; the logon of the "
                       "computer account that follows can be redirected, up to the takeover of the domain."),
     sentence::spoolerSeen, sentence::settingUnseen, sentence::closeSpooler},
    {"CVE-2021-1678", QT_TRANSLATE_NOOP("KnownIssues", "Redirected logons are accepted by the print spooler"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "The spooler took calls without packet privacy, so that a redirected logon could drive it."),
     sentence::spoolerSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Neither the update nor RpcAuthnLevelPrivacyEnabled can be seen from outside."),
     sentence::installUpdates},
    {"CVE-2021-36942",
     QT_TRANSLATE_NOOP("KnownIssues", "PetitPotam: the host can be made to log on elsewhere through EFS"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A call of the Encrypting File System makes the computer account log on to a host of "
                       "the attacker's choice; redirected to a certification authority, that is worth the "
                       "domain. Variants with an account still work after the update."),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Port 135 shows the role of the host, and sometimes the EFS interface; on domain controllers the "
         "same calls live beside the account database, without a line of their own."),
     sentence::updateUnseen, sentence::endRedirection},
    {"CVE-2022-26925",
     QT_TRANSLATE_NOOP("KnownIssues", "LSA spoofing: a domain controller can be made to log on elsewhere"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A call without a logon on the LSA pipe makes the domain controller log on to a host "
                       "of the attacker's choice."),
     sentence::domainControllerSeen, sentence::updateUnseen, sentence::endRedirection},
    {"DFSCoerce",
     QT_TRANSLATE_NOOP("KnownIssues", "DFSCoerce: the host can be made to log on elsewhere through DFS"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Two calls of DFS namespace management make the computer account log on to a host of "
                       "the attacker's choice."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "DFS management is reached over file sharing (TCP 445), which is not tried here; "
                       "filters and settings of the host cannot be seen either."),
     sentence::endRedirection},
    {"CVE-2022-30154",
     QT_TRANSLATE_NOOP("KnownIssues",
                       "ShadowCoerce: the host can be made to log on elsewhere through the VSS agent"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Two calls of the File Server VSS Agent make the computer account log on to a host of "
                       "the attacker's choice."),
     sentence::serviceSeen, sentence::fileSharingUnseen, sentence::removeRole},
    {"CheeseOunce",
     QT_TRANSLATE_NOOP("KnownIssues",
                       "CheeseOunce: the host can be made to log on elsewhere through the event log"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A call of the old event log interface opens a path on a host of the attacker's "
                       "choice, with the computer account."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The old interface is reached over file sharing (TCP 445), which is not tried here; "
                       "an RPC filter on it cannot be seen either."),
     sentence::endRedirection},
    {"ESC11", QT_TRANSLATE_NOOP("KnownIssues", "ESC11: redirected logons can request certificates over RPC"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Where the certification authority does not insist on encryption, a redirected logon "
                       "gets a certificate in the name of its victim."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a certification authority, and with tried ports "
                       "whether it can be reached from here."),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Whether IF_ENFORCEENCRYPTICERTREQUEST is set cannot be seen from outside without a logon."),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Run certutil -setreg CA\\InterfaceFlags +IF_ENFORCEENCRYPTICERTREQUEST on the authority and "
         "restart its service (certsvc); require HTTPS and Extended Protection on its web pages.")},
    {"CVE-2022-37976",
     QT_TRANSLATE_NOOP("KnownIssues", "The certification authority can be made to log on elsewhere by DCOM"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "A certificate request by DCOM lets a user redirect the logon of the authority and get its rights."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a certification authority; the DCOM interface "
                       "concerned is never in the list."),
     sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2020-1472",
     QT_TRANSLATE_NOOP("KnownIssues", "Zerologon: takeover of a domain controller without a password"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "A flaw of the Netlogon logon let anybody who reached a domain controller set its password to "
         "nothing. Updates cure it since August 2020 and enforce the cure since February 2021."),
     sentence::domainControllerSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "That a domain controller lists Netlogon is ordinary and says nothing about the bug: "
                       "whether the update is installed cannot be seen from outside."),
     sentence::updateDomainControllers},
    {"CVE-2025-49716",
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Netlogon calls without a logon use up the memory of a domain controller"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Requests of the domain controller locator, sent without a logon, could use up memory "
                       "until the server stopped working. Server 2025 had the cure in May 2025 already."),
     sentence::domainControllerSeen, sentence::updateUnseen, sentence::updateDomainControllers},
    {"CVE-2024-49113",
     QT_TRANSLATE_NOOP("KnownIssues", "LDAPNightmare: a Netlogon call crashes the security service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A Netlogon call makes the server ask an LDAP server of the attacker, whose answer "
                       "crashes the security service (LSASS) or runs code in it."),
     sentence::domainControllerSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether the update is installed, and whether the host can ask servers on the "
                       "internet, cannot be seen from outside."),
     sentence::updateDomainControllers},
    {"CVE-2022-38023", QT_TRANSLATE_NOOP("KnownIssues", "Netlogon accepts signing instead of sealing"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whoever stands between a member and its domain controller could alter Netlogon calls "
                       "that were only signed. Updates enforce sealing since July 2023."),
     sentence::domainControllerSeen,
     QT_TRANSLATE_NOOP("KnownIssues", "Neither the update nor RequireSeal can be seen from outside."),
     sentence::updateDomainControllers},
    {"DCSync", QT_TRANSLATE_NOOP("KnownIssues", "DCSync: copying all password hashes by replication"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An account with replication rights can copy the password hashes of the whole domain "
                       "from any domain controller that it reaches."),
     sentence::domainControllerSeen,
     QT_TRANSLATE_NOOP("KnownIssues", "Which accounts have replication rights cannot be seen from outside."),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Let only domain controllers reach the replication interface (RPC filter or firewall), and look "
         "through the accounts with the right to replicate directory changes.")},
    {"CVE-2016-0128",
     QT_TRANSLATE_NOOP("KnownIssues", "Badlock and later weaknesses of the account protocols"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Whoever stands between two computers could weaken or take over calls to the account database. "
         "Updates cure the first bug since April 2016 and a later one since July 2021."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2020-1350", QT_TRANSLATE_NOOP("KnownIssues", "SIGRed: takeover of a DNS server"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A crafted DNS answer runs code in the DNS service, on most domains on the domain "
                       "controller itself. It could spread by itself."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a DNS server, by its management interface."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The bug lies on port 53, which is not tried here; whether the update is installed "
                       "cannot be seen from outside either."),
     sentence::installUpdates},
    {"CVE-2007-1748", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through DNS management of old servers"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the management interface of the DNS server lets a caller without a "
                       "logon run code on it."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"DnsAdmins", QT_TRANSLATE_NOOP("KnownIssues", "DNS administrators can run code on the server"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A member of DnsAdmins can make the DNS service load a program library of his own, on "
                       "most domains on the domain controller itself."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues", "Who is a member of DnsAdmins cannot be seen from outside."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Empty the group DnsAdmins, and let only management hosts reach the interface (RPC "
                       "filter, or RpcProtocol=4 for local use only).")},
    {"CVE-2023-28231", QT_TRANSLATE_NOOP("KnownIssues", "Takeover of a DHCP server from its own network"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "A crafted DHCPv6 message lets a caller of the same network run code in the DHCP service."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a DHCP server, by its management interface."),
     sentence::reachUnseen, sentence::installUpdates},
    {"CVE-2024-38236", QT_TRANSLATE_NOOP("KnownIssues", "A DHCP server can be stopped from outside"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Crafted requests stop the DHCP service, so that the network runs out of addresses."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a DHCP server, by its management interface."),
     sentence::reachUnseen, sentence::installUpdates},
    {"CVE-2011-1248", QT_TRANSLATE_NOOP("KnownIssues", "Takeover of a WINS server"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Crafted messages to TCP 42 let a caller without a logon run code in the WINS service."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is a WINS server, by its management interface."),
     sentence::reachUnseen, sentence::removeRole},
    {"CVE-2020-0609", QT_TRANSLATE_NOOP("KnownIssues", "BlueGate: takeover of a Remote Desktop gateway"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Crafted UDP messages let a caller without a logon run code on the gateway."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The bug lies on UDP 3391, which is not tried here; whether the update is installed "
                       "cannot be seen from outside either."),
     sentence::installUpdates},
    {"CVE-2021-26855", QT_TRANSLATE_NOOP("KnownIssues", "ProxyLogon: takeover of an Exchange server"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A flaw of the web pages of Exchange lets a caller without a logon act as the server, "
                       "and with others run code on it."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is an Exchange server, by its mailbox interfaces."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The bug lies in the web pages, which are not looked at here; the version of Exchange "
                       "cannot be seen either."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "See on the server that its Exchange version is supported and has the newest security "
                       "update, and look for traces of an earlier break-in.")},
    {"CVE-2024-21410", QT_TRANSLATE_NOOP("KnownIssues", "Redirected logons are accepted by Exchange"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Without Extended Protection a redirected logon of a user opens the mailbox."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Port 135 shows that the host is an Exchange server, by its mailbox interfaces."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether Extended Protection is switched on, and which version of Exchange it is, "
                       "cannot be seen from outside."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Switch Extended Protection on, and block RPC to the server from the networks of the "
                       "users: today's clients use HTTPS.")},
    {"CVE-2006-2370",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through remote access management of old systems"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Overflows in the management of remote access let callers, on Windows 2000 without a "
                       "logon, run code on the host."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2017-11885", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through routing and remote access"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A crafted call to a server with the routing role runs code on it. The role has had "
                       "further bugs every year since."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::removeRole},
    {"CVE-2026-25188", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the telephony service"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the telephony service lets a caller of the same network run code on "
                       "the host without a logon."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether the service shares its lines with the network (tcmsetup), and whether the "
                       "update is installed, cannot be seen from outside."),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Switch the service Telephony (TapiSrv) off where nothing uses it, and install a "
                       "current cumulative update.")},
    {"CVE-2005-0058",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the telephony service of old systems"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the telephony service lets a user run code on the host."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2020-1113",
     QT_TRANSLATE_NOOP("KnownIssues", "Redirected logons are accepted by the task scheduler"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "The task scheduler did not insist on signed calls, so that the redirected logon of "
                       "an administrator could create a task."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::installUpdates},
    {"CVE-2024-43532",
     QT_TRANSLATE_NOOP("KnownIssues", "Clients of the remote registry fall back to weak logons"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "A client that does not get through by file sharing asks by TCP with a weak logon, which can be "
         "redirected. The bug is in those who ask, not in the host that lists the registry."),
     sentence::serviceSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Whether the update is installed on those who ask cannot be seen here at all."),
     sentence::endRedirection},
    {"CVE-2021-26414", QT_TRANSLATE_NOOP("KnownIssues", "DCOM accepts calls that are not signed"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Until March 2023 a setting could let COM objects be started by calls without "
                       "integrity, which can be redirected."),
     sentence::dcomSeen,
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Neither the update nor RequireIntegrityActivationAuthenticationLevel can be seen from outside."),
     sentence::installUpdates},
    {"RemotePotato0",
     QT_TRANSLATE_NOOP("KnownIssues", "RemotePotato0: a logon of another user of the host is redirected"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A program on the host can point the DCOM resolver at a computer of the attacker and "
                       "redirect the logon of another user who works there."),
     sentence::dcomSeen, sentence::updateUnseen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Install a current cumulative update (DCOM hardening, KB5004442), and block TCP 135 "
                       "and dynamic ports that leave servers.")},
    {"WMI", QT_TRANSLATE_NOOP("KnownIssues", "Administrators can run programs by WMI"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "WMI by DCOM runs programs for an administrator, and for an attacker with an "
                       "administrator's password."),
     sentence::dcomSeen,
     QT_TRANSLATE_NOOP("KnownIssues",
                       "WMI is never in the list of port 135: whether it runs and its firewall rules are "
                       "open cannot be seen from it."),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "Limit the firewall group “Windows Management Instrumentation (WMI)” to the management subnet.")},
    {"CVE-2005-2119",
     QT_TRANSLATE_NOOP("KnownIssues", "Dasher: takeover through the transaction coordinator"),
     QT_TRANSLATE_NOOP(
         "KnownIssues",
         "An overflow in MSDTC, reachable without a logon on Windows 2000, was used by the worm Dasher."),
     sentence::serviceSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2010-2729",
     QT_TRANSLATE_NOOP("KnownIssues", "Stuxnet and earlier takeovers through the print spooler"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "A shared printer let callers write files on the host; Stuxnet spread with it. "
                       "Earlier overflows of the spooler had the same effect."),
     sentence::spoolerSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2005-0059", QT_TRANSLATE_NOOP("KnownIssues", "Takeover through Message Queuing of old systems"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "Overflows in the RPC interfaces of Message Queuing let callers, on Windows 2000 "
                       "Server without a logon, run code on the host."),
     sentence::queuesSeen, sentence::updateUnseen, sentence::replaceSystem},
    {"CVE-2003-0003",
     QT_TRANSLATE_NOOP("KnownIssues", "Takeover through the RPC locator of old domain controllers"),
     QT_TRANSLATE_NOOP("KnownIssues",
                       "An overflow in the locator service, switched on by default on domain controllers of "
                       "Windows NT 4.0 and 2000, lets a caller without a logon run code."),
     sentence::domainControllerSeen, sentence::fileSharingUnseen, sentence::replaceSystem},
};

} // namespace

std::span<const IssueSource> roleIssueTexts()
{
    return roleTexts;
}

const IssueSource *findIssueText(std::string_view id)
{
    for (const auto texts : {roleIssueTexts(), versionIssueTexts()}) {
        const auto found = std::ranges::find(texts, id, &IssueSource::id);
        if (found != texts.end())
            return &*found;
    }
    return nullptr;
}

} // namespace port135::rating
