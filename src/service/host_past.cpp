// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/host_past.h"

#include "service/stored_side.h"

#include <algorithm>

namespace port135::service {
namespace {

/// The rule of the finding that gives the level.
std::string_view mainRule(const core::Rating &rating)
{
    const auto open =
        std::ranges::find_if(rating.findings, [](const auto &finding) { return finding.accepted.empty(); });
    return open == rating.findings.end() ? std::string_view() : open->rule;
}

} // namespace

HostChanges changesOf(const comparison::Comparison &comparison)
{
    HostChanges changes;
    for (const auto &host : comparison.hosts) {
        if (host.addressAfter)
            changes[*host.addressAfter] = host.change;
    }
    // A host that left its address to nobody is told where it was.
    for (const auto &host : comparison.hosts) {
        if (!host.addressAfter && host.change == comparison::Change::Gone)
            changes.try_emplace(*host.addressBefore, host.change);
    }
    return changes;
}

bool maySharePlace(const core::ScanRecord &one, const core::ScanRecord &other)
{
    return one.place == other.place || one.place.empty() || other.place.empty();
}

const history::ScanInfo *scanBefore(const QList<history::ScanInfo> &scans, const core::ScanRecord &scan)
{
    const history::ScanInfo *found = nullptr;
    for (const auto &other : scans) {
        const auto &record = other.record;
        // The practice network may lie elsewhere the next time.
        if (record.practice != scan.practice || (!scan.practice && record.targets != scan.targets)
            || record.started >= scan.started || other.status != history::ScanStatus::Complete
            || other.recheckOf || !maySharePlace(record, scan))
            continue;
        if (other.baseline)
            return &other;
        if (!found)
            found = &other;
    }
    return found;
}

history::HistoryResult<std::optional<history::ScanInfo>> scanBefore(const history::History &history,
                                                                    const core::ScanRecord &scan)
{
    const auto scans = history.scans();
    if (!scans)
        return core::failure(scans.error());
    const auto *found = scanBefore(*scans, scan);
    return found ? std::optional(*found) : std::nullopt;
}

history::HistoryResult<HostPasts> hostPasts(const history::History &history,
                                            const std::optional<history::ScanInfo> &before,
                                            const core::ScanRecord &scan,
                                            const QList<core::HostResultPtr> &hosts)
{
    HostPasts pasts;
    if (before) {
        const auto side = readSide(history, *before);
        if (!side)
            return core::failure(side.error());
        const auto changes = changesOf(comparison::compare(*side, comparison::sideOf(scan, hosts)));
        for (const auto &[address, change] : changes)
            pasts[address].change = change;
    }
    std::unordered_map<core::Address, const core::HostResult *> shown;
    for (const auto &host : hosts) {
        if (!core::isInteresting(host->observation))
            continue;
        shown.emplace(host->observation.address, host.get());
        // The scan itself need not be stored.
        auto &past = pasts[host->observation.address];
        past.firstSeen = scan.started;
        if (!mainRule(host->rating).empty())
            past.findingFirstSeen = scan.started;
        for (const auto &finding : host->rating.findings) {
            if (before && finding.accepted.empty())
                past.findings.push_back({finding.rule, scan.started, false});
        }
    }
    const auto read =
        history.forEachFirstSeen(scan, [&](const core::Address &address, const history::FirstSeen &seen) {
            const auto host = shown.find(address);
            if (host == shown.end())
                return;
            auto &past = pasts[address];
            past.firstSeen = std::min(*past.firstSeen, seen.host);
            for (auto &one : past.findings) {
                const auto known = std::ranges::find(seen.findings, one.rule,
                                                     &std::pair<std::string, core::Timestamp>::first);
                if (known != seen.findings.end())
                    one.firstSeen = std::min(one.firstSeen, known->second);
            }
            const auto finding = std::ranges::find(seen.findings, mainRule(host->second->rating),
                                                   &std::pair<std::string, core::Timestamp>::first);
            if (finding != seen.findings.end() && past.findingFirstSeen)
                past.findingFirstSeen = std::min(*past.findingFirstSeen, finding->second);
        });
    if (!read)
        return core::failure(read.error());
    for (auto &[address, past] : pasts) {
        for (auto &finding : past.findings)
            finding.isNew = finding.firstSeen == scan.started;
    }
    return pasts;
}

} // namespace port135::service
