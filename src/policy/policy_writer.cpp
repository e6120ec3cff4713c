// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_writer.h"

#include <algorithm>

namespace port135::policy {
namespace {

template <typename Values, typename Write>
std::string listed(const Values &values, Write write)
{
    std::string text;
    for (const auto &value : values) {
        if (!text.empty())
            text += ',';
        text += write(value);
    }
    return text;
}

/// Quotation marks cannot stand in a text of the language.
std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '"', '\'');
    return '"' + text + '"';
}

/// As a word where it is surely one.
std::string wordOrText(const std::string &name)
{
    const bool isWord = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '.' || c == '-';
    });
    return isWord && name.find("->") == std::string::npos ? name : quoted(name);
}

std::string zoneList(const Policy &policy, const std::vector<ZoneIndex> &zones)
{
    return listed(zones, [&](ZoneIndex zone) { return std::string(policy.zoneName(zone)); });
}

std::string zoneSet(const Policy &policy, const ZoneSet &set)
{
    return set.any ? "any" : zoneList(policy, set.zones);
}

std::string blocks(const std::vector<Prefix> &prefixes)
{
    return listed(prefixes, [](const Prefix &prefix) { return prefix.toString(); });
}

std::string realm(const std::string &name)
{
    return name.empty() ? std::string() : " realm " + name;
}

std::string selector(const FlowSelector &selector)
{
    if (selector.kind == FlowSelector::Kind::Any)
        return "any";
    if (selector.kind == FlowSelector::Kind::Rpc)
        return "rpc " + listed(selector.names, [](const std::string &name) { return name; });
    return "port " + listed(selector.ports, [](const PortSpan &span) {
               const auto first = std::to_string(span.first);
               return span.first == span.last ? first : first + '-' + std::to_string(span.last);
           });
}

std::string end(const Policy &policy, const ExceptionEnd &end)
{
    std::vector<std::string> parts;
    if (end.any)
        parts.push_back("any");
    for (const auto zone : end.zones)
        parts.emplace_back(policy.zoneName(zone));
    for (const auto &prefix : end.prefixes)
        parts.push_back(prefix.toString());
    parts.insert(parts.end(), end.names.begin(), end.names.end());
    return listed(parts, [](const std::string &part) { return part; });
}

} // namespace

std::string writtenRule(const Policy &policy, const PolicyRule &rule)
{
    std::string text = "rule " + rule.name + ' ' + std::string(name(rule.action)) + ' '
        + zoneSet(policy, rule.from) + " -> " + zoneSet(policy, rule.to) + ' ' + selector(rule.selector);
    if (rule.severity != core::Level::Medium)
        text += " severity " + std::string(core::name(rule.severity));
    if (!rule.control.empty())
        text += " control " + quoted(rule.control);
    return text;
}

std::string written(const Policy &policy)
{
    std::string text = "# port135 policy 1\n";
    const auto line = [&](const std::string &content) { text += content + '\n'; };
    if (!policy.title.empty())
        line("policy " + quoted(policy.title));
    for (const auto &zone : policy.zones)
        line("zone " + zone.name + ' ' + blocks(zone.prefixes) + realm(zone.realm));
    for (const auto &host : policy.hosts)
        line("host " + host.name + ' '
             + listed(host.addresses, [](const core::Address &address) { return address.toString(); })
             + realm(host.realm));
    for (const auto &place : policy.places) {
        std::string content =
            "place " + wordOrText(place.name) + ' ' + std::string(policy.zoneName(place.zone));
        if (place.referenceForAll)
            content += " reference any";
        if (!place.referenceZones.empty())
            content += " reference " + zoneList(policy, place.referenceZones);
        if (!place.addresses.empty())
            content += " at " + blocks(place.addresses);
        const bool inherits = place.zone != outsideZones && policy.zones[place.zone].realm == place.realm;
        line(content + (inherits ? std::string() : realm(place.realm)));
    }
    for (const auto &rule : policy.rules)
        line(writtenRule(policy, rule));
    if (policy.defaultLine != 0) {
        std::string content = "default " + std::string(name(policy.defaultAction));
        if (policy.defaultSeverity != core::Level::Medium)
            content += " severity " + std::string(core::name(policy.defaultSeverity));
        line(content);
    }
    for (const auto &exception : policy.exceptions)
        line("except " + exception.rule + ' ' + end(policy, exception.from) + " -> "
             + end(policy, exception.to) + " until " + core::toIso8601(exception.until) + " by "
             + quoted(exception.owner) + ' ' + quoted(exception.reason));
    return text;
}

} // namespace port135::policy
