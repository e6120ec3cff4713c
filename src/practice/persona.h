// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated host is and how it behaves.
#pragma once

#include "core/endpoint.h"
#include "core/observation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace port135::practice {

/// What listens on the mapper's port.
enum class Behaviour : std::uint8_t {
    Mapper, ///< answers lookups
    Denying, ///< binds, but refuses every call: access denied
    HttpPrinter, ///< answers everything with an HTTP error
    Silent, ///< drops connection attempts
};

/// How a mapper ends its list.
enum class ListEnd : std::uint8_t {
    NullHandle, ///< Windows: status 0 and a null handle with the last entries
    StatusAfter, ///< Samba AD DC: one more call, which brings no entry but the status 16c9a0d6
    StatusWithLast, ///< Samba rpcd_epmapper: the status together with the last entries
};

/// What a host says of itself to everybody who binds.
struct Identity
{
    core::Names names; ///< netbios, domain, dns, dnsDomain, forest
    core::OsVersion os;
    bool isDomainMember = false; ///< the target name of its challenge is the domain
    bool hasResolver = true; ///< the OXID resolver answers ServerAlive2 (Windows does, Samba does not)
    std::vector<std::string> furtherAddresses; ///< of the same host, beside its own name and address
};

struct Persona
{
    std::string description; ///< English, for `port135-cli practice` and the window
    std::uint8_t lastOctet = 0; ///< of its address
    Behaviour behaviour = Behaviour::Mapper;
    ListEnd listEnd = ListEnd::NullHandle;
    std::vector<core::Endpoint> endpoints; ///< TCP and HTTP ones are listed with the host's own address
    bool portsOpen = false; ///< its listed TCP and HTTP ports take connections
    std::optional<Identity> identity; ///< empty: it does not know NTLM
    bool behindFirewall = false; ///< see Network::setFirewall
};

} // namespace port135::practice
