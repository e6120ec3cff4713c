// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/host_join.h"

#include "core/letters.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace port135::policy {
namespace {

struct HostKey
{
    std::uint32_t realm = 0;
    core::Address address;

    friend bool operator==(const HostKey &, const HostKey &) = default;
};

struct HashKey
{
    std::size_t operator()(const HostKey &key) const
    {
        return std::hash<core::Address>()(key.address) ^ (std::size_t(key.realm) * 0x9e3779b97f4a7c15ULL);
    }
};

bool hasIdentity(const Sighting &seen)
{
    return !seen.computer.empty() || !seen.ownAddresses.empty();
}

/// Nothing that both show says that they are two.
bool mayBeOne(const Sighting &a, const Sighting &b)
{
    if (!a.computer.empty() && !b.computer.empty())
        return core::isSameLetters(a.computer, b.computer)
            && (a.domain.empty() || b.domain.empty() || core::isSameLetters(a.domain, b.domain));
    if (a.ownAddresses.empty() || b.ownAddresses.empty())
        return true;
    return std::any_of(a.ownAddresses.begin(), a.ownAddresses.end(), [&](const core::Address &address) {
        return std::binary_search(b.ownAddresses.begin(), b.ownAddresses.end(), address);
    });
}

/// Newest first; of looks at the same time the one that saw more, then by what tells scans apart, so that
/// the order in which scans are given does not count.
bool comesFirst(const HostLook &a, const HostLook &b)
{
    if (a.seen->time != b.seen->time)
        return a.seen->time > b.seen->time;
    const auto rest = [](const HostLook &look) {
        return std::tie(look.seen->mapper, look.scan->place, look.scan->id, look.seen->address,
                        look.seen->computer);
    };
    return rest(a) < rest(b);
}

/// The looks of one address, one list for each identity; looks that show none stand alone where there are
/// several.
std::vector<std::vector<HostLook>> byIdentity(std::vector<HostLook> looks)
{
    std::vector<std::vector<HostLook>> known;
    std::vector<HostLook> unknown;
    for (const auto &look : looks) {
        if (!hasIdentity(*look.seen)) {
            unknown.push_back(look);
            continue;
        }
        const auto same = std::find_if(known.begin(), known.end(), [&](const auto &others) {
            return std::all_of(others.begin(), others.end(),
                               [&](const HostLook &other) { return mayBeOne(*look.seen, *other.seen); });
        });
        if (same != known.end())
            same->push_back(look);
        else
            known.push_back({look});
    }
    if (known.size() <= 1)
        return {std::move(looks)};
    if (!unknown.empty())
        known.push_back(std::move(unknown));
    return known;
}

} // namespace

HostJoin joinHosts(const std::vector<PlaceScan> &scans, const std::vector<std::uint32_t> &placeOf,
                   const std::vector<MatrixPlace> &places, const Policy &policy)
{
    std::map<std::string, std::uint32_t> realms;
    for (const auto &place : places)
        realms.try_emplace(place.realm, 0);
    for (const auto &host : policy.hosts)
        realms.try_emplace(host.realm, 0);
    std::vector<const std::string *> realmNames;
    for (auto &[realm, number] : realms) {
        number = static_cast<std::uint32_t>(realmNames.size());
        realmNames.push_back(&realm);
    }
    std::unordered_map<HostKey, const PolicyHost *, HashKey> aliases;
    for (const auto &host : policy.hosts) {
        for (const auto &address : host.addresses)
            aliases.try_emplace({realms.at(host.realm), address}, &host);
    }

    std::size_t most = 0;
    for (const auto &scan : scans)
        most = std::max(most, scan.hosts.size());
    std::unordered_map<HostKey, std::size_t, HashKey> index;
    index.reserve(most * 2);
    std::vector<std::pair<HostKey, std::vector<HostLook>>> groups;
    groups.reserve(most);
    for (std::size_t i = 0; i < scans.size(); ++i) {
        const auto realm = realms.at(places[placeOf[i]].realm);
        for (const auto &seen : scans[i].hosts) {
            HostKey key{realm, seen.address};
            if (const auto alias = aliases.find(key); alias != aliases.end())
                key.address = alias->second->addresses.front();
            const auto [known, isNew] = index.try_emplace(key, groups.size());
            if (isNew)
                groups.push_back({key, {}});
            groups[known->second].second.push_back({placeOf[i], &scans[i], &seen});
        }
    }
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first.realm, a.first.address) < std::pair(b.first.realm, b.first.address);
    });

    HostJoin join;
    join.hosts.reserve(groups.size());
    for (auto &[key, looks] : groups) {
        std::sort(looks.begin(), looks.end(), comesFirst);
        auto parts = byIdentity(std::move(looks));
        if (parts.size() > 1)
            join.contested.push_back(key.address);
        const auto alias = aliases.find(key);
        for (auto &part : parts) {
            JoinedHost host;
            host.realm = *realmNames[key.realm];
            host.address = key.address;
            host.declared = alias == aliases.end() ? nullptr : alias->second;
            host.contested = parts.size() > 1;
            host.looks = std::move(part);
            join.hosts.push_back(std::move(host));
        }
    }
    return join;
}

} // namespace port135::policy
