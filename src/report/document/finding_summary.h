// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of many hosts by rule, with what to do about each, and what is possible but not proven.
#pragma once

#include "core/host_result.h"
#include "report/document/document.h"

#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace port135::report {

class FindingSummary
{
public:
    /// Of each rule the first `hostsOfRule` hosts are named, the rest are counted.
    explicit FindingSummary(std::size_t hostsOfRule)
        : m_hostsOfRule(hostsOfRule)
    {
    }

    void add(const core::HostResult &host);
    /// Hosts with an accepted finding.
    std::size_t acceptedHosts() const { return m_acceptedHosts; }
    /// Worst rule first.
    Part part() const;

private:
    struct RuleHosts
    {
        core::Finding sample; ///< texts of a rule are found through a finding
        std::optional<core::Level> worst;
        std::size_t hosts = 0;
        std::size_t accepted = 0;
        std::vector<std::pair<core::Address, QString>> shown;
    };
    struct IssueHosts
    {
        core::PotentialIssue sample;
        std::size_t hosts = 0;
        std::vector<core::Address> shown;
    };

    static Section ruleSection(const RuleHosts &rule);
    Table potentialTable() const;

    std::size_t m_hostsOfRule;
    std::unordered_map<std::string_view, RuleHosts> m_rules;
    std::map<std::string_view, IssueHosts> m_issues;
    std::size_t m_acceptedHosts = 0;
};

} // namespace port135::report
