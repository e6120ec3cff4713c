// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/matrix.h"

#include "core/named.h"
#include "policy/host_cells.h"
#include "policy/host_join.h"
#include "policy/matrix_groups.h"
#include "policy/rule_choice.h"
#include "policy/use_cut.h"
#include "policy/zone_map.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace port135::policy {
namespace {

constexpr core::Named<CellResult> resultNames[] = {
    {CellResult::Ok, "ok"},
    {CellResult::Violation, "violation"},
    {CellResult::BrokenNeed, "broken_need"},
    {CellResult::NotProven, "not_proven"},
    {CellResult::NoData, "no_data"},
    {CellResult::Excepted, "excepted"},
    {CellResult::Unstated, "unstated"},
};

class Builder
{
public:
    Builder(const std::vector<PlaceScan> &scans, const MatrixOptions &options)
        : m_scans(scans)
        , m_options(options)
        , m_policy(options.policy ? *options.policy : m_none)
        , m_zones(m_policy)
        , m_choice(m_policy, options)
    {
        m_matrix.hasPolicy = options.policy != nullptr;
    }

    Matrix run()
    {
        findPlaces();
        const auto join = joinHosts(m_scans, m_placeOf, m_matrix.places, m_policy);
        for (const auto &joined : join.hosts)
            add(joined);
        uniteNeeds();
        groupCells(m_matrix, m_choice, m_zones, m_options.uses);
        if (m_matrix.hasPolicy)
            m_matrix.cuts = cutsOf(m_options.uses, m_choice, m_zones);
        noteWhatCounts(m_matrix, m_scans, m_policy, m_options);
        for (const auto &address : join.contested)
            m_matrix.notes.push_back({MatrixNote::Kind::IdentityDiffers, {}, address});
        proposeAliases();
        return std::move(m_matrix);
    }

private:
    void findPlaces()
    {
        // Scans without a place come behind those with one, whatever they are called.
        std::map<std::pair<bool, std::string>, MatrixPlace> places;
        for (const auto &declared : m_policy.places) {
            auto &place = places[{false, declared.name}];
            place.name = declared.name;
            declare(place, declared);
        }
        for (const auto &scan : m_scans) {
            auto &place = places[{!scan.named, scan.place}];
            if (place.scans == 0 || scan.started > place.last) {
                place.vantage = scan.vantage;
                place.last = scan.started;
            }
            if (place.scans == 0 || scan.started < place.first)
                place.first = scan.started;
            ++place.scans;
            place.name = scan.place;
            place.named = scan.named;
            if (!place.declared)
                place.realm = scan.realm;
            if (scan.named && scan.place == m_options.reference)
                place.referenceForAll = true;
            if (const auto *declared = scan.named ? nullptr : m_policy.findPlace(scan.place))
                declare(place, *declared);
        }
        std::map<std::pair<bool, std::string>, std::uint32_t> numbers;
        for (auto &[key, place] : places) {
            numbers[key] = static_cast<std::uint32_t>(m_matrix.places.size());
            if (place.scans > 0)
                m_scanned.push_back(numbers[key]);
            m_matrix.places.push_back(std::move(place));
        }
        for (const auto &scan : m_scans)
            m_placeOf.push_back(numbers.at({!scan.named, scan.place}));
    }

    void declare(MatrixPlace &place, const PolicyPlace &declared) const
    {
        place.declared = true;
        place.realm = declared.realm;
        place.zone = declared.zone;
        place.referenceZones = declared.referenceZones;
        std::sort(place.referenceZones.begin(), place.referenceZones.end());
        place.referenceForAll = declared.referenceForAll;
        place.addresses = declared.addresses;
    }

    void add(const JoinedHost &joined)
    {
        MatrixHost host;
        host.address = joined.address;
        host.realm = joined.realm;
        host.declared = joined.declared != nullptr;
        host.zone = m_zones.zoneOf(joined.realm, joined.address);
        auto made = cellsOf(joined, std::move(host), m_matrix.places, m_scanned, m_options.window);
        const auto number = static_cast<std::uint32_t>(m_matrix.hosts.size());
        m_matrix.hosts.push_back(std::move(made.host));
        const auto &kept = m_matrix.hosts.back();
        for (auto &cell : made.cells) {
            cell.host = number;
            const auto &place = m_matrix.places[cell.place];
            cell.isReference = cell.isReference && standsBeside(place, kept);
            m_choice.decide(cell, kept, place);
            m_matrix.cells.push_back(cell);
        }
    }

    /// In its zone, or in a zone around it.
    bool standsBeside(const MatrixPlace &place, const MatrixHost &host) const
    {
        if (place.zone == host.zone)
            return true;
        if (place.zone == outsideZones)
            return false;
        const auto &zone = m_policy.zones[place.zone];
        return zone.realm == host.realm
            && std::any_of(zone.prefixes.begin(), zone.prefixes.end(),
                           [&](const Prefix &prefix) { return prefix.contains(host.address); });
    }

    /// What one place of a zone reaches, the zone reaches.
    void uniteNeeds()
    {
        auto &cells = m_matrix.cells;
        for (std::size_t begin = 0; begin < cells.size();) {
            std::size_t end = begin;
            while (end < cells.size() && cells[end].host == cells[begin].host
                   && cells[end].service == cells[begin].service)
                ++end;
            for (std::size_t i = begin; i < end; ++i) {
                if (cells[i].result != CellResult::BrokenNeed)
                    continue;
                const bool reached =
                    std::any_of(cells.begin() + std::ptrdiff_t(begin), cells.begin() + std::ptrdiff_t(end),
                                [&](const MatrixCell &other) {
                                    return other.verdict == PathVerdict::Reachable
                                        && m_matrix.placeOf(other).zone == m_matrix.placeOf(cells[i]).zone;
                                });
                if (reached)
                    cells[i].result = CellResult::Ok;
            }
            begin = end;
        }
    }

    /// A host at one address that names another row's address as its own.
    void proposeAliases()
    {
        std::unordered_map<core::Address, const MatrixHost *> rows;
        for (const auto &host : m_matrix.hosts)
            rows.try_emplace(host.address, &host);
        std::map<std::pair<core::Address, core::Address>, std::string> proposed;
        for (std::size_t i = 0; i < m_scans.size(); ++i) {
            for (const auto &seen : m_scans[i].hosts) {
                for (const auto &own : seen.ownAddresses) {
                    const auto row = rows.find(own);
                    if (own == seen.address || row == rows.end())
                        continue;
                    const auto &other = *row->second;
                    const bool isJoined =
                        std::binary_search(other.addresses.begin(), other.addresses.end(), seen.address);
                    const bool sameRealm = other.realm == m_matrix.places[m_placeOf[i]].realm;
                    if (!isJoined && sameRealm)
                        proposed.try_emplace(std::minmax(seen.address, own), seen.computer);
                }
            }
        }
        for (const auto &[addresses, computer] : proposed)
            m_matrix.notes.push_back(
                {MatrixNote::Kind::AliasProposed, computer, addresses.first, addresses.second});
    }

    const std::vector<PlaceScan> &m_scans;
    const MatrixOptions &m_options;
    const Policy m_none;
    const Policy &m_policy;
    ZoneMap m_zones;
    RuleChoice m_choice;
    Matrix m_matrix;
    std::vector<std::uint32_t> m_placeOf; ///< by scan
    std::vector<std::uint32_t> m_scanned; ///< places with scans
};

} // namespace

std::string_view name(CellResult result)
{
    return core::nameOf(resultNames, result);
}

std::optional<CellResult> parseCellResult(std::string_view name)
{
    return core::valueOf(resultNames, name);
}

CellResult resultOf(RuleAction action, PathVerdict verdict)
{
    if (verdict == PathVerdict::NoData)
        return CellResult::NoData;
    switch (action) {
    case RuleAction::Allow:
        return CellResult::Ok;
    case RuleAction::Deny:
        return verdict == PathVerdict::Reachable ? CellResult::Violation
            : verdict == PathVerdict::Blocked    ? CellResult::Ok
                                                 : CellResult::NotProven;
    case RuleAction::Require:
        return verdict == PathVerdict::Reachable ? CellResult::Ok
            : verdict == PathVerdict::Blocked    ? CellResult::BrokenNeed
                                                 : CellResult::NotProven;
    case RuleAction::Unstated:
        break;
    }
    return CellResult::Unstated;
}

bool MatrixPlace::isReferenceFor(ZoneIndex other) const
{
    return named
        && (referenceForAll || std::binary_search(referenceZones.begin(), referenceZones.end(), other));
}

const PolicyRule *ruleOf(const Policy &policy, std::uint16_t rule)
{
    return rule < policy.rules.size() ? &policy.rules[rule] : nullptr;
}

Matrix buildMatrix(const std::vector<PlaceScan> &scans, const MatrixOptions &options)
{
    return Builder(scans, options).run();
}

std::vector<CellChange> changedCells(const Matrix &before, const Matrix &after)
{
    using Key = std::tuple<std::string, core::Address, std::string, std::uint16_t, std::string, bool>;
    const auto keyOf = [](const Matrix &matrix, const MatrixCell &cell) {
        const auto &host = matrix.hostOf(cell);
        const auto &place = matrix.placeOf(cell);
        // Contested addresses have several hosts: they are told apart by their names.
        return Key(host.realm, host.address, host.contested ? host.name : std::string(),
                   matrix.serviceOf(cell).port, place.name, place.named);
    };
    std::map<Key, std::uint32_t> known;
    for (std::uint32_t i = 0; i < before.cells.size(); ++i)
        known.try_emplace(keyOf(before, before.cells[i]), i);
    std::vector<CellChange> changes;
    for (std::uint32_t i = 0; i < after.cells.size(); ++i) {
        const auto same = known.find(keyOf(after, after.cells[i]));
        if (same != known.end() && before.cells[same->second].result != after.cells[i].result)
            changes.push_back({same->second, i});
    }
    return changes;
}

} // namespace port135::policy
