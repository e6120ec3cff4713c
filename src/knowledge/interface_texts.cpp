// SPDX-License-Identifier: GPL-3.0-or-later
// Interfaces of the categories attack-tool to messaging.
#include "knowledge/interface_texts.h"

#include <QtGlobal>

#include <unordered_map>

namespace port135::knowledge {
namespace {

constexpr InterfaceText texts[] = {
    {QT_TRANSLATE_NOOP("Interfaces", "Mimikatz remote control (attack tool)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Lets an attacker read passwords and tickets of this host from afar; no service needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Certificate Services Remote Administration Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Management of a certification authority; needed by the consoles of its administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Certificate requests (certification authority)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Takes certificate requests; needed by everybody who enrols for certificates of this authority.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Certificate requests by DCOM"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Takes certificate requests by DCOM; needed by Windows clients that enrol automatically.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Microsoft OCSP Administration Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Management of an online responder for revoked certificates; needed by its administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Trusted Platform Module (TPM) Virtual Smart Card Management Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Creation and removal of virtual smart cards; needed by those who manage them from afar.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Trusted Platform Module (TPM) Virtual Smart Card"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Creation and removal of virtual smart cards; needed by those who manage them from afar.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Windows Client Certificate Enrollment Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Takes certificate requests by DCOM; needed by Windows clients that enrol automatically.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Failover Cluster: Setup and Validation Protocol (ClusPrep)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Checks and prepares computers that are to form a cluster; needed by the cluster console.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Failover Cluster"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Checks and prepares computers that are to form a cluster; needed by the cluster console.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Failover cluster management"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Management of a failover cluster; needed by its nodes and administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "SMB witness (failover of file shares)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Tells clients of clustered file shares when to move to another node; needed by those clients.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Server Cluster: Configuration (ClusCfg) Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Configuration of clusters of Server 2003; needed by their administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Automation of COM objects by scripts"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Lets scripts call the functions of COM objects; needed by programs that are automated by DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Base of every COM object"),
     QT_TRANSLATE_NOOP("Interfaces", "Belongs to every COM object; needed by all users of DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Component Object Model Plus (COM+) Event System Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Management of COM+ event subscriptions; needed by the Component Services console.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Component Object Model Plus (COM+) Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Carries transactions and context between COM+ applications; needed by such applications.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Component Object Model Plus (COM+) Remote Administration Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Management of COM+ applications; needed by the Component Services console.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Component Object Model Plus (COM+) Tracker Service Protocol"),
     QT_TRANSLATE_NOOP("Interfaces", "Shows running COM+ applications; needed by monitoring tools.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Creation of COM objects"),
     QT_TRANSLATE_NOOP("Interfaces", "Makes new objects of one class; needed by all users of DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Data streams between COM objects"),
     QT_TRANSLATE_NOOP("Interfaces", "Carries data between COM objects; needed by programs that use DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Distributed Component Object Model (DCOM)"),
     QT_TRANSLATE_NOOP("Interfaces", "Belongs to DCOM itself; needed by all its users.")},
    {QT_TRANSLATE_NOOP("Interfaces", "IManagedObject Interface Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Marks objects of .NET in DCOM calls; needed by .NET programs that use DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Internal part of DCOM"),
     QT_TRANSLATE_NOOP("Interfaces", "Belongs to DCOM itself; only the system uses it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Lifetime of remote COM objects"),
     QT_TRANSLATE_NOOP("Interfaces", "Counts who still uses a COM object; needed by all users of DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "OLE Automation Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Describes COM objects to scripts; needed by programs that are automated by DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Release of unused COM objects"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Lets go of COM objects that nobody uses any more; only the system uses it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Remote start of COM objects (DCOM activation)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Starts COM objects for callers from afar; needed by WMI, by many management consoles "
                       "and by old industrial software (OPC).")},
    {QT_TRANSLATE_NOOP("Interfaces", "Remote start of COM objects, old form"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Starts COM objects for callers of Windows NT 4.0; today nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Where COM objects live (DCOM resolver)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Tells at which addresses and ports COM objects are; needed by all users of DCOM.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Remote Data Services (RDS) Transport Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Carries database records to web pages of the nineties; today nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Logon messages (winlogon)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Passes messages of the logon screen within the system; also takes requests for a shutdown.")},
    {QT_TRANSLATE_NOOP("Interfaces", "User sessions (User Manager)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Keeps the sessions of the users of this host; only the system itself uses it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Access claims of the domain"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Turns claims of users and devices of one forest into those of another; needed by "
                       "file servers with dynamic access control.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Address book of the domain"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Shows the directory as an address book; needed by old Outlook clients.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Backup key of protected data (DPAPI)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Recovers data that a user protected before a change of password; needed by the "
                       "members of the domain.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Backup of Active Directory"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Copies the directory database for a backup; needed by backup programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Central Access Policy Identifier (ID) Retrieval Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Tells which central access policies are in force on a file server; needed by "
                       "consoles of administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Creation and renaming of domain controllers"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Prepares the cloning and renaming of domain controllers; needed by domain administrators only.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Domain logon (Netlogon)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Checks logons for the members of the domain; needed by every member of it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Domain role of the host"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Tells to which domain the host belongs and in which role; needed by management programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Group keys of the domain (managed service accounts)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Gives the keys of managed service accounts to the hosts that run them; needed by those hosts.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Isolation of private keys (CNG)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Works with private keys on behalf of programs of this host; only they use it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Remote check of access rights"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Works out what a user may do on this host; needed by management consoles (effective access).")},
    {QT_TRANSLATE_NOOP("Interfaces", "Replication of the domain (Active Directory)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Copies changes between domain controllers; needed by the other domain controllers, "
                       "which nobody else should ask in their place.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Restore of Active Directory"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Restores the directory database from a backup; needed by backup programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Security accounts (SAM)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Lists and changes accounts and groups; needed by domain members on their "
                       "controllers, and by management programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Security policy and name lookup (LSA)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Translates names of accounts and keeps the security policy; needed by domain members "
                       "on their controllers, and by management programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Windows Hello keys, proof of possession"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Proves the possession of keys of Windows Hello; only this host uses it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Windows Hello keys, token binding"),
     QT_TRANSLATE_NOOP("Interfaces", "Binds logon tokens to this device; only this host uses it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Event log, old form"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Reads, saves and clears event logs; needed by old monitoring programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Event log"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Reads, saves and clears event logs; needed by monitoring programs and Event Viewer from afar.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Computer browser (network neighbourhood)"),
     QT_TRANSLATE_NOOP("Interfaces", "Keeps the list of computers of old networks; today nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "DFS Replication Helper Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Checks the health of DFS replication; needed by the DFS management console.")},
    {QT_TRANSLATE_NOOP("Interfaces", "DFS namespace management"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Management of DFS namespaces; needed by the DFS management console and by clients of "
                       "old Windows.")},
    {QT_TRANSLATE_NOOP("Interfaces", "DFS replication"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Copies files between servers, on domain controllers the folder SYSVOL; needed by the "
                       "replication partners.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Distributed File System Replication Protocol"),
     QT_TRANSLATE_NOOP("Interfaces", "Copies files between servers; needed by the replication partners.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Distributed Link Tracking: Central Manager Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Kept track of moved files in domains of Windows 2000; today nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Encrypting File System, by the LSA pipe"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Manages encrypted files from afar; needed only where users encrypt files on servers.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Encrypting File System"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Manages encrypted files from afar; needed only where users encrypt files on servers.")},
    {QT_TRANSLATE_NOOP("Interfaces", "File Server Resource Manager Protocol"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Management of quotas and file screens; needed by the consoles of administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "File replication (FRS)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Copies the folder SYSVOL between old domain controllers; replaced by DFS replication.")},
    {QT_TRANSLATE_NOOP("Interfaces", "File replication management (FRS)"),
     QT_TRANSLATE_NOOP("Interfaces", "Management of the old file replication; replaced by DFS replication.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Shadow copies of file shares (VSS agent)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Takes snapshots of file shares; needed by backup programs and Hyper-V hosts that "
                       "keep data on this server.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Shares and sessions (Server service)"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Lists and manages shares, sessions and open files; needed by management programs, "
                       "and for browsing shares.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Tracking of moved files (link tracking client)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Finds the targets of shortcuts after they were moved; hardly anybody needs it from afar.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Workstation service (users logged on, domain membership)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Tells who is logged on and joins the host to a domain; needed by management programs.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Exchange address book referral"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Tells Outlook which server has the address book; needed by Outlook without MAPI over HTTP.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Exchange mailboxes"),
     QT_TRANSLATE_NOOP("Interfaces", "Gives access to mailboxes; needed by Outlook without MAPI over HTTP.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Fax Server and Client Remote Protocol"),
     QT_TRANSLATE_NOOP("Interfaces", "Sends faxes by this host; needed by users of a shared fax printer.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing (MSMQ): ActiveX Client Protocol"),
     QT_TRANSLATE_NOOP("Interfaces", "Lets programs use queues by DCOM; needed by old business software.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing (MSMQ): Directory Service Protocol"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Finds queues in the directory; needed by Message Queuing of Windows NT 4.0 and 2000.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing (MSMQ)"),
     QT_TRANSLATE_NOOP("Interfaces", "Lets programs use queues by DCOM; needed by old business software.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing between queue managers"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Reads messages of queues for other queue managers; needed by business software that "
                       "spans several servers.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing for clients, newer part"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Works with queues for programs without a queue manager of their own; needed by "
                       "business software.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing for clients"),
     QT_TRANSLATE_NOOP("Interfaces",
                       "Works with queues for programs without a queue manager of their own; needed by "
                       "business software.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing management"),
     QT_TRANSLATE_NOOP("Interfaces", "Shows the state of queues; needed by the consoles of administrators.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Message Queuing, reading queues from remote"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Reads messages of queues from afar; needed by business software that spans several servers.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Messenger service (pop-up messages)"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Shows messages of the network on the screen (net send); gone since Vista, nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Messenger service, sending"),
     QT_TRANSLATE_NOOP(
         "Interfaces",
         "Takes messages that are to be shown on the screen; gone since Vista, nobody needs it.")},
    {QT_TRANSLATE_NOOP("Interfaces", "Wire Format Protocol"),
     QT_TRANSLATE_NOOP("Interfaces", "Tells Outlook of new mail; needed by Outlook without MAPI over HTTP.")},
};

} // namespace

std::span<const InterfaceText> interfaceTextsToMessaging()
{
    return texts;
}

const InterfaceText *findInterfaceText(std::string_view title)
{
    static const auto byTitle = [] {
        std::unordered_map<std::string_view, const InterfaceText *> map;
        for (const auto all : {interfaceTextsToMessaging(), interfaceTextsFromNetwork()}) {
            for (const InterfaceText &text : all)
                map.emplace(text.title, &text);
        }
        return map;
    }();
    const auto found = byTitle.find(title);
    return found == byTitle.end() ? nullptr : found->second;
}

} // namespace port135::knowledge
