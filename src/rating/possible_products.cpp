// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/possible_products.h"

#include "knowledge/pack.h"
#include "knowledge/trait.h"

#include <algorithm>

namespace port135::rating {
namespace {

using namespace core::literals;
using knowledge::Product;
using knowledge::ProductKind;
using knowledge::Trait;
using Of = knowledge::WindowsBuilds::Of;

/// wscsvc, the Security Center: "Minimum supported server: None supported" [Microsoft, wscapi.h].
constexpr core::Uuid securityCenter = "06bba54a-be05-49f9-b0a0-30f790261023"_uuid;

/// Since Vista; Windows XP has it in a process that lists nothing.
constexpr core::OsVersion firstWithSecurityCenter{6, 0, 0};

bool has(std::span<const Product> products, ProductKind kind)
{
    return std::ranges::find(products, kind, &Product::kind) != products.end();
}

bool listsSecurityCenter(const core::Observation &seen)
{
    return std::ranges::any_of(seen.endpoints, [](const core::Endpoint &endpoint) {
        return endpoint.interfaceId.uuid == securityCenter;
    });
}

/// Whole, and with what is for callers on the host itself: that is where the Security Center stands.
bool isWholeList(const core::Observation &seen)
{
    return seen.outcome == core::Outcome::Listed && !seen.truncated
        && std::ranges::any_of(seen.endpoints, [](const core::Endpoint &endpoint) {
               return core::isLocalOnly(endpoint.protseq);
           });
}

/// A whole list says "server" only where servers of this version are what a host usually is: of a version
/// that only semi-annual servers share with clients, a client without the service is far more likely.
bool hasUsualServer(std::span<const Product> products)
{
    return std::ranges::any_of(products, [](const Product &product) {
        return product.kind == ProductKind::Server && product.ordinary == knowledge::Ordinary::Yes;
    });
}

} // namespace

PossibleProducts possibleProducts(const core::Observation &seen, std::uint32_t roles,
                                  const knowledge::WindowsBuilds &builds)
{
    if (!seen.os)
        return {};
    const core::OsVersion &version = *seen.os;
    const knowledge::Candidates all = builds.candidates(version);
    if (knowledge::has(roles, Trait::Samba)) {
        const bool isSambas = std::ranges::all_of(
            all.products, [](const Product &one) { return one.kind == ProductKind::Samba; });
        return isSambas ? PossibleProducts{all} : PossibleProducts{};
    }
    if (!has(all.products, ProductKind::Client) || !has(all.products, ProductKind::Server))
        return {all};
    const bool hasServerRole = (roles & knowledge::serverRoleBits) != 0;
    const bool isClient = version >= firstWithSecurityCenter && listsSecurityCenter(seen);
    // Each rules the other out: together they prove nothing, for a list can be forged.
    if (hasServerRole && isClient)
        return {all};
    // A domain controller is no Windows 10, though it reports the same version.
    if (hasServerRole)
        return {builds.candidates(version, Of::Servers), Narrowed::ServerRole};
    if (isClient)
        return {builds.candidates(version, Of::Clients), Narrowed::ClientService};
    if (version >= firstWithSecurityCenter && hasUsualServer(all.products) && isWholeList(seen))
        return {builds.candidates(version, Of::Servers), Narrowed::WholeList};
    return {all};
}

PossibleProducts possibleProducts(const core::HostResult &host)
{
    std::uint32_t roles = 0;
    for (const std::string_view role : host.rating.roles)
        roles |= std::uint32_t(knowledge::parseTrait(role).value_or(Trait::None));
    return possibleProducts(host.observation, roles, knowledge::current().builds());
}

bool isClient(const core::HostResult &host)
{
    return possibleProducts(host).narrowed == Narrowed::ClientService;
}

knowledge::CandidateSupport supportOf(const core::HostResult &host, core::Date date)
{
    return knowledge::supportOf(possibleProducts(host), date);
}

} // namespace port135::rating
