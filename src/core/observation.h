// SPDX-License-Identifier: GPL-3.0-or-later
// All facts got from one host at one time. No judgement, and nothing that was not received.
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/endpoint.h"
#include "core/outcome.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace port135::core {

/// Names by their source; empty where unknown. UTF-8 as received: escape before showing.
struct Names
{
    std::string target; ///< the name that the user typed, where a name was typed
    std::string dns; ///< reverse DNS, or the DNS computer name of the NTLM challenge
    std::string netbios;
    std::string domain; ///< NetBIOS domain
    std::string dnsDomain;
    std::string forest;
};

/// The operating system version field of an NTLM challenge [MS-NLMP 2.2.2.10]; for debugging by its
/// specification.
struct OsVersion
{
    std::uint8_t major = 0;
    std::uint8_t minor = 0;
    std::uint16_t build = 0;

    friend constexpr auto operator<=>(const OsVersion &, const OsVersion &) = default;
};

/// A listed TCP port and what a connection to it gave.
struct PortReach
{
    std::uint16_t port = 0;
    PortState state = PortState::NotTried;
    PortSeen seen = PortSeen::Nothing;
    /// Whether the server behind an open port answered inq_if_ids; empty where it was not asked or gave no
    /// answer.
    std::optional<bool> listsInterfaces = std::nullopt;
    /// What it serves there beside what the map lists for this port: not listed, but there.
    std::vector<InterfaceId> unlisted = {};
};

/// Whose name the target name of an NTLM challenge is [MS-NLMP 2.2.2.5].
enum class NtlmTarget : std::uint8_t {
    Unknown,
    Server, ///< a server's own: workgroup, or a member that answers for itself
    Domain,
};

/// COMVERSION [MS-DCOM 2.2.11]
struct ComVersion
{
    std::uint16_t major = 0;
    std::uint16_t minor = 0;

    friend constexpr auto operator<=>(const ComVersion &, const ComVersion &) = default;
};

/// One PDU as sent or received, kept as proof.
struct RawPdu
{
    bool sent = false;
    std::string bytes;
};

/// Why more is true of a host than was kept or read of it. Nothing set: what was asked for is here.
struct Incomplete
{
    bool time = false; ///< the time for the host ended before all that is listed was tried
    bool evidenceCut = false; ///< PDUs found no room among the evidence
    bool damaged = false; ///< parts of an answer could not be read; their neighbours were kept
    bool textCut = false; ///< a text or a list was longer than is kept of it

    friend constexpr bool operator==(const Incomplete &, const Incomplete &) = default;
};

struct Observation
{
    Address address;
    std::uint16_t port = 135;
    Outcome outcome = Outcome::NotExamined;
    Cause cause = Cause::None;
    std::uint32_t status = 0; ///< fault, reject or system error number; see Cause
    Timestamp started{};
    std::optional<std::chrono::microseconds> rtt; ///< connect to accept or refusal
    unsigned attempts = 0; ///< connection attempts made

    // Stage 1: the endpoint map
    std::optional<bool> anonymousLookup; ///< answered / refused; empty where not found out
    std::vector<Endpoint> endpoints; ///< folded (see sameEndpoint), in the order received
    std::uint32_t entriesRead = 0; ///< lines of the map before folding
    bool truncated = false;

    // Stage 2: would real data flow
    bool reachTried = false;
    std::vector<PortReach> ports; ///< ascending

    // Stage 3: who are you
    Names names;
    NtlmTarget ntlmTarget = NtlmTarget::Unknown;
    std::optional<OsVersion> os;
    std::optional<std::chrono::milliseconds> clockSkew; ///< their clock minus ours
    std::vector<std::string> addresses; ///< ServerAlive2, in the order received
    std::optional<ComVersion> comVersion; ///< ServerAlive2
    std::vector<std::uint16_t> securityProviders; ///< ServerAlive2 [MS-RPCE 2.2.1.1.7]

    std::vector<RawPdu> evidence; ///< bounded; empty where keeping it is switched off
    Incomplete incomplete;
    std::string source; ///< where the target came from, where that is more than what was typed; UTF-8
    /// Which hash is printed of it: of the version in which it was first stored.
    std::uint8_t hashVersion = 2;
};

/// A name that did not resolve: it has no address, and nothing was asked.
inline bool isUnresolvedName(const Observation &observation)
{
    return observation.address.isNone();
}

/// Worth a row by default; see isInteresting(Outcome). So is a name that did not resolve, since nobody would
/// miss it, and a host of which a port took a connection though the mapper's did not (see LearnedPorts).
bool isInteresting(const Observation &observation);

/// Not examined for a reason that lies on this side: the name, this computer, its routes. A host that is
/// silent or unreachable as the network says it is none of these.
inline bool isLocalTrouble(const Observation &observation)
{
    return observation.outcome == Outcome::Error || isUnresolvedName(observation)
        || observation.cause == Cause::NoLocalRoute || observation.cause == Cause::RouteProhibited
        || observation.cause == Cause::RouteBlackhole;
}

} // namespace port135::core
