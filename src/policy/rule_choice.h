// SPDX-License-Identifier: GPL-3.0-or-later
// Which rule decides about a flow, and what it makes of a verdict. Of this room only.
#pragma once

#include "policy/matrix.h"

#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace port135::policy {

/// For one thread: remembers the rules of each pair of zones.
class RuleChoice
{
public:
    /// All of them outlive it.
    RuleChoice(const Policy &policy, const MatrixOptions &options);

    /// Sets rule and result, and what they rest on. Verdict and isReference are set.
    void decide(MatrixCell &cell, const MatrixHost &host, const MatrixPlace &place);

    /// The rule about a use between two zones; byDefault where none speaks of it for sure.
    std::uint16_t ruleOfUse(ZoneIndex from, ZoneIndex to, const KnownUse &use);

    RuleAction actionOf(std::uint16_t rule) const;
    core::Level severityOf(std::uint16_t rule) const;
    /// An exception of today for this flow; null for none.
    const PolicyException *exceptionFor(std::uint16_t rule, const MatrixHost &host,
                                        const MatrixPlace &place) const;

private:
    enum class Match {
        No,
        Maybe, ///< nobody saw what listens there
        ByProcess, ///< what listens there shares its process with what the rule names
        Yes,
    };

    const std::vector<std::uint16_t> &candidates(ZoneIndex from, ZoneIndex to);
    Match match(const PolicyRule &rule, const MatrixHost &host, const MatrixService &service);
    bool sharesProcess(const PolicyRule &rule, const MatrixHost &host, const MatrixService &service);
    const std::string &processOf(const core::Uuid &uuid);
    /// A reference place that stands beside the host is there to see it: only a rule that names its zone
    /// speaks about it.
    static bool spares(const PolicyRule &rule, const MatrixCell &cell)
    {
        return cell.isReference && rule.action == RuleAction::Deny && rule.from.any;
    }

    const Policy &m_policy;
    const MatrixOptions &m_options;
    std::map<std::pair<ZoneIndex, ZoneIndex>, std::vector<std::uint16_t>> m_candidates;
    std::unordered_map<core::Uuid, std::string> m_processes;
    std::multimap<std::string, const PolicyException *, std::less<>> m_exceptions; ///< in force, by rule
};

} // namespace port135::policy
