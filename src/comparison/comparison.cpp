// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/comparison.h"

#include "comparison/host_comparison.h"
#include "comparison/pairing.h"
#include "comparison/sight.h"
#include "core/named.h"
#include "rating/rule.h"

#include <algorithm>

namespace port135::comparison {
namespace {

constexpr core::Named<Change> changeNames[] = {
    {Change::New, "new"},
    {Change::Gone, "gone"},
    {Change::Changed, "changed"},
    {Change::Same, "same"},
    {Change::NotComparable, "not_comparable"},
};

constexpr core::Named<Reason> reasonNames[] = {
    {Reason::None, "none"},
    {Reason::NotInScan, "not_in_scan"},
    {Reason::NoAnswer, "no_answer"},
    {Reason::LocalError, "local_error"},
    {Reason::NotRpcAnswer, "not_rpc_answer"},
    {Reason::PortClosed, "port_closed"},
    {Reason::ListRefused, "list_refused"},
    {Reason::ListCutOff, "list_cut_off"},
    {Reason::PortsNotTried, "ports_not_tried"},
    {Reason::IdentityUnknown, "identity_unknown"},
    {Reason::OtherVantage, "other_vantage"},
    {Reason::OtherPort, "other_port"},
    {Reason::PracticeNetwork, "practice_network"},
    {Reason::AddressReused, "address_reused"},
    {Reason::NoRpcAnyMore, "no_rpc_any_more"},
    {Reason::PortsShut, "ports_shut"},
    {Reason::NameOnlyClaimed, "name_only_claimed"},
};

constexpr core::Named<ComparedFact> factNames[] = {
    {ComparedFact::Outcome, "outcome"},   {ComparedFact::Level, "level"},
    {ComparedFact::System, "system"},     {ComparedFact::Names, "names"},
    {ComparedFact::Roles, "roles"},       {ComparedFact::Truncated, "truncated"},
    {ComparedFact::Unlisted, "unlisted"}, {ComparedFact::SecurityProviders, "security_providers"},
};

class Comparing
{
public:
    Comparing(const Side &before, const Side &after, Comparison &result)
        : m_before(before)
        , m_after(after)
        , m_result(result)
        , m_pairing(before, after)
        , m_frame{before.record, after.record, whyScansDiffer(before.record, after.record)}
    {
    }

    void compareAll()
    {
        m_result.hosts.reserve(m_pairing.pairs().size());
        for (const auto &pair : m_pairing.pairs())
            compareOne(pair.before == noHost ? nullptr : &m_before.hosts[pair.before],
                       pair.after == noHost ? nullptr : &m_after.hosts[pair.after]);
        std::sort(m_result.hosts.begin(), m_result.hosts.end(),
                  [](const HostChange &a, const HostChange &b) { return a.address() < b.address(); });
    }

private:
    void compareOne(const HostEntry *before, const HostEntry *after)
    {
        const bool openBefore = before && core::isOpen(before->outcome);
        const bool openAfter = after && core::isOpen(after->outcome);
        if (!openBefore && !openAfter) {
            ++m_result.quiet;
            return;
        }
        HostChange host;
        host.name = after && !after->name.empty() ? after->name : before ? before->name : std::string();
        if (before) {
            host.addressBefore = before->address;
            host.outcomeBefore = before->outcome;
            host.levelBefore = before->level;
        }
        if (after) {
            host.addressAfter = after->address;
            host.outcomeAfter = after->outcome;
            host.levelAfter = after->level;
        }
        host.moved = before && after && before->address != after->address;
        // OtherPort and PracticeNetwork: two things that have nothing to do with each other.
        const bool unrelated = m_frame.blocked != Reason::None && m_frame.blocked != Reason::OtherVantage;
        if (openBefore && openAfter && !unrelated)
            compareBoth(*before, *after, host);
        else
            compareOneSided(before, after, openAfter, host);
        m_result.hostCounts[host.change] += 1;
        for (const auto &endpoint : host.endpoints)
            m_result.endpointCounts[endpoint.change] += 1;
        m_result.endpointCounts[Change::Same] += host.endpointsSame;
        for (const auto &finding : host.findings)
            m_result.findingCounts[finding.change] += 1;
        if (after && host.change == Change::Same) // and so are all its findings, which are not listed
            m_result.findingCounts[Change::Same] += after->findings;
        m_result.hosts.push_back(std::move(host));
    }

    void compareBoth(const HostEntry &before, const HostEntry &after, HostChange &host)
    {
        if (before.digest == after.digest) {
            host.endpointsSame = after.endpoints;
            if (host.moved) {
                const auto old = details(m_before, before);
                const auto now = details(m_after, after);
                host.onlyClaimed = !old || !now || isOnlyClaimed(*old, *now);
            }
            return;
        }
        host.before = details(m_before, before);
        host.after = details(m_after, after);
        if (host.before && host.after) {
            host.onlyClaimed = isOnlyClaimed(*host.before, *host.after);
            compareHost(m_frame, host);
        } else {
            host.change = Change::NotComparable;
            host.reason = Reason::LocalError;
        }
        if (host.change == Change::Same) {
            host.before.reset();
            host.after.reset();
        }
    }

    /// The port was open on one side only, or the sides are not to be compared.
    void compareOneSided(const HostEntry *before, const HostEntry *after, bool isAfter, HostChange &host)
    {
        host.reason = isAfter ? whyNotNew(before, *after) : whyNotGoneHost(*before, after);
        if (m_frame.blocked != Reason::None)
            host.reason = m_frame.blocked;
        host.change = host.reason != Reason::None ? Change::NotComparable
            : isAfter                             ? Change::New
                                                  : Change::Gone;
        if (before && core::isOpen(before->outcome))
            host.before = details(m_before, *before);
        if (after && core::isOpen(after->outcome))
            host.after = details(m_after, *after);
        listFindings(host, host.change, host.reason);
    }

    Reason whyNotNew(const HostEntry *before, const HostEntry &after) const
    {
        if (!before) {
            // Where it is now, another host may have been: then this one was not there.
            const auto there = m_pairing.beforeAt(after.address);
            if (there == noHost)
                return Reason::NotInScan;
            before = &m_before.hosts[there];
        }
        const auto reason = whyUnseen(before->outcome);
        return reason == Reason::NoAnswer ? Reason::None : reason;
    }

    Reason whyNotGoneHost(const HostEntry &before, const HostEntry *after) const
    {
        if (after)
            return whyUnseen(after->outcome);
        return m_pairing.afterAt(before.address) == noHost ? Reason::NotInScan : Reason::AddressReused;
    }

    static core::HostResultPtr details(const Side &side, const HostEntry &entry)
    {
        if (entry.host || !side.fetch)
            return entry.host;
        return side.fetch(entry.address);
    }

    const Side &m_before;
    const Side &m_after;
    Comparison &m_result;
    Pairing m_pairing;
    ScanPair m_frame;
};

bool isExposed(std::optional<core::Level> level)
{
    return level && *level > core::Level::Info;
}

bool hasNewExposure(const HostChange &host, bool vantageDiffers)
{
    if (host.change != Change::New && host.change != Change::Changed)
        return false;
    const bool anyNew = std::any_of(host.findings.begin(), host.findings.end(),
                                    [&host](const auto &finding) { return isNewExposure(host, finding); });
    return anyNew || (!vantageDiffers && isExposed(host.levelAfter) && host.levelAfter > host.levelBefore);
}

} // namespace

std::string_view name(Change change)
{
    return core::nameOf(changeNames, change);
}

std::optional<Change> parseChange(std::string_view name)
{
    return core::valueOf(changeNames, name);
}

std::string_view name(Reason reason)
{
    return core::nameOf(reasonNames, reason);
}

std::string_view name(ComparedFact fact)
{
    return core::nameOf(factNames, fact);
}

Side sideOf(core::ScanRecord record, std::span<const core::HostResultPtr> hosts)
{
    Side side;
    side.record = std::move(record);
    side.hosts.reserve(hosts.size());
    for (const auto &host : hosts)
        side.hosts.push_back(entryOf(host));
    return side;
}

std::uint64_t Comparison::sameByClaim() const
{
    return std::uint64_t(std::ranges::count_if(hosts, &HostChange::isSameByClaim));
}

bool Comparison::differs() const
{
    return hostCounts[Change::New] + hostCounts[Change::Gone] + hostCounts[Change::Changed] > 0;
}

bool Comparison::hasNewExposure() const
{
    return std::any_of(hosts.begin(), hosts.end(), [this](const HostChange &host) {
        return comparison::hasNewExposure(host, vantageDiffers);
    });
}

bool isNewExposure(const HostChange &host, const FindingChange &finding)
{
    if (finding.change != Change::New || !isExposed(finding.levelAfter) || finding.acceptedAfter)
        return false;
    const int rung = mapRung(finding.rule);
    return rung == 0
        || std::none_of(host.findings.begin(), host.findings.end(), [rung](const FindingChange &other) {
               return other.before >= 0 && mapRung(other.rule) > rung;
           });
}

int mapRung(std::string_view rule)
{
    const auto *known = rating::findRule(rule);
    return known ? known->mapRung : 0;
}

Comparison compare(const Side &before, const Side &after)
{
    Comparison result;
    result.before = before.record;
    result.after = after.record;
    const auto &a = before.record;
    const auto &b = after.record;
    result.vantageDiffers = a.options.vantage != b.options.vantage;
    result.stagesDiffer = a.options.stages.reach != b.options.stages.reach
        || a.options.stages.identity != b.options.stages.identity;
    result.portDiffers = whyScansDiffer(a, b) == Reason::OtherPort;
    result.practiceDiffers = a.practice != b.practice;
    result.rulesDiffer = a.rulesVersion != b.rulesVersion || a.catalogueVersion != b.catalogueVersion;
    Comparing(before, after, result).compareAll();
    return result;
}

} // namespace port135::comparison
