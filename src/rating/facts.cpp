// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/facts.h"

#include <algorithm>
#include <bit>

namespace port135::rating {
namespace {

using core::Outcome;
using core::ProtocolSequence;
using namespace core::literals;
using knowledge::Trait;

/// IkeRpcIKE: where it is listed, for whomever, the service IKEEXT runs and answers on UDP 500 and 4500.
constexpr core::Uuid keyExchange = "a398e520-d59a-4bdd-aa7a-3c1e0303a511"_uuid;

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

/// A tower that nobody knows proves no way in.
bool isLocal(ProtocolSequence protseq)
{
    return core::isLocalOnly(protseq) || protseq == ProtocolSequence::Unknown;
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
    if (isLocal(endpoint.protseq))
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
    case core::PortState::Wrapped:
        return Reach::Wrapped; // takes connections, which proves no way to the service
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

Reach HostFacts::of(Trait trait) const
{
    return reach[std::size_t(std::countr_zero(std::uint32_t(trait)))];
}

HostFacts::HostFacts(const core::Observation &seen, const Context &judgedBy)
    : observation(seen)
    , context(judgedBy)
    , mapperAnswers(core::hasMapper(seen.outcome))
    , lookupWorks(seen.outcome == Outcome::Listed || seen.outcome == Outcome::Empty
                  || (seen.outcome == Outcome::Partial && !seen.endpoints.empty()))
    , truncated(seen.truncated || seen.outcome == Outcome::Partial)
    , outside(judgedBy.vantage != core::Vantage::SameSegment)
{
    bool isKeyExchange = false;
    for (const core::Endpoint &endpoint : seen.endpoints) {
        if (isLocal(endpoint.protseq)) {
            // Nine of ten on a modern host. Of one it counts that it runs: it answers on a port of its own.
            isKeyExchange = isKeyExchange || endpoint.interfaceId.uuid == keyExchange;
            continue;
        }
        const Reach here = reachOf(endpoint);
        legacyTransports = legacyTransports || isLegacyTransport(endpoint.protseq);
        // Samba lists the mapper itself on the port that was just used: that is no further port.
        if (core::isTcpBased(endpoint.protseq) && endpoint.port != seen.port) {
            ++tcpEndpoints;
            openEndpoints += here == Reach::Open;
            wrappedEndpoints += here == Reach::Wrapped;
        }
        const knowledge::InterfaceInfo *info = context.catalogue.find(endpoint.interfaceId);
        std::uint32_t traits = traitsOf(endpoint, info);
        remote.push_back({&endpoint, info, traits, here});
        if (traits == 0)
            continue;
        samba = samba || isAnnotatedLikeSamba(endpoint, *info);
        for (; traits != 0; traits &= traits - 1) {
            Reach &best = reach[std::size_t(std::countr_zero(traits))];
            best = std::max(best, here);
        }
    }

    if (Reach &best = reach[std::size_t(std::countr_zero(std::uint32_t(Trait::KeyExchange)))]; isKeyExchange)
        best = std::max(best, Reach::Local);

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
            ++portsWrapped;
            break;
        case core::PortState::NotTried:
            ++portsUntried;
            break;
        }
    }

    if (seen.os)
        samba = samba || isSambaVersion(context.builds.candidates(*seen.os).products);
    if (of(Trait::Samba) != Reach::Absent)
        samba = true;

    for (unsigned i = 0; i < knowledge::traitCount; ++i) {
        if (reach[i] >= Reach::Pipe)
            roles |= 1u << i & knowledge::roleBits;
    }
    if (samba)
        roles |= std::uint32_t(Trait::Samba);

    if (seen.os) {
        candidates = possibleProducts(seen, roles, context.builds);
        if (!candidates.atLeast)
            products = candidates.products;
        support = knowledge::supportOf(candidates, context.date);
        base = products.empty() ? *seen.os : products.front().reported;
    }

    dcomAnswers = !seen.addresses.empty() || !seen.securityProviders.empty() || isOpen(Trait::DcomActivation);

    if (mapperAnswers && !samba)
        question = openQuestion(*this);

    outOfTime = seen.incomplete.time && seen.reachTried && portsUntried > 0;
    if (lookupWorks && !truncated) {
        const bool triedAll = tcpEndpoints == 0 || (seen.reachTried && portsUntried == 0);
        const bool sawAll = triedAll && !seen.incomplete.time && !seen.incomplete.damaged;
        confidence = sawAll ? core::Confidence::High : core::Confidence::Medium;
    }
}

} // namespace port135::rating
