// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rate.h"

#include "rating/exceptions.h"
#include "rating/facts.h"
#include "rating/potential.h"
#include "rating/rule.h"

#include <algorithm>
#include <bit>

namespace port135::rating {

core::Rating rate(const core::Observation &observation, const Context &context)
{
    const HostFacts facts(observation, context);
    core::Rating rating;
    for (const Rule &rule : rules()) {
        if (auto finding = rule.check(facts)) {
            finding->rule = rule.id;
            rating.findings.push_back(std::move(*finding));
        }
    }
    // Rules whose level depends on what the host is for may stand behind lesser ones.
    const auto isBefore = [](const core::Finding &a, const core::Finding &b) {
        return a.level > b.level; // none is less than any
    };
    if (!std::ranges::is_sorted(rating.findings, isBefore)) // sorting takes memory, whatever there is to do
        std::ranges::stable_sort(rating.findings, isBefore);
    if (context.exceptions != nullptr)
        apply(rating, observation, *context.exceptions, context.date);
    else
        takeLevel(rating);
    rating.potential = potentialIssues(facts);
    if (facts.roles != 0) {
        rating.roles.reserve(std::size_t(std::popcount(facts.roles)));
        for (std::uint32_t roles = facts.roles; roles != 0; roles &= roles - 1)
            rating.roles.push_back(knowledge::name(knowledge::Trait(roles & (0 - roles))));
    }
    return rating;
}

} // namespace port135::rating
