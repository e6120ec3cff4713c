// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/matrix_groups.h"

#include "policy/selected_cells.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace port135::policy {
namespace {

struct OpenGroup
{
    MatrixGroup group;
    std::uint32_t lastHost = static_cast<std::uint32_t>(-1);
    std::set<core::Address> clients;
    std::vector<std::uint32_t> more; ///< cells of hosts that are examples already
};

class UseIndex
{
public:
    UseIndex(const std::vector<KnownUse> &uses, const ZoneMap &zones)
        : m_zones(zones)
    {
        for (const auto &use : uses)
            m_byServer.emplace(use.server, &use);
    }

    void add(const Matrix &matrix, const MatrixCell &cell, std::set<core::Address> &clients) const
    {
        if (m_byServer.empty())
            return;
        const auto &service = matrix.serviceOf(cell);
        const auto &place = matrix.placeOf(cell);
        for (const auto &address : matrix.hostOf(cell).addresses) {
            const auto [first, last] = m_byServer.equal_range(address);
            for (auto entry = first; entry != last; ++entry) {
                const auto &use = *entry->second;
                const bool same = use.port != 0 ? use.port == service.port
                                                : use.interfaceUuid
                        && std::binary_search(service.interfaces.begin(), service.interfaces.end(),
                                              *use.interfaceUuid);
                if (same && m_zones.zoneOf(place.realm, use.client) == place.zone)
                    clients.insert(use.client);
            }
        }
    }

private:
    const ZoneMap &m_zones;
    std::multimap<core::Address, const KnownUse *> m_byServer;
};

std::vector<MatrixGroup> *listOf(Matrix &matrix, CellResult result)
{
    switch (result) {
    case CellResult::Violation:
    case CellResult::BrokenNeed:
        return &matrix.groups;
    case CellResult::NotProven:
        return &matrix.notProven;
    case CellResult::Excepted:
        return &matrix.excepted;
    default:
        return &matrix.unstated;
    }
}

} // namespace

void groupCells(Matrix &matrix, const RuleChoice &choice, const ZoneMap &zones,
                const std::vector<KnownUse> &uses)
{
    const UseIndex useIndex(uses, zones);
    std::map<MatrixGroupKey, OpenGroup> groups;
    ZonePairs pairs;
    for (std::uint32_t i = 0; i < matrix.cells.size(); ++i) {
        const auto &cell = matrix.cells[i];
        ++matrix.results[std::size_t(cell.result)];
        ++matrix.verdicts[std::size_t(cell.verdict)];
        pairs.add(matrix, cell);
        const auto key = groupOf(matrix, cell);
        if (!key)
            continue;
        const auto [known, isFirst] = groups.try_emplace(*key);
        auto &open = known->second;
        auto &group = open.group;
        if (isFirst) {
            std::tie(group.result, group.rule, group.from, group.to, group.verdict) = *key;
            group.severity = choice.severityOf(cell.rule);
        }
        ++group.cells;
        if (open.lastHost != cell.host) {
            open.lastHost = cell.host;
            ++group.hosts;
            if (group.examples.size() < mostExamples)
                group.examples.push_back(i);
        } else if (open.more.size() < mostExamples) {
            open.more.push_back(i);
        }
        if (choice.actionOf(cell.rule) == RuleAction::Deny)
            useIndex.add(matrix, cell, open.clients);
    }
    matrix.pairs = pairs.all();
    for (auto &[key, open] : groups) {
        open.group.usedBy = open.clients.size();
        for (const auto cell : open.more) {
            if (open.group.examples.size() < mostExamples)
                open.group.examples.push_back(cell);
        }
        listOf(matrix, open.group.result)->push_back(std::move(open.group));
    }
    for (auto *list : {&matrix.groups, &matrix.notProven, &matrix.excepted, &matrix.unstated}) {
        std::stable_sort(list->begin(), list->end(), [](const MatrixGroup &a, const MatrixGroup &b) {
            return std::tuple(a.severity, weightOf(a.result)) > std::tuple(b.severity, weightOf(b.result));
        });
    }
}

void noteWhatCounts(Matrix &matrix, const std::vector<PlaceScan> &scans, const Policy &policy,
                    const MatrixOptions &options)
{
    using Kind = MatrixNote::Kind;
    const auto note = [&](Kind kind, std::string name, std::uint64_t number = 0) {
        matrix.notes.push_back({kind, std::move(name), {}, {}, number});
    };
    std::set<ZoneIndex> sources;
    std::set<ZoneIndex> referenced;
    bool isReferenceThere = false;
    bool anyReferenceForAll = false;
    for (const auto &place : matrix.places) {
        if (place.scans == 0) {
            note(Kind::PlaceWithoutScans, place.name);
            continue;
        }
        if (!place.named)
            note(Kind::PlaceUnnamed, place.name);
        else if (matrix.hasPolicy && !place.declared)
            note(Kind::PlaceUndeclared, place.name);
        sources.insert(place.zone);
        isReferenceThere = isReferenceThere || (place.named && place.name == options.reference);
        anyReferenceForAll = anyReferenceForAll || (place.named && place.referenceForAll);
        if (place.named)
            referenced.insert(place.referenceZones.begin(), place.referenceZones.end());
    }
    if (!options.reference.empty() && !isReferenceThere)
        note(Kind::ReferenceUnknown, options.reference);
    std::set<ZoneIndex> targets;
    for (const auto &host : matrix.hosts)
        targets.insert(host.zone);
    for (ZoneIndex zone = 0; zone < policy.zones.size(); ++zone) {
        const auto &zoneName = policy.zones[zone].name;
        if (!targets.contains(zone))
            note(Kind::ZoneWithoutTargets, zoneName);
        else if (!anyReferenceForAll && !referenced.contains(zone))
            note(Kind::ZoneWithoutReference, zoneName);
        if (!sources.contains(zone))
            note(Kind::ZoneWithoutPlace, zoneName);
    }
    for (const auto &exception : policy.exceptions) {
        if (exception.until < options.today)
            note(Kind::ExceptionExpired, exception.rule, exception.line);
        if (!hasSource(policy, exception))
            note(Kind::ExceptionWithoutSource, exception.rule, exception.line);
    }
    std::set<std::string> stopped;
    bool practice = false;
    bool real = false;
    for (const auto &scan : scans) {
        (scan.practice ? practice : real) = true;
        if (scan.stoppedEarly)
            stopped.insert(scan.place);
    }
    for (const auto &place : stopped)
        note(Kind::StoppedScan, place);
    if (practice && real)
        note(Kind::PracticeMixed, {});
    const auto old = std::count_if(matrix.cells.begin(), matrix.cells.end(),
                                   [](const MatrixCell &cell) { return cell.oldReference; });
    if (old > 0)
        note(Kind::OldCells, {}, std::uint64_t(old));
}

} // namespace port135::policy
