// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/host_comparison.h"

#include "core/letters.h"

#include "comparison/recheck.h"
#include "comparison/sight.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

namespace port135::comparison {
namespace {

/// Endpoints of one side that have the same key.
struct Group
{
    int index = -1; ///< the best reached
    int reach = 0;
    std::uint16_t minor = 0;
};

using Groups = std::vector<std::pair<EndpointKey, Group>>; // by key, each once

Groups groupsOf(const core::Observation &seen)
{
    Groups groups;
    groups.reserve(seen.endpoints.size());
    for (std::size_t i = 0; i < seen.endpoints.size(); ++i) {
        const auto &endpoint = seen.endpoints[i];
        groups.emplace_back(
            keyOf(endpoint),
            Group{static_cast<int>(i), reachRank(endpoint.reach), endpoint.interfaceId.minor});
    }
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        const auto order = a.first <=> b.first;
        return order != 0 ? order < 0 : a.second.index < b.second.index;
    });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        auto &group = groups[kept].second;
        const auto &other = groups[i].second;
        if (!(groups[kept].first == groups[i].first)) {
            if (++kept != i)
                groups[kept] = std::move(groups[i]);
            continue;
        }
        if (other.reach > group.reach)
            group.index = other.index;
        group.reach = std::max(group.reach, other.reach);
        group.minor = std::max(group.minor, other.minor);
    }
    groups.resize(groups.empty() ? 0 : kept + 1);
    return groups;
}

/// Why what the newer side lacks is not gone.
Reason whyNotBetter(const HostChange &host)
{
    return host.onlyClaimed ? Reason::NameOnlyClaimed : Reason::None;
}

bool hasList(Sight sight)
{
    return sight == Sight::Part || sight == Sight::Whole;
}

void compareEndpoints(const ScanPair &frame, HostChange &host)
{
    const auto &seenBefore = host.before->observation;
    const auto &seenAfter = host.after->observation;
    const auto sightBefore = sightOf(seenBefore);
    const auto sightAfter = sightOf(seenAfter);
    if (!hasList(sightBefore) || !hasList(sightAfter))
        return; // the outcome says it
    const auto before = groupsOf(seenBefore);
    const auto after = groupsOf(seenAfter);
    const auto oneSided = [&](Sight unseenBy, Change change) -> std::pair<Change, Reason> {
        auto reason = frame.blocked != Reason::None ? frame.blocked : whyListUnseen(unseenBy);
        if (reason == Reason::None && change == Change::Gone)
            reason = whyNotBetter(host);
        return {reason == Reason::None ? change : Change::NotComparable, reason};
    };
    auto b = before.begin();
    auto a = after.begin();
    while (b != before.end() || a != after.end()) {
        EndpointChange change;
        if (a == after.end() || (b != before.end() && b->first < a->first)) {
            std::tie(change.change, change.reason) = oneSided(sightAfter, Change::Gone);
            change.key = b->first;
            change.before = b->second.index;
            ++b;
        } else if (b == before.end() || a->first < b->first) {
            std::tie(change.change, change.reason) = oneSided(sightBefore, Change::New);
            change.key = a->first;
            change.after = a->second.index;
            ++a;
        } else {
            const auto &old = (b++)->second;
            const auto &now = (a++)->second;
            change.reachChanged =
                frame.blocked == Reason::None && old.reach > 0 && now.reach > 0 && old.reach != now.reach;
            change.versionChanged = old.minor != now.minor;
            if (!change.reachChanged && !change.versionChanged) {
                ++host.endpointsSame;
                continue;
            }
            change.change = Change::Changed;
            change.key = std::prev(a)->first;
            change.before = old.index;
            change.after = now.index;
        }
        host.endpoints.push_back(std::move(change));
    }
}

int findingOf(const core::HostResult &host, std::string_view rule)
{
    const auto &findings = host.rating.findings;
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [rule](const core::Finding &finding) { return finding.rule == rule; });
    return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
}

std::set<core::Uuid> interfacesOf(const core::Finding &finding)
{
    return {finding.interfaces.begin(), finding.interfaces.end()};
}

void addSideOf(FindingChange &change, const core::HostResult &host, int index, bool isAfter)
{
    const auto &finding = host.rating.findings[std::size_t(index)];
    change.rule = finding.rule;
    (isAfter ? change.after : change.before) = index;
    (isAfter ? change.levelAfter : change.levelBefore) = finding.level;
    (isAfter ? change.acceptedAfter : change.acceptedBefore) = !finding.accepted.empty();
}

/// Open before accepted, then by level, then as the rules are ordered.
void sortFindings(std::vector<FindingChange> &findings)
{
    const auto rank = [](const FindingChange &finding) {
        const auto worst = std::max(finding.levelBefore, finding.levelAfter);
        return worst ? int(*worst) : -1;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const FindingChange &a, const FindingChange &b) { return rank(a) > rank(b); });
}

void compareFindings(const ScanPair &frame, HostChange &host)
{
    const auto &old = host.before->rating.findings;
    const auto &now = host.after->rating.findings;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (findingOf(*host.before, old[i].rule) != static_cast<int>(i))
            continue;
        FindingChange change;
        addSideOf(change, *host.before, static_cast<int>(i), false);
        if (const int there = findingOf(*host.after, old[i].rule); there >= 0) {
            addSideOf(change, *host.after, there, true);
            const auto before = interfacesOf(old[i]);
            const auto after = interfacesOf(now[std::size_t(there)]);
            change.interfacesChanged = before != after;
            const bool otherLevel = change.levelBefore != change.levelAfter;
            const bool onlyLess = change.levelAfter <= change.levelBefore
                && std::ranges::includes(before, after) && change.acceptedBefore == change.acceptedAfter;
            if (otherLevel && frame.blocked != Reason::None) {
                change.change = Change::NotComparable;
                change.reason = frame.blocked;
            } else if (onlyLess && (otherLevel || change.interfacesChanged)
                       && whyNotBetter(host) != Reason::None) {
                change.change = Change::NotComparable;
                change.reason = whyNotBetter(host);
            } else if (otherLevel || change.acceptedBefore != change.acceptedAfter
                       || change.interfacesChanged) {
                change.change = Change::Changed;
            }
        } else {
            change.reason = whyNotGone(old[i], frame.before, frame.after, host.after.get());
            if (change.reason == Reason::None)
                change.reason = whyNotBetter(host);
            change.change = change.reason == Reason::None ? Change::Gone : Change::NotComparable;
        }
        host.findings.push_back(change);
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (findingOf(*host.after, now[i].rule) != static_cast<int>(i)
            || findingOf(*host.before, now[i].rule) >= 0)
            continue;
        FindingChange change;
        addSideOf(change, *host.after, static_cast<int>(i), true);
        // New is the mirror of gone, but what only could not be seen before is new: that errs on the safe
        // side.
        change.reason = whyNotGone(now[i], frame.after, frame.before, host.before.get());
        if (change.reason == Reason::NoRpcAnyMore
            || (change.reason == Reason::PortClosed && basisOf(now[i].rule) == Basis::System))
            change.reason = Reason::None;
        change.change = change.reason == Reason::None ? Change::New : Change::NotComparable;
        host.findings.push_back(change);
    }
    sortFindings(host.findings);
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return core::lower(x) == core::lower(y); });
}

std::set<std::pair<core::Uuid, std::uint16_t>> unlistedOf(const core::Observation &seen)
{
    std::set<std::pair<core::Uuid, std::uint16_t>> unlisted;
    for (const auto &port : seen.ports) {
        for (const auto &id : port.unlisted)
            unlisted.emplace(id.uuid, id.major);
    }
    return unlisted;
}

bool askedPorts(const core::Observation &seen)
{
    return seen.reachTried && seen.cause != core::Cause::Stopped;
}

class Facts
{
public:
    Facts(const ScanPair &frame, HostChange &host)
        : m_blocked(frame.blocked)
        , m_host(host)
        , m_before(host.before->observation)
        , m_after(host.after->observation)
    {
    }

    void compare()
    {
        if (m_before.outcome != m_after.outcome || sightOf(m_before) != sightOf(m_after))
            add(ComparedFact::Outcome);
        if (m_host.levelBefore != m_host.levelAfter) {
            const bool isBetter = m_host.levelAfter < m_host.levelBefore;
            add(ComparedFact::Level,
                m_blocked == Reason::None && isBetter ? whyNotBetter(m_host) : m_blocked);
        }
        if (m_before.os != m_after.os)
            add(ComparedFact::System, m_before.os && m_after.os ? Reason::None : Reason::IdentityUnknown);
        const auto namesBefore = comparedNames(m_before);
        const auto namesAfter = comparedNames(m_after);
        if (!std::equal(namesBefore.begin(), namesBefore.end(), namesAfter.begin(), sameName)) {
            const bool known = !m_before.names.netbios.empty() && !m_after.names.netbios.empty();
            add(ComparedFact::Names, known ? Reason::None : Reason::IdentityUnknown);
        }
        if (const auto old = rolesOf(*m_host.before), now = rolesOf(*m_host.after); old != now)
            add(ComparedFact::Roles, orNotLess(whyListsUnseen(), old, now));
        if (m_before.truncated != m_after.truncated)
            add(ComparedFact::Truncated);
        if (const auto old = unlistedOf(m_before), now = unlistedOf(m_after); old != now) {
            const bool tried = askedPorts(m_before) && askedPorts(m_after);
            add(ComparedFact::Unlisted, orNotLess(tried ? m_blocked : Reason::PortsNotTried, old, now));
        }
        if (const auto old = providersOf(m_before), now = providersOf(m_after); old != now)
            add(ComparedFact::SecurityProviders,
                old.empty() || now.empty() ? Reason::IdentityUnknown : Reason::None);
    }

private:
    static std::set<std::string_view> rolesOf(const core::HostResult &host)
    {
        return {host.rating.roles.begin(), host.rating.roles.end()};
    }
    static std::set<std::uint16_t> providersOf(const core::Observation &seen)
    {
        return {seen.securityProviders.begin(), seen.securityProviders.end()};
    }
    Reason whyListsUnseen() const
    {
        const auto before = whyListUnseen(sightOf(m_before));
        return before != Reason::None ? before : whyListUnseen(sightOf(m_after));
    }
    /// `reason`; else why what is only less than before is not gone.
    template <typename Set>
    Reason orNotLess(Reason reason, const Set &old, const Set &now) const
    {
        return reason == Reason::None && std::ranges::includes(old, now) ? whyNotBetter(m_host) : reason;
    }
    void add(ComparedFact fact, Reason reason = Reason::None)
    {
        m_host.facts.push_back(
            {fact, reason == Reason::None ? Change::Changed : Change::NotComparable, reason});
    }

    Reason m_blocked;
    HostChange &m_host;
    const core::Observation &m_before;
    const core::Observation &m_after;
};

/// The host as a whole, from its parts.
void conclude(HostChange &host)
{
    bool changed = false;
    Reason unseen = Reason::None;
    const auto look = [&](const auto &parts, bool counts) {
        for (const auto &part : parts) {
            if (part.change == Change::NotComparable)
                unseen = unseen == Reason::None && counts ? part.reason : unseen;
            else
                changed = changed || part.change != Change::Same;
        }
    };
    look(host.findings, true);
    look(host.endpoints, true);
    look(host.facts, false);
    if (changed) {
        host.change = Change::Changed;
    } else if (unseen != Reason::None) {
        host.change = Change::NotComparable;
        host.reason = unseen;
    } else {
        host.change = Change::Same;
        host.endpoints.clear();
        host.findings.clear();
        host.facts.clear();
    }
}

} // namespace

void compareHost(const ScanPair &frame, HostChange &host)
{
    compareEndpoints(frame, host);
    compareFindings(frame, host);
    Facts(frame, host).compare();
    conclude(host);
}

void listFindings(HostChange &host, Change change, Reason reason)
{
    for (const bool isAfter : {false, true}) {
        const auto &side = isAfter ? host.after : host.before;
        if (!side)
            continue;
        for (std::size_t i = 0; i < side->rating.findings.size(); ++i) {
            // How a port was when nobody answered is no finding of the host that answers.
            if (basisOf(side->rating.findings[i].rule) == Basis::Statement)
                continue;
            FindingChange finding;
            addSideOf(finding, *side, static_cast<int>(i), isAfter);
            finding.change = change;
            finding.reason = reason;
            host.findings.push_back(finding);
        }
    }
    sortFindings(host.findings);
}

} // namespace port135::comparison
