// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/host_entry.h"

#include "core/letters.h"

#include "comparison/endpoint_key.h"
#include "comparison/sight.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <tuple>
#include <vector>

namespace port135::comparison {
namespace {

/// Two lanes of 64 bits that mix every value differently.
class Mixer
{
public:
    void add(std::uint64_t value)
    {
        m_a = std::rotl(m_a ^ value * 0x9e3779b97f4a7c15ULL, 29) * 0xbf58476d1ce4e5b9ULL;
        m_b = std::rotl(m_b + value, 37) * 0x94d049bb133111ebULL + 0x2545f4914f6cdd1dULL;
    }
    void add(std::string_view text)
    {
        add(std::uint64_t(text.size()));
        while (text.size() >= 8) {
            add(word(text.substr(0, 8)));
            text.remove_prefix(8);
        }
        if (!text.empty())
            add(word(text));
    }
    void add(const core::Uuid &uuid)
    {
        add(std::uint64_t(uuid.timeLow) << 32 | std::uint64_t(uuid.timeMid) << 16 | uuid.timeHiAndVersion);
        std::uint64_t node = 0;
        for (const auto byte : uuid.clockSeqAndNode)
            node = node << 8 | byte;
        add(node);
    }
    void add(const Digest &digest)
    {
        add(digest.high);
        add(digest.low);
    }
    Digest digest() const { return {finished(m_a ^ std::rotl(m_b, 17)), finished(m_b + std::rotl(m_a, 43))}; }

private:
    /// The same on machines of either byte order: digests are stored.
    static std::uint64_t word(std::string_view bytes)
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= std::uint64_t(static_cast<unsigned char>(bytes[i])) << 8 * i;
        return value;
    }
    static std::uint64_t finished(std::uint64_t h)
    {
        h = (h ^ h >> 31) * 0x7fb5d329728ea185ULL;
        h = (h ^ h >> 27) * 0x81dadef4bc2dd44dULL;
        return h ^ h >> 33;
    }

    std::uint64_t m_a = 0x243f6a8885a308d3ULL;
    std::uint64_t m_b = 0x13198a2e03707344ULL;
};

/// One for all unordered lists of a host: sorted, each once.
void addSet(Mixer &mixer, std::vector<Digest> &items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
    mixer.add(std::uint64_t(items.size()));
    for (const auto &item : items)
        mixer.add(item);
    items.clear();
}

Digest digestOf(const EndpointKey &key)
{
    Mixer mixer;
    mixer.add(key.uuid);
    if (!key.object.isNil())
        mixer.add(key.object);
    mixer.add(std::uint64_t(key.major) << 32 | std::uint64_t(key.port) << 16 | std::uint64_t(key.protseq));
    mixer.add(key.name);
    return mixer.digest();
}

/// What two endpoints with one key are told apart by, as far as a comparison does.
struct KeyedEndpoint
{
    Digest key;
    std::uint16_t minor = 0;
    std::uint8_t reach = 0;

    auto operator<=>(const KeyedEndpoint &) const = default;
};

/// Gives the number of keys.
std::uint32_t addEndpoints(Mixer &mixer, const std::vector<core::Endpoint> &endpoints)
{
    thread_local std::vector<KeyedEndpoint> keyed;
    thread_local EndpointKey key;
    keyed.clear();
    keyed.reserve(endpoints.size());
    for (const auto &endpoint : endpoints) {
        keyInto(endpoint, key);
        keyed.push_back({digestOf(key), endpoint.interfaceId.minor,
                         static_cast<std::uint8_t>(reachRank(endpoint.reach))});
    }
    std::sort(keyed.begin(), keyed.end());
    mixer.add(std::uint64_t(0));
    std::uint32_t keys = 0;
    for (std::size_t i = 0; i < keyed.size();) {
        ++keys;
        // The highest minor version and the best reach stand for all endpoints of the key.
        auto best = keyed[i];
        for (; i < keyed.size() && keyed[i].key == best.key; ++i) {
            best.minor = std::max(best.minor, keyed[i].minor);
            best.reach = std::max(best.reach, keyed[i].reach);
        }
        mixer.add(best.key);
        mixer.add(std::uint64_t(best.minor) << 8 | best.reach);
    }
    return keys;
}

void addInterfaces(Mixer &mixer, const std::vector<core::Uuid> &interfaces, std::vector<Digest> &scratch)
{
    for (const auto &uuid : interfaces) {
        Mixer one;
        one.add(uuid);
        scratch.push_back(one.digest());
    }
    addSet(mixer, scratch);
}

void addFindings(Mixer &mixer, const core::Rating &rating, std::vector<Digest> &scratch)
{
    std::vector<Digest> findings;
    findings.reserve(rating.findings.size());
    for (const auto &finding : rating.findings) {
        Mixer one;
        one.add(finding.rule);
        one.add(std::uint64_t(finding.level ? unsigned(*finding.level) + 1 : 0) << 1
                | std::uint64_t(!finding.accepted.empty()));
        addInterfaces(one, finding.interfaces, scratch);
        findings.push_back(one.digest());
    }
    addSet(mixer, findings);
}

Digest digest(const core::HostResult &host, std::uint32_t &endpoints)
{
    const auto &seen = host.observation;
    std::vector<Digest> scratch;
    Mixer mixer;
    mixer.add(std::uint64_t(seen.outcome) << 16 | std::uint64_t(sightOf(seen)) << 8
              | std::uint64_t(seen.truncated));
    mixer.add(host.rating.level ? std::uint64_t(*host.rating.level) + 1 : 0);
    if (seen.endpoints.empty() && host.rating.findings.empty() && !core::isOpen(seen.outcome))
        return mixer.digest(); // most addresses of most scans

    endpoints = addEndpoints(mixer, seen.endpoints);
    mixer.add(seen.os ? std::uint64_t(1) << 32 | std::uint64_t(seen.os->major) << 24
                      | std::uint64_t(seen.os->minor) << 16 | seen.os->build
                      : 0);
    for (const auto &name : comparedNames(seen))
        mixer.add(core::lowered(name));
    for (const auto provider : seen.securityProviders) {
        Mixer one;
        one.add(std::uint64_t(provider));
        scratch.push_back(one.digest());
    }
    addSet(mixer, scratch);
    for (const auto role : host.rating.roles) {
        Mixer one;
        one.add(role);
        scratch.push_back(one.digest());
    }
    addSet(mixer, scratch);
    for (const auto &port : seen.ports) {
        for (const auto &unlisted : port.unlisted) {
            Mixer one;
            one.add(unlisted.uuid);
            one.add(std::uint64_t(unlisted.major));
            scratch.push_back(one.digest());
        }
    }
    addSet(mixer, scratch);
    addFindings(mixer, host.rating, scratch);
    return mixer.digest();
}

} // namespace

Digest digest(const core::HostResult &host)
{
    std::uint32_t endpoints = 0;
    return digest(host, endpoints);
}

std::string identityName(const core::HostResult &host)
{
    const auto &names = host.observation.names;
    // The challenge gives the NetBIOS name with every other one; a DNS name alone is from reverse DNS.
    if (!names.netbios.empty()) {
        if (!names.dns.empty())
            return "dns:" + core::lowered(names.dns);
        return "netbios:" + core::lowered(names.domain) + '\\' + core::lowered(names.netbios);
    }
    return names.target.empty() ? std::string() : "typed:" + core::lowered(names.target);
}

bool isOnlyClaimed(const core::HostResult &before, const core::HostResult &after)
{
    if (before.observation.address == after.observation.address)
        return false;
    const auto typed = core::lowered(after.observation.names.target);
    const auto &names = before.observation.names;
    return typed.empty() || (typed != core::lowered(names.target) && typed != core::lowered(names.dns));
}

bool sameKind(std::string_view nameA, std::string_view nameB)
{
    const auto a = nameA.find(':');
    return a != nameA.npos && a == nameB.find(':') && nameA.substr(0, a) == nameB.substr(0, a);
}

HostEntry entryOf(const core::HostResultPtr &host)
{
    HostEntry entry;
    entry.address = host->observation.address;
    entry.outcome = host->observation.outcome;
    entry.level = host->rating.level;
    entry.name = identityName(*host);
    entry.digest = digest(*host, entry.endpoints);
    entry.host = host;
    entry.findings = static_cast<std::uint32_t>(host->rating.findings.size());
    return entry;
}

} // namespace port135::comparison
