// SPDX-License-Identifier: GPL-3.0-or-later
// Remedies that several rules give.
#pragma once

#include "rating/rule.h"

#include <QtGlobal>

namespace port135::rating::remedy {

inline constexpr Remedy mapperFirewall{
    RemedyFamily::Firewall,
    QT_TRANSLATE_NOOP("Rules",
                      "Let only the management network in: in Windows Defender Firewall with Advanced "
                      "Security, limit the remote "
                      "addresses of the inbound rules whose local port is “RPC Endpoint Mapper” or “RPC "
                      "Dynamic Ports” to your "
                      "management subnet, best by group policy."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Domain members need these ports on their domain controllers, and replication partners, "
        "certification "
        "authorities, clusters and backup servers need each other's: list who connects before you close."),
};

inline constexpr Remedy currentUpdates{
    RemedyFamily::Patch,
    QT_TRANSLATE_NOOP("Rules",
                      "Install the newest cumulative update for this system, and see on the host itself "
                      "(winver, or Get-HotFix) "
                      "that it is there: from outside the installed updates cannot be seen."),
    nullptr,
};

inline constexpr Remedy anonymousClients{
    RemedyFamily::AccessControl,
    QT_TRANSLATE_NOOP(
        "Rules",
        "On member servers and workstations set the policy Computer Configuration > Administrative Templates "
        "> "
        "System > Remote Procedure Call > “Restrict Unauthenticated RPC clients” to “Authenticated”."),
    QT_TRANSLATE_NOOP("Rules",
                      "Never set it on a domain controller, and try it on a few hosts first: some old "
                      "programs call without a "
                      "logon."),
};

inline constexpr Remedy separateSegments{
    RemedyFamily::NetworkSeparation,
    QT_TRANSLATE_NOOP("Rules",
                      "Block TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 "
                      "(1025 to 5000 up to "
                      "Server 2003) between user, server and guest networks, and let administrators in "
                      "through a VPN or a jump "
                      "host."),
    QT_TRANSLATE_NOOP(
        "Rules",
        "Leave the paths to domain controllers, file servers and print servers that clients really use."),
};

} // namespace port135::rating::remedy
