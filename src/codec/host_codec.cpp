// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/host_codec.h"

#include "codec/columns.h"
#include "codec/version1.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace port135::codec {

using namespace core;

namespace {

// Counted up where an older program would misread: see Description. Readers know all older ones.
constexpr std::uint64_t factsVersion = 2;
constexpr std::uint64_t evidenceVersion = 2;
constexpr std::uint64_t quietVersion = 1;

// Of HostResult: see its Description.
constexpr std::uint64_t observationTag = 1;
constexpr std::uint64_t ratingTag = 2;

constexpr std::size_t mostQuietFacts = 1'024;

/// Evidence stands alone.
struct Evidence
{
    std::vector<RawPdu> pdus;
};

bool isQuiet(const Observation &seen, std::string_view facts)
{
    return !isInteresting(seen) && seen.evidence.empty() && seen.endpoints.empty()
        && facts.size() <= mostQuietFacts;
}

template <typename Duration>
Duration steps(BlobReader &in)
{
    return readNumber<Duration>(in);
}

} // namespace

template <>
struct Description<Evidence>
{
    static constexpr auto fields = std::tuple{Field{1, "pdus", &Evidence::pdus}};
};

EncodedHost encode(const HostResultPtr &host)
{
    const auto &evidence = host->observation.evidence;
    return {host, encodeFacts(*host), evidence.empty() ? std::string() : encodeEvidence(evidence)};
}

std::string encodeFacts(const HostResult &host)
{
    BlobWriter out;
    out.number(factsVersion);
    write(out, host);
    return std::move(out).bytes();
}

std::string encodeFacts(const Observation &seen)
{
    BlobWriter out;
    out.number(factsVersion);
    out.number(observationTag);
    out.framed([&] { write(out, seen); });
    return std::move(out).bytes();
}

std::string withoutRating(std::string_view facts)
{
    BlobReader in(facts);
    if (const auto version = in.number(); version != factsVersion) {
        HostResult host;
        return decodeFacts(facts, host) ? encodeFacts(host.observation) : std::string();
    }
    BlobWriter out;
    out.number(factsVersion);
    while (in.left() > 0) {
        const auto tag = in.number();
        const auto values = in.text();
        if (tag == ratingTag)
            continue;
        out.number(tag);
        out.text(values);
    }
    return in.ok() ? std::move(out).bytes() : std::string();
}

std::optional<std::string_view> seenBytes(std::string_view facts)
{
    BlobReader in(facts);
    if (in.number() != factsVersion)
        return std::nullopt;
    std::string_view seen;
    while (in.left() > 0) {
        const auto tag = in.number();
        const auto values = in.text();
        if (tag == observationTag)
            seen = values;
    }
    return in.ok() ? std::optional(seen) : std::nullopt;
}

Decoded<void> decodeFacts(std::string_view bytes, HostResult &host)
{
    BlobReader in(bytes);
    if (const auto version = in.number(); version == 1) {
        version1::TextTableReader texts(in);
        version1::read(in, host.observation, texts);
        version1::read(in, host.rating, texts);
        host.observation.hashVersion = 1;
    } else if (version == factsVersion) {
        read(in, host);
        host.observation.hashVersion = 2;
    } else {
        return failure(unknownVersion(version, factsVersion));
    }
    if (!in.isComplete())
        return failure(DecodeError::Damaged);
    return {};
}

std::string encodeEvidence(const std::vector<RawPdu> &evidence)
{
    BlobWriter out;
    out.number(evidenceVersion);
    write(out, Evidence{evidence});
    return std::move(out).bytes();
}

Decoded<std::vector<RawPdu>> decodeEvidence(std::string_view bytes)
{
    BlobReader in(bytes);
    Evidence evidence;
    if (const auto version = in.number(); version == 1) {
        evidence.pdus.resize(in.count(2, mostItems));
        for (auto &pdu : evidence.pdus) {
            pdu.sent = in.flag();
            pdu.bytes = in.text();
        }
    } else if (version == evidenceVersion) {
        read(in, evidence);
    } else {
        return failure(unknownVersion(version, evidenceVersion));
    }
    if (!in.isComplete())
        return failure(DecodeError::Damaged);
    return std::move(evidence.pdus);
}

bool isQuiet(const EncodedHost &host)
{
    return isQuiet(host.host->observation, host.facts);
}

// Addresses ascend, and times nearly do: both are written as the step from the one before. What hosts have in
// common stands once.
std::string encodeQuietHosts(std::vector<EncodedHost> hosts)
{
    std::stable_sort(hosts.begin(), hosts.end(), [](const auto &a, const auto &b) {
        return a.host->observation.address < b.host->observation.address;
    });
    std::unordered_map<std::string_view, std::uint64_t> numbers;
    std::vector<std::string_view> kinds;
    std::vector<std::uint64_t> kindOf;
    for (const auto &host : hosts) {
        const auto [entry, isNew] = numbers.try_emplace(host.facts, numbers.size());
        if (isNew)
            kinds.push_back(entry->first);
        kindOf.push_back(entry->second);
    }
    BlobWriter out;
    out.number(quietVersion);
    out.number(kinds.size());
    for (const auto kind : kinds)
        out.text(kind);
    out.number(hosts.size());
    std::uint32_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const auto &seen = hosts[i].host->observation;
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

Decoded<QuietHosts> decodeQuietHosts(std::string_view bytes)
{
    BlobReader in(bytes);
    if (const auto version = in.number(); version != quietVersion)
        return failure(unknownVersion(version, quietVersion));
    QuietHosts quiet;
    std::vector<HostResult> kinds(in.count(5, mostQuietHosts));
    for (auto &kind : kinds) {
        const auto facts = in.text();
        if (facts.size() > mostQuietFacts)
            return failure(DecodeError::Damaged);
        if (const auto decoded = decodeFacts(facts, kind); !decoded)
            return failure(decoded.error());
        if (!isQuiet(kind.observation, facts))
            return failure(DecodeError::Damaged);
        quiet.kinds.emplace_back(facts);
    }
    const auto size = in.count(4, mostQuietHosts);
    quiet.hosts.reserve(size);
    quiet.kindOf.reserve(size);
    constexpr std::int64_t latest = mostSteps / 2; // so that the step between any two can be written
    std::uint64_t previous = 0;
    std::int64_t time = 0;
    for (std::size_t i = 0; i < size && in.ok(); ++i) {
        const auto kind = in.number();
        if (kind >= kinds.size())
            return failure(DecodeError::Damaged);
        auto host = std::make_shared<HostResult>(kinds[static_cast<std::size_t>(kind)]);
        auto &seen = host->observation;
        if (const auto step = in.number(std::uint64_t(1) << 32); step != 0) {
            previous += step - 1;
            if (previous > 0xffffffff)
                return failure(DecodeError::Damaged);
            seen.address = Address::v4(static_cast<std::uint32_t>(previous));
        } else {
            seen.address = in.address();
        }
        time = std::clamp(time + steps<std::chrono::milliseconds>(in).count(), -latest, latest);
        seen.started = Timestamp(std::chrono::milliseconds(time));
        seen.rtt = in.optional([&in] { return steps<std::chrono::microseconds>(in); });
        quiet.hosts.push_back(std::move(host));
        quiet.kindOf.push_back(static_cast<std::size_t>(kind));
    }
    if (!in.isComplete())
        return failure(DecodeError::Damaged);
    return quiet;
}

} // namespace port135::codec
