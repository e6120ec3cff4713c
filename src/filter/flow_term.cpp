// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/flow_term.h"

#include "core/nearest.h"
#include "filter/host.h"
#include "filter/number.h"

#include <algorithm>

namespace port135::filter {
namespace {

using Kind = Error::Kind;

constexpr std::string_view overs[] = {"tcp", "pipe", "udp", "http"};
constexpr std::string_view knowns[] = {"seen", "mapped", "activated", "inferred", "unknown"};
constexpr std::string_view effects[] = {"breaks", "keeps_working", "until_reconnect", "cannot_tell"};
constexpr std::string_view looks[] = {
    "any", "none", "remote_service", "remote_task", "remote_execution", "map_read", "replication"};
constexpr std::string_view results[] = {"violation", "broken_need", "not_proven", "ok",
                                        "excepted",  "unstated",    "no_data"};
constexpr std::string_view verdicts[] = {"reachable",    "blocked",    "path_may_be_open",
                                         "not_testable", "not_proven", "no_data"};
constexpr std::string_view severities[] = {"critical", "high", "medium", "low", "info"};

Error badTerm(Kind kind, const std::string &value)
{
    return {kind, 0, 0, value, {}};
}

} // namespace

std::span<const std::string_view> flowChoices(FilterField field)
{
    switch (field) {
    case FilterField::Over:
        return overs;
    case FilterField::Known:
        return knowns;
    case FilterField::Blocked:
    case FilterField::BlockedDynamic:
        return effects;
    case FilterField::Looks:
        return looks;
    case FilterField::Result:
        return results;
    case FilterField::Verdict:
        return verdicts;
    case FilterField::Severity:
        return severities;
    default:
        return {};
    }
}

core::Result<FlowTerm, Error> FlowTerm::compile(const FilterToken &token, const Vocabulary &vocabulary)
{
    FlowTerm term;
    term.m_field = token.field;
    term.m_op = token.op;
    for (const auto &value : token.values) {
        if (auto problem = term.read(value, vocabulary)) {
            problem->position = token.valuePosition;
            problem->length = token.valueLength;
            return core::failure(std::move(*problem));
        }
    }
    return term;
}

std::optional<Error> FlowTerm::readChoice(const std::string &value, std::span<const std::string_view> choices)
{
    std::string name = value;
    std::ranges::replace(name, '-', '_');
    std::ranges::replace(name, ' ', '_');
    // Its beginning does: "keeps", "until".
    const auto fits = [&](std::string_view choice) { return choice.starts_with(name); };
    auto found = std::ranges::find(choices, std::string_view(name));
    if (found == choices.end() && std::ranges::count_if(choices, fits) == 1)
        found = std::ranges::find_if(choices, fits);
    if (found == choices.end()) {
        auto problem = badTerm(Kind::BadChoice, value);
        problem.suggestion = core::nearest(name, {choices.begin(), choices.end()});
        for (const auto choice : choices)
            problem.choices += (problem.choices.empty() ? "" : ", ") + std::string(choice);
        return problem;
    }
    if (m_field == FilterField::Looks && (*found == "any" || *found == "none"))
        (*found == "any" ? m_some : m_none) = true;
    else
        m_choices.push_back(*found);
    return {};
}

std::optional<Error> FlowTerm::readSeverity(const std::string &value)
{
    const auto level = core::parseLevel(value);
    if (level)
        m_numbers.push_back(std::uint64_t(*level));
    else if (value == "none")
        m_none = true;
    else {
        auto problem = badTerm(Kind::BadLevel, value);
        problem.suggestion = core::nearest(value, {std::begin(severities), std::end(severities)});
        return problem;
    }
    return {};
}

std::optional<Error> FlowTerm::read(const std::string &value, const Vocabulary &vocabulary)
{
    const auto folded = vocabulary.fold(value);
    switch (m_field) {
    case FilterField::Interface:
        if (folded == "unknown" || folded == "none") {
            m_none = true;
            return {};
        }
        // As a word: no error for a name that nothing knows, since logs call interfaces as they like.
        [[fallthrough]];
    case FilterField::Word:
        m_words.push_back(folded);
        if (vocabulary.interfaces)
            m_interfaces.add(vocabulary.interfaces(folded));
        m_interfaces.addPrefix(folded);
        return {};
    case FilterField::Port:
        return m_ports.add(folded, m_op) ? std::nullopt : std::optional(badTerm(Kind::BadPort, value));
    case FilterField::Client:
    case FilterField::Server:
    case FilterField::Address:
        return m_addresses.add(folded) ? std::nullopt : std::optional(badTerm(Kind::BadAddress, value));
    case FilterField::Calls: {
        const auto count = number<std::uint64_t>(folded);
        if (!count)
            return badTerm(Kind::BadNumber, value);
        m_numbers.push_back(*count);
        return {};
    }
    case FilterField::Severity:
        return readSeverity(folded);
    case FilterField::From:
    case FilterField::To:
    case FilterField::Operation:
    case FilterField::Program:
    case FilterField::PolicyRule:
    case FilterField::FromZone:
    case FilterField::ToZone:
    case FilterField::Place:
    case FilterField::Target:
        if (folded == "none")
            m_none = true;
        else if (folded == "any" || folded == "*")
            m_some = true;
        else
            m_words.push_back(folded);
        return {};
    default:
        return readChoice(folded, flowChoices(m_field));
    }
}

bool FlowTerm::matchesNumber(std::uint64_t value) const
{
    return std::ranges::any_of(m_numbers, [&](std::uint64_t bound) { return compares(value, m_op, bound); });
}

bool FlowTerm::matches(const FlowSubject &flow) const
{
    switch (m_field) {
    case FilterField::Word:
        return flow.contains(m_words.front()) || (!m_interfaces.isEmpty() && flow.isOf(m_interfaces));
    case FilterField::Interface: {
        if (!m_interfaces.isEmpty() && flow.isOf(m_interfaces))
            return true;
        const auto name = flow.text(FilterField::Interface);
        return name.empty() ? m_none : std::ranges::any_of(m_words, [&](const std::string &word) {
            return name.find(word) != name.npos;
        });
    }
    case FilterField::Port:
        return m_ports.contains(flow.port());
    case FilterField::Client:
        return flow.isFrom(m_addresses);
    case FilterField::Server:
        return flow.isTo(m_addresses);
    case FilterField::Address:
        return flow.isFrom(m_addresses) || flow.isTo(m_addresses);
    case FilterField::Calls:
        return matchesNumber(flow.calls());
    case FilterField::Severity: {
        const auto severity = flow.severity();
        return severity ? matchesNumber(std::uint64_t(*severity)) : m_none;
    }
    case FilterField::From:
    case FilterField::To:
    case FilterField::FromZone:
    case FilterField::ToZone:
    case FilterField::PolicyRule: {
        // Names of segments, zones and rules are wanted whole: "lan" is not "lan2".
        const auto name = flow.text(m_field);
        return m_some || std::ranges::find(m_words, name) != m_words.end();
    }
    case FilterField::Operation:
    case FilterField::Program:
    case FilterField::Place:
    case FilterField::Target: {
        const auto text = flow.text(m_field);
        if (text.empty())
            return m_none;
        return m_some || std::ranges::any_of(m_words, [&](const std::string &word) {
                   return text.find(word) != text.npos;
               });
    }
    default: {
        const auto choice = flow.choice(m_field);
        if (choice.empty())
            return m_none;
        return m_some || std::ranges::find(m_choices, choice) != m_choices.end();
    }
    }
}

} // namespace port135::filter
