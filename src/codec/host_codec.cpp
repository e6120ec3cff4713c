// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/host_codec.h"

#include "codec/observation_codec.h"
#include "codec/rating_codec.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace port135::codec {

using namespace core;

namespace {

// Counted up with every change of the layout and every new enumerator; readers know all older ones.
constexpr std::uint64_t factsVersion = 1;
constexpr std::uint64_t evidenceVersion = 1;
constexpr std::uint64_t quietVersion = 1;

constexpr std::size_t mostQuietFacts = 1'024;

} // namespace

std::string encodeFacts(const HostResult &host)
{
    BlobWriter out;
    out.number(factsVersion);
    TextTable texts(out);
    put(out, host.observation, texts);
    put(out, host.rating, texts);
    return std::move(out).bytes();
}

bool decodeFacts(std::string_view bytes, HostResult &host)
{
    BlobReader in(bytes);
    if (in.number() != factsVersion)
        return false;
    TextTableReader texts(in);
    get(in, host.observation, texts);
    get(in, host.rating, texts);
    return in.isComplete();
}

std::string encodeEvidence(const std::vector<RawPdu> &evidence)
{
    BlobWriter out;
    out.number(evidenceVersion);
    out.number(evidence.size());
    for (const auto &pdu : evidence) {
        out.flag(pdu.sent);
        out.text(pdu.bytes);
    }
    return std::move(out).bytes();
}

std::optional<std::vector<RawPdu>> decodeEvidence(std::string_view bytes)
{
    BlobReader in(bytes);
    if (in.number() != evidenceVersion)
        return std::nullopt;
    std::vector<RawPdu> evidence(in.count(2, mostItems));
    for (auto &pdu : evidence) {
        pdu.sent = in.flag();
        pdu.bytes = in.text();
    }
    if (!in.isComplete())
        return std::nullopt;
    return evidence;
}

bool isQuiet(const HostResult &host)
{
    const auto &seen = host.observation;
    return !isInteresting(seen.outcome) && seen.evidence.empty() && seen.endpoints.empty()
        && encodeFacts(host).size() <= mostQuietFacts;
}

// Addresses ascend, and times nearly do: both are written as the step from the one before. What hosts have in
// common stands once.
std::string encodeQuietHosts(std::vector<HostResultPtr> hosts)
{
    std::stable_sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) {
        return a->observation.address < b->observation.address;
    });
    std::unordered_map<std::string, std::uint64_t> numbers;
    std::vector<const std::string *> kinds;
    std::vector<std::uint64_t> kindOf;
    for (const auto &host : hosts) {
        const auto [entry, isNew] = numbers.try_emplace(encodeFacts(*host), numbers.size());
        if (isNew)
            kinds.push_back(&entry->first);
        kindOf.push_back(entry->second);
    }
    BlobWriter out;
    out.number(quietVersion);
    out.number(kinds.size());
    for (const auto *kind : kinds)
        out.text(*kind);
    out.number(hosts.size());
    std::uint32_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const auto &seen = hosts[i]->observation;
        out.number(kindOf[i]);
        // 0: another family, in full
        if (seen.address.isV4()) {
            out.number(std::uint64_t(seen.address.toV4() - previous) + 1);
            previous = seen.address.toV4();
        } else {
            out.number(0);
            out.address(seen.address);
        }
        const auto started = seen.started.time_since_epoch().count();
        out.signedNumber(started - time);
        time = started;
        out.optional(seen.rtt, [&out](auto rtt) { out.signedNumber(rtt.count()); });
    }
    return std::move(out).bytes();
}

std::optional<std::vector<HostResultPtr>> decodeQuietHosts(std::string_view bytes)
{
    BlobReader in(bytes);
    if (in.number() != quietVersion)
        return std::nullopt;
    std::vector<HostResult> kinds(in.count(20, mostQuietHosts));
    for (auto &kind : kinds) {
        const auto facts = in.text();
        if (facts.size() > mostQuietFacts || !decodeFacts(facts, kind) || !isQuiet(kind))
            return std::nullopt;
    }
    const auto size = in.count(4, mostQuietHosts);
    std::vector<HostResultPtr> hosts;
    hosts.reserve(size);
    constexpr std::int64_t latest = mostSteps / 2; // so that the step between any two can be written
    std::uint64_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < size && in.ok(); ++i) {
        const auto kind = in.number();
        if (kind >= kinds.size())
            return std::nullopt;
        auto host = std::make_shared<HostResult>(kinds[static_cast<std::size_t>(kind)]);
        auto &seen = host->observation;
        if (const auto step = in.number(std::uint64_t(1) << 32); step != 0) {
            previous += step - 1;
            if (previous > 0xffffffff)
                return std::nullopt;
            seen.address = Address::v4(static_cast<std::uint32_t>(previous));
        } else {
            seen.address = in.address();
        }
        time = std::clamp(time + duration<std::chrono::milliseconds>(in).count(), -latest, latest);
        seen.started = Timestamp(std::chrono::milliseconds(time));
        seen.rtt = in.optional([&in] { return duration<std::chrono::microseconds>(in); });
        hosts.push_back(std::move(host));
    }
    if (!in.isComplete())
        return std::nullopt;
    return hosts;
}

} // namespace port135::codec
