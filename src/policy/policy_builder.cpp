// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_builder.h"

#include "core/nearest.h"
#include "policy/policy_parser.h"
#include "policy/selector_reader.h"
#include "policy/word_list.h"

#include <algorithm>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

constexpr std::string_view actionWords[] = {"require", "allow", "deny"};
constexpr std::string_view defaultWords[] = {"deny", "allow", "unstated"};
constexpr std::string_view levelWords[] = {"info", "low", "medium", "high", "critical"};
constexpr std::string_view reservedNames[] = {"any", "outside", "default"};

} // namespace

const std::vector<std::string_view> &PolicyBuilder::statements()
{
    static const std::vector<std::string_view> order{"policy", "zone",    "host",  "place",
                                                     "rule",   "default", "except"};
    return order;
}

void PolicyBuilder::read(std::string_view statement, Statement &line)
{
    if (statement == "policy")
        readTitle(line);
    else if (statement == "zone")
        readZone(line);
    else if (statement == "host")
        readHost(line);
    else if (statement == "place")
        readPlace(line);
    else if (statement == "rule")
        readRule(line);
    else if (statement == "default")
        readDefault(line);
    else
        readException(line);
}

void PolicyBuilder::readTitle(Statement &line)
{
    const auto &title = line.wordOrText("title");
    once(line, title, m_titleLine);
    m_policy.title = title.text;
}

void PolicyBuilder::once(const Statement &line, const PolicyItem &item, std::size_t &first)
{
    if (first != 0)
        refuse(line, Kind::Repeated, item, first);
    first = line.line();
}

void PolicyBuilder::refuse(const Statement &line, Kind kind, const PolicyItem &item, std::size_t otherLine)
{
    auto problem = line.error(kind, item);
    problem.otherLine = otherLine;
    Statement::fail(std::move(problem));
}

std::string PolicyBuilder::newName(Statement &line, const char *expected,
                                   std::map<std::string, std::size_t> &taken)
{
    return newName(line, line.word(expected), taken);
}

std::string PolicyBuilder::newName(const Statement &line, const PolicyItem &item,
                                   std::map<std::string, std::size_t> &taken)
{
    if (isOneOf(reservedNames, item.text))
        Statement::fail(line.error(Kind::ReservedName, item));
    checkLength(line, item);
    const auto [known, isNew] = taken.try_emplace(item.text, line.line());
    if (!isNew)
        refuse(line, Kind::NameTaken, item, known->second);
    return item.text;
}

void PolicyBuilder::checkLength(const Statement &line, const PolicyItem &item)
{
    if (item.text.size() <= mostNameBytes)
        return;
    auto problem = line.error(Kind::NameTooLong, item);
    problem.value = mostNameBytes;
    Statement::fail(std::move(problem));
}

std::string PolicyBuilder::realmOf(Statement &line)
{
    const auto &item = line.word("realm");
    checkLength(line, item);
    return item.text;
}

void PolicyBuilder::readZone(Statement &line)
{
    // Known from its name on: one bad network does not make every rule about it wrong.
    const auto index = m_policy.zones.size();
    const auto zoneName = newName(line, "zone", m_zoneLines);
    m_zoneIndex.emplace(zoneName, index);
    PolicyZone &zone = m_policy.zones.emplace_back();
    zone.line = line.line();
    zone.name = zoneName;
    const auto networks = line.list("network");
    if (line.skip("realm"))
        zone.realm = realmOf(line);
    else
        onlyOption(line, {"realm"});
    for (const auto &item : networks) {
        const auto block = prefix(line, item);
        const auto [owner, isNew] = m_blocks.try_emplace({zone.realm, block.address, block.length}, index);
        if (!isNew && owner->second != index)
            refuse(line, Kind::ZonesOverlap, item, m_policy.zones[owner->second].line);
        if (isNew)
            zone.prefixes.push_back(block);
    }
}

core::Address PolicyBuilder::addressOf(const Statement &line, const PolicyItem &item)
{
    const auto prefix = parsePrefix(item.text);
    if (!prefix || item.text.find('/') != std::string::npos)
        Statement::fail(line.error(Kind::BadAddress, item));
    return prefix->address;
}

void PolicyBuilder::readHost(Statement &line)
{
    PolicyHost host;
    host.line = line.line();
    host.name = newName(line, "host", m_hostLines);
    const auto addresses = line.list("address");
    if (line.skip("realm"))
        host.realm = realmOf(line);
    else
        onlyOption(line, {"realm"});
    for (const auto &item : addresses) {
        const auto address = addressOf(line, item);
        const auto [owner, isNew] = m_hostAddresses.try_emplace({host.realm, address}, host.line);
        if (!isNew && owner->second != host.line)
            refuse(line, Kind::AddressTaken, item, owner->second);
        if (isNew)
            host.addresses.push_back(address);
    }
    m_policy.hosts.push_back(std::move(host));
}

void PolicyBuilder::readPlace(Statement &line)
{
    PolicyPlace place;
    place.line = line.line();
    // The name of a scan's place is free text.
    place.name = newName(line, line.wordOrText("place"), m_placeLines);
    place.zone = zone(line, line.word("zone"));
    if (place.zone != outsideZones)
        place.realm = m_policy.zones[place.zone].realm;
    while (!line.atEnd()) {
        if (line.skip("reference")) {
            for (const auto &item : line.list("zone")) {
                if (item.text == "any")
                    place.referenceForAll = true;
                else
                    place.referenceZones.push_back(zone(line, item));
            }
        } else if (line.skip("at")) {
            for (const auto &item : line.list("address"))
                place.addresses.push_back(prefix(line, item));
        } else if (line.skip("realm")) {
            place.realm = realmOf(line);
        } else {
            onlyOption(line, {"reference", "at", "realm"});
        }
    }
    m_policy.places.push_back(std::move(place));
}

Prefix PolicyBuilder::prefix(const Statement &line, const PolicyItem &item)
{
    const auto block = network(line, item);
    if (!block)
        Statement::fail(line.error(Kind::BadNetwork, item));
    return *block;
}

std::optional<Prefix> PolicyBuilder::network(const Statement &line, const PolicyItem &item)
{
    const auto block = parsePrefix(item.text);
    const auto slash = item.text.find('/');
    if (block && slash != std::string::npos) {
        const auto typed = core::Address::parse(std::string_view(item.text).substr(0, slash));
        if (typed && typed->unmapped() != block->address)
            m_policy.widened.push_back({item.text, *block, line.line()});
    }
    return block;
}

void PolicyBuilder::onlyOption(Statement &line, const std::vector<std::string_view> &options)
{
    if (line.atEnd())
        return;
    const auto &item = line.take("option").items.front();
    Statement::fail(line.error(Kind::UnknownOption, item, core::nearest(item.text, options)));
}

ZoneIndex PolicyBuilder::zone(const Statement &line, const PolicyItem &item) const
{
    if (item.text == "outside")
        return outsideZones;
    if (const auto index = findZone(item.text); index != outsideZones)
        return index;
    std::vector<std::string_view> names{"outside"};
    for (const auto &known : m_policy.zones)
        names.push_back(known.name);
    Statement::fail(line.error(Kind::UnknownZone, item, core::nearest(item.text, names)));
}

ZoneIndex PolicyBuilder::findZone(std::string_view name) const
{
    const auto found = m_zoneIndex.find(name);
    return found == m_zoneIndex.end() ? outsideZones : found->second;
}

ZoneSet PolicyBuilder::zones(Statement &line)
{
    ZoneSet set;
    for (const auto &item : line.list("zone")) {
        if (item.text == "any")
            set.any = true;
        else
            set.zones.push_back(zone(line, item));
    }
    std::sort(set.zones.begin(), set.zones.end());
    set.zones.erase(std::unique(set.zones.begin(), set.zones.end()), set.zones.end());
    return set;
}

void PolicyBuilder::readRule(Statement &line)
{
    PolicyRule rule;
    rule.line = line.line();
    rule.name = newName(line, "rule", m_ruleLines);
    const auto &action = line.word("action");
    if (!isOneOf(actionWords, action.text))
        Statement::fail(
            line.error(Kind::UnknownAction, action, core::nearest(action.text, all(actionWords))));
    rule.action = action.text == "require" ? RuleAction::Require
        : action.text == "allow"           ? RuleAction::Allow
                                           : RuleAction::Deny;
    rule.from = zones(line);
    line.arrow();
    rule.to = zones(line);
    rule.selector = readSelector(line, m_words);
    while (!line.atEnd()) {
        if (line.skip("severity"))
            rule.severity = severity(line);
        else if (line.skip("control"))
            rule.control = line.wordOrText("control").text;
        else
            onlyOption(line, {"severity", "control"});
    }
    m_policy.rules.push_back(std::move(rule));
}

core::Level PolicyBuilder::severity(Statement &line)
{
    const auto &item = line.word("severity");
    const auto level = core::parseLevel(item.text);
    if (!level)
        Statement::fail(line.error(Kind::BadSeverity, item, core::nearest(item.text, all(levelWords))));
    return *level;
}

void PolicyBuilder::readDefault(Statement &line)
{
    const auto &action = line.word("action");
    once(line, action, m_policy.defaultLine);
    if (!isOneOf(defaultWords, action.text))
        Statement::fail(
            line.error(Kind::UnknownAction, action, core::nearest(action.text, all(defaultWords))));
    m_policy.defaultAction = action.text == "deny" ? RuleAction::Deny
        : action.text == "allow"                   ? RuleAction::Allow
                                                   : RuleAction::Unstated;
    if (line.skip("severity"))
        m_policy.defaultSeverity = severity(line);
    else
        onlyOption(line, {"severity"});
}

void PolicyBuilder::readException(Statement &line)
{
    PolicyException exception;
    exception.line = line.line();
    const auto &rule = line.word("rule");
    if (rule.text != defaultRuleName && !m_ruleLines.contains(rule.text)) {
        std::vector<std::string_view> names{defaultRuleName};
        for (const auto &known : m_ruleLines)
            names.push_back(known.first);
        Statement::fail(line.error(Kind::UnknownRule, rule, core::nearest(rule.text, names)));
    }
    exception.rule = rule.text;
    exception.from = exceptionEnd(line, m_placeLines);
    line.arrow();
    exception.to = exceptionEnd(line, m_hostLines);
    bool dated = false;
    while (!line.atEnd() && exception.reason.empty()) {
        if (line.skip("until")) {
            const auto &item = line.word("date");
            const auto date = core::parseDate(item.text);
            if (!date)
                Statement::fail(line.error(Kind::BadDate, item));
            exception.until = *date;
            dated = true;
        } else if (line.skip("by")) {
            exception.owner = line.wordOrText("owner").text;
        } else if (dated && !exception.owner.empty()) {
            exception.reason = line.text("reason").text;
        } else if (line.atText()) {
            line.lack(dated ? "by" : "until");
        } else {
            onlyOption(line, {"until", "by"});
        }
    }
    // Who, why and until when are what makes it an exception: none of them may be left out.
    if (!dated)
        line.lack("until");
    if (exception.owner.empty())
        line.lack("by");
    if (exception.reason.empty())
        line.lack("reason");
    m_policy.exceptions.push_back(std::move(exception));
}

ExceptionEnd PolicyBuilder::exceptionEnd(Statement &line, const std::map<std::string, std::size_t> &names)
{
    ExceptionEnd end;
    for (const auto &item : line.list("end")) {
        if (item.text == "any")
            end.any = true;
        else if (item.text == "outside")
            end.zones.push_back(outsideZones);
        else if (const auto index = findZone(item.text); index != outsideZones)
            end.zones.push_back(index);
        else if (names.contains(item.text))
            end.names.push_back(item.text);
        else if (const auto block = network(line, item))
            end.prefixes.push_back(*block);
        else
            Statement::fail(line.error(Kind::UnknownEnd, item, nearestEnd(item.text, names)));
    }
    return end;
}

std::string_view PolicyBuilder::nearestEnd(std::string_view text,
                                           const std::map<std::string, std::size_t> &names) const
{
    std::vector<std::string_view> known{"any", "outside"};
    for (const auto &entry : m_policy.zones)
        known.push_back(entry.name);
    for (const auto &entry : names)
        known.push_back(entry.first);
    return core::nearest(text, known);
}

} // namespace port135::policy
