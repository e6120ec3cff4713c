// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/rule_choice.h"

#include <algorithm>

namespace port135::policy {
namespace {

using core::literals::operator""_uuid;

constexpr core::Uuid mapperInterface = "e1af8308-5d1f-11c9-91a4-08002b14a0fa"_uuid; // [C706 Appendix O]

bool meet(const std::vector<core::Uuid> &a, const std::vector<core::Uuid> &b)
{
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() && y != b.end()) {
        if (*x == *y)
            return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

bool holds(const std::vector<PortSpan> &spans, std::uint16_t port)
{
    return std::any_of(spans.begin(), spans.end(),
                       [port](const PortSpan &span) { return span.first <= port && port <= span.last; });
}

bool holds(const std::vector<Prefix> &prefixes, const core::Address &address)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const Prefix &prefix) { return prefix.contains(address); });
}

template <typename Value>
bool isIn(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

RuleChoice::RuleChoice(const Policy &policy, const MatrixOptions &options)
    : m_policy(policy)
    , m_options(options)
{
    for (const auto &exception : policy.exceptions) {
        if (exception.until >= options.today)
            m_exceptions.emplace(exception.rule, &exception);
    }
}

RuleAction RuleChoice::actionOf(std::uint16_t rule) const
{
    return rule == byDefault ? m_policy.defaultAction : m_policy.rules[rule].action;
}

core::Level RuleChoice::severityOf(std::uint16_t rule) const
{
    return rule == byDefault ? m_policy.defaultSeverity : m_policy.rules[rule].severity;
}

const std::vector<std::uint16_t> &RuleChoice::candidates(ZoneIndex from, ZoneIndex to)
{
    const auto [known, isNew] = m_candidates.try_emplace({from, to});
    if (isNew) {
        for (std::size_t i = 0; i < m_policy.rules.size(); ++i) {
            const auto &rule = m_policy.rules[i];
            if (rule.from.contains(from) && rule.to.contains(to))
                known->second.push_back(static_cast<std::uint16_t>(i));
        }
    }
    return known->second;
}

const std::string &RuleChoice::processOf(const core::Uuid &uuid)
{
    const auto [known, isNew] = m_processes.try_emplace(uuid);
    if (isNew)
        known->second = m_options.words.processOf(uuid);
    return known->second;
}

bool RuleChoice::sharesProcess(const PolicyRule &rule, const MatrixHost &host, const MatrixService &service)
{
    for (const auto &named : rule.selector.interfaces) {
        const auto &process = processOf(named);
        if (process.empty() || !std::binary_search(host.interfaces.begin(), host.interfaces.end(), named))
            continue;
        for (const auto &listed : service.interfaces) {
            if (processOf(listed) == process)
                return true;
        }
    }
    return false;
}

RuleChoice::Match RuleChoice::match(const PolicyRule &rule, const MatrixHost &host,
                                    const MatrixService &service)
{
    const auto &selector = rule.selector;
    switch (selector.kind) {
    case FlowSelector::Kind::Any:
        return Match::Yes;
    case FlowSelector::Kind::Ports:
        return holds(selector.ports, service.port) ? Match::Yes : Match::No;
    case FlowSelector::Kind::Rpc:
        break;
    }
    if (service.mapper)
        return isIn(selector.interfaces, mapperInterface) ? Match::Yes : Match::No;
    if (meet(selector.interfaces, service.interfaces))
        return Match::Yes;
    if (rule.action == RuleAction::Deny && sharesProcess(rule, host, service))
        return Match::ByProcess;
    return service.known ? Match::No : Match::Maybe;
}

void RuleChoice::decide(MatrixCell &cell, const MatrixHost &host, const MatrixPlace &place)
{
    const auto &service = host.services[cell.service];
    std::vector<std::uint16_t> possible;
    bool decided = false;
    for (const auto index : candidates(place.zone, host.zone)) {
        const auto &rule = m_policy.rules[index];
        if (spares(rule, cell))
            continue;
        const auto matched = match(rule, host, service);
        if (matched == Match::No)
            continue;
        possible.push_back(index);
        if (matched == Match::Maybe)
            continue;
        cell.sharesProcess = matched == Match::ByProcess;
        decided = true;
        break;
    }
    if (!decided)
        possible.push_back(byDefault);
    const auto result = [&](std::uint16_t rule) {
        const bool isSpared =
            rule == byDefault && cell.isReference && m_policy.defaultAction == RuleAction::Deny;
        return resultOf(isSpared ? RuleAction::Unstated : actionOf(rule), cell.verdict);
    };
    cell.rule = possible.back();
    cell.result = result(cell.rule);
    for (const auto rule : possible) {
        if (result(rule) == cell.result)
            continue;
        // One of several rules decides, and nobody saw which.
        cell.unknownService = true;
        cell.result = CellResult::NotProven;
        cell.rule = possible.front();
        break;
    }
    if ((cell.result == CellResult::Violation || cell.result == CellResult::BrokenNeed)
        && exceptionFor(cell.rule, host, place))
        cell.result = CellResult::Excepted;
}

std::uint16_t RuleChoice::ruleOfUse(ZoneIndex from, ZoneIndex to, const KnownUse &use)
{
    const MatrixHost server;
    MatrixService service;
    service.port = use.port;
    service.mapper = use.port == 135;
    service.known = use.interfaceUuid.has_value();
    if (use.interfaceUuid)
        service.interfaces.push_back(*use.interfaceUuid);
    for (const auto index : candidates(from, to)) {
        if (match(m_policy.rules[index], server, service) == Match::Yes)
            return index;
    }
    return byDefault;
}

const PolicyException *RuleChoice::exceptionFor(std::uint16_t rule, const MatrixHost &host,
                                                const MatrixPlace &place) const
{
    const std::string_view ruleName =
        rule == byDefault ? defaultRuleName : std::string_view(m_policy.rules[rule].name);
    const auto [first, last] = m_exceptions.equal_range(ruleName);
    for (auto entry = first; entry != last; ++entry) {
        const auto &from = entry->second->from;
        const auto &to = entry->second->to;
        const bool fromHere = from.any || isIn(from.zones, place.zone) || isIn(from.names, place.name)
            || std::any_of(place.addresses.begin(), place.addresses.end(),
                           [&](const Prefix &own) { return holds(from.prefixes, own.address); });
        const bool toHere = to.any || isIn(to.zones, host.zone)
            || (host.declared && isIn(to.names, host.name)) || holds(to.prefixes, host.address)
            || std::any_of(host.addresses.begin(), host.addresses.end(),
                           [&](const core::Address &address) { return holds(to.prefixes, address); });
        if (fromHere && toHere)
            return entry->second;
    }
    return nullptr;
}

} // namespace port135::policy
