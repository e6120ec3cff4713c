// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/use_cut.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace port135::policy {

std::vector<UseCut> cutsOf(const std::vector<KnownUse> &uses, RuleChoice &choice, const ZoneMap &zones)
{
    struct Open
    {
        UseCut cut;
        std::set<core::Address> clients;
        std::set<core::Address> servers;
    };
    std::map<std::tuple<std::uint16_t, ZoneIndex, ZoneIndex>, Open> groups;
    for (const auto &use : uses) {
        const auto from = zones.zoneOf({}, use.client);
        const auto to = zones.zoneOf({}, use.server);
        const auto rule = choice.ruleOfUse(from, to, use);
        if (choice.actionOf(rule) != RuleAction::Deny)
            continue;
        auto &open = groups[{rule, from, to}];
        open.cut.rule = rule;
        open.cut.severity = choice.severityOf(rule);
        open.cut.from = from;
        open.cut.to = to;
        ++open.cut.uses;
        const bool isNew = open.clients.insert(use.client).second;
        open.servers.insert(use.server);
        if (isNew && open.cut.examples.size() < mostExamples)
            open.cut.examples.push_back(use);
    }
    std::vector<UseCut> cuts;
    cuts.reserve(groups.size());
    for (auto &[key, open] : groups) {
        open.cut.clients = open.clients.size();
        open.cut.servers = open.servers.size();
        cuts.push_back(std::move(open.cut));
    }
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const UseCut &a, const UseCut &b) { return a.clients > b.clients; });
    return cuts;
}

} // namespace port135::policy
