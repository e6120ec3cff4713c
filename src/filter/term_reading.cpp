// SPDX-License-Identifier: GPL-3.0-or-later
// What was written of a condition, understood.
#include "filter/term.h"

#include "core/nearest.h"
#include "filter/number.h"

#include <algorithm>

namespace port135::filter {
namespace {

using Kind = Error::Kind;

constexpr std::string_view changes[] = {"new", "gone", "changed", "same", "not_comparable"};
constexpr std::string_view levelNames[] = {"info", "low", "medium", "high", "critical", "none"};

Error bad(Kind kind, const std::string &value, std::string_view suggestion = {})
{
    return {kind, 0, 0, value, std::string(suggestion)};
}

} // namespace

core::Result<Term, Error> Term::compile(const FilterToken &token, const Vocabulary &vocabulary)
{
    Term term;
    term.m_field = token.field;
    term.m_op = token.op;
    for (const auto &value : token.values) {
        if (auto problem = term.read(token, value, vocabulary)) {
            problem->position = token.valuePosition;
            problem->length = token.valueLength;
            return core::failure(std::move(*problem));
        }
    }
    return term;
}

Term::Problem Term::read(const FilterToken &token, const std::string &value, const Vocabulary &vocabulary)
{
    const auto folded = vocabulary.fold(value);
    switch (token.field) {
    case FilterField::Word:
        m_words.push_back(folded);
        if (vocabulary.interfaces)
            m_interfaces.add(vocabulary.interfaces(folded));
        m_interfaces.addPrefix(folded);
        return {};
    case FilterField::Level:
        return readLevel(folded);
    case FilterField::Outcome:
        return readOutcome(folded);
    case FilterField::Role:
        return readRole(folded, vocabulary);
    case FilterField::Port:
    case FilterField::Open:
        return m_ports.add(folded, m_op) ? Problem() : bad(Kind::BadPort, value);
    case FilterField::Address:
        return m_addresses.add(folded) ? Problem() : bad(Kind::BadAddress, value);
    case FilterField::Os:
        return readOs(folded, vocabulary);
    case FilterField::Support:
        return readSupport(folded, vocabulary);
    case FilterField::Rule:
        return readRule(folded, vocabulary);
    case FilterField::Accepted:
        return readAccepted(folded, vocabulary);
    case FilterField::Changed:
        return readChange(folded, vocabulary);
    case FilterField::Interface: {
        auto known = vocabulary.interfaces ? vocabulary.interfaces(folded) : std::vector<core::Uuid>();
        const bool isPrefix = m_interfaces.addPrefix(folded);
        if (known.empty() && !isPrefix)
            return bad(Kind::BadInterface, value);
        m_interfaces.add(known);
        return {};
    }
    case FilterField::Cve:
        m_words.push_back(folded);
        if (vocabulary.rulesAbout) {
            const auto about = vocabulary.rulesAbout(folded);
            m_rules.insert(m_rules.end(), about.begin(), about.end());
        }
        return {};
    case FilterField::Name:
    case FilterField::Domain:
    case FilterField::Tag:
    case FilterField::Note:
        if (folded == "none")
            m_none = true;
        else if (folded == "any" || folded == "*")
            m_some = true;
        else
            m_words.push_back(folded);
        return {};
    default: // of uses
        break;
    }
    return {};
}

Term::Problem Term::readLevel(const std::string &value)
{
    const auto *found = std::ranges::find(levelNames, std::string_view(value));
    if (found == std::end(levelNames))
        return bad(Kind::BadLevel, value,
                   core::nearest(value, {std::begin(levelNames), std::end(levelNames)}));
    const int bound = int(found - std::begin(levelNames));
    if (bound == notRated) {
        m_mask |= 1u << notRated;
        return {};
    }
    for (int level = 0; level < notRated; ++level) {
        if (compares(level, m_op, bound))
            m_mask |= 1u << level;
    }
    return {};
}

Term::Problem Term::readOutcome(const std::string &value)
{
    std::string name = value;
    std::ranges::replace(name, '-', '_');
    std::ranges::replace(name, ' ', '_');
    if (const auto outcome = core::parseOutcome(name)) {
        m_mask |= 1u << unsigned(*outcome);
        return {};
    }
    std::vector<std::string_view> names;
    for (unsigned i = 0; i <= unsigned(core::Outcome::Error); ++i)
        names.push_back(core::name(core::Outcome(i)));
    return bad(Kind::BadOutcome, value, core::nearest(name, names));
}

Term::Problem Term::readRole(const std::string &value, const Vocabulary &vocabulary)
{
    std::string name = value;
    std::ranges::replace(name, '-', '_');
    std::ranges::replace(name, ' ', '_');
    if (name == "none") {
        m_none = true;
        return {};
    }
    if (name == "any" || name == "*") {
        m_some = true;
        return {};
    }
    if (const auto role = roleOfAlias(name); !role.empty())
        name = role;
    bool known = vocabulary.roles.empty();
    for (const auto role : vocabulary.roles)
        known = known || (m_op == Operator::Is ? role == name : role.find(name) != role.npos);
    if (!known)
        return bad(Kind::BadRole, value, core::nearest(name, vocabulary.roles));
    m_words.push_back(name);
    return {};
}

Term::Problem Term::readOs(const std::string &value, const Vocabulary &)
{
    if (!isComparison(m_op)) {
        if (value == "unknown" || value == "none")
            m_none = true;
        else
            m_words.push_back(value);
        return {};
    }
    // "10.0.17763", "6.1", or a build alone
    std::uint32_t parts[3] = {0, 0, 0};
    std::size_t count = 0;
    std::string_view rest = value;
    while (count < 3) {
        const auto end = rest.find('.');
        const auto part = number<std::uint16_t>(rest.substr(0, end));
        if (!part)
            return bad(Kind::BadVersion, value);
        parts[count++] = *part;
        if (end == rest.npos) {
            rest = {};
            break;
        }
        rest.remove_prefix(end + 1);
    }
    m_buildOnly = count == 1 && parts[0] > 255;
    if (!rest.empty() || (!m_buildOnly && (parts[0] > 255 || parts[1] > 255)))
        return bad(Kind::BadVersion, value);
    m_version = m_buildOnly ? parts[0] : parts[0] << 24 | parts[1] << 16 | parts[2];
    return {};
}

Term::Problem Term::readSupport(const std::string &value, const Vocabulary &vocabulary)
{
    if (std::ranges::find(vocabulary.supports, std::string_view(value)) == vocabulary.supports.end())
        return bad(Kind::BadSupport, value, core::nearest(value, vocabulary.supports));
    m_words.push_back(value);
    return {};
}

Term::Problem Term::readRule(const std::string &value, const Vocabulary &vocabulary)
{
    for (const auto rule : vocabulary.rules) {
        if (core::lowered(rule) == value) {
            m_rules.push_back(rule);
            return {};
        }
    }
    return bad(Kind::BadRule, value,
               core::nearest(value.empty() ? value : 'R' + value.substr(1), vocabulary.rules));
}

Term::Problem Term::readAccepted(const std::string &value, const Vocabulary &vocabulary)
{
    if (value == "yes" || value == "any" || value == "true" || value == "*")
        m_some = true;
    else if (value == "no" || value == "none" || value == "false")
        m_none = true;
    else if (auto problem = readRule(value, vocabulary))
        return bad(Kind::BadFlag, value, "yes");
    return {};
}

Term::Problem Term::readChange(const std::string &value, const Vocabulary &vocabulary)
{
    std::string name = value;
    std::ranges::replace(name, '-', '_');
    if (name == "yes" || name == "any" || name == "true") {
        m_some = true;
    } else if (name == "no" || name == "none" || name == "false") {
        m_words.push_back("same");
    } else if (std::ranges::find(changes, std::string_view(name)) != std::end(changes)) {
        m_words.push_back(name);
    } else {
        return bad(Kind::BadChange, value, core::nearest(name, {std::begin(changes), std::end(changes)}));
    }
    return vocabulary.changes ? Problem() : bad(Kind::NoComparison, value);
}

} // namespace port135::filter
