// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of many hosts by rule, each with its texts said once, and what is possible but not proven.
#pragma once

#include "core/host_result.h"
#include "report/document/document.h"
#include "report/document/rule_hosts.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace port135::report {

/// "+2", "−1", "="
QString changeText(std::size_t before, std::size_t now);

class FindingSummary
{
public:
    explicit FindingSummary(const DocumentLimits &limits)
        : m_limits(limits)
    {
    }

    void add(const core::HostResult &host, const HostMemo &memo);
    /// Hosts with an accepted finding.
    std::size_t acceptedHosts() const { return m_acceptedHosts; }
    /// Worst rule first, those with open findings before the others.
    std::vector<const RuleHosts *> rules() const;
    /// How many hosts have which finding, one row a rule, and the change since an earlier scan where one is
    /// known.
    Table counts(const EarlierScan *earlier) const;
    Part part() const;

private:
    struct IssueHosts
    {
        core::PotentialIssue sample;
        std::size_t hosts = 0;
        std::vector<core::Address> shown;
    };

    Section ruleSection(const RuleHosts &rule, std::map<QString, QString> &said) const;
    QString otherWays(const core::Finding &finding, std::map<QString, QString> &said) const;
    Table potentialTable() const;

    DocumentLimits m_limits;
    std::unordered_map<std::string_view, RuleHosts> m_rules;
    std::map<std::string_view, IssueHosts> m_issues;
    std::size_t m_acceptedHosts = 0;
};

} // namespace port135::report
