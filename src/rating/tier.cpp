// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/tier.h"

#include "knowledge/trait.h"

namespace port135::rating {

using knowledge::Trait;

int tierOf(const core::Rating &rating)
{
    constexpr std::uint32_t wholeDomain =
        std::uint32_t(Trait::DomainController) | std::uint32_t(Trait::CertificateAuthority);
    // Who controls these reaches what many others run or log on to.
    constexpr std::uint32_t many = std::uint32_t(Trait::ExchangeServer)
        | std::uint32_t(Trait::DeploymentServer) | std::uint32_t(Trait::RdGateway)
        | std::uint32_t(Trait::ClusterNode) | std::uint32_t(Trait::DnsServer)
        | std::uint32_t(Trait::DhcpServer);
    std::uint32_t roles = 0;
    for (const std::string_view role : rating.roles)
        roles |= std::uint32_t(knowledge::parseTrait(role).value_or(Trait::None));
    if ((roles & wholeDomain) != 0)
        return 3;
    if ((roles & many) != 0)
        return 2;
    return (roles & (knowledge::serverRoleBits | std::uint32_t(Trait::Samba))) != 0 ? 1 : 0;
}

} // namespace port135::rating
