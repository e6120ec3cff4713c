// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules ask of an observation, worked out once: one pass over all endpoints, and what it keeps are
// the few that are of use from afar.
#pragma once

#include "core/finding.h"
#include "core/observation.h"
#include "knowledge/catalogue.h"
#include "knowledge/windows_builds.h"
#include "rating/possible_products.h"
#include "rating/potential.h"
#include "rating/rate.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace port135::rating {

/// How far a caller from here gets to an endpoint, as far as it was seen. The order is "what decides": the
/// best endpoint of an interface gives its reach.
enum class Reach : std::uint8_t {
    Absent, ///< not in the list
    Local, ///< only for callers on the host itself: never an exposure
    Pipe, ///< only over SMB: port 135 cannot tell
    Refused, ///< TCP or HTTP, tried, and closed or silent
    Wrapped, ///< TCP or HTTP, takes connections, but what is there spoke no RPC
    Listed, ///< on a network transport that was not tried
    Open, ///< TCP or HTTP, tried, and it speaks RPC
};

Reach reachOf(const core::Endpoint &endpoint);

/// An endpoint of use to others than callers on the host itself: one of ten on a modern one.
struct RemoteEndpoint
{
    const core::Endpoint *endpoint;
    const knowledge::InterfaceInfo *info; ///< nullptr: an interface that nobody knows
    std::uint32_t traits; ///< as traitsOf() says
    Reach reach; ///< Pipe or better
};

/// Novell, NetBIOS, AppleTalk and the like: transports that no Windows has had since Vista [MS-RPCE 2.1].
bool isLegacyTransport(core::ProtocolSequence protseq);

struct HostFacts
{
    HostFacts(const core::Observation &observation, const Context &context);

    const core::Observation &observation;
    const Context &context;

    // The map
    bool mapperAnswers = false; ///< an endpoint mapper spoke, whatever it said
    bool lookupWorks = false; ///< it gave its list, or at least a part, to a caller without a logon
    bool truncated = false; ///< the list is not whole
    std::uint32_t tcpEndpoints = 0; ///< on TCP or HTTP, the mapper's own port aside
    std::uint32_t openEndpoints = 0; ///< of these, tried and open
    std::uint32_t wrappedEndpoints = 0; ///< of these, on ports that take connections and speak no RPC
    bool legacyTransports = false;
    std::array<Reach, knowledge::traitCount> reach{}; ///< by trait
    std::vector<RemoteEndpoint> remote; ///< in the order of the list

    // The ports of stage 2
    std::uint32_t portsOpen = 0;
    std::uint32_t portsShut = 0; ///< closed or silent
    std::uint32_t portsWrapped = 0; ///< take connections, speak no RPC
    std::uint32_t portsUntried = 0;
    bool outOfTime = false; ///< ports were left untried because the time of the host had ended

    // The host
    std::uint32_t roles = 0; ///< Trait bits of roles; listed on any remote endpoint
    bool samba = false; ///< Windows' bugs and support ends do not apply
    bool dcomAnswers =
        false; ///< the DCOM service on the mapper's port answered, or its activation is on an open port
    PossibleProducts candidates; ///< what this host can be
    std::span<const knowledge::Product> products; ///< these; empty where its build is not known exactly
    knowledge::CandidateSupport support;
    /// By which ranges of versions are judged: of enablement packages the base build, whatever they report.
    std::optional<core::OsVersion> base;
    OpenQuestion question; ///< of what answers as Windows' endpoint mapper

    bool outside = false; ///< seen from anywhere but the host's own segment
    core::Confidence confidence = core::Confidence::Low; ///< of what is said about the list and its ports

    Reach of(knowledge::Trait trait) const;
    bool isOpen(knowledge::Trait trait) const { return of(trait) == Reach::Open; }
    bool hasRole(knowledge::Trait trait) const { return knowledge::has(roles, trait); }
};

/// The traits of an endpoint's interface, with the UUID that two services share settled by the endpoint.
std::uint32_t traitsOf(const core::Endpoint &endpoint, const knowledge::InterfaceInfo *info);

} // namespace port135::rating
