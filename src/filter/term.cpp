// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/term.h"

#include "core/letters.h"

#include <algorithm>

namespace port135::filter {
namespace {

bool isIn(const std::vector<std::string> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::uint32_t packed(const core::OsVersion &os)
{
    return std::uint32_t(os.major) << 24 | std::uint32_t(os.minor) << 16 | os.build;
}

} // namespace

bool Term::matchesPort(const core::Observation &seen) const
{
    // The tried ports are a short list; what else is listed (UDP, more than were tried) is in the map.
    for (const auto &tried : seen.ports) {
        if (m_ports.contains(tried.port)
            && (m_field == FilterField::Port || tried.state == core::PortState::Open))
            return true;
    }
    if (m_field == FilterField::Open)
        return false;
    return std::ranges::any_of(
        seen.endpoints, [&](const core::Endpoint &endpoint) { return m_ports.contains(endpoint.port); });
}

bool Term::matchesOs(const Host &host) const
{
    const auto &os = host.result().observation.os;
    if (!os)
        return m_none;
    if (isComparison(m_op)) {
        const auto version = m_buildOnly ? std::uint32_t(os->build) : packed(*os);
        return compares(version, m_op, m_version);
    }
    if (m_words.empty())
        return false;
    const auto text = host.os();
    return std::ranges::any_of(m_words,
                               [&](const std::string &word) { return text.find(word) != text.npos; });
}

bool Term::matchesText(std::string_view text) const
{
    if (text.empty())
        return false;
    if (m_some)
        return true;
    return std::ranges::any_of(m_words, [&](const std::string &word) {
        return m_op == Operator::Is ? text.size() == word.size() && containsWord(text, word)
                                    : containsWord(text, word);
    });
}

bool Term::matchesAccepted(const core::Rating &rating) const
{
    bool any = false;
    for (const auto &finding : rating.findings) {
        if (finding.accepted.empty())
            continue;
        any = true;
        if (std::ranges::find(m_rules, finding.rule) != m_rules.end())
            return true;
    }
    return any ? m_some : m_none;
}

bool Term::matchesIssue(const core::Rating &rating) const
{
    for (const auto &issue : rating.potential) {
        for (const auto &word : m_words) {
            if (containsWord(issue.id, word))
                return true;
        }
    }
    return std::ranges::any_of(rating.findings, [this](const core::Finding &finding) {
        return std::ranges::find(m_rules, finding.rule) != m_rules.end();
    });
}

bool Term::matches(const Host &host) const
{
    const auto &result = host.result();
    const auto &names = result.observation.names;
    switch (m_field) {
    case FilterField::Word:
        return host.contains(m_words.front()) || (!m_interfaces.isEmpty() && host.lists(m_interfaces));
    case FilterField::Level:
        return (m_mask >> (result.rating.level ? int(*result.rating.level) : notRated) & 1u) != 0;
    case FilterField::Outcome:
        return (m_mask >> unsigned(result.observation.outcome) & 1u) != 0;
    case FilterField::Role: {
        const auto &roles = result.rating.roles;
        if (roles.empty())
            return m_none;
        return m_some || std::ranges::any_of(roles, [this](std::string_view role) {
                   return m_op == Operator::Is ? isIn(m_words, role)
                                               : std::ranges::any_of(m_words, [role](const auto &word) {
                                                     return role.find(word) != role.npos;
                                                 });
               });
    }
    case FilterField::Port:
    case FilterField::Open:
        return matchesPort(result.observation);
    case FilterField::Interface:
        return host.lists(m_interfaces);
    case FilterField::Os:
        return matchesOs(host);
    case FilterField::Support:
        return isIn(m_words, host.support());
    case FilterField::Name:
        if (names.target.empty() && names.dns.empty() && names.netbios.empty())
            return m_none;
        return matchesText(names.target) || matchesText(names.dns) || matchesText(names.netbios);
    case FilterField::Domain:
        if (names.domain.empty() && names.dnsDomain.empty())
            return m_none;
        return matchesText(names.domain) || matchesText(names.dnsDomain) || matchesText(names.forest);
    case FilterField::Address:
        return m_addresses.contains(result.observation.address);
    case FilterField::Rule:
        return std::ranges::any_of(result.rating.findings, [this](const core::Finding &finding) {
            return std::ranges::find(m_rules, finding.rule) != m_rules.end();
        });
    case FilterField::Cve:
        return matchesIssue(result.rating);
    case FilterField::Accepted:
        return matchesAccepted(result.rating);
    case FilterField::Tag:
        if (host.tags().empty())
            return m_none;
        return m_some || std::ranges::any_of(host.tags(), [this](const std::string &tag) {
                   return isIn(m_words, tag);
               });
    case FilterField::Note:
        return host.note().empty() ? m_none : matchesText(host.note());
    case FilterField::Changed: {
        const auto change = host.change();
        return m_some ? change == "new" || change == "gone" || change == "changed" : isIn(m_words, change);
    }
    default: // of uses
        break;
    }
    return false;
}

} // namespace port135::filter
