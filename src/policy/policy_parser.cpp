// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_parser.h"

#include "core/nearest.h"
#include "policy/statement.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>
#include <set>

namespace port135::policy {
namespace {

using Kind = PolicyError::Kind;

constexpr std::size_t mostErrors = 100;
constexpr std::string_view statementNames[] = {"policy", "zone", "host", "place", "rule", "default", "except"};
constexpr std::string_view actionWords[] = {"require", "allow", "deny"};
constexpr std::string_view defaultWords[] = {"deny", "allow", "unstated"};
constexpr std::string_view selectorWords[] = {"any", "port", "rpc"};
constexpr std::string_view levelWords[] = {"info", "low", "medium", "high", "critical"};
constexpr std::string_view reservedNames[] = {"any", "outside", "default"};

template <std::size_t size>
std::vector<std::string_view> all(const std::string_view (&words)[size])
{
    return {std::begin(words), std::end(words)};
}

template <std::size_t size>
bool isOneOf(const std::string_view (&words)[size], std::string_view word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::size_t charactersOf(std::string_view line)
{
    return static_cast<std::size_t>(
        std::count_if(line.begin(), line.end(),
                      [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

class Reader
{
public:
    Reader(std::string_view text, const PolicyWords &words)
        : m_text(text)
        , m_words(words)
    {
    }

    core::Result<Policy, std::vector<PolicyError>> run()
    {
        if (m_text.size() > mostPolicyBytes) {
            PolicyError problem;
            problem.kind = Kind::TextTooLong;
            problem.value = mostPolicyBytes;
            return core::failure(std::vector{problem});
        }
        split();
        // What others name comes first, wherever it stands.
        for (const auto *statement : {"policy", "zone", "host", "place", "rule", "default", "except"})
            readAll(statement);
        if (m_errors.empty())
            return std::move(m_policy);
        std::stable_sort(m_errors.begin(), m_errors.end(), [](const PolicyError &a, const PolicyError &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
        return core::failure(std::move(m_errors));
    }

private:
    void report(PolicyError problem)
    {
        if (m_errors.size() < mostErrors)
            m_errors.push_back(std::move(problem));
    }

    void split()
    {
        const auto lines = linesOf(m_text);
        for (std::size_t i = 0; i < lines.size() && m_errors.size() < mostErrors; ++i) {
            if (i == 0 && !isKnownVersion(lines[0]))
                return;
            auto tokens = policyTokens(lines[i], i + 1);
            if (!tokens) {
                report(tokens.error());
                continue;
            }
            if (tokens->empty())
                continue;
            Statement statement(i + 1, charactersOf(lines[i]) + 1, std::move(*tokens));
            try {
                const auto &word = statement.word("statement");
                if (!isOneOf(statementNames, word.text))
                    Statement::fail(statement.error(Kind::UnknownStatement, word,
                                                    core::nearest(word.text, all(statementNames))));
                auto &same = m_statements[word.text];
                if (same.size() == mostStatements) {
                    auto problem = statement.error(Kind::TooMany, word);
                    problem.value = mostStatements;
                    Statement::fail(std::move(problem));
                }
                same.push_back(std::move(statement));
            } catch (PolicyError &problem) {
                report(std::move(problem));
            }
        }
    }

    /// Of a first line "# port135 policy N"; every other line is.
    bool isKnownVersion(std::string_view line)
    {
        constexpr std::string_view mark = "# port135 policy ";
        if (!line.starts_with(mark))
            return true;
        const auto number = line.substr(mark.size(), line.find_last_not_of(" \t") + 1 - mark.size());
        unsigned version = 0;
        const auto read = std::from_chars(number.data(), number.data() + number.size(), version);
        if (read.ec == std::errc{} && read.ptr == number.data() + number.size() && version >= 1
            && version <= policyLanguage)
            return true;
        PolicyError problem;
        problem.kind = Kind::NewerVersion;
        problem.column = mark.size() + 1;
        problem.token = number.substr(0, 20);
        problem.value = policyLanguage;
        report(std::move(problem));
        return false;
    }

    void readAll(const std::string &statement)
    {
        for (auto &line : m_statements[statement]) {
            if (m_errors.size() >= mostErrors)
                return;
            try {
                read(statement, line);
                line.end();
            } catch (PolicyError &problem) {
                report(std::move(problem));
            }
        }
    }

    void read(const std::string &statement, Statement &line)
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

    void readTitle(Statement &line)
    {
        const auto &title = line.wordOrText("title");
        once(line, title, m_titleLine);
        m_policy.title = title.text;
    }

    static void once(const Statement &line, const PolicyItem &item, std::size_t &first)
    {
        if (first != 0)
            refuse(line, Kind::Repeated, item, first);
        first = line.line();
    }
    [[noreturn]] static void refuse(const Statement &line, Kind kind, const PolicyItem &item,
                                    std::size_t otherLine)
    {
        auto problem = line.error(kind, item);
        problem.otherLine = otherLine;
        Statement::fail(std::move(problem));
    }

    /// A new name, unique among its kind.
    std::string newName(Statement &line, const char *expected, std::map<std::string, std::size_t> &taken)
    {
        return newName(line, line.word(expected), taken);
    }
    static std::string newName(const Statement &line, const PolicyItem &item,
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
    static void checkLength(const Statement &line, const PolicyItem &item)
    {
        if (item.text.size() <= mostNameBytes)
            return;
        auto problem = line.error(Kind::NameTooLong, item);
        problem.value = mostNameBytes;
        Statement::fail(std::move(problem));
    }

    std::string realmOf(Statement &line)
    {
        const auto &item = line.word("realm");
        checkLength(line, item);
        return item.text;
    }

    void readZone(Statement &line)
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
            const auto prefix = parsePrefix(item.text);
            if (!prefix)
                Statement::fail(line.error(Kind::BadNetwork, item));
            const auto [owner, isNew] =
                m_blocks.try_emplace({zone.realm, prefix->address, prefix->length}, index);
            if (!isNew && owner->second != index)
                refuse(line, Kind::ZonesOverlap, item, m_policy.zones[owner->second].line);
            if (isNew)
                zone.prefixes.push_back(*prefix);
        }
    }

    core::Address addressOf(const Statement &line, const PolicyItem &item)
    {
        const auto prefix = parsePrefix(item.text);
        if (!prefix || item.text.find('/') != std::string::npos)
            Statement::fail(line.error(Kind::BadAddress, item));
        return prefix->address;
    }

    void readHost(Statement &line)
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

    void readPlace(Statement &line)
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

    static Prefix prefix(const Statement &line, const PolicyItem &item)
    {
        const auto prefix = parsePrefix(item.text);
        if (!prefix)
            Statement::fail(line.error(Kind::BadNetwork, item));
        return *prefix;
    }

    /// What is left of the line is no option: said with the nearest one.
    static void onlyOption(Statement &line, const std::vector<std::string_view> &options)
    {
        if (line.atEnd())
            return;
        const auto &item = line.take("option").items.front();
        Statement::fail(line.error(Kind::UnknownOption, item, core::nearest(item.text, options)));
    }

    ZoneIndex zone(const Statement &line, const PolicyItem &item) const
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
    ZoneIndex findZone(std::string_view name) const
    {
        const auto found = m_zoneIndex.find(name);
        return found == m_zoneIndex.end() ? outsideZones : found->second;
    }

    ZoneSet zones(Statement &line)
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

    void readRule(Statement &line)
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
        rule.selector = selector(line);
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

    FlowSelector selector(Statement &line)
    {
        const auto &word = line.word("selector");
        if (!isOneOf(selectorWords, word.text))
            Statement::fail(
                line.error(Kind::UnknownSelector, word, core::nearest(word.text, all(selectorWords))));
        FlowSelector selector;
        if (word.text == "port") {
            selector.kind = FlowSelector::Kind::Ports;
            for (const auto &item : line.list("port"))
                selector.ports.push_back(span(line, item));
        } else if (word.text == "rpc") {
            selector.kind = FlowSelector::Kind::Rpc;
            for (const auto &item : line.list("service"))
                addInterfaces(line, item, selector);
            std::sort(selector.interfaces.begin(), selector.interfaces.end());
            selector.interfaces.erase(
                std::unique(selector.interfaces.begin(), selector.interfaces.end()),
                selector.interfaces.end());
        }
        return selector;
    }

    PortSpan span(const Statement &line, const PolicyItem &item) const
    {
        const std::string_view text = item.text;
        const auto number = [](std::string_view digits) {
            unsigned value = 0;
            const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            const bool good = !digits.empty() && digits.size() <= 5 && read.ec == std::errc{}
                && read.ptr == digits.data() + digits.size() && value <= 65535;
            return good ? value : 0;
        };
        const auto dash = text.find('-');
        const auto first = number(text.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : number(text.substr(dash + 1));
        if (first == 0 || last < first)
            Statement::fail(line.error(Kind::BadPort, item));
        return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
    }

    void addInterfaces(const Statement &line, const PolicyItem &item, FlowSelector &selector) const
    {
        selector.names.push_back(item.text);
        if (const auto uuid = core::Uuid::parse(item.text)) {
            selector.interfaces.push_back(*uuid);
            return;
        }
        const auto known = m_words.interfaces(item.text);
        if (known.empty()) {
            const std::vector<std::string_view> names(m_words.names.begin(), m_words.names.end());
            Statement::fail(line.error(Kind::UnknownInterface, item, core::nearest(item.text, names)));
        }
        selector.interfaces.insert(selector.interfaces.end(), known.begin(), known.end());
    }

    static core::Level severity(Statement &line)
    {
        const auto &item = line.word("severity");
        const auto level = core::parseLevel(item.text);
        if (!level)
            Statement::fail(
                line.error(Kind::BadSeverity, item, core::nearest(item.text, all(levelWords))));
        return *level;
    }

    void readDefault(Statement &line)
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

    void readException(Statement &line)
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
        while (!line.atEnd() && !exception.reason.size()) {
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

    ExceptionEnd exceptionEnd(Statement &line, const std::map<std::string, std::size_t> &names) const
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
            else if (const auto block = parsePrefix(item.text))
                end.prefixes.push_back(*block);
            else
                Statement::fail(line.error(Kind::UnknownEnd, item, nearestEnd(item.text, names)));
        }
        return end;
    }
    std::string_view nearestEnd(std::string_view text, const std::map<std::string, std::size_t> &names) const
    {
        std::vector<std::string_view> known{"any", "outside"};
        for (const auto &entry : m_policy.zones)
            known.push_back(entry.name);
        for (const auto &entry : names)
            known.push_back(entry.first);
        return core::nearest(text, known);
    }

    std::string_view m_text;
    const PolicyWords &m_words;
    std::map<std::string, std::vector<Statement>, std::less<>> m_statements;
    Policy m_policy;
    std::size_t m_titleLine = 0;
    std::map<std::string, ZoneIndex, std::less<>> m_zoneIndex;
    std::map<std::string, std::size_t> m_zoneLines, m_hostLines, m_placeLines, m_ruleLines;
    std::map<std::tuple<std::string, core::Address, unsigned>, ZoneIndex> m_blocks;
    std::map<std::pair<std::string, core::Address>, std::size_t> m_hostAddresses;
    std::vector<PolicyError> m_errors;
};

} // namespace

core::Result<Policy, std::vector<PolicyError>> parsePolicy(std::string_view text, const PolicyWords &words)
{
    return Reader(text, words).run();
}

} // namespace port135::policy
