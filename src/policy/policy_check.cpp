// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_check.h"

#include "policy/policy_writer.h"

#include <algorithm>

namespace port135::policy {
namespace {

constexpr std::size_t mostCompared = 2000;
constexpr std::uint16_t mapperPort = 135;

bool letsMapperThrough(const PolicyRule &rule)
{
    if (rule.action == RuleAction::Deny)
        return false;
    return rule.selector.kind == FlowSelector::Kind::Any
        || std::any_of(rule.selector.ports.begin(), rule.selector.ports.end(), [](const PortSpan &span) {
               return span.first <= mapperPort && mapperPort <= span.last;
           });
}

class Check
{
public:
    Check(const Policy &policy, core::Date today)
        : m_policy(policy)
        , m_today(today)
    {
    }

    std::vector<PolicyRemark> run()
    {
        const auto count = std::min(mostCompared, m_policy.rules.size());
        for (std::size_t i = 0; i < count; ++i) {
            findWhatHides(i);
            findMapperOf(i);
        }
        if (m_policy.rules.empty() && m_policy.defaultLine == 0)
            add(PolicyRemark::Kind::NoRules, 0, {});
        checkZones();
        checkPlaces();
        checkExceptions();
        for (const auto &network : m_policy.widened)
            add(PolicyRemark::Kind::HostBits, network.line, network.typed).other = network.read.toString();
        std::stable_sort(m_remarks.begin(), m_remarks.end(),
                         [](const PolicyRemark &a, const PolicyRemark &b) { return a.line < b.line; });
        return std::move(m_remarks);
    }

private:
    PolicyRemark &add(PolicyRemark::Kind kind, std::size_t line, std::string name)
    {
        auto &remark = m_remarks.emplace_back();
        remark.kind = kind;
        remark.line = line;
        remark.name = std::move(name);
        return remark;
    }

    void findWhatHides(std::size_t index)
    {
        const auto &rule = m_policy.rules[index];
        for (std::size_t i = 0; i < index; ++i) {
            const auto &earlier = m_policy.rules[i];
            if (!earlier.from.covers(rule.from) || !earlier.to.covers(rule.to)
                || !earlier.selector.covers(rule.selector))
                continue;
            auto &remark = add(PolicyRemark::Kind::HiddenRule, rule.line, rule.name);
            remark.other = earlier.name;
            remark.otherLine = earlier.line;
            return;
        }
    }

    void findMapperOf(std::size_t index)
    {
        const auto &rule = m_policy.rules[index];
        if (rule.action == RuleAction::Deny || rule.selector.kind != FlowSelector::Kind::Rpc
            || m_policy.defaultAction == RuleAction::Allow)
            return;
        const bool stated =
            std::any_of(m_policy.rules.begin(), m_policy.rules.end(), [&](const PolicyRule &other) {
                return letsMapperThrough(other) && other.from.covers(rule.from) && other.to.covers(rule.to);
            });
        if (stated)
            return;
        PolicyRule proposal;
        proposal.name = rule.name + "-135";
        proposal.action = RuleAction::Allow;
        proposal.from = rule.from;
        proposal.to = rule.to;
        proposal.selector.kind = FlowSelector::Kind::Ports;
        proposal.selector.ports = {{mapperPort, mapperPort}};
        add(PolicyRemark::Kind::MapperNotStated, rule.line, rule.name).proposal =
            writtenRule(m_policy, proposal);
    }

    void checkZones()
    {
        std::vector<bool> used(m_policy.zones.size());
        const auto use = [&](const std::vector<ZoneIndex> &zones) {
            for (const auto zone : zones) {
                if (zone < used.size())
                    used[zone] = true;
            }
        };
        for (const auto &rule : m_policy.rules) {
            use(rule.from.zones);
            use(rule.to.zones);
        }
        for (const auto &place : m_policy.places)
            use({place.zone});
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (!used[i])
                add(PolicyRemark::Kind::ZoneUnused, m_policy.zones[i].line, m_policy.zones[i].name);
        }
    }

    void checkPlaces()
    {
        if (m_policy.places.empty())
            add(PolicyRemark::Kind::NoPlaces, 0, {});
        else if (std::none_of(m_policy.places.begin(), m_policy.places.end(), [](const PolicyPlace &place) {
                     return place.referenceForAll || !place.referenceZones.empty();
                 }))
            add(PolicyRemark::Kind::NoReference, 0, {});
    }

    void checkExceptions()
    {
        for (const auto &exception : m_policy.exceptions) {
            if (exception.until < m_today)
                add(PolicyRemark::Kind::ExceptionExpired, exception.line, exception.rule);
            if (!hasSource(m_policy, exception))
                add(PolicyRemark::Kind::ExceptionWithoutSource, exception.line, exception.rule);
        }
    }

    const Policy &m_policy;
    core::Date m_today;
    std::vector<PolicyRemark> m_remarks;
};

} // namespace

std::vector<PolicyRemark> checkPolicy(const Policy &policy, core::Date today)
{
    return Check(policy, today).run();
}

} // namespace port135::policy
