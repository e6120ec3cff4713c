// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy_draft.h"

#include "policy/policy_parser.h"
#include "policy/zone_map.h"
#include "target/address_range.h"

#include <algorithm>
#include <map>
#include <set>

namespace port135::policy {
namespace {

using core::literals::operator""_uuid;

constexpr core::Uuid replication =
    "e3514235-4b06-11d1-ab04-00c04fc2dcd2"_uuid; // only domain controllers [MS-DRSR]
constexpr std::size_t mostZones = 64;

/// The name of a zone: of the realm, too, where there is one.
std::string inRealm(std::string name, const std::string &realm)
{
    if (!realm.empty())
        name += '-' + realm;
    return name;
}

std::string zoneNameOf(const Prefix &prefix)
{
    std::string name = "net-" + prefix.address.toString();
    std::replace(name.begin(), name.end(), '.', '-');
    std::replace(name.begin(), name.end(), ':', '-');
    return name + '-' + std::to_string(prefix.length);
}

Prefix blockOf(const core::Address &address, bool wide)
{
    const unsigned length = address.isV4() ? (wide ? 16 : 24) : (wide ? 48 : 64);
    return {target::prefixRange(address, length).first, length};
}

/// A word of the language.
bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= mostNameBytes && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    });
}

/// What the language can hold of a name.
std::string placeNameOf(std::string_view name)
{
    std::string kept(name.substr(0, mostNameBytes));
    for (char &c : kept) {
        if (c == '"' || static_cast<unsigned char>(c) < 0x20)
            c = '-';
    }
    return kept;
}

class Draft
{
public:
    Draft(const std::vector<PlaceScan> &scans, const PolicyWords &words)
        : m_scans(scans)
        , m_words(words)
    {
    }

    Policy run()
    {
        makeZones();
        m_zones = ZoneMap(m_policy);
        makePlaces();
        makeRules();
        m_policy.defaultAction = RuleAction::Deny;
        m_policy.defaultLine = 1;
        return std::move(m_policy);
    }

private:
    template <typename Take>
    void forEachAnswer(Take take) const
    {
        for (const auto &scan : m_scans) {
            for (const auto &seen : scan.hosts) {
                if (seen.mapper == PortView::Open)
                    take(scan, seen);
            }
        }
    }

    void makeZones()
    {
        using Placed = std::pair<std::string, core::Address>; // realm and address
        std::map<std::string, std::vector<Prefix>> controllers;
        std::set<Placed> known;
        std::set<Placed> hosts;
        forEachAnswer([&](const PlaceScan &scan, const Sighting &seen) {
            hosts.emplace(scan.realm, seen.address);
            if (std::binary_search(seen.interfaces.begin(), seen.interfaces.end(), replication))
                known.emplace(scan.realm, seen.address);
        });
        for (const bool wide : {false, true}) {
            std::map<Placed, Prefix> blocks;
            for (const auto &[realm, host] : hosts) {
                const auto block = blockOf(host, wide);
                blocks.emplace(Placed(realm, block.address), block);
            }
            if (!wide && blocks.size() > mostZones)
                continue;
            for (const auto &[where, block] : blocks)
                m_policy.zones.push_back({inRealm(zoneNameOf(block), where.first), where.first, {block}, 0});
            break;
        }
        for (const auto &[realm, address] : known)
            controllers[realm].push_back({address, target::addressBits(address)});
        for (auto &[realm, addresses] : controllers) {
            m_controllers[realm] = m_policy.zones.size();
            m_policy.zones.push_back({inRealm("dcs", realm), realm, std::move(addresses), 0});
        }
    }

    /// Who stands in the same segment as the hosts that it saw stands in their zone.
    void makePlaces()
    {
        std::map<std::string, std::set<ZoneIndex>> seenFrom;
        std::map<std::string, bool> beside;
        std::map<std::string, std::string> realms;
        for (const auto &scan : m_scans) {
            if (!scan.named)
                continue;
            const auto name = placeNameOf(scan.place);
            const bool isBeside = scan.vantage == core::Vantage::SameSegment;
            const auto [known, isNew] = beside.try_emplace(name, isBeside);
            known->second = known->second && isBeside;
            realms[name] = scan.realm;
            auto &zones = seenFrom[name];
            for (const auto &seen : scan.hosts) {
                if (seen.mapper == PortView::Open)
                    zones.insert(m_zones.zoneOf(scan.realm, blockOf(seen.address, false).address));
            }
        }
        for (const auto &[name, zones] : seenFrom) {
            PolicyPlace place;
            place.name = name;
            place.realm = realms.at(name);
            if (beside.at(name) && zones.size() == 1 && *zones.begin() != outsideZones) {
                place.zone = *zones.begin();
                place.referenceZones.push_back(place.zone);
                const auto &own = m_policy.zones[place.zone].prefixes.front();
                const auto dcs = m_controllers.find(place.realm);
                const auto isOwn = [&](const Prefix &dc) { return own.contains(dc.address); };
                if (dcs != m_controllers.end()
                    && std::ranges::all_of(m_policy.zones[dcs->second].prefixes, isOwn))
                    place.referenceZones.push_back(dcs->second);
            }
            m_policy.places.push_back(std::move(place));
        }
    }

    void makeRules()
    {
        struct Reached
        {
            std::set<std::uint16_t> mappers;
            std::map<core::Uuid, std::string> services;
        };
        std::map<std::pair<ZoneIndex, ZoneIndex>, Reached> reached;
        forEachAnswer([&](const PlaceScan &scan, const Sighting &seen) {
            const auto *place = scan.named ? m_policy.findPlace(placeNameOf(scan.place)) : nullptr;
            auto &pair =
                reached[{place ? place->zone : outsideZones, m_zones.zoneOf(scan.realm, seen.address)}];
            pair.mappers.insert(seen.mapperPort);
            for (const auto &port : seen.ports) {
                if (port.view != PortView::Open)
                    continue;
                for (const auto &uuid : port.interfaces)
                    pair.services.try_emplace(uuid, m_words.nameOf(uuid));
            }
        });
        for (const auto &[pair, what] : reached) {
            PolicyRule rule;
            rule.action = RuleAction::Allow;
            rule.from.zones = {pair.first};
            rule.to.zones = {pair.second};
            rule.name = 'S' + std::to_string(m_policy.rules.size() + 1);
            rule.selector.kind = FlowSelector::Kind::Ports;
            for (const auto port : what.mappers)
                rule.selector.ports.push_back({port, port});
            m_policy.rules.push_back(rule);
            if (what.services.empty())
                continue;
            rule.name = 'S' + std::to_string(m_policy.rules.size() + 1);
            rule.selector = {};
            rule.selector.kind = FlowSelector::Kind::Rpc;
            std::set<std::string> names;
            for (const auto &[uuid, name] : what.services)
                names.insert(isPlainName(name) && !m_words.interfaces(name).empty() ? name : uuid.toString());
            rule.selector.names.assign(names.begin(), names.end());
            for (const auto &[uuid, name] : what.services)
                rule.selector.interfaces.push_back(uuid);
            m_policy.rules.push_back(std::move(rule));
        }
    }

    const std::vector<PlaceScan> &m_scans;
    const PolicyWords &m_words;
    Policy m_policy;
    ZoneMap m_zones;
    std::map<std::string, ZoneIndex> m_controllers; ///< by realm: the zone of its domain controllers
};

} // namespace

Policy draftPolicy(const std::vector<PlaceScan> &scans, const PolicyWords &words)
{
    return Draft(scans, words).run();
}

} // namespace port135::policy
