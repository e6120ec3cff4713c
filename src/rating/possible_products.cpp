// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/possible_products.h"

#include "knowledge/trait.h"

#include <algorithm>

namespace port135::rating {

using knowledge::Product;
using knowledge::Trait;

std::span<const Product> possibleProducts(const core::OsVersion &version, std::uint32_t roles,
                                          const knowledge::WindowsBuilds &builds)
{
    const auto all = builds.candidates(version);
    if (knowledge::has(roles, Trait::Samba)) {
        const bool isSambas = std::ranges::all_of(
            all, [](const Product &one) { return one.kind == knowledge::ProductKind::Samba; });
        return isSambas ? all : std::span<const Product>();
    }
    if ((roles & knowledge::serverRoleBits) == 0)
        return all;
    // A domain controller is no Windows 10, though it reports the same version.
    const auto servers = builds.servers(version);
    return servers.empty() ? all : servers;
}

std::span<const Product> possibleProducts(const core::HostResult &host)
{
    const auto &version = host.observation.os;
    if (!version)
        return {};
    std::uint32_t roles = 0;
    for (const std::string_view role : host.rating.roles)
        roles |= std::uint32_t(knowledge::parseTrait(role).value_or(Trait::None));
    return possibleProducts(*version, roles);
}

knowledge::SupportState supportOf(const core::HostResult &host, core::Date date)
{
    return knowledge::supportOf(possibleProducts(host), date);
}

} // namespace port135::rating
