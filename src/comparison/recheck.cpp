// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/recheck.h"

#include "comparison/pairing.h"
#include "comparison/sight.h"

#include <algorithm>
#include <unordered_set>

namespace port135::comparison {
namespace {

using core::Finding;

bool isOpenFinding(const Finding &finding, std::string_view rule)
{
    return finding.level && finding.accepted.empty() && basisOf(finding.rule) != Basis::Statement
        && (rule.empty() || finding.rule == rule);
}

bool hasOpenFinding(const core::HostResult &host, std::string_view rule)
{
    const auto &findings = host.rating.findings;
    return std::any_of(findings.begin(), findings.end(),
                       [rule](const Finding &finding) { return isOpenFinding(finding, rule); });
}

core::HostResultPtr details(const Side &side, const HostEntry &entry)
{
    return entry.host || !side.fetch ? entry.host : side.fetch(entry.address);
}

/// Of a side, in the order of addresses.
std::vector<std::uint32_t> scopeOf(const Side &side, const RecheckScope &scope)
{
    const std::unordered_set<core::Address> wanted(scope.hosts.begin(), scope.hosts.end());
    std::vector<std::uint32_t> indices;
    for (std::uint32_t i = 0; i < side.hosts.size(); ++i) {
        const auto &entry = side.hosts[i];
        if (!core::isOpen(entry.outcome) || (!wanted.empty() && !wanted.contains(entry.address)))
            continue;
        if (!wanted.empty()) {
            indices.push_back(i);
            continue;
        }
        const auto host = details(side, entry);
        if (host && hasOpenFinding(*host, scope.rule))
            indices.push_back(i);
    }
    std::sort(indices.begin(), indices.end(), [&side](std::uint32_t a, std::uint32_t b) {
        return side.hosts[a].address < side.hosts[b].address;
    });
    return indices;
}

class Rechecking
{
public:
    Rechecking(const Side &before, const Side &after, const RecheckScope &scope, Recheck &result)
        : m_before(before)
        , m_after(after)
        , m_scope(scope)
        , m_result(result)
        , m_pairing(before, after)
        , m_partner(before.hosts.size(), noHost)
    {
        for (const auto &pair : m_pairing.pairs()) {
            if (pair.before != noHost)
                m_partner[pair.before] = pair.after;
        }
    }

    void lookAt(std::uint32_t index)
    {
        const auto &entry = m_before.hosts[index];
        const auto before = details(m_before, entry);
        if (!before)
            return;
        const auto there = m_partner[index];
        core::HostResultPtr after;
        auto unseen = Reason::None;
        if (there != noHost)
            after = details(m_after, m_after.hosts[there]);
        else if (m_pairing.afterAt(entry.address) != noHost)
            unseen = Reason::AddressReused;
        const auto address = there != noHost ? m_after.hosts[there].address : entry.address;
        const auto first = m_result.items.size();
        addEarlier(address, before, after, unseen);
        if (after)
            addNew(address, before, after);
        sortFrom(first);
    }

private:
    bool isWanted(const Finding &finding) const
    {
        return basisOf(finding.rule) != Basis::Statement
            && (m_scope.rule.empty() || finding.rule == m_scope.rule);
    }

    static int findingOf(const core::HostResult &host, std::string_view rule)
    {
        const auto &findings = host.rating.findings;
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [rule](const Finding &finding) { return finding.rule == rule; });
        return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
    }

    /// The finding that an earlier one lives on in: itself, or a worse one about the map.
    static int heirOf(const Finding &earlier, const core::HostResult &after)
    {
        const int same = findingOf(after, earlier.rule);
        const int rung = mapRung(earlier.rule);
        if (same >= 0 || rung == 0)
            return same;
        const auto &findings = after.rating.findings;
        const auto worse = std::find_if(findings.begin(), findings.end(), [rung](const Finding &finding) {
            return mapRung(finding.rule) > rung;
        });
        return worse == findings.end() ? -1 : static_cast<int>(worse - findings.begin());
    }

    void addEarlier(const core::Address &address, const core::HostResultPtr &before,
                    const core::HostResultPtr &after, Reason unseen)
    {
        const auto &findings = before->rating.findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (!isWanted(findings[i]) || findingOf(*before, findings[i].rule) != static_cast<int>(i))
                continue;
            RecheckItem item;
            item.address = address;
            item.rule = findings[i].rule;
            item.before = before;
            item.after = after;
            item.findingBefore = static_cast<int>(i);
            item.levelBefore = findings[i].level;
            item.accepted = !findings[i].accepted.empty();
            judge(item, findings[i], unseen);
            add(std::move(item));
        }
    }

    void judge(RecheckItem &item, const Finding &earlier, Reason unseen) const
    {
        if (item.after)
            item.findingAfter = heirOf(earlier, *item.after);
        if (item.findingAfter >= 0) {
            const auto &now = item.after->rating.findings[std::size_t(item.findingAfter)];
            item.verdict = Verdict::StillThere;
            item.levelAfter = now.level;
            if (now.rule == earlier.rule)
                item.accepted = !now.accepted.empty();
            return;
        }
        item.reason = unseen != Reason::None
            ? unseen
            : whyNotGone(earlier, m_before.record, m_after.record, item.after.get());
        if (item.reason == Reason::None && item.after && isOnlyClaimed(*item.before, *item.after))
            item.reason = Reason::NameOnlyClaimed;
        if (item.reason != Reason::None) {
            item.verdict =
                speaksOfUnseenHost(earlier, item.reason) ? Verdict::NoLongerVisible : Verdict::NotVerifiable;
            return;
        }
        item.verdict = Verdict::Fixed;
        if (item.after)
            item.reason = whyFixedFromHere(earlier, item.after->observation);
    }

    /// Whether it is about the host itself, and what that rests on cannot be seen now.
    bool speaksOfUnseenHost(const Finding &earlier, Reason reason) const
    {
        if (basisOf(earlier.rule) != Basis::System)
            return false;
        return reason == Reason::NoAnswer || reason == Reason::PortClosed
            || (reason == Reason::IdentityUnknown && m_after.record.options.stages.identity);
    }

    /// None where it is fixed wherever one stands: the service is off the list, or the system another.
    static Reason whyFixedFromHere(const Finding &earlier, const core::Observation &now)
    {
        const auto sight = sightOf(now);
        if (sight == Sight::Closed || sight == Sight::Other || sight == Sight::NoMapper)
            return Reason::PortClosed;
        const auto basis = basisOf(earlier.rule);
        const bool restsOnPorts = basis == Basis::Content || basis == Basis::List || basis == Basis::Dcom;
        const auto isShut = [&](const core::Endpoint &endpoint) {
            return (endpoint.reach == core::PortState::Closed || endpoint.reach == core::PortState::Silent)
                && (earlier.interfaces.empty()
                    || std::ranges::find(earlier.interfaces, endpoint.interfaceId.uuid)
                        != earlier.interfaces.end());
        };
        return restsOnPorts && std::ranges::any_of(now.endpoints, isShut) ? Reason::PortsShut : Reason::None;
    }

    void addNew(const core::Address &address, const core::HostResultPtr &before,
                const core::HostResultPtr &after)
    {
        const auto &findings = after->rating.findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (!isWanted(findings[i]) || findingOf(*after, findings[i].rule) != static_cast<int>(i)
                || findingOf(*before, findings[i].rule) >= 0)
                continue;
            RecheckItem item;
            item.address = address;
            item.rule = findings[i].rule;
            item.verdict = Verdict::New;
            item.accepted = !findings[i].accepted.empty();
            item.before = before;
            item.after = after;
            item.findingAfter = static_cast<int>(i);
            item.levelAfter = findings[i].level;
            add(std::move(item));
        }
    }

    void add(RecheckItem &&item)
    {
        if (item.accepted)
            ++m_result.accepted;
        else
            m_result.counts[item.verdict] += 1;
        m_result.items.push_back(std::move(item));
    }

    void sortFrom(std::size_t first)
    {
        const auto rank = [](const RecheckItem &item) {
            const auto worst = std::max(item.levelBefore, item.levelAfter);
            return worst ? int(*worst) : -1;
        };
        std::stable_sort(m_result.items.begin() + static_cast<std::ptrdiff_t>(first), m_result.items.end(),
                         [&](const RecheckItem &a, const RecheckItem &b) { return rank(a) > rank(b); });
    }

    const Side &m_before;
    const Side &m_after;
    const RecheckScope &m_scope;
    Recheck &m_result;
    Pairing m_pairing;
    std::vector<std::uint32_t> m_partner;
};

} // namespace

bool Recheck::allFixed() const
{
    return std::ranges::all_of(
        allVerdicts, [this](Verdict verdict) { return verdict == Verdict::Fixed || counts[verdict] == 0; });
}

Recheck recheck(const Side &before, const Side &after, const RecheckScope &scope)
{
    Recheck result;
    result.before = before.record;
    result.after = after.record;
    result.rule = scope.rule;
    Rechecking rechecking(before, after, scope, result);
    for (const auto index : scopeOf(before, scope))
        rechecking.lookAt(index);
    return result;
}

std::vector<core::Address> hostsToRecheck(const Side &before, const RecheckScope &scope)
{
    std::vector<core::Address> addresses;
    for (const auto index : scopeOf(before, scope)) {
        const auto &entry = before.hosts[index];
        const auto host = details(before, entry);
        if (host && hasOpenFinding(*host, scope.rule))
            addresses.push_back(entry.address);
    }
    return addresses;
}

} // namespace port135::comparison
