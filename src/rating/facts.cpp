// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/facts.h"

#include "rating/possible_products.h"

#include <algorithm>
#include <bit>

namespace port135::rating {
namespace {

using core::Outcome;
using core::ProtocolSequence;
using knowledge::Trait;

/// ASCII case does not count; `word` is lower case.
bool contains(std::string_view text, std::string_view word)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// Samba annotates its interfaces with their short names; Windows leaves these two kinds empty or writes a
/// sentence.
bool isAnnotatedLikeSamba(const core::Endpoint &endpoint, const knowledge::InterfaceInfo &info)
{
    return !endpoint.annotation.empty() && endpoint.annotation == info.name
        && (info.traits & (std::uint32_t(Trait::AccountDatabase) | std::uint32_t(Trait::DomainController)))
        != 0;
}

bool isSambaVersion(std::span<const knowledge::Product> products)
{
    return std::any_of(products.begin(), products.end(), [](const knowledge::Product &product) {
        return product.kind == knowledge::ProductKind::Samba;
    });
}

} // namespace

bool isLegacyTransport(ProtocolSequence protseq)
{
    switch (protseq) {
    case ProtocolSequence::NcacnSpx:
    case ProtocolSequence::NcadgIpx:
    case ProtocolSequence::NcacnNbTcp:
    case ProtocolSequence::NcacnNbIpx:
    case ProtocolSequence::NcacnNbNb:
    case ProtocolSequence::NcacnVnsSpp:
    case ProtocolSequence::NcacnAtDsp:
    case ProtocolSequence::NcadgAtDdp:
    case ProtocolSequence::NcacnOsiDna:
    case ProtocolSequence::NcacnDnetNsp:
        return true;
    default:
        return false;
    }
}

Reach reachOf(const core::Endpoint &endpoint)
{
    // A tower that nobody knows proves no way in.
    if (core::isLocalOnly(endpoint.protseq) || endpoint.protseq == ProtocolSequence::Unknown)
        return Reach::Local;
    if (endpoint.protseq == ProtocolSequence::NcacnNp)
        return Reach::Pipe;
    if (!core::isTcpBased(endpoint.protseq))
        return Reach::Listed;
    switch (endpoint.reach) {
    case core::PortState::Open:
        return Reach::Open;
    case core::PortState::Closed:
    case core::PortState::Silent:
        return Reach::Refused;
    case core::PortState::Wrapped: // takes connections, which proves no way to the service
    case core::PortState::NotTried:
        break;
    }
    return Reach::Listed;
}

std::uint32_t traitsOf(const core::Endpoint &endpoint, const knowledge::InterfaceInfo *info)
{
    if (info == nullptr)
        return 0;
    std::uint32_t traits = info->traits;
    // The spooler of today and the IPsec policy agent up to Server 2008 R2 have the same UUID. Its siblings
    // on the same port speak for the spooler by themselves, so this one counts only where the endpoint says
    // so in words.
    if (knowledge::has(traits, Trait::SpoolerOrIpsec)
        && (contains(endpoint.endpoint, "spool") || contains(endpoint.annotation, "spool")))
        traits |= std::uint32_t(Trait::Spooler);
    return traits;
}

Reach Facts::of(Trait trait) const
{
    return reach[std::size_t(std::countr_zero(std::uint32_t(trait)))];
}

Facts::Facts(const core::Observation &seen, const Context &judgedBy)
    : observation(seen)
    , context(judgedBy)
    , mapperAnswers(core::hasMapper(seen.outcome))
    , lookupWorks(seen.outcome == Outcome::Listed || seen.outcome == Outcome::Empty
                  || (seen.outcome == Outcome::Partial && !seen.endpoints.empty()))
    , truncated(seen.truncated || seen.outcome == Outcome::Partial)
    , outside(judgedBy.vantage != core::Vantage::SameSegment)
{
    for (const core::Endpoint &endpoint : seen.endpoints) {
        const Reach here = reachOf(endpoint);
        legacyTransports = legacyTransports || isLegacyTransport(endpoint.protseq);
        if (here == Reach::Local)
            continue; // nine of ten on a modern host
        // Samba lists the mapper itself on the port that was just used: that is no further port.
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != seen.port) {
            ++tcpEndpoints;
            openEndpoints += here == Reach::Open;
        }
        const knowledge::InterfaceInfo *info = context.catalogue.find(endpoint.interfaceId);
        if (info == nullptr || info->traits == 0)
            continue;
        samba = samba || isAnnotatedLikeSamba(endpoint, *info);
        for (std::uint32_t traits = traitsOf(endpoint, info); traits != 0; traits &= traits - 1) {
            Reach &best = reach[std::size_t(std::countr_zero(traits))];
            best = std::max(best, here);
        }
    }

    for (const core::PortReach &port : seen.ports) {
        switch (port.state) {
        case core::PortState::Open:
            ++portsOpen;
            break;
        case core::PortState::Closed:
        case core::PortState::Silent:
            ++portsShut;
            break;
        case core::PortState::Wrapped:
            break;
        case core::PortState::NotTried:
            ++portsUntried;
            break;
        }
    }

    if (seen.os)
        samba = samba || isSambaVersion(context.builds.candidates(*seen.os));
    if (of(Trait::Samba) != Reach::Absent)
        samba = true;

    for (unsigned i = 0; i < knowledge::traitCount; ++i) {
        if (reach[i] >= Reach::Pipe)
            roles |= 1u << i & knowledge::roleBits;
    }
    if (samba)
        roles |= std::uint32_t(Trait::Samba);

    if (seen.os) {
        products = possibleProducts(*seen.os, roles, context.builds);
        support = knowledge::supportOf(products, context.date);
    }

    dcomAnswers = !seen.addresses.empty() || !seen.securityProviders.empty() || isOpen(Trait::DcomActivation);

    if (lookupWorks && !truncated) {
        const bool triedAll = tcpEndpoints == 0 || (seen.reachTried && portsUntried == 0);
        confidence = triedAll ? core::Confidence::High : core::Confidence::Medium;
    }
}

} // namespace port135::rating
