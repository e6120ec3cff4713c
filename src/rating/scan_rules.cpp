// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/scan_rules.h"

#include "knowledge/trait.h"
#include "knowledge/version_text.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <set>

namespace port135::rating {
namespace {

using core::Confidence;
using core::Finding;
using core::Level;
using knowledge::Trait;

std::string upper(std::string text)
{
    for (char &c : text)
        c = c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c;
    return text;
}

std::string joined(const std::vector<std::string> &words)
{
    constexpr std::size_t most = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, words.size()); ++i)
        text += (i == 0 ? "" : ", ") + words[i];
    if (words.size() > most)
        text += " (+" + std::to_string(words.size() - most) + ')';
    return text;
}

} // namespace

void ScanRules::add(const core::HostResult &host)
{
    const core::Observation &seen = host.observation;
    if (m_hosts.size() >= mostHosts || !core::hasMapper(seen.outcome))
        return;
    if (seen.clockSkew)
        m_skews.push_back(std::chrono::duration_cast<std::chrono::seconds>(*seen.clockSkew));
    if (seen.names.netbios.empty())
        return;
    std::uint32_t roles = 0;
    for (const std::string_view role : host.rating.roles)
        roles |= std::uint32_t(knowledge::parseTrait(role).value_or(Trait::None));
    m_hosts.push_back({seen.address.toString(), upper(seen.names.netbios), upper(seen.names.domain),
                       seen.addresses, roles, seen.os ? knowledge::toString(*seen.os) : std::string()});
}

std::vector<Finding> ScanRules::findings() const
{
    std::vector<Finding> findings;
    addClock(findings);
    addForeign(findings);
    addTwins(findings);
    addControllers(findings);
    return findings;
}

void ScanRules::addClock(std::vector<Finding> &findings) const
{
    constexpr std::size_t fewest = 3;
    constexpr std::chrono::seconds wrong{300};
    constexpr std::chrono::seconds alike{120};
    if (m_skews.size() < fewest)
        return;
    std::vector<std::chrono::seconds> sorted = m_skews;
    std::ranges::sort(sorted);
    const auto middle = sorted[sorted.size() / 2];
    const auto near = std::ranges::count_if(
        sorted, [&](std::chrono::seconds skew) { return std::chrono::abs(skew - middle) <= alike; });
    if (std::chrono::abs(middle) <= wrong || std::size_t(near) * 5 < sorted.size() * 4)
        return;
    findings.push_back(
        {"R29",
         Level::Info,
         Confidence::Medium,
         {{QT_TRANSLATE_NOOP("Rules",
                             "%1 of %2 hosts differ alike from the scanning computer, by about %3 "
                             "seconds: most likely its own clock is wrong, not theirs."),
           {std::to_string(near), std::to_string(sorted.size()), std::to_string(middle.count())}}}});
}

void ScanRules::addForeign(std::vector<Finding> &findings) const
{
    std::map<std::string, std::size_t> domains;
    std::size_t members = 0;
    for (const Host &host : m_hosts) {
        if (host.domain.empty() || host.domain == host.name)
            continue;
        ++domains[host.domain];
        ++members;
    }
    const auto main = std::ranges::max_element(domains, {}, [](const auto &each) { return each.second; });
    // Most have to agree before anybody is foreign.
    if (main == domains.end() || main->second < 3 || main->second * 10 < m_hosts.size() * 6)
        return;
    std::vector<std::string> alone;
    std::vector<std::string> foreign;
    for (const Host &host : m_hosts) {
        if (host.domain == host.name)
            alone.push_back(host.shown + ' ' + host.name);
        else if (!host.domain.empty() && host.domain != main->first)
            foreign.push_back(host.shown + ' ' + host.domain + '\\' + host.name);
    }
    if (alone.empty() && foreign.empty())
        return;
    Finding finding{"R31", Level::Low, Confidence::Medium, {}};
    finding.evidence.push_back(
        {QT_TRANSLATE_NOOP("Rules", "Most hosts of this scan are in the domain %1."), {main->first}});
    if (!alone.empty())
        finding.evidence.push_back({QT_TRANSLATE_NOOP("Rules", "In no domain: %1."), {joined(alone)}});
    if (!foreign.empty())
        finding.evidence.push_back({QT_TRANSLATE_NOOP("Rules", "In another domain: %1."), {joined(foreign)}});
    findings.push_back(std::move(finding));
}

void ScanRules::addTwins(std::vector<Finding> &findings) const
{
    std::map<std::pair<std::string, std::string>, std::vector<const Host *>> byName;
    for (const Host &host : m_hosts)
        byName[{host.domain, host.name}].push_back(&host);
    Finding finding{"R32", Level::Low, Confidence::Medium, {}};
    for (const auto &[name, hosts] : byName) {
        if (hosts.size() < 2)
            continue;
        // A host with several addresses tells them all: then it is one. A node of a cluster answers for
        // others.
        std::vector<std::string> shown;
        const bool isOne = std::ranges::any_of(hosts, [&hosts = hosts](const Host *one) {
            if (knowledge::has(one->roles, Trait::ClusterNode))
                return true;
            return std::ranges::any_of(hosts, [one](const Host *other) {
                return one != other
                    && (std::ranges::find(one->addresses, other->shown) != one->addresses.end()
                        || std::ranges::find_first_of(one->addresses, other->addresses)
                            != one->addresses.end());
            });
        });
        if (isOne)
            continue;
        for (const Host *host : hosts)
            shown.push_back(host->shown);
        if (finding.evidence.size() < 8)
            finding.evidence.push_back(
                {QT_TRANSLATE_NOOP("Rules", "The name %1 is given at: %2."),
                 {name.first.empty() ? name.second : name.first + '\\' + name.second, joined(shown)}});
    }
    if (!finding.evidence.empty())
        findings.push_back(std::move(finding));
}

void ScanRules::addControllers(std::vector<Finding> &findings) const
{
    std::map<std::string, std::vector<const Host *>> byDomain;
    for (const Host &host : m_hosts) {
        if (knowledge::has(host.roles, Trait::DomainController) && !knowledge::has(host.roles, Trait::Samba))
            byDomain[host.domain].push_back(&host);
    }
    Finding finding{"R35", Level::Info, Confidence::Medium, {}};
    for (const auto &[domain, hosts] : byDomain) {
        const auto differs = [&hosts = hosts](auto value) {
            return std::ranges::any_of(
                hosts, [&](const Host *host) { return value(*host) != value(*hosts.front()); });
        };
        if (hosts.size() < 2
            || !(differs([](const Host &host) { return host.roles; })
                 || differs([](const Host &host) { return host.system; })))
            continue;
        for (const Host *host : hosts) {
            std::vector<std::string> roles;
            for (std::uint32_t bits = host->roles; bits != 0; bits &= bits - 1)
                roles.emplace_back(knowledge::name(Trait(bits & (0 - bits))));
            if (finding.evidence.size() < 8)
                finding.evidence.push_back(
                    {QT_TRANSLATE_NOOP("Rules", "%1 (%2): version %3; %4."),
                     {host->shown, host->name, host->system.empty() ? "?" : host->system, joined(roles)}});
        }
    }
    if (!finding.evidence.empty())
        findings.push_back(std::move(finding));
}

} // namespace port135::rating
